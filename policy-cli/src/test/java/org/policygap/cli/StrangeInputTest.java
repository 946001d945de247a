package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names that are no documents: each is refused in one line, wherever it is given, and nothing waits for it. */
@Timeout(120)
class StrangeInputTest {
    @TempDir
    private Path folder;

    /** Gives a file to every option that reads one; beside it stands a document that could be read. */
    private void assertRefused(Path file, String why) throws IOException {
        Path good = Files.writeString(
                folder.resolve("good.md"), "# Visitors Policy\n\n## Signing in\n\n1.1 Every visitor must sign in.\n");
        String out = folder.resolve("out.xlsx").toString();
        List<String[]> commands = List.of(
                new String[] {"compare", "--model", file.toString(), good.toString(), "-o", out},
                new String[] {
                    "compare", "--model", good.toString(), good.toString(), "--decisions", file.toString(), "-o", out
                },
                new String[] {
                    "compare", "--model", good.toString(), good.toString(), "--lexicon", file.toString(), "-o", out
                },
                new String[] {"concordance", good.toString(), file.toString(), "-o", out},
                new String[] {
                    "model", file.toString(), "-o", folder.resolve("out.xml").toString()
                },
                new String[] {
                    "review",
                    file.toString(),
                    "--decisions",
                    folder.resolve("decisions.xml").toString()
                },
                new String[] {"parse", "--outline", file.toString()},
                new String[] {"validate", file.toString()});
        for (String[] command : commands) {
            CommandRun run = CommandRun.of(command);
            assertThat(run.exitCode()).as(String.join(" ", command)).isEqualTo(1);
            assertThat(run.err().lines())
                    .as(String.join(" ", command))
                    .anyMatch(line -> line.startsWith(file.toString()) && line.contains(why));
            assertThat(Path.of(out)).doesNotExist();
            assertThat(folder.resolve("out.xml")).doesNotExist();
        }
    }

    @Test
    void an_endless_device() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeThat(zero).exists();

        assertRefused(zero, "is a device or a pipe");
    }

    @Test
    void a_pipe_into_which_nobody_writes() throws Exception {
        Path pipe = folder.resolve("pipe.docx");
        assumeThatCode(() -> assertThat(new ProcessBuilder("mkfifo", pipe.toString())
                                .start()
                                .waitFor())
                        .isZero())
                .doesNotThrowAnyException();

        assertRefused(pipe, "is a device or a pipe");
        CommandRun check = CommandRun.of("parse", "--check", folder.toString());
        assertThat(check.out()).doesNotContain("pipe.docx");
    }

    @Test
    void links_that_go_round_in_a_circle() throws IOException {
        Path one = folder.resolve("one.docx");
        Path two = folder.resolve("two.docx");
        assumeThatCode(() -> Files.createSymbolicLink(one, two)).doesNotThrowAnyException();
        Files.createSymbolicLink(two, one);

        assertRefused(one, "is a link that leads nowhere or round in a circle");
    }

    @Test
    void a_name_that_is_not_there() throws IOException {
        assertRefused(folder.resolve("none.docx"), "is not there");
    }

    @Test
    void a_folder_where_a_document_is_needed() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertRefused(inner, "is a folder");
    }

    /** The kernel's messages have the size 0 and never end. */
    @Test
    void files_that_the_system_makes_up_are_empty() {
        Path messages = Path.of("/proc/kmsg");
        assumeThat(messages).exists().isReadable();

        CommandRun run = CommandRun.of("parse", "--outline", messages.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is empty");
    }

    @Test
    void a_file_is_named_once_with_its_folder() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.docx"), "");

        CommandRun run = CommandRun.of("parse", "--outline", empty.toString());

        assertThat(run.err().strip()).isEqualTo(empty + " is empty. Save it again from where it came.");
    }

    @Test
    void a_link_within_a_folder_that_leads_back_to_it() throws IOException {
        Files.writeString(folder.resolve("good.md"), "# Visitors Policy\n\nEvery visitor must sign in.\n");
        assumeThatCode(() -> Files.createSymbolicLink(folder.resolve("again"), folder))
                .doesNotThrowAnyException();

        CommandRun check = CommandRun.of("parse", "--check", folder.toString());

        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).containsOnlyOnce("good.md");
    }
}
