package org.policygap.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of a document as a library that nobody here wrote gives it. */
enum Oracle {
    /** Word files: without what tracked changes delete or move away. Embedded files are not opened. */
    TIKA(".docx") {
        @Override
        String text(byte[] content) throws IOException, SAXException, TikaException {
            OfficeParserConfig config = new OfficeParserConfig();
            config.setUseSAXDocxExtractor(true);
            config.setIncludeDeletedContent(false);
            config.setIncludeMoveFromContent(false);
            ParseContext context = new ParseContext();
            context.set(OfficeParserConfig.class, config);
            context.set(EmbeddedDocumentExtractor.class, new Unopened());
            BodyContentHandler handler = new BodyContentHandler(-1);
            new OOXMLParser().parse(new ByteArrayInputStream(content), handler, new Metadata(), context);
            return handler.toString();
        }
    },

    PDFBOX(".pdf") {
        @Override
        String text(byte[] content) throws IOException {
            return Extraction.pdf(content);
        }
    };

    private final String ending;

    Oracle(String ending) {
        this.ending = ending;
    }

    /** What the names of the files it reads end in. */
    String ending() {
        return ending;
    }

    /** Leaves embedded files and pictures alone, whose names Tika would print as text. */
    private static final class Unopened implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("Embedded files are not opened.");
        }
    }

    abstract String text(byte[] content) throws IOException, SAXException, TikaException;
}
