package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandTest {
    private static final String POLICY = """
            # %s

            # %s

            Version: 2.1
            Owner: The bursar
            Approved by: Trust board
            %s

            ## 1. Signing in

            1.1 Every visitor must sign in at the office on arrival and show proof of identity.
            """;

    @TempDir
    private Path folder;

    private Path policies;
    private Path register;

    @BeforeEach
    void writePolicies() throws IOException {
        policies = folder.resolve("policies");
        register = folder.resolve("register.xlsx");
        write("otter-ford/visitors.md", "Otter Ford Academy", "Visitors Policy", "Next review: 1 March 2024");
        write("otter-ford/more/pond.md", "", "Pond Policy", "");
        write("schools/pebble-lane/visitors.md", "Pebble Lane School", "Visitors Policy", "Next review: 1 March 2030");
        write("loose.md", "Heron Mount School", "Lettings Policy", "Next review: 1 December 2026");
    }

    @Test
    void the_register_of_an_earlier_run_is_no_document() {
        String[] again = {
            "register",
            policies.toString(),
            "-o",
            policies.resolve("register.xlsx").toString(),
            "--overwrite"
        };

        assertThat(CommandRun.of(again).exitCode()).isZero();
        CommandRun second = CommandRun.of(again);

        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("Listed:   documents: 4");
    }

    @Test
    void every_document_below_the_folder_is_listed_under_its_school() throws IOException {
        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Listed:   documents: 4, schools or bodies: 3, not readable: 0",
                        "Reviews:  1 overdue, 1 due soon, 1 without a date");
        assertThat(texts())
                .contains(
                        "Otter Ford Academy",
                        "Pebble Lane School",
                        "Heron Mount School",
                        "Pond Policy",
                        "The bursar",
                        "2.1")
                .contains("Trust board", "Nothing: every document was read.")
                .doesNotContain("Back to Summary");
    }

    @Test
    void a_document_that_cannot_be_read_is_named_and_the_rest_is_listed() throws IOException {
        Files.write(policies.resolve("otter-ford/broken.docx"), "PK\3\4 no document".getBytes(StandardCharsets.UTF_8));

        CommandRun run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("broken.docx");
        assertThat(run.out()).contains("documents: 4, schools or bodies: 3, not readable: 1");
        assertThat(texts()).contains("broken.docx", "Not in the register.").doesNotContain(folder.toString());
    }

    @Test
    void the_same_documents_give_the_same_bytes() throws IOException {
        run();
        byte[] first = Files.readAllBytes(register);

        assertThat(run("--overwrite").exitCode()).isZero();
        assertThat(Files.readAllBytes(register)).isEqualTo(first);
    }

    @Test
    void nothing_is_replaced_unasked_and_a_document_never() throws IOException {
        Files.writeString(register, "mine");
        Path document = policies.resolve("loose.md");

        assertThat(run().err()).contains("is already there", "--overwrite");
        assertThat(Files.readString(register)).isEqualTo("mine");
        assertThat(CommandRun.of("register", policies.toString(), "-o", document.toString(), "--overwrite")
                        .err())
                .contains("is a document that is read here");
        assertThat(Files.readString(document)).contains("Lettings Policy");
    }

    @Test
    void a_folder_that_is_none_or_empty_is_said_to_be_so() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(CommandRun.of("register", folder.resolve("nowhere").toString())
                        .err())
                .contains("is not a folder");
        assertThat(CommandRun.of("register", empty.toString()).err()).contains("There is no document in");
        assertThat(CommandRun.of("register").exitCode()).isEqualTo(2);
    }

    private CommandRun run(String... more) {
        String[] given = {"register", policies.toString(), "-o", register.toString(), "--date", "2026-11-20"};
        String[] all = Arrays.copyOf(given, given.length + more.length);
        System.arraycopy(more, 0, all, given.length, more.length);
        return CommandRun.of(all);
    }

    private void write(String name, String school, String title, String line) throws IOException {
        Path file = policies.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, POLICY.formatted(school, title, line));
    }

    /** The texts of the workbook; this module has no library to read one. */
    private String texts() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(register))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("The workbook has no texts");
    }
}
