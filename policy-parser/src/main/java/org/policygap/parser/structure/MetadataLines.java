package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;
import org.policygap.parser.metadata.KnownLabels;
import org.policygap.parser.metadata.MetadataLabels;
import org.policygap.parser.metadata.Periods;

/** Names the lines that state metadata (document control, approval and review dates) and has the tables named that do. */
final class MetadataLines {
    /** Words of a line that states one thing, and of one that states several. */
    static final int LONGEST = 16;

    static final int LONGEST_ROW = 40;
    private static final int LONGEST_REST = 5;
    /** Share of a line that states metadata if the rest does not say otherwise; of a sentence that does nothing else. */
    private static final double MOST = 0.5;

    private static final double NEARLY_ALL = 0.8;
    /** Fields whose labels mean metadata wherever they stand; others need such a neighbour or the head of the document. */
    static final Set<MetadataField> STRONG = EnumSet.of(
            MetadataField.APPROVED_BY,
            MetadataField.APPROVED_ON,
            MetadataField.NEXT_REVIEW,
            MetadataField.LAST_REVIEWED,
            MetadataField.REVIEW_PERIOD,
            MetadataField.VERSION,
            MetadataField.COMMITTEE);

    /** Fields whose value is a name. */
    private static final Set<MetadataField> NAMED =
            EnumSet.of(MetadataField.APPROVED_BY, MetadataField.COMMITTEE, MetadataField.OWNER);

    /** Fields whose labels also stand alone, over their values. */
    private static final Set<MetadataField> PAIRED = EnumSet.of(
            MetadataField.APPROVED_BY,
            MetadataField.APPROVED_ON,
            MetadataField.NEXT_REVIEW,
            MetadataField.LAST_REVIEWED,
            MetadataField.COMMITTEE,
            MetadataField.OWNER);

    private static final int LONGEST_VALUE = 8;
    /** A name may begin like a sentence: "The Governing Body". */
    private static final int LONGEST_NAME = 4;

    private static final Pattern SENTENCE = Pattern.compile("(?:The|This|These|We|It|Our|All|Each|Any)\\b");

    /** A name that cannot end so. */
    private static final Pattern OPEN_NAME =
            Pattern.compile("(?i).*(?:\\b(?:and|of|the|full|for|governing)|[&,:])\\s*");

    private static final Pattern LABELLED = Pattern.compile("[^:.]{2,40}:\\s+\\S.*", Pattern.DOTALL);

    /** The paragraphs, those that state metadata in that role. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        int head = head(paragraphs);
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).isBody() && isStatement(marked.get(i), i < head)) {
                marked.set(i, marked.get(i).as(Role.METADATA));
            }
        }
        int joinedHead = joinPairs(marked, head);
        markNeighbours(marked, joinedHead);
        ControlTables.mark(marked, joinedHead);
        return withRests(marked);
    }

    /**
     * At the head of a document, gives a line that is a label and nothing else the line after it as its value.
     *
     * @return where the head ends then
     */
    private static int joinPairs(List<Paragraph> marked, int head) {
        int joined = 0;
        for (int i = 0; i + 1 < Math.min(head - joined, marked.size()); i++) {
            Paragraph label = marked.get(i);
            Paragraph value = marked.get(i + 1);
            if (isPlainLine(label)
                    && isBareLabel(label.clean())
                    && isPlainLine(value)
                    && (label.look().isBold() || !value.look().isBold())
                    && isValue(value)) {
                marked.set(
                        i,
                        label.then(label.clean().endsWith(":") ? " " : ": ", value)
                                .as(Role.METADATA));
                marked.remove(i + 1);
                joined++;
            }
        }
        return head - joined;
    }

    private static boolean isPlainLine(Paragraph paragraph) {
        return paragraph.isBody()
                && !paragraph.marker().isPresent()
                && paragraph.look().headingLevel() == 0;
    }

    private static boolean isBareLabel(String text) {
        return KnownLabels.field(text).filter(PAIRED::contains).isPresent();
    }

    private static boolean isValue(Paragraph paragraph) {
        return paragraph.words() <= LONGEST_VALUE
                && !Wording.isClosed(paragraph.clean())
                && !(paragraph.words() > LONGEST_NAME
                        && SENTENCE.matcher(paragraph.clean()).lookingAt())
                && KnownLabels.field(paragraph.clean()).isEmpty();
    }

