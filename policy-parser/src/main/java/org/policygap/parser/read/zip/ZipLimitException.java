package org.policygap.parser.read.zip;

import java.io.IOException;

/** An archive holds more than its reader's limits allow. */
public final class ZipLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    ZipLimitException(String message) {
        super(message);
    }
}
