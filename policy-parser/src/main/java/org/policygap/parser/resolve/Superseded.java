package org.policygap.parser.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A dated list of guidance and law that something else has replaced. It is data, not code, because it changes more often
 * than we do.
 *
 * @param asAt the day on which it was right
 * @param entries in the order of the file
 */
public record Superseded(LocalDate asAt, List<Entry> entries) {
    private static final String HEADINGS = "called\tyears\treplaced by\tsince\tsource";
    private static final int COLUMNS = HEADINGS.split("\t").length;
    private static final String AS_AT = "# as at:";

    public Superseded {
        entries = List.copyOf(entries);
    }

    /**
     * One name.
     *
     * @param called what documents call it, in lower case, without year
     * @param before editions of earlier years are replaced; empty if {@code years} or the name alone decides
     * @param years the years that are replaced; empty if {@code before} or the name alone decides
     * @param replacedBy in words that follow "replaced by"
     */
    public record Entry(
            List<String> called,
            OptionalInt before,
            List<Integer> years,
            String replacedBy,
            LocalDate since,
            String source) {

        public Entry {
            called = List.copyOf(called);
            years = List.copyOf(years);
        }

        /** Whether the name is out of date with the year that stands beside it, if any. */
        boolean isStale(OptionalInt year) {
            if (before.isEmpty() && years.isEmpty()) {
                return true;
            }
            return year.isPresent()
                    && (before.isPresent() ? year.getAsInt() < before.getAsInt() : years.contains(year.getAsInt()));
        }
    }

    /** The list for England that ships with policygap. */
    public static Superseded shipped() {
        try (InputStream in =
                Objects.requireNonNull(Superseded.class.getResourceAsStream("superseded.tsv"), "superseded.tsv")) {
            return read("superseded.tsv", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list; the shipped file explains the columns.
     *
     * @param name of the file, for messages
     * @throws IOException if it is no such list, with every mistake and its line
     */
    public static Superseded read(String name, InputStream in) throws IOException {
        List<String> mistakes = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        LocalDate asAt = LocalDate.MIN;
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String row = line.replace("\uFEFF", "");
            try {
                if (row.startsWith(AS_AT)) {
                    asAt = LocalDate.parse(row.substring(AS_AT.length()).strip());
                } else if (!row.isBlank() && !row.startsWith("#") && !row.equals(HEADINGS)) {
                    entries.add(entry(row));
                }
            } catch (DateTimeParseException | IllegalArgumentException e) {
                mistakes.add("line " + number + ": " + e.getMessage());
            }
        }
        if (asAt.equals(LocalDate.MIN)) {
            mistakes.add("no line '# as at: YYYY-MM-DD'");
        }
        if (!mistakes.isEmpty()) {
            throw new IOException(name + " is not a list of what was replaced that can be used: "
                    + String.join("; ", mistakes) + ". The shipped list explains the columns.");
        }
        return new Superseded(asAt, entries);
    }

    private static Entry entry(String row) {
        List<String> cells =
                Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException(cells.size() + " columns instead of " + COLUMNS);
        }
        List<String> called = Arrays.stream(cells.get(0).split(";"))
                .map(name -> StaleReferences.folded(name).strip())
                .filter(name -> !name.isEmpty())
                .toList();
        if (called.isEmpty()) {
            throw new IllegalArgumentException("it does not say what it is called");
        }
        String years = cells.get(1).toLowerCase(Locale.ROOT);
        boolean editions = years.startsWith("before ");
        return new Entry(
                called,
                editions ? OptionalInt.of(year(years.substring("before ".length()))) : OptionalInt.empty(),
                editions || years.isEmpty()
                        ? List.of()
                        : Arrays.stream(years.split(";")).map(Superseded::year).toList(),
                cells.get(2),
                LocalDate.parse(cells.get(3)),
                cells.get(4));
    }

    private static int year(String text) {
        if (!text.strip().matches("(?:19|20)\\d\\d")) {
            throw new IllegalArgumentException("'" + text.strip() + "' is no year");
        }
        return Integer.parseInt(text.strip());
    }
}
