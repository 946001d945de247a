package org.policygap.parser.read.zip;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.policygap.parser.read.ReadingLimits;

/**
 * The entries of a zip archive in memory, by the central directory (PKWARE APPNOTE 4.3.12). Sizes that the archive states
 * are not believed: what counts is the bytes that come out. Names are only ever looked up, never used as paths.
 *
 * <p>Not the JDK's ZipFile, which needs a file on disk, nor ZipInputStream, which inflates every picture on the way and
 * takes a truncated archive for a short one.
 */
public final class ZipParts {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_OF_DIRECTORY_SIZE = 22;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_SIZE = 46;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LOCAL_ENTRY_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;

    private final ByteBuffer bytes;
    private final ReadingLimits.Archive limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long inflated;

    /**
     * Reads the directory of an archive.
     *
     * @throws ZipException if it is no whole zip archive
     * @throws ZipLimitException if it has too many entries
     */
    public ZipParts(byte[] content, ReadingLimits.Archive limits) throws IOException {
        this.bytes = ByteBuffer.wrap(content).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            ZipException damaged = new ZipException("The directory of the archive points outside of it");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Names of all entries, in the order of the directory. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** Whether there is an entry of this name; case does not matter in Open Packaging Conventions (6.2.2.3). */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * Opens an entry.
     *
     * @throws IOException if there is none, or it is compressed or encrypted in a way that office files never are; while
     *     reading, {@link ZipLimitException} if more comes out than the limits allow
     */
    public InputStream open(String name) throws IOException {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            throw new ZipException("No entry " + name);
        }
        if ((entry.flags & ENCRYPTED_FLAG) != 0) {
            throw new ZipException("Encrypted entry " + name);
        }
        return new Counted(data(entry));
    }

    private InputStream data(Entry entry) throws IOException {
        try {
            if (bytes.getInt(entry.offset) != LOCAL_ENTRY) {
                throw new ZipException("No entry where the directory says");
            }
            int start = entry.offset
                    + LOCAL_ENTRY_SIZE
                    + unsigned(bytes.getShort(entry.offset + 26))
                    + unsigned(bytes.getShort(entry.offset + 28));
            InputStream raw = slice(start, entry.size);
            return switch (entry.method) {
                case STORED -> raw;
                case DEFLATED -> new Inflating(raw, entry.size);
                default -> throw new ZipException("Compression method " + entry.method);
            };
        } catch (IndexOutOfBoundsException e) {
            ZipException damaged = new ZipException("An entry lies outside of the archive");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private InputStream slice(int start, int size) {
        byte[] copy = new byte[Math.max(0, Math.min(size, bytes.capacity() - start))];
        bytes.get(start, copy);
        return new ByteArrayInputStream(copy);
    }

    private void readDirectory() throws IOException {
        int end = endOfDirectory();
        int size = bytes.getInt(end + 12);
        // Something may stand before the archive; offsets then count from where the archive begins.
        int shift = end - size - bytes.getInt(end + 16);
        int at = end - size;
        while (at < end) {
            if (bytes.getInt(at) != DIRECTORY_ENTRY) {
                throw new ZipException("The directory of the archive is damaged");
            }
            if (entries.size() == limits.entries()) {
                throw new ZipLimitException("More than " + limits.entries() + " entries");
            }
            at += readEntry(at, shift);
        }
    }

    private int readEntry(int at, int shift) {
        int nameLength = unsigned(bytes.getShort(at + 28));
        byte[] name = new byte[nameLength];
        bytes.get(at + DIRECTORY_ENTRY_SIZE, name);
        entries.put(
                key(new String(name, StandardCharsets.UTF_8)),
                new Entry(
                        unsigned(bytes.getShort(at + 8)),
                        unsigned(bytes.getShort(at + 10)),
                        bytes.getInt(at + 20),
                        bytes.getInt(at + 42) + shift));
        return DIRECTORY_ENTRY_SIZE
                + nameLength
                + unsigned(bytes.getShort(at + 30))
                + unsigned(bytes.getShort(at + 32));
    }

    private int endOfDirectory() throws ZipException {
        int last = bytes.capacity() - END_OF_DIRECTORY_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new ZipException("The archive has no directory");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    private record Entry(int flags, int method, int size, int offset) {}

    /** Frees the native memory of its inflater when it is closed. */
    private static final class Inflating extends InflaterInputStream {
        /** @param size bytes before inflating */
        Inflating(InputStream in, int size) {
            super(in, new Inflater(true), Math.max(1, Math.min(size, 8192)));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    /** Stops when a limit is reached. */
    private final class Counted extends FilterInputStream {
        private long part;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws ZipLimitException {
            part += more;
            inflated += more;
            if (part > limits.partBytes() || inflated > limits.totalBytes()) {
                throw new ZipLimitException("More data than the limits allow");
            }
        }
    }
}
