package org.policygap.report.review;

import java.io.IOException;

/** The file is no workbook of ours, or has lost what is needed to read it back. The message says what to do. */
public final class NotAFormException extends IOException {
    private static final long serialVersionUID = 1;

    public NotAFormException(String message) {
        super(message);
    }

    public NotAFormException(String message, Throwable cause) {
        super(message, cause);
    }
}
