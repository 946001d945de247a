package org.policygap.parser.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.read.pdf.Segment.Visibility;

/**
 * Runs the drawing operators of one page and collects its text and rules. Everything else a page can ask for (images,
 * colour spaces, shadings, glyph outlines) is never loaded, which is what makes most hostile files harmless.
 */
final class PageEngine extends PDFStreamEngine {
    private static final double SMALLEST_SIZE = 2;

    private final Budget budget;
    private final ContentGuard contents;
    private final Map<PDFont, Typeface> typefaces = new HashMap<>();
    /** The one of the last glyph, which the next mostly has too. */
    private @Nullable Typeface typeface;

    private final MarkedContents marks = new MarkedContents();
    private final FillColour fill = new FillColour();
    private SegmentBuilder segments = new SegmentBuilder();
    private Paths paths = new Paths();
    private List<Box> images = new ArrayList<>();
    private Links links = Links.NONE;
    private PageFrame frame = new PageFrame(new PDRectangle(), 0);
    private int forms;
    private int unreadable;

    PageEngine(Budget budget) {
        this.budget = budget;
        this.contents = new ContentGuard(budget);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new SetMatrix(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new DrawObject(this));
    }

    /** Reads a page. What was drawn before a fault in it is kept. */
    PageContent read(PDPage page, int number) throws IOException {
        budget.page();
        segments = new SegmentBuilder();
        paths = new Paths();
        images = new ArrayList<>();
        frame = new PageFrame(page.getCropBox(), page.getRotation());
        links = Links.of(page, frame);
        marks.clear();
        fill.clear();
        unreadable = 0;
        if (page.hasContents()) {
            contents.check(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
            processPage(page);
        }
        return rest(number);
    }

    /** Of a page whose reading failed, what was read until then. */
    PageContent rest(int number) {
        return new PageContent(
                number,
                frame.width(),
                frame.height(),
                segments.finish(),
                paths.rules(),
                paths.fills(),
                paths.frames(),
                images,
                links,
                unreadable,
                false);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        switch (operator.getName()) {
            case "m" -> point(operands).ifPresent(paths::move);
            case "l" -> point(operands).ifPresent(paths::line);
            case "c", "v", "y" -> point(lastTwo(operands)).ifPresent(paths::curve);
            case "h" -> paths.close();
            case "re" -> rectangle(operands);
            case "S" -> paths.paint(true, false, fill.isWhite());
            case "s" -> {
                paths.close();
                paths.paint(true, false, fill.isWhite());
            }
            case "f", "F", "f*" -> paths.paint(false, true, fill.isWhite());
            case "B", "B*" -> paths.paint(true, true, fill.isWhite());
            case "b", "b*" -> {
                paths.close();
                paths.paint(true, true, fill.isWhite());
            }
            case "n" -> paths.clear();
            case "g", "rg", "k", "sc", "scn" -> fill.set(operator.getName(), operands);
            case "cs" -> fill.reset();
            case "BMC", "BDC" -> marks.begin(operands, getResources(), forms > 0);
            case "EMC" -> marks.end();
            case "BI" -> images.add(unitSquare());
            case "q" -> {
                fill.save();
                super.processOperator(operator, operands);
            }
            case "Q" -> {
                fill.restore();
                super.processOperator(operator, operands);
            }
            case "Do" -> draw(operator, operands);
            default -> super.processOperator(operator, operands);
        }
    }

    private Optional<Point2D> point(List<COSBase> operands) {
        return operands.size() >= 2 && operands.get(0) instanceof COSNumber x && operands.get(1) instanceof COSNumber y
                ? Optional.of(onPage(x.floatValue(), y.floatValue()))
                : Optional.empty();
    }

    private static List<COSBase> lastTwo(List<COSBase> operands) {
        return operands.subList(Math.max(0, operands.size() - 2), operands.size());
    }

    private Point2D onPage(float x, float y) {
        return frame.onPage(transformedPoint(x, y));
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber height) {
            paths.rectangle(
                    onPage(x.floatValue(), y.floatValue()),
                    onPage(x.floatValue() + width.floatValue(), y.floatValue() + height.floatValue()));
        }
    }

    private Box unitSquare() {
        return Box.of(onPage(0, 0), onPage(1, 1));
    }

    private void draw(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = getResources();
        COSDictionary objects =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
                ? null
                : objects.getCOSStream(name);
        if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            images.add(unitSquare());
        } else if (object != null) {
            contents.check(object);
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms < budget.formDepth()) {
            forms++;
            super.showForm(form);
            forms--;
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        Typeface face = typeface(font);
        String text = marks.replaced(text(face, code));
        if (text.isEmpty()) {
            return;
        }
        GlyphPlace place = GlyphPlace.of(frame, matrix, displacement.getX());
        segments.add(new SegmentBuilder.Glyph(
                text,
                place.left(),
                place.right(),
                place.baseline(),
                place.size(),
                face.look(place.slanted()),
                marks.current(),
                place.angle(),
                visibility(place.start(), place.size()),
                spacing(matrix)));
    }

    /** Extra space after each character, in points on the page. */
    private double spacing(Matrix matrix) {
        float size = getGraphicsState().getTextState().getFontSize();
        return size == 0
                ? 0
                : getGraphicsState().getTextState().getCharacterSpacing() * matrix.getScalingFactorX() / Math.abs(size);
    }

    private Typeface typeface(PDFont font) {
        Typeface last = typeface;
        if (last == null || !last.isOf(font)) {
            last = typefaces.computeIfAbsent(font, Typeface::new);
            typeface = last;
        }
        return last;
    }

    private String text(Typeface face, int code) throws IOException {
        String text = face.text(code);
        if (text.isEmpty()) {
            unreadable++;
            return "\uFFFD";
        }
        return text;
    }

    private Visibility visibility(Point2D at, double size) {
        if (size < SMALLEST_SIZE || !frame.box().grown(size).contains(at.getX(), at.getY())) {
            return Visibility.OUT_OF_SIGHT;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Visibility.INVISIBLE;
        }
        return fill.isWhite() && mode.isFill() ? Visibility.WHITE : Visibility.SEEN;
    }
}
