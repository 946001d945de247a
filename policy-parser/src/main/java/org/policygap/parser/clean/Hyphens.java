package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines, without a space where a line ends with a hyphen inside a word ("pre-" and "school"). */
final class Hyphens {
    private static final String HYPHENS = "-\u2010\u00ad";
    private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}[" + HYPHENS + "]\\s*$");

    private Hyphens() {}

    /** The lines as one paragraph. The hyphen stays: "e-" and "safety" are "e-safety". */
    static Paragraph join(List<Paragraph> lines) {
        Paragraph first = lines.get(0);
        if (lines.size() == 1) {
            return first;
        }
        List<SourcedText> parts = new ArrayList<>();
        List<Paragraph.NoteMark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourcedText text = lines.get(i).text().strip();
            marks.addAll(lines.get(i).noteMarks());
            boolean broken = i + 1 < lines.size()
                    && Wording.endsWithAny(text.raw(), HYPHENS)
                    && BROKEN_WORD.matcher(text.raw()).find()
                    && Wording.startsLower(lines.get(i + 1).text().raw());
            parts.add(text);
            if (!broken) {
                parts.add(SourcedText.SPACE);
            }
        }
        return new Paragraph(
                SourcedText.concat(parts),
                first.look(),
                first.marker(),
                first.role(),
                first.apart(),
                lines.size(),
                marks);
    }
}
