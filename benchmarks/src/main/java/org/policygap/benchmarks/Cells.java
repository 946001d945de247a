package org.policygap.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The texts of a workbook's cells by sheet and row, kept in a plain file. */
final class Cells {
    private Cells() {}

    /**
     * Takes the texts out of a workbook.
     *
     * @return the number of cells
     */
    static long take(Path workbook, Path target) throws IOException, InvalidFormatException {
        DataFormatter formatter = new DataFormatter();
        long cells = 0;
        try (XSSFWorkbook read = new XSSFWorkbook(workbook.toFile());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeInt(read.getNumberOfSheets());
            for (Sheet sheet : read) {
                out.writeInt(sheet.getPhysicalNumberOfRows());
                for (Row row : sheet) {
                    out.writeInt(row.getPhysicalNumberOfCells());
                    for (Cell cell : row) {
                        byte[] text = formatter.formatCellValue(cell).getBytes(StandardCharsets.UTF_8);
                        out.writeInt(text.length);
                        out.write(text);
                        cells++;
                    }
                }
            }
        }
        return cells;
    }

    static List<List<List<String>>> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return list(in, () -> list(in, () -> list(in, () -> text(in))));
        }
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] text = new byte[in.readInt()];
        in.readFully(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> one) throws IOException {
        int size = in.readInt();
        List<T> result = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            result.add(one.read());
        }
        return result;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
