package org.policygap.parser.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.PdfReader;

/** Draws small PDF files for tests. Places are in points from the top left corner of an A4 page. */
final class PdfBuilder {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    final PDDocument pdf = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfBuilder() {
        pdf.addPage(page);
    }

    /** Draws with the tools of PDFBox. */
    interface Drawing {
        void draw(PDPageContentStream stream) throws IOException;
    }

    PdfBuilder page() {
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        return this;
    }

    PDPage current() {
        return page;
    }

    PdfBuilder draw(Drawing drawing) {
        try (PDPageContentStream stream =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.draw(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfBuilder text(double x, double y, String text) {
        return text(PLAIN, 11, x, y, text);
    }

    PdfBuilder text(PDFont font, double size, double x, double y, String text) {
        return draw(stream -> write(stream, font, size, x, y, text));
    }

    static void write(PDPageContentStream stream, PDFont font, double size, double x, double y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
        stream.showText(text);
        stream.endText();
    }

    PdfBuilder invisible(double x, double y, String text) {
        return draw(stream -> {
            stream.setRenderingMode(RenderingMode.NEITHER);
            write(stream, PLAIN, 11, x, y, text);
        });
    }

    PdfBuilder rule(double fromX, double fromY, double toX, double toY) {
        return draw(stream -> {
            stream.moveTo((float) fromX, PDRectangle.A4.getHeight() - (float) fromY);
            stream.lineTo((float) toX, PDRectangle.A4.getHeight() - (float) toY);
            stream.stroke();
        });
    }

    /** A picture over the whole page. */
    PdfBuilder picture() {
        return draw(stream -> stream.drawImage(
                LosslessFactory.createFromImage(pdf, new java.awt.image.BufferedImage(2, 2, 1)),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight()));
    }

    byte[] bytes() {
        try (pdf) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document read() throws UnusableDocumentException {
        return new PdfReader().read(bytes());
    }
}
