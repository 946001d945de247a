package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Characters;

/** Finds labels with their values in lines and in running text: "Next review due: May 2027", "last reviewed in 2024". */
public final class MetadataLabels {
    private static final Pattern SEPARATED =
            Pattern.compile("^\\s*(.{2,60}?)\\s*(?::|\\s[–—-]\\s)\\s*(.*)$", Pattern.DOTALL);
    /** Characters of a line that may hold several labels with only a space between. */
    private static final int LONGEST_LINE = 400;
    /** Words of a label within a line. */
    private static final int LONGEST_LABEL = 4;

    /** The marks that part a label from its value. */
    private static final String SEPARATORS = ":–—-";

    private static final String DASHES = "–—-";

    /** What stands between labels and values of one line. */
    private static final Pattern GAP = Pattern.compile(
            "(?=[\\s|.;,])(?:\\n|\\t+|\\s{2,}|\\s*\\|\\s*"
                    + "|[.;,]\\s+(?=(?:Next|Last|Date|Review|Approved|Ratified|Adopted|Agreed|Version|Policy)\\b[^.:]{0,30}:))");

    private static final Search VERSION = Search.of(
            Pattern.compile(
                    "(?i)\\b(version|issue|revision|v(?=\\.?\\s?\\d{1,2}\\.\\d))\\s*(?:no\\.?|number)?[.:]?\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,9})\\b"));
    private static final Pattern BY = Pattern.compile("(?i)(\\w+(?: off)? by)\\s+(?:the\\s+)?(.+)");

    private static final Pattern DONE_BY =
            Pattern.compile("(?i)\\s*(" + KnownLabels.DONE + " by)\\s+(?:the\\s+)?([^.:;]{2,50})\\.?\\s*");

    private static final Pattern AND_BY = Pattern.compile("\\s+by\\s+(?:the\\s+)?([^.:;]{2,50})\\.?\\s*");

    /** A phrase in running text that introduces a date or an interval. */
    private static final Search PHRASE = Search.of(Pattern.compile(
            "\\b((?:date\\s+(?:of|for)\\s+)?next\\s+(?:policy\\s+)?review(?:\\s+(?:date|due|by|on))*|(?:to\\s+be|due\\s+for|due\\s+to\\s+be)\\s+review(?:ed)?(?:\\s+(?:date|due|by|on|in))*"
                    + "|date\\s+(?:due\\s+)?for\\s+review|review\\s+(?:date|due)|(?:created|written|published|issued)(?:\\s+on)?|last\\s+(?:reviewed|updated|review|revised)(?:\\s+(?:date|on|in))*|date\\s+of\\s+last\\s+review"
                    + "|" + KnownLabels.DONE
                    + "\\s+by\\b(?:(?!\\bevery\\b)[^.:;]){0,50}?(?=\\s(?:on|in)?\\s*(?:\\d|[A-Z][a-z]+\\s+20))"
                    + "|(?:date\\s+)?" + KnownLabels.DONE + "(?:\\s+(?:on|in|date))*"
                    + "|date\\s+of\\s+(?:adoption|approval|ratification)|" + KnownLabels.REVIEWED + "(?:\\s+(?:on|in))?"
                    + "|review\\s+(?:period|cycle|frequency))\\s*[:–-]?\\s*",
            Pattern.CASE_INSENSITIVE));

    /** All that {@link #phrases} finds, and the intervals that may follow it. */
    private static final Keywords PHRASES = Keywords.of(
            Stream.concat(Stream.of(VERSION, PHRASE), Periods.intervals()).toList());

    /**
     * A label and its value.
     *
     * @param start first UTF-16 unit of the statement in the text that was searched, 0-based
     * @param end end of the statement, exclusive
     */
    public record Statement(MetadataField field, String label, String value, int start, int end) {}

    private MetadataLabels() {}

    /** The statements of a line made of labels and values, in order; none if it does not begin with a known label. */
    public static List<Statement> rows(String line) {
        if (!mayHaveValue(line)) {
            return KnownLabels.field(line)
                    .map(field -> List.of(new Statement(field, line.strip(), "", 0, line.length())))
                    .orElse(List.of());
        }
        List<Statement> statements = new ArrayList<>();
        Matcher gaps = GAP.matcher(line);
        int from = 0;
        while (from <= line.length()) {
            int to = gaps.find() ? gaps.start() : line.length();
            if (!addPiece(line, from, to, statements)) {
                return List.of();
            }
            from = to < line.length() ? gaps.end() : line.length() + 1;
        }
        return statements;
    }

    /** The statements of a line as {@link #rows} has them, if any of them has a value. */
    public static List<Statement> valued(String line) {
        if (!mayHaveValue(line)) {
            return List.of();
        }
        List<Statement> rows = rows(line);
        return rows.stream().allMatch(row -> row.value().isBlank()) ? List.of() : rows;
    }

