package org.policygap.model.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on a number of bytes and refuses to read more; leaves the stream below open. */
final class BudgetInputStream extends FilterInputStream {
    private final long budget;
    private long left;

    BudgetInputStream(InputStream in, long budget) {
        super(in);
        this.budget = budget;
        this.left = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        spend(Math.max(read, 0));
        return read;
    }

    /** The XML parser closes what it has read; the stream is the caller's to close. */
    @Override
    public void close() {}

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new ExceededException(budget);
        }
    }

    /** The stream has more bytes than the budget. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1;

        ExceededException(long budget) {
            super("The file is too large: more than " + (budget >> 20) + " MB.");
        }
    }
}
