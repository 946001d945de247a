package org.policygap.parser.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is in memory as a whole. PDFBox asks for every byte by itself and looks at most of them twice, which
 * its own streams make dear.
 */
final class WholePage extends PDPage {
    private static final int BUFFER = 4096;

    private final PDPage page;

    /** @param page with a content that is not too large */
    WholePage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** Those of the page itself, which keep what several pages have. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        try (RandomAccessRead content = page.getContentsForStreamParsing()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            for (int count = content.read(buffer); count > 0; count = content.read(buffer)) {
                whole.write(buffer, 0, count);
            }
            return new Bytes(whole.toByteArray());
        }
    }

    /** Bytes in memory, for one thread. */
    private static final class Bytes implements RandomAccessRead {
        private final byte[] bytes;
        private int at;
        private boolean closed;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int peek() {
            return at < bytes.length ? bytes[at] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public long getPosition() {
            return at;
        }

        @Override
        public void seek(long position) {
            at = (int) Math.max(0, Math.min(position, bytes.length));
        }

        @Override
        public void rewind(int count) {
            seek((long) at - count);
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public boolean isEOF() {
            return at == bytes.length;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public RandomAccessReadView createView(long start, long length) {
            throw new UnsupportedOperationException("The content of a page is read from its beginning to its end");
        }
    }
}
