package org.policygap.report.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;
import org.policygap.report.wording.Printable;

/** Passages of one document as people quote and cite them. */
public final class DocumentText {
    private static final String BULLET = " •";

    /** UTF-16 units of a lead-in that are quoted before an item, unless its last sentence is longer. */
    private static final int LEAD_IN_LENGTH = 100;

    /** UTF-16 units of the longest last sentence that is quoted whole. */
    private static final int SENTENCE_LENGTH = 240;

    private static final Pattern SENTENCE_START = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private final PolicyIndex index;
    /** 1-based position of a clause in the document, and of an item among the items of its clause. */
    private final Map<String, Integer> positions = new HashMap<>();

    public DocumentText(Policy policy) {
        index = new PolicyIndex(policy);
        Map<String, Integer> last = new HashMap<>();
        for (Passage passage : index.passages()) {
            String group = passage.kind() == Passage.Kind.ITEM
                    ? passage.parentId()
                    : passage.kind().name();
            positions.put(passage.id(), last.merge(group, 1, Integer::sum));
        }
    }

    Optional<Passage> passage(String id) {
        return index.passage(id);
    }

    /** Own text as printed, with dashes between the cells of a table's row. */
    public String text(String id) {
        return passage(id).map(Passage::text).map(Printable::cells).orElse("");
    }

    /** The text with the lead-ins that it continues. */
    String wording(String id) {
        return continued(id, text(id));
    }

    /** A text that stands for a passage, with the lead-ins that the passage continues. */
    String continued(String id, String text) {
        String leadIn = leadIn(id);
        return leadIn.isEmpty() ? text : leadIn + " " + text;
    }

    /**
     * The texts of several passages, one a paragraph; a lead-in that they share is said once, and one that stands without
     * any of its items has them with it.
     */
    String wording(List<String> ids) {
        StringBuilder result = new StringBuilder();
        String said = "";
        for (String id : ids) {
            String leadIn = leadIn(id);
            boolean saidBefore = leadIn.isEmpty() || leadIn.equals(said);
            result.append(result.isEmpty() ? "" : "\n")
                    .append(saidBefore ? "" : leadIn + " ")
                    .append(text(id))
                    .append(announced(id, ids));
            said = leadIn;
        }
        return result.toString();
    }

    /** The items that a passage announces and breaks off before; none if some of them stand by themselves. */
    private String announced(String id, List<String> ids) {
        List<Passage> items = index.items(id);
        boolean alone = text(id).stripTrailing().endsWith(":")
                && items.stream().map(Passage::id).noneMatch(ids::contains);
        return alone
                ? items.stream()
                        .map(item -> "\n" + BULLET.strip() + " " + item.text())
                        .collect(Collectors.joining())
                : "";
    }

    /** What a passage continues: an item its lead-ins, "should ring back" its heading. A footnote continues nothing. */
    private String leadIn(String id) {
        return passage(id)
                .map(passage -> switch (passage.kind()) {
                    case ITEM ->
                        index.leadIns(id).stream()
                                .map(lead -> ending(lead.text()))
                                .collect(Collectors.joining(" "));
                    case CLAUSE -> continuesHeading(passage) ? passage.section() + ":" : "";
                    default -> "";
                })
                .orElse("");
    }

    private static boolean continuesHeading(Passage passage) {
        return !passage.section().isEmpty()
                && !passage.text().isEmpty()
                && Character.isLowerCase(passage.text().codePointAt(0));
    }

    /** The last sentence of a long lead-in, which the item continues; the whole of it is a clause of its own. */
    private static String ending(String leadIn) {
        String[] sentences = SENTENCE_START.split(leadIn);
        String last = sentences[sentences.length - 1];
        if (leadIn.length() <= LEAD_IN_LENGTH) {
            return leadIn;
        }
        if (last.length() <= SENTENCE_LENGTH) {
            return (sentences.length > 1 ? "… " : "") + last;
        }
        int from = last.indexOf(' ', last.length() - LEAD_IN_LENGTH);
        return from < 0 ? leadIn : "…" + last.substring(from);
    }

    /** The outermost section around a passage, with its number. */
    String outermostSection(String id) {
        List<Section> path = index.sectionPath(id);
        return path.isEmpty() ? "" : heading(path.get(0));
    }

    /** How people cite a passage, in brief: "4.2(a)", "4.2 •3", "¶7" where nothing is numbered. */
    public String number(String id) {
        return passage(id).map(this::number).orElse("");
    }

    /** Where a passage stands: "Para 4.2(a), p. 8", "“Concerns”, ¶7", "Footnote 3, p. 2". */
    public String place(String id) {
        return passage(id).map(this::place).orElse("");
    }

    private String place(Passage passage) {
        String page = passage.page() > 0 ? ", p. " + passage.page() : "";
        return switch (passage.kind()) {
            case METADATA -> "Document details" + page;
            case FOOTNOTE -> "Footnote " + passage.number() + page;
            case TABLE_ROW -> "Table" + under(passage) + page;
            case CLAUSE, ITEM -> {
                String number = number(passage);
                String words = number.replace(BULLET, " bullet ");
                yield (number.startsWith("¶") ? words + under(passage) : "Para " + words) + page;
            }
        };
    }

    private static String under(Passage passage) {
        return passage.section().isEmpty() ? "" : " under “" + passage.section() + "”";
    }

    private String number(Passage passage) {
        return switch (passage.kind()) {
            case METADATA -> "–";
            case FOOTNOTE -> "Note " + passage.number();
            case TABLE_ROW -> "Row " + positions.get(passage.id());
            case CLAUSE ->
                passage.number().isEmpty() || passage.number().equals(Clause.BULLET)
                        ? "¶" + positions.get(passage.id())
                        : bare(passage.number());
            case ITEM -> itemNumber(passage);
        };
    }

    private String itemNumber(Passage item) {
        String own = bare(item.number());
        if (own.matches("\\d+(\\.\\d+)+.*")) {
            return own;
        }
        String parent = number(item.parentId());
        boolean unnumbered = own.isEmpty() || own.equals(Clause.BULLET);
        return unnumbered ? parent + BULLET + positions.get(item.id()) : parent + bracketed(own);
    }

    private static String bracketed(String number) {
        return number.startsWith("(") ? number : "(" + number.replaceAll("[).]+$", "") + ")";
    }

    /** "4.2." is cited as "4.2". */
    private static String bare(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    private static String heading(Section section) {
        return section.number().isEmpty() ? section.heading() : bare(section.number()) + " " + section.heading();
    }
}
