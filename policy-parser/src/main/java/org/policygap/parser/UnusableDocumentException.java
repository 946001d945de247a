package org.policygap.parser;

/** A file of which nothing can be used. The message says why and what to do, in words for a non-programmer. */
public final class UnusableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnusableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnusableDocumentException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why the file cannot be used. */
    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be used. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        /** The format is known and not supported. */
        UNSUPPORTED,
        /** The content is no document, whatever the file name says. */
        NOT_A_DOCUMENT,
        DAMAGED,
        /** Pages are pictures without text. */
        NO_TEXT,
        /** It is larger or deeper than the reader's budget allows. */
        LIMIT,
        /** A reader failed in a way that it should not. */
        FAULT
    }
}
