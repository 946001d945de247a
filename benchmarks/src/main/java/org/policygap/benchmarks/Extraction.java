package org.policygap.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;

/** Plain text as the libraries alone give it: what everything else is measured by. */
final class Extraction {
    private Extraction() {}

    /** The text of a document by the ending of its name; bytes as characters where no library is needed. */
    static String text(Samples.Sample sample) throws IOException {
        return switch (sample.ending()) {
            case "pdf" -> pdf(sample.content());
            case "docx" -> docx(sample.content());
            case "doc" -> doc(sample.content());
            case "html" -> Jsoup.parse(plain(sample.content())).wholeText();
            case "md" ->
                TextContentRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(plain(sample.content())));
            default -> plain(sample.content());
        };
    }

    /** How the text is made, for the table. */
    static String tool(String ending) {
        return switch (ending) {
            case "pdf" -> "PDFTextStripper";
            case "docx" -> "XWPFWordExtractor";
            case "doc" -> "WordExtractor";
            case "html" -> "jsoup";
            case "md" -> "commonmark";
            default -> "bytes to characters";
        };
    }

    private static String plain(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    static String pdf(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String docx(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String doc(byte[] content) throws IOException {
        try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(content))) {
            return extractor.getText();
        }
    }

    /** Positions of glyphs and nothing made of them: the least that reading a PDF can take. */
    static int glyphs(byte[] content) throws IOException {
        int[] count = new int[1];
        try (PDDocument pdf = Loader.loadPDF(content)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    count[0]++;
                }
            }.getText(pdf);
        }
        return count[0];
    }
}
