package org.policygap.parser.read;

import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Document;

/** Turns a file of one format into blocks. */
public interface DocumentReader {

    /**
     * Reads a whole file.
     *
     * @param content the bytes of the file, not changed
     * @throws UnusableDocumentException if nothing of it can be used; imperfect content gives a document with problems
     */
    Document read(byte[] content) throws UnusableDocumentException;
}
