package org.policygap.parser.read;

import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.pdf.PdfFile;

/** Reads PDF documents, tagged or not. */
public final class PdfReader implements DocumentReader {
    private final ReadingLimits limits;

    /** Reads within the default limits. */
    public PdfReader() {
        this(ReadingLimits.defaults());
    }

    /** Reads within these limits. */
    public PdfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnusableDocumentException {
        return PdfFile.read(content, limits);
    }
}
