package org.policygap.parser.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The marked content that is open at a place of a page (ISO 32000-1, 14.6): what it belongs to and what it really says. */
final class MarkedContents {
    private final Deque<MarkedContent> open = new ArrayDeque<>();

    private static final class MarkedContent {
        final Mark mark;

        @Nullable
        String actualText;

        MarkedContent(Mark mark, @Nullable String actualText) {
            this.mark = mark;
            this.actualText = actualText;
        }
    }

    /** Forgets what a page left open. */
    void clear() {
        open.clear();
    }

    /** Begins marked content with these operands, in a form of the page or in the page itself. */
    void begin(List<COSBase> operands, @Nullable PDResources resources, boolean inForm) {
        Mark outer = current();
        boolean artifact = outer.artifact()
                || (!operands.isEmpty() && COSName.getPDFName("Artifact").equals(operands.get(0)));
        COSDictionary properties = operands.size() < 2 ? new COSDictionary() : properties(operands.get(1), resources);
        // Identifiers within a form belong to the form, not to the page (ISO 32000-1, 14.7.4.4).
        int id = inForm ? outer.id() : properties.getInt(COSName.MCID, outer.id());
        open.push(new MarkedContent(new Mark(id, artifact), properties.getString(COSName.ACTUAL_TEXT)));
    }

    void end() {
        open.poll();
    }

    /** The innermost mark. */
    Mark current() {
        return open.isEmpty() ? Mark.NONE : open.element().mark;
    }

    /** The text of a glyph, or the replacement of its marked content, which stands for all of the content's glyphs. */
    String replaced(String text) {
        MarkedContent content = open.peek();
        if (content == null || content.actualText == null) {
            return text;
        }
        String replacement = content.actualText;
        content.actualText = "";
        return replacement;
    }

    private static COSDictionary properties(COSBase operand, @Nullable PDResources resources) {
        if (operand instanceof COSDictionary dictionary) {
            return dictionary;
        }
        COSDictionary lists =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        COSDictionary list = lists == null || !(operand instanceof COSName name) ? null : lists.getCOSDictionary(name);
        return list == null ? new COSDictionary() : list;
    }
}
