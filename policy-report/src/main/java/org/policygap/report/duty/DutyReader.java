package org.policygap.report.duty;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.policygap.report.duty.PolicyDuty.Phrase;
import org.policygap.report.duty.PolicyDuty.Website;

/** Reads a list of duties line by line; every mistake is kept with its line. */
final class DutyReader {
    private static final String HEADINGS = "policy\tcalled\trequired\tfor\tapproval\tmonths\twebsite\tlaw";
    private static final int COLUMNS = HEADINGS.split("\t").length;
    private static final int MOST_MONTHS = 1200;

    private final String name;
    private final List<String> mistakes = new ArrayList<>();
    private int line;

    DutyReader(String name) {
        this.name = name;
    }

    PolicyDuties read(List<String> lines) throws IOException {
        List<PolicyDuty> duties = new ArrayList<>();
        for (String text : lines) {
            line++;
            String row = text.replaceFirst("^\uFEFF", "");
            if (!row.isBlank() && !row.startsWith("#") && !row.strip().equals(HEADINGS)) {
                duty(row).ifPresent(duties::add);
            }
        }
        LocalDate asAt = date(head(lines, "as at"));
        if (!mistakes.isEmpty()) {
            throw new IOException(name + " is not a list of policies that can be used: " + String.join("; ", mistakes)
                    + ". The shipped list explains the columns.");
        }
        return new PolicyDuties(asAt, head(lines, "source"), duties);
    }

    private static String head(List<String> lines, String word) {
        String start = "# " + word + ":";
        return lines.stream()
                .filter(text -> text.startsWith(start))
                .map(text -> text.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            mistakes.add("no line '# as at: YYYY-MM-DD'");
            return LocalDate.EPOCH;
        }
    }

    private Optional<PolicyDuty> duty(String row) {
        List<String> cells =
                Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            mistakes.add("line " + line + " has " + cells.size() + " columns instead of " + COLUMNS);
            return Optional.empty();
        }
        List<Phrase> called = Arrays.stream(cells.get(1).split(";"))
                .map(DutyReader::phrase)
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
        if (cells.get(0).isEmpty() || called.isEmpty()) {
            mistakes.add("line " + line + " does not say what the policy is called");
        }
        return Optional.of(new PolicyDuty(
                cells.get(0),
                called,
                oneOf(cells.get(2), "yes", "no").equals("yes"),
                cells.get(3),
                cells.get(4),
                months(cells.get(5)),
                Website.valueOf(oneOf(cells.get(6), "no", "yes", "check").toUpperCase(Locale.ROOT)),
                cells.get(7)));
    }

    private static Phrase phrase(String text) {
        List<String> words = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            (word.startsWith("!") ? not : words).addAll(PolicyDuties.words(word.replace("!", "")));
        }
        words.removeIf(String::isEmpty);
        return new Phrase(words, not);
    }

    /** The text if it is one of the words, else the first of them with a mistake noted. */
    private String oneOf(String text, String... words) {
        String word = text.toLowerCase(Locale.ROOT);
        if (List.of(words).contains(word)) {
            return word;
        }
        mistakes.add("line " + line + " has '" + text + "' instead of " + String.join(" or ", words));
        return words[0];
    }

    private OptionalInt months(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int months = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (months < 1 || months > MOST_MONTHS) {
            mistakes.add("line " + line + " has '" + text + "' for a number of months");
        }
        return OptionalInt.of(Math.max(1, months));
    }
}
