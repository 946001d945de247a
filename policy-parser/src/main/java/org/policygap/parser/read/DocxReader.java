package org.policygap.parser.read;

import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.docx.WordFile;

/** Reads Word documents, templates and documents with macros (docx, dotx, docm), transitional and strict. */
public final class DocxReader implements DocumentReader {
    private final ReadingLimits limits;

    /** Reads within the default limits. */
    public DocxReader() {
        this(ReadingLimits.defaults());
    }

    /** Reads within these limits. */
    public DocxReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnusableDocumentException {
        return WordFile.read(content, limits);
    }
}
