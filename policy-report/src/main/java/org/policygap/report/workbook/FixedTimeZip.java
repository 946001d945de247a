package org.policygap.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file again with one time on all entries, so that the same content gives the same bytes in any zone. */
final class FixedTimeZip {
    private FixedTimeZip() {}

    /** Copies the entries in their order. */
    static void copy(byte[] zip, LocalDateTime time, OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                target.putNextEntry(copy);
                source.transferTo(target);
                target.closeEntry();
            }
        }
        target.finish();
    }
}