    /** Whether it has what parts a label from a value: a colon, a bar, a lone dash, or more than one space. */
    private static boolean mayHaveValue(String line) {
        boolean apart = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = c <= ' ';
            if (c == ':' || c == '|' || (space && (apart || c != ' ')) || (apart && DASHES.indexOf(c) >= 0)) {
                return true;
            }
            apart = space;
        }
        return false;
    }

    /** Takes a piece between two gaps as a statement, a label, or the value of the label before. False if it is none. */
    private static boolean addPiece(String line, int from, int to, List<Statement> statements) {
        String piece = line.substring(from, to);
        if (piece.isBlank()) {
            return true;
        }
        Optional<Statement> statement = statement(piece, from);
        if (statement.isPresent()) {
            int next = nextLabel(
                    piece,
                    statement.get().end() - from - statement.get().value().length());
            return next < 0
                    ? statements.add(statement.get())
                    : addPiece(line, from, from + next, statements) && addPiece(line, from + next, to, statements);
        }
        if (statements.isEmpty()) {
            return false;
        }
        Statement last = statements.remove(statements.size() - 1);
        String value = (last.value() + " " + piece).strip();
        statements.add(new Statement(last.field(), last.label(), value, last.start(), to));
        return true;
    }

    /** Index of a known label with its colon after the first words from there, as in "May 2024 Review date: May 2026"; -1 if none is. */
    private static int nextLabel(String piece, int from) {
        if (piece.length() > LONGEST_LINE) {
            return -1;
        }
        for (int colon = piece.indexOf(':', from); colon >= 0; colon = piece.indexOf(':', colon + 1)) {
            int label = -1;
            int start = colon;
            for (int word = 0; word < LONGEST_LABEL && start > from; word++) {
                start = piece.lastIndexOf(' ', start - 1);
                boolean capital = start > from && Character.isUpperCase(piece.charAt(start + 1));
                if (capital
                        && KnownLabels.field(piece.substring(start + 1, colon)).isPresent()) {
                    label = start + 1;
                }
            }
            if (label > 0 && !piece.substring(from, label).isBlank()) {
                return label;
            }
        }
        return -1;
    }

    private static Optional<Statement> statement(String piece, int offset) {
        if (Characters.hasAny(piece, SEPARATORS)) {
            Matcher matcher = SEPARATED.matcher(piece);
            Optional<MetadataField> named = matcher.matches() ? KnownLabels.field(matcher.group(1)) : Optional.empty();
            if (named.isPresent()) {
                return Optional.of(new Statement(
                        named.get(),
                        matcher.group(1).strip(),
                        matcher.group(2).strip(),
                        offset + matcher.start(1),
                        offset + matcher.end(2)));
            }
        }
        return KnownLabels.field(piece)
                .map(field -> new Statement(field, piece.strip(), "", offset, offset + piece.length()))
                .or(() -> version(piece, offset));
    }

    /** "Version 2.1" and nothing else. */
    private static Optional<Statement> version(String piece, int offset) {
        return VERSION.first(piece)
                .filter(found -> found.group().length() == piece.strip().length())
                .map(found -> new Statement(
                        MetadataField.VERSION, found.group(1), found.group(2), offset, offset + piece.length()));
    }

    /** Every phrase in a line that introduces a date or an interval: "Last reviewed Summer 2024 Next review Summer 2027". */
    public static List<Statement> phrases(String line) {
        BitSet possible = PHRASES.mayBeIn(line);
        boolean digit = Characters.hasDigit(line);
        List<Statement> statements = new ArrayList<>();
        if (possible.get(0) && digit) {
            VERSION.first(line)
                    .map(version -> new Statement(
                            MetadataField.VERSION, version.group(1), version.group(2), version.start(), version.end()))
                    .ifPresent(statements::add);
        }
        // What is neither followed by a date nor by an interval says nothing.
        boolean valued = digit || possible.nextSetBit(2) > 0;
        for (MatchResult matcher : possible.get(1) && valued ? PHRASE.all(line) : List.<MatchResult>of()) {
            String rest = line.substring(matcher.end());
            Optional<Periods.Found> value = near(Periods.date(rest)).or(() -> near(Periods.interval(rest)));
            Optional<MetadataField> field = KnownLabels.field(matcher.group(1).replaceFirst("(?i)\\sby\\s.*", " on"));
            if (value.isPresent() && field.isPresent()) {
                Periods.Found found = value.get();
                approver(matcher).ifPresent(statements::add);
                statements.add(new Statement(
                        found.value().startsWith("P") ? MetadataField.REVIEW_PERIOD : field.get(),
                        matcher.group(1).strip(),
                        found.literal(),
                        matcher.start(1),
                        matcher.end() + found.end()));
                person(matcher, line, matcher.end() + found.end()).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /** Who approved it and when, of a line that says nothing else: "Ratified by the Full Governing Body October 2019". */
    static List<Statement> approval(String line) {
        Matcher by = DONE_BY.matcher(line);
        if (!by.matches()) {
            return List.of();
        }
        List<Statement> dated = phrases(line);
        return dated.isEmpty()
                ? List.of(new Statement(MetadataField.APPROVED_BY, by.group(1), by.group(2), by.start(1), by.end(2)))
                : dated;
    }

    /** "Written on 3 May 2024 by A. Other" also says who wrote it, at the end of the line. */
    private static Optional<Statement> person(MatchResult phrase, String line, int from) {
        Matcher by = AND_BY.matcher(line).region(from, line.length());
        String label = phrase.group(1).replaceFirst("(?i)\\s+(?:on|in|date)\\s*$", "") + " by";
        return by.matches()
                ? KnownLabels.field(label)
                        .map(field -> new Statement(field, label, by.group(1).strip(), by.start(1), by.end(1)))
                : Optional.empty();
    }

    /** "Agreed by Governors on ..." also says who agreed. */
    private static Optional<Statement> approver(MatchResult phrase) {
        Matcher by = BY.matcher(phrase.group(1));
        if (!by.matches()) {
            return Optional.empty();
        }
        int offset = phrase.start(1);
        return Optional.of(new Statement(
                MetadataField.APPROVED_BY, by.group(1), by.group(2).strip(), offset, offset + by.end(2)));
    }

    /** A value belongs to a label only if it follows it at once. */
    private static Optional<Periods.Found> near(Optional<Periods.Found> value) {
        return value.filter(found -> found.start() <= 12);
    }
}
