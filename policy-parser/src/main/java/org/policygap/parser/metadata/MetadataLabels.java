package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Wording;

/** Knows the labels under which schools state metadata: "Next review due", "Ratified by", "Policy owner". */
public final class MetadataLabels {
    private static final String DONE = "(?:approved|adopted|ratified|agreed|accepted|authorised|signed off)";
    private static final String REVIEWED = "(?:reviewed|updated|amended|revised)";

    /** Tried in this order; a label must match as a whole. */
    private static final Map<MetadataField, Pattern> LABELS = labels();

    /** The same labels by the letter or digit that they may begin with. */
    private static final Map<Character, Alternatives> BY_LETTER = byLetter();

    /**
     * Labels as the groups of one pattern.
     *
     * @param fields what each group names
     */
    private record Alternatives(Pattern pattern, List<MetadataField> fields) {
        static Alternatives of(Map<MetadataField, Pattern> labels) {
            String groups = labels.values().stream().map(Pattern::pattern).collect(Collectors.joining(")|(", "(", ")"));
            return new Alternatives(Pattern.compile(groups), List.copyOf(labels.keySet()));
        }

        Optional<MetadataField> field(String words) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                for (int group = 1; group <= fields.size(); group++) {
                    if (matcher.start(group) >= 0) {
                        return Optional.of(fields.get(group - 1));
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static final Pattern SEPARATED =
            Pattern.compile("^\\s*(.{2,60}?)\\s*(?::|\\s[–—-]\\s)\\s*(.*)$", Pattern.DOTALL);
    /** The marks that part a label from its value. */
    private static final String SEPARATORS = ":–—-";

    private static final String DASHES = "–—-";

    /** What stands between labels and values of one line. */
    private static final Pattern GAP = Pattern.compile(
            "(?=[\\s|.;,])(?:\\n|\\t+|\\s{2,}|\\s*\\|\\s*"
                    + "|[.;,]\\s+(?=(?:Next|Last|Date|Review|Approved|Ratified|Adopted|Agreed|Version|Policy)\\b[^.:]{0,30}:))");

    private static final List<String> OFTEN_MISSPELT =
            List.of("adopted date", "reviewed date", "review date", "approved date", "next review");

    private static final Search VERSION = Search.of(Pattern.compile(
            "(?i)\\b(version|issue|revision)\\s*(?:no\\.?|number)?\\s*:?\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,9})\\b"));
    private static final Pattern BY = Pattern.compile("(?i)(\\w+(?: off)? by)\\s+(?:the\\s+)?(.+)");

    /** A phrase in running text that introduces a date or an interval. */
    private static final Search PHRASE = Search.of(Pattern.compile(
            "\\b((?:date\\s+of\\s+)?next\\s+(?:policy\\s+)?review(?:\\s+(?:date|due|by|on))*|(?:to\\s+be|due\\s+for|due\\s+to\\s+be)\\s+review(?:ed)?(?:\\s+(?:date|due|by|on|in))*"
                    + "|review\\s+(?:date|due)|last\\s+(?:reviewed|updated|review|revised)(?:\\s+(?:date|on|in))*|date\\s+of\\s+last\\s+review"
                    + "|" + DONE
                    + "\\s+by\\b[^.:;]{0,50}?(?=\\s(?:on|in)?\\s*(?:\\d|[A-Z][a-z]+\\s+20))"
                    + "|(?:date\\s+)?" + DONE + "(?:\\s+(?:on|in|date))*"
                    + "|date\\s+of\\s+(?:adoption|approval|ratification)|" + REVIEWED + "(?:\\s+(?:on|in))?"
                    + "|review\\s+(?:period|cycle|frequency))\\s*[:–-]?\\s*",
            Pattern.CASE_INSENSITIVE));

    /**
     * A label and its value.
     *
     * @param start first UTF-16 unit of the statement in the text that was searched, 0-based
     * @param end end of the statement, exclusive
     */
    public record Statement(MetadataField field, String label, String value, int start, int end) {}

    private MetadataLabels() {}

    private static Map<MetadataField, Pattern> labels() {
        Map<MetadataField, Pattern> labels = new LinkedHashMap<>();
        put(
                labels,
                MetadataField.APPROVED_BY,
                "(?:to be )?(?:policy )?" + DONE
                        + " (?:by|with)(?: [\\w ]{1,30})?|approv(?:er|al body|ing body|al level)|signed(?: off)? by|signed on behalf of.*");
        put(
                labels,
                MetadataField.NEXT_REVIEW,
                "(?:date (?:of|for) )?(?:the )?next (?:policy |scheduled |planned |formal )?(?:review|update)(?: date| due| due date| by| on| due by)?|(?:policy )?review (?:due|due date|due on|by|date|due by)|review|(?:policy )?(?:due for|to be|due to be) review(?:ed)?(?: on| by| date| in)?|date (?:of|for|due for) (?:policy )?review|renewal date|expiry date|(?:this policy will be|will be) reviewed(?: on| in| by)?|date for (?:next )?renewal");
        put(
                labels,
                MetadataField.REVIEW_PERIOD,
                "(?:policy )?review (?:period|cycle|frequency|interval|schedule|timetable)|frequency of (?:policy )?review|(?:to be )?reviewed every|how often.*reviewed?|reviewed");
        put(
                labels,
                MetadataField.LAST_REVIEWED,
                "(?:date |policy )?(?:last )?" + REVIEWED
                        + "(?: on| date| in)?|(?:date of )?(?:the )?(?:last|latest|previous|most recent) (?:policy )?(?:review|update|revision|amendment)(?: date| on)?|date (?:policy )?(?:last |was )?(?:last )?"
                        + REVIEWED + "|revision date|date of (?:this )?revision|reviewed date");
        put(
                labels,
                MetadataField.APPROVED_ON,
                "(?:date |policy )?(?:first )?" + DONE
                        + "(?: on| date| in)?|date (?:of )?(?:policy )?(?:approval|adoption|ratification|" + DONE
                        + ")(?: by [\\w ]+)?|(?:approval|adoption|ratification|effective|implementation|start) date|effective from|date of (?:policy|implementation|governors? approval)|date policy (?:agreed|created|written)|(?:policy )?"
                        + DONE + " by [\\w ]{2,30} on|date effective");
        put(
                labels,
                MetadataField.COMMITTEE,
                "(?:responsible |lead |reviewing |approving )?(?:governor|governors|governing body|governing board|trust|board|trustee|trustees)? ?(?:sub )?committee(?: responsible| name)?");
        put(
                labels,
                MetadataField.OWNER,
                "(?:policy |document )?(?:owner|author|lead|leader|holder|reviewer|writer|manager|originator|coordinator|co ordinator)(?:s)?(?: name)?|(?:person|persons|staff|member of staff|officer|governor|department|manager|staff member) responsible(?: for.*)?|responsib(?:le|ility)(?: (?:person|officer|for policy|for review|of|manager|post|member of staff|party))?|(?:prepared|written|produced|drafted|created|reviewed|monitored|maintained|to be reviewed|updated) by|(?:lead|link|named) (?:person|member of staff|officer|governor|staff)|contact|linked? governor");
        put(
                labels,
                MetadataField.VERSION,
                "(?:document |policy )?(?:version|issue|revision|edition)(?: number| no| ref)?");
        put(
                labels,
                MetadataField.STATUS,
                "(?:policy |document )?(?:status|type|level)|statutory(?: or non statutory| policy)?|classification");
        put(
                labels,
                MetadataField.TITLE,
                "(?:policy |document )?(?:title|name)|title of (?:policy|document)|name of (?:policy|document)|policy|document");
        put(
                labels,
                MetadataField.ORGANISATION,
                "(?:name of )?(?:the )?(?:school|academy|organisation|setting|trust|federation|nursery|pre school)(?: name)?");
        put(labels, MetadataField.AUTHORITY, "local authority|council|diocese|authority");
        put(labels, MetadataField.POLICY_AREA, "policy (?:area|category|group)|subject|category|area");
        put(
                labels,
                MetadataField.PUBLISHED_ON,
                "(?:date )?(?:published|issued|created|written)(?: on| date)?|(?:issue|publication|creation) date|date of (?:issue|publication|document)|date|(?:version |policy )?dated|policy date");
        put(
                labels,
                MetadataField.RELATED_POLICY,
                "(?:related|linked|associated|other relevant|relevant|supporting|links? (?:to|with) other) (?:policies|policy|documents?|documentation|procedures)(?: and (?:policies|procedures|documents|guidance))?|(?:to be )?read in conjunction with");
        put(
                labels,
                MetadataField.OTHER,
                "signed(?: by)? .*|signed|signature|chair of (?:governors|trustees)|chair|head ?teacher|principal|target (?:audience|group)|audience|location|where (?:stored|published|located)|distribution|published (?:where|location)|website|reference(?: number)?|document reference|ref|key changes|summary of changes|legislation|consultation|consulted with|minute (?:number|ref(?:erence)?)|file name|filename|applies to|signed by name");
        return labels;
    }

    private static void put(Map<MetadataField, Pattern> labels, MetadataField field, String regex) {
        labels.put(field, Pattern.compile(regex));
    }

    private static Map<Character, Alternatives> byLetter() {
        Map<Character, Alternatives> byLetter = new HashMap<>();
        for (char first : "abcdefghijklmnopqrstuvwxyz0123456789".toCharArray()) {
            Map<MetadataField, Pattern> labels = new LinkedHashMap<>(LABELS);
            labels.values().removeIf(label -> !mayBegin(label, first));
            if (!labels.isEmpty()) {
                byLetter.put(first, Alternatives.of(labels));
            }
        }
        return byLetter;
    }

    /** Whether more letters after this one could make it the label. */
    private static boolean mayBegin(Pattern label, char first) {
        Matcher matcher = label.matcher(String.valueOf(first));
        return matcher.matches() || matcher.hitEnd();
    }

    /** The field a label names, if it is a label and nothing else. */
    public static Optional<MetadataField> field(String label) {
        String words = words(label);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_LETTER.get(words.charAt(0)))
                .flatMap(labels -> labels.field(words))
                .or(() -> misspelt(words));
    }

    /** The letters from a to z and digits of a label, single spaces between its words, without apostrophes. */
    private static String words(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean apart = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (word && apart && !words.isEmpty()) {
                words.append(' ');
            }
            if (word) {
                words.append(c);
            }
            apart = !word && (apart || (c != '\'' && c != '’'));
        }
        return words.toString();
    }

