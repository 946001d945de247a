package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygap.model.policy.MetadataField;

/** Knows the labels under which schools state metadata: "Next review due", "Ratified by", "Policy owner". */
public final class KnownLabels {
    static final String DONE = "(?:approved|adopted|ratified|agreed|accepted|authorised|signed off)";
    static final String REVIEWED = "(?:reviewed|updated|amended|revised)";

    /** What labels are made of, in folded words, and a place for the end of a label of one letter. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 ";

    /** Tried in this order; a label must match as a whole. */
    private static final List<Label> LABELS = labels();

    /** The labels that begin with each two letters, worked out when they are first met; two threads may both do it. */
    private static final @Nullable Alternatives[] BY_BEGINNING = new Alternatives[LETTERS.length() * LETTERS.length()];

    /** One way of printing the name of a field. */
    private record Label(MetadataField field, Pattern pattern) {
        /** Whether more letters after these could make it the label. */
        boolean mayBegin(String letters) {
            Matcher matcher = pattern.matcher(letters);
            return matcher.matches() || matcher.hitEnd();
        }
    }

    /**
     * Labels as the groups of one pattern.
     *
     * @param fields what each group names
     */
    private record Alternatives(Pattern pattern, List<MetadataField> fields) {
        static Alternatives beginningWith(String letters) {
            Map<MetadataField, String> groups = new LinkedHashMap<>();
            LABELS.stream()
                    .filter(label -> label.mayBegin(letters))
                    .forEach(label -> groups.merge(label.field, label.pattern.pattern(), (a, b) -> a + "|" + b));
            return new Alternatives(
                    Pattern.compile("(" + String.join(")|(", groups.values()) + ")"), List.copyOf(groups.keySet()));
        }

        Optional<MetadataField> field(String words) {
            if (fields.isEmpty()) {
                return Optional.empty();
            }
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

    /** Labels that are often misspelt, by their letters. */
    private static final Map<String, String> OFTEN_MISSPELT = Stream.of(
                    "adopted date", "reviewed date", "review date", "approved date", "next review")
            .collect(Collectors.toMap(KnownLabels::letters, label -> label));

    /** Letters and spaces of "next review" and "reviewed date". */
    private static final int SHORTEST_MISSPELT = 11;

    private static final int LONGEST_MISSPELT = 13;

    private KnownLabels() {}

    private static List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        put(
                labels,
                MetadataField.APPROVED_BY,
                "(?:to be )?(?:policy |statement )?" + DONE
                        + " (?:by|with)(?: [\\w ]{1,30})?|approv(?:er|al|al body|ing body|al level)|signed(?: off)? by|signed on behalf of.*");
        put(
                labels,
                MetadataField.NEXT_REVIEW,
                "(?:date (?:of|for) )?(?:the )?next (?:policy |scheduled |planned |formal )?(?:review|update)(?: date| due| due date| by| on| due by)?|(?:policy |planned )?review (?:due|due date|due on|by|date|due by)|review|(?:policy )?(?:due for|to be|due to be) review(?:ed)?(?: on| by| date| in)?|date (?:of|for|due for) (?:policy )?review|renewal date|expiry date|(?:this policy will be|will be) reviewed(?: on| in| by)?|date for (?:next )?renewal|date on which it will be reviewed");
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
                "(?:policy |document )?(?:owner|author|lead|pupil premium lead|leader|holder|reviewer|writer|manager|originator|coordinator|co ordinator)(?:s)?(?: name)?|(?:person|persons|staff|member of staff|officer|governor|department|manager|staff member) responsible(?: for.*)?|responsib(?:le|ility)(?: (?:person|officer|for policy|for review|of|manager|post|member of staff|party))?|(?:prepared|written|produced|drafted|created|reviewed|monitored|maintained|to be reviewed|updated) by|(?:lead|link|named) (?:person|member of staff|officer|governor|staff)|contact|officer|linked? governor");
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
                "(?:name of )?(?:the )?(?:school|academy|organisation|organization|company|charity|setting|trust|federation|nursery|pre school)(?: name)?");
        put(labels, MetadataField.AUTHORITY, "local authority|council|diocese|authority");
        put(labels, MetadataField.POLICY_AREA, "policy (?:area|category|group)|subject|category|area");
        put(
                labels,
                MetadataField.PUBLISHED_ON,
                "(?:date )?(?:published|issued|created|written)(?: on| date)?|(?:issue|publication|creation) date|date of (?:issue|publication|document)|date|(?:version |policy )?dated|(?:policy|version) date|date this statement was published");
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

    /** Adds the alternatives of a pattern one by one. */
    private static void put(List<Label> labels, MetadataField field, String regex) {
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= regex.length(); i++) {
            char c = i < regex.length() ? regex.charAt(i) : '|';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                labels.add(new Label(field, Pattern.compile(regex.substring(from, i))));
                from = i + 1;
            }
        }
    }

    private static Alternatives beginningLike(String words) {
        int length = words.length() > 1 && words.charAt(1) != ' ' ? 2 : 1;
        int second = LETTERS.indexOf(length > 1 ? words.charAt(1) : ' ');
        int place = LETTERS.indexOf(words.charAt(0)) * LETTERS.length() + second;
        Alternatives known = BY_BEGINNING[place];
        if (known == null) {
            known = Alternatives.beginningWith(words.substring(0, length));
            BY_BEGINNING[place] = known;
        }
        return known;
    }

    /** The field a label names, if it is a label and nothing else. */
    public static Optional<MetadataField> field(String label) {
        String words = words(label);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return beginningLike(words).field(words).or(() -> misspelt(words));
    }

    /** The letters from a to z and digits of a label, single spaces between its words, without apostrophes. */
    private static String words(String label) {
        StringBuilder words = new StringBuilder(label.length());
        boolean apart = false;
        char before = ' ';
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean word = capital || isLowerOrDigit(c);
            // "reviewDate", as files name their properties, is two words.
            apart |= capital && isLowerOrDigit(before);
            if (word && apart && !words.isEmpty()) {
                words.append(' ');
            }
            if (word) {
                words.append(capital ? (char) (c - 'A' + 'a') : c);
            }
            apart = !word && (apart || (c != '\'' && c != '’'));
            before = c;
        }
        return words.toString();
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** "Adpoted date": the letters of a known label in another order. */
    private static Optional<MetadataField> misspelt(String words) {
        return words.length() < SHORTEST_MISSPELT || words.length() > LONGEST_MISSPELT
                ? Optional.empty()
                : Optional.ofNullable(OFTEN_MISSPELT.get(letters(words))).flatMap(KnownLabels::field);
    }

    /** Its letters and spaces in the order of the alphabet. */
    private static String letters(String words) {
        char[] letters = words.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
