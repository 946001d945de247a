package org.policygap.parser.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Whether a page fills with white, at a place of its content. */
final class FillColour {
    private final Deque<Boolean> saved = new ArrayDeque<>();
    private boolean white;

    boolean isWhite() {
        return white;
    }

    /** Before a page. */
    void clear() {
        saved.clear();
        white = false;
    }

    /** Another colour space begins with a colour that is taken as ink. */
    void reset() {
        white = false;
    }

    void save() {
        saved.push(white);
    }

    void restore() {
        white = saved.isEmpty() ? white : saved.pop();
    }

    /** White in the plain colour spaces; a colour of one unknown component is taken as ink. */
    void set(String operator, List<COSBase> operands) {
        boolean ink = operands.size() == 4;
        boolean known = !operands.isEmpty() && (operands.size() > 1 || operator.equals("g"));
        white = known
                && operands.stream()
                        .allMatch(
                                o -> o instanceof COSNumber n && (ink ? n.floatValue() < 0.02 : n.floatValue() > 0.98));
    }
}
