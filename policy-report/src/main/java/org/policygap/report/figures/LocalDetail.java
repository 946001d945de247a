package org.policygap.report.figures;

import java.util.regex.Pattern;

/**
 * Whether a clause of the model leaves something for each school to fill in. Such a clause is right only when it differs
 * from school to school; any other is the same across the trust.
 */
final class LocalDetail {
    /** "[name of the designated lead]", "<insert date>", "(school to add)", "____", "........". A "[2]" is a footnote. */
    private static final Pattern PLACE = Pattern.compile(
            "\\[(?=[^\\]]*\\p{L}{2})[^\\]\\n]{2,120}\\](?!\\()|<[^>\\n]*\\p{L}{3}[^>\\n]*>|_{4,}|\\.{6,}|…{2,}"
                    + "|\\((?:please )?(?:insert|add|enter|name of|school to|delete as)\\b[^)\\n]*\\)",
            Pattern.CASE_INSENSITIVE);

    private LocalDetail() {}

    static boolean isIn(String wording) {
        return PLACE.matcher(wording).find();
    }
}
