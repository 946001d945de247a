package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writes_workbook_and_table_the_same_every_time() throws IOException {
        Path workbook = folder.resolve("concordance.xlsx");
        Path csv = folder.resolve("concordance.csv");

        CommandRun run = run(workbook, csv, policy("one", "must"), policy("two", "may"));
        byte[] first = Files.readAllBytes(workbook);
        run(workbook, csv, policy("one", "must"), policy("two", "may"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 matter that several speak of, on 1 of which they differ");
        assertThat(Files.readString(csv)).contains("\"must / may\"", "\"one\"", "\"two\"");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(first);
    }

    @Test
    void the_words_of_few_schools_print_beside_what_they_differ_in() throws IOException {
        Path workbook = folder.resolve("concordance.xlsx");
        run(workbook, folder.resolve("c.csv"), policy("one", "must"), policy("two", "may"));

        try (ZipFile file = new ZipFile(workbook.toFile());
                InputStream sheet = file.getInputStream(file.getEntry("xl/worksheets/sheet2.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).contains("fitToWidth=\"1\"");
        }
    }

    @Test
    void one_usable_document_is_too_few_and_said_so() throws IOException {
        Path workbook = folder.resolve("concordance.xlsx");

        CommandRun run = run(workbook, folder.resolve("c.csv"), policy("one", "must"), folder.resolve("nowhere.docx"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.docx is not there", "Fewer than two documents");
        assertThat(workbook).doesNotExist();
    }

    @Test
    void an_output_that_cannot_be_written_costs_the_other_nothing() throws IOException {
        Path place = policy("file", "must").resolve("inner").resolve("concordance.xlsx");
        Path table = folder.resolve("concordance.csv");

        CommandRun run = run(place, table, policy("one", "must"), policy("two", "may"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("concordance.xlsx cannot be written");
        assertThat(table).isNotEmptyFile();
    }

    @Test
    void two_outputs_are_not_one_file() throws IOException {
        Path file = folder.resolve("concordance.xlsx");

        assertThat(run(file, file, policy("one", "must"), policy("two", "may")).err())
                .contains("is named for two outputs");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_document_that_is_given_twice_is_told() throws IOException {
        Path one = policy("one", "must");
        Path copy = policy("copy", "must");

        CommandRun run = run(folder.resolve("c.xlsx"), folder.resolve("c.csv"), one, copy);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains(copy + " holds the same document as " + one);
    }

    private Path policy(String name, String modal) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".md"),
                "# Keys Policy\n\n## Keys\n\nStaff " + modal + " take a key of the boiler room home at the weekend.\n");
    }

    private static CommandRun run(Path workbook, Path csv, Path one, Path other) {
        return CommandRun.of(
                "concordance",
                "--date",
                "2026-11-20",
                "--overwrite",
                "-o",
                workbook.toString(),
                "--csv",
                csv.toString(),
                one.toString(),
                other.toString());
    }
}
