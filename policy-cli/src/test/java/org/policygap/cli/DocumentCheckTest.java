package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCheckTest {
    @TempDir
    private Path folder;

    @Test
    void tells_what_became_of_every_file_and_counts() throws IOException {
        Path office = Files.createDirectories(folder.resolve("office"));
        Files.writeString(
                office.resolve("good.md"), "# Phones Policy\n\n## Use\n\n1. Pupils must leave phones at home.\n");
        Files.write(office.resolve("picture.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        Files.writeString(office.resolve("empty.pdf"), "");
        Files.writeString(office.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj");
        Files.writeString(folder.resolve("list.txt"), "Pupils must sign in.\n");

        CommandRun run = CommandRun.of("parse", "--check", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().skip(1).filter(line -> !line.startsWith("#")))
                .extracting(line ->
                        line.split("\t")[4].substring(folder.toString().length() + 1) + " " + line.split("\t")[0])
                .containsExactly(
                        "list.txt read with problems",
                        "office/cut.pdf truncated",
                        "office/empty.pdf no text",
                        "office/good.md read",
                        "office/picture.docx not a document");
        assertThat(run.out().lines().filter(line -> line.startsWith("#")))
                .hasSize(4)
                .last()
                .asString()
                .startsWith("# all ");
    }

    @Test
    void a_folder_that_cannot_be_opened_is_named_and_stops_nothing() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Files.writeString(folder.resolve("good.md"), "# Phones Policy\n\n## Use\n\n1. Pupils must leave phones at home.\n");
        assumeThat(closed.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(closed)).isFalse();

        CommandRun run = CommandRun.of("parse", "--check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("good.md");
        assertThat(run.err()).contains(closed + " cannot be opened");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        CommandRun run =
                CommandRun.of("parse", "--check", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere");
    }

    @Test
    void takes_no_documents_beside_the_folder() {
        assertThat(CommandRun.of("parse", "--check", folder.toString(), "a.docx")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("parse").exitCode()).isEqualTo(2);
    }
}
