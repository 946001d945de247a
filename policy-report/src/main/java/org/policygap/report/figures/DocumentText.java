package org.policygap.report.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** UTF-16 units of a lead-in that are quoted before an item. */
    private static final int LEAD_IN_LENGTH = 100;

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
        String leadIn = leadIn(id);
        return leadIn.isEmpty() ? text(id) : leadIn + " " + text(id);
    }

    /** The texts of several passages, one a paragraph; a lead-in that they share is said once. */
    String wording(List<String> ids) {
        StringBuilder result = new StringBuilder();
        String said = "";
        for (String id : ids) {
            String leadIn = leadIn(id);
            boolean saidBefore = leadIn.isEmpty() || leadIn.equals(said);
            result.append(result.isEmpty() ? "" : "\n")
                    .append(saidBefore ? "" : leadIn + " ")
                    .append(text(id));
            said = leadIn;
        }
        return result.toString();
    }

    /** What an item continues. A footnote hangs on a clause but does not continue it. */
    private String leadIn(String id) {
        boolean item = passage(id).map(Passage::kind).equals(Optional.of(Passage.Kind.ITEM));
        return item
                ? index.leadIns(id).stream().map(lead -> ending(lead.text())).collect(Collectors.joining(" "))
                : "";
    }

    /** The words at the end of a long lead-in, which the item continues; the whole of it is a clause of its own. */
    private static String ending(String leadIn) {
        int from = leadIn.indexOf(' ', leadIn.length() - LEAD_IN_LENGTH);
        return leadIn.length() <= LEAD_IN_LENGTH || from < 0 ? leadIn : "…" + leadIn.substring(from);
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