    /** Index of the first prose, number or heading after the first line: where the head of the document ends at the latest. */
    private static int head(List<Paragraph> paragraphs) {
        int i = 1;
        while (i < paragraphs.size() && !endsHead(paragraphs.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean endsHead(Paragraph paragraph) {
        String text = paragraph.clean();
        return paragraph.isBody()
                && (paragraph.marker().isNumber()
                        || paragraph.look().headingLevel() > 1
                        || (paragraph.words() > LONGEST && Wording.endsSentence(text)));
    }

    private static boolean isStatement(Paragraph paragraph, boolean head) {
        if (paragraph.look().style().equals(Block.PROPERTY)) {
            return true;
        }
        int words = paragraph.words();
        if (paragraph.look().headingLevel() > 0 || paragraph.marker().isPresent() || words > LONGEST_ROW) {
            return false;
        }
        String text = paragraph.text().raw().strip();
        return isValued(text, words, head) || isCovered(text, Wording.endsSentence(text) ? NEARLY_ALL : MOST);
    }

    private static boolean isValued(String text, int words, boolean head) {
        List<MetadataLabels.Statement> rows = MetadataLabels.valued(text);
        boolean strong = head || rows.stream().anyMatch(row -> STRONG.contains(row.field()));
        return !rows.isEmpty() && strong && words <= LONGEST * rows.size() && !isSentence(text, rows);
    }

    private static boolean isSentence(String text, List<MetadataLabels.Statement> rows) {
        return Wording.endsSentence(text)
                && rows.size() == 1
                && Wording.words(rows.get(0).value()) > 6;
    }

    /** Whether phrases that state metadata cover more than that share of the text. */
    private static boolean isCovered(String text, double share) {
        List<MetadataLabels.Statement> phrases = MetadataLabels.phrases(text);
        if (phrases.isEmpty()) {
            return false;
        }
        BitSet covered = new BitSet(text.length());
        phrases.forEach(phrase -> covered.set(phrase.start(), phrase.end()));
        return covered.cardinality() > share * text.length();
    }

    /** A line with a label that is not known, between or beside lines of metadata. */
    private static void markNeighbours(List<Paragraph> marked, int head) {
        for (int i = 1; i < marked.size(); i++) {
            markBeside(marked, i, i - 1, head);
        }
        for (int i = marked.size() - 2; i >= 0; i--) {
            markBeside(marked, i, i + 1, head);
        }
    }

    private static void markBeside(List<Paragraph> marked, int i, int neighbour, int head) {
        Paragraph paragraph = marked.get(i);
        String text = paragraph.text().raw();
        if (isLine(marked.get(neighbour))
                && !marked.get(neighbour).look().style().equals(Block.PROPERTY)
                && paragraph.isBody()
                && !paragraph.marker().isPresent()
                && paragraph.look().headingLevel() == 0
                && paragraph.words() <= LONGEST
                && !Wording.leadsIn(text)
                && isLabelled(text, i < head)) {
            marked.set(i, paragraph.as(Role.METADATA));
        }
    }

    private static boolean isLabelled(String text, boolean head) {
        return !MetadataLabels.valued(text).isEmpty()
                || (head && LABELLED.matcher(text.strip()).matches());
    }

    private static boolean isLine(Paragraph paragraph) {
        return paragraph.role() == Role.METADATA && paragraph.cell().isEmpty();
    }

    /** Whether the second line gives the first the date it lacks, or a name goes on in it. */
    private static boolean completes(String line, String rest) {
        if (Periods.date(line).isPresent()) {
            return false;
        }
        boolean named = MetadataLabels.rows(line).stream().anyMatch(row -> NAMED.contains(row.field()));
        return named
                ? OPEN_NAME.matcher(line).matches() || FrontText.isOrganisationPart(rest)
                : Periods.date(line + " " + rest).isPresent();
    }

    /** Gives a line of metadata the rest of its value from the next line. */
    private static List<Paragraph> withRests(List<Paragraph> marked) {
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph paragraph : marked) {
            Paragraph before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean rest = before != null
                    && isLine(before)
                    && before.look().style().equals(Block.LINE)
                    && paragraph.isBody()
                    && !paragraph.apart()
                    && !paragraph.marker().isPresent()
                    && paragraph.words() <= LONGEST_REST
                    && completes(before.clean(), paragraph.clean());
            if (rest) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).then(" ", paragraph));
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }
}
