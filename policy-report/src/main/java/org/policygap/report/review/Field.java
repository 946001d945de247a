package org.policygap.report.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the form, by the headings that people give it. */
enum Field {
    KEY("row key|key|rowkey"),
    CLAUSE("clause|clause no|clause number|para|ref"),
    TOPIC("topic|what is in conflict"),
    MODEL("model policy says|model wording|model policy"),
    SCHOOL("school policy says|school wording|school policy"),
    SCHOOL_NAME("school"),
    ADDITION("wording in the school's policy|wording"),
    DECISION("decision|trust decision|choice|our decision|decision made"),
    OWNER("owner|who|by whom|responsible|person responsible|lead|action owner"),
    DUE("due|due date|by when|when|deadline|date due|target date"),
    COMMENT("comment|comments|note|notes|remarks|our comment"),
    PASSAGE("right passage|right place");

    private final String headings;

    /**
     * A field.
     *
     * @param headings in lower case, separated by bars, ours first
     */
    Field(String headings) {
        this.headings = headings;
    }
    /** The field that a heading names, without regard to case, signs and white space. */
    static Optional<Field> named(String heading) {
        String wanted = heading.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(field -> !wanted.isEmpty() && ("|" + field.headings + "|").contains("|" + wanted + "|"))
                .findFirst();
    }

    /** The heading as the form prints it, for messages. */
    String heading() {
        String first = headings.substring(0, (headings + "|").indexOf('|'));
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    }
}
