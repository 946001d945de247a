package org.policygap.parser.read.docx;

/** The document is larger than the reader's limits allow. Never leaves the reader. */
final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
