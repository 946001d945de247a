package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(run.out()).contains("1 matters that several speak of, 1 of them divergent");
        assertThat(Files.readString(csv)).contains("\"must / may\"", "\"one\"", "\"two\"");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(first);
    }

    @Test
    void one_usable_document_is_too_few_and_said_so() throws IOException {
        Path workbook = folder.resolve("concordance.xlsx");

        CommandRun run = run(workbook, folder.resolve("c.csv"), policy("one", "must"), folder.resolve("nowhere.docx"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.docx is not there", "Fewer than two documents");
        assertThat(workbook).doesNotExist();
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
