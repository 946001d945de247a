package org.policygap.parser.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;

/** The readers, one for each format that can be read. A new format is a class and a line here. */
public final class Readers {
    private final Map<DocumentFormat, Supplier<DocumentReader>> readers = new EnumMap<>(DocumentFormat.class);

    public Readers() {
        readers.put(DocumentFormat.DOCX, DocxReader::new);
        readers.put(DocumentFormat.PDF, PdfReader::new);
        readers.put(DocumentFormat.TEXT, TextReader::new);
        readers.put(DocumentFormat.MARKDOWN, MarkdownReader::new);
        readers.put(DocumentFormat.HTML, HtmlReader::new);
    }

    /**
     * A reader for the format.
     *
     * @param fileName for the message
     * @throws UnusableDocumentException if there is none
     */
    public DocumentReader reader(DocumentFormat format, String fileName) throws UnusableDocumentException {
        Supplier<DocumentReader> reader = readers.get(format);
        if (reader == null) {
            throw new UnusableDocumentException(Reason.UNSUPPORTED, Refusals.unsupported(fileName, name(format)));
        }
        return reader.get();
    }

    private static String name(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "a Word document (.docx)";
            case DOC -> "an old Word document (.doc)";
            case PDF -> "a PDF";
            case ODT -> "an OpenDocument text (.odt)";
            case RTF -> "a Rich Text document (.rtf)";
            case HTML -> "a web page";
            case MARKDOWN -> "a Markdown text";
            case TEXT -> "a plain text";
            case POLICY_XML -> "a clause-model XML file";
        };
    }
}
