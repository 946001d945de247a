package org.policygap.parser.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Measures content streams before they are run: a stream of nothing but spaces has no operator at which to stop. Only
 * streams that could inflate beyond the limit are inflated for it, so that ordinary pages cost nothing.
 */
final class ContentGuard {
    /** Deflate makes at most 1032 bytes of one. */
    private static final int LARGEST_RATIO = 1_032;

    private static final int BUFFER = 1 << 16;

    private final Budget budget;
    private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    ContentGuard(Budget budget) {
        this.budget = budget;
    }

    /** Checks a content stream or an array of them. */
    void check(COSBase contents) throws IOException {
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    check(stream);
                }
            }
        } else if (contents instanceof COSStream stream && checked.add(stream)) {
            int compressions = compressions(stream.getFilters());
            if (compressions > 1) {
                throw new Budget.ExceededException("A content stream that is compressed more than once");
            }
            if (compressions == 1 && stream.getLength() > budget.contentBytes() / LARGEST_RATIO) {
                measure(stream);
            }
        }
    }

    private static int compressions(COSBase filters) {
        if (filters instanceof COSArray array) {
            int count = 0;
            for (int i = 0; i < array.size(); i++) {
                count += isCompression(array.getObject(i)) ? 1 : 0;
            }
            return count;
        }
        return isCompression(filters) ? 1 : 0;
    }

    private static boolean isCompression(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter)
                || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)
                || COSName.LZW_DECODE.equals(filter)
                || COSName.LZW_DECODE_ABBREVIATION.equals(filter)
                || COSName.RUN_LENGTH_DECODE.equals(filter);
    }

    private void measure(COSStream stream) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes += count;
                budget.contentBytes(bytes);
            }
        } catch (ZipException | EOFException e) {
            // Damaged, or compressed otherwise: what could be inflated was within the limit.
            budget.contentBytes(bytes);
        }
    }
}