    /** "Adpoted date": the letters of a known label in another order. */
    private static Optional<MetadataField> misspelt(String words) {
        for (String known : OFTEN_MISSPELT) {
            if (known.length() == words.length() && letters(known).equals(letters(words))) {
                return field(known);
            }
        }
        return Optional.empty();
    }

    private static String letters(String words) {
        return words.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The statements of a line made of labels and values, in order; none if it does not begin with a known label. */
    public static List<Statement> rows(String line) {
        if (!mayHaveValue(line)) {
            return field(line).map(field -> List.of(new Statement(field, line.strip(), "", 0, line.length())))
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

    /** Whether it has what parts a label from a value: a colon, a bar, a lone dash, or more than one space. */
    public static boolean mayHaveValue(String line) {
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
            statements.add(statement.get());
            return true;
        }
        if (statements.isEmpty()) {
            return false;
        }
        Statement last = statements.remove(statements.size() - 1);
        String value = (last.value() + " " + piece).strip();
        statements.add(new Statement(last.field(), last.label(), value, last.start(), to));
        return true;
    }

    private static Optional<Statement> statement(String piece, int offset) {
        if (Wording.hasAny(piece, SEPARATORS)) {
            Matcher matcher = SEPARATED.matcher(piece);
            Optional<MetadataField> named = matcher.matches() ? field(matcher.group(1)) : Optional.empty();
            if (named.isPresent()) {
                return Optional.of(new Statement(
                        named.get(),
                        matcher.group(1).strip(),
                        matcher.group(2).strip(),
                        offset + matcher.start(1),
                        offset + matcher.end(2)));
            }
        }
        return field(piece).map(field -> new Statement(field, piece.strip(), "", offset, offset + piece.length()));
    }

    /** Every phrase in a line that introduces a date or an interval: "Last reviewed Summer 2024 Next review Summer 2027". */
    public static List<Statement> phrases(String line) {
        List<Statement> statements = new ArrayList<>();
        VERSION.first(line)
                .map(version -> new Statement(
                        MetadataField.VERSION, version.group(1), version.group(2), version.start(), version.end()))
                .ifPresent(statements::add);
        for (MatchResult matcher : PHRASE.all(line)) {
            String rest = line.substring(matcher.end());
            Optional<Periods.Found> value = near(Periods.date(rest)).or(() -> near(Periods.interval(rest)));
            Optional<MetadataField> field = field(matcher.group(1).replaceFirst("(?i)\\sby\\s.*", " on"));
            if (value.isPresent() && field.isPresent()) {
                Periods.Found found = value.get();
                approver(matcher).ifPresent(statements::add);
                statements.add(new Statement(
                        found.value().startsWith("P") ? MetadataField.REVIEW_PERIOD : field.get(),
                        matcher.group(1).strip(),
                        found.literal(),
                        matcher.start(1),
                        matcher.end() + found.end()));
            }
        }
        return statements;
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
