package org.policygap.samples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.cli.Main;
import org.policygap.model.text.Fingerprint;

/** A machine whose date, time zone and language change while the program runs gives what a machine at rest gives. */
class MovingMachineTest {
    private static final Pattern DATE = Pattern.compile("<comparison [^>]*date=\"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final String COMMENT = "✎ Comment";

    @TempDir
    private Path folder;

    /** Runs the program while another thread moves the machine. */
    static final class Moved {
        /** In no moment do these two have the same date. */
        private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Niue");

        private static final List<String> LANGUAGES =
                List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "en-GB");

        private Moved() {}

        public static void main(String[] arguments) {
            Thread mover = new Thread(Moved::move, "mover");
            mover.setDaemon(true);
            mover.start();
            Main.main(arguments);
        }

        private static void move() {
            for (int i = 0; ; i = (i + 1) % 100) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get(i % LANGUAGES.size())));
                LockSupport.parkNanos(100_000);
            }
        }
    }

    @Test
    void outputs_have_one_date_and_the_bytes_of_a_machine_at_rest() throws Exception {
        Map<String, String> moved = outputs(compare(Moved.class, "moved", List.of()));

        String date = dateOf(Files.readString(folder.resolve("moved/comparison.xml")));
        Path rest = compare(Main.class, "rest", List.of("--date", date));
        assertThat(moved).isEqualTo(outputs(rest)).hasSize(7);

        Path filledIn = filledIn(rest.resolve("gaps.xlsx"));
        assertDecisionsAreReadBackTheSame(filledIn);
    }

    private void assertDecisionsAreReadBackTheSame(Path filledIn) throws Exception {
        Path atRest = folder.resolve("rest.xml");
        Path moved = folder.resolve("moved.xml");
        review(Main.class, filledIn, atRest, List.of("--date", "2026-11-21"));
        review(Moved.class, filledIn, moved, List.of("--date", "2026-11-21"));

        assertThat(moved).hasSameBinaryContentAs(atRest);
        assertThat(moved).content().contains("Ask the office", "2026-11-21");

        review(Moved.class, filledIn, moved, List.of());
        assertThat(moved).as("nothing new was filled in").hasSameBinaryContentAs(atRest);
    }

    private Path compare(Class<?> program, String name, List<String> more) throws Exception {
        Path out = Files.createDirectory(folder.resolve(name));
        List<String> arguments = new ArrayList<>(
                List.of("compare", "--model", "models/complaints.docx", "schools/quarrydene/complaints.docx"));
        Map.of(
                        "-o", "gaps.xlsx",
                        "--html", "gaps.html",
                        "--csv", "alignment.csv",
                        "--xml", "comparison.xml",
                        "--oscal", "mapping.json",
                        "--briefing", "briefings",
                        "--draft", "drafts")
                .forEach((option, file) ->
                        arguments.addAll(List.of(option, out.resolve(file).toString())));
        arguments.addAll(more);
        run(program, arguments);
        return out;
    }

    private static void review(Class<?> program, Path workbook, Path decisions, List<String> more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("review", workbook.toString(), "--decisions", decisions.toString()));
        arguments.addAll(more);
        run(program, arguments);
    }

    private static void run(Class<?> program, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String dateOf(String xml) {
        Matcher date = DATE.matcher(xml);
        assertThat(date.find()).isTrue();
        return date.group(1);
    }

    /** The checksum of each file below the folder. */
    private static Map<String, String> outputs(Path folder) throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                checksums.put(folder.relativize(file).toString(), Fingerprint.sha256(Files.readAllBytes(file)));
            }
        }
        return checksums;
    }

    /** A copy of the workbook with a comment beside the first finding of a school. */
    private Path filledIn(Path form) throws IOException {
        Path filledIn = folder.resolve("filled-in.xlsx");
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filledIn)) {
            Sheet sheet = workbook.getSheet("Quarrydene");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().equals(COMMENT)) {
                        sheet.getRow(row.getRowNum() + 1)
                                .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue("Ask the office");
                    }
                }
            }
            workbook.write(out);
        }
        return filledIn;
    }
}
