package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.model.review.Decisions;

/** Disks that are full, places that are closed, processes that are killed: outputs are whole or absent. */
class FaultTest {
    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Inputs::nameOf).sorted().toList();
        }
    }

    private static void fillUp(java.io.OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("No space left on device");
    }

    @Test
    void a_full_disk_leaves_nothing_behind_and_is_named() throws IOException {
        Path file = folder.resolve("gaps.xlsx");

        assertThatIOException()
                .isThrownBy(() -> new Outputs(false).write(file, FaultTest::fillUp))
                .withMessageContainingAll("gaps.xlsx", "No space left on device", "Make room");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_full_disk_leaves_the_file_that_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("gaps.xlsx"), "old");

        assertThatIOException().isThrownBy(() -> new Outputs(true).write(file, FaultTest::fillUp));
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("gaps.xlsx");
    }

    @Test
    void a_full_device_is_named() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        CommandRun run = CommandRun.of("validate", full.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is a device or a pipe");
        assertThatIOException()
                .isThrownBy(() -> new Outputs(true).write(full, out -> out.write(1)))
                .withMessageContaining("device");
    }

    @Test
    void a_closed_folder_is_named_before_any_work() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed)).isFalse();

        assertThatIOException()
                .isThrownBy(() -> new Outputs(false).check(closed.resolve("gaps.xlsx")))
                .withMessageContaining("Choose another folder");
    }

    @Test
    void a_file_where_a_folder_is_needed_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "text");

        assertThatIOException()
                .isThrownBy(() -> new Outputs(false).write(file.resolve("gaps.xlsx"), out -> out.write(1)))
                .withMessageContaining("is not a folder");
    }

    /** Writes the beginning of a file and waits, to be killed. */
    static final class SlowWriter {
        private SlowWriter() {}

        public static void main(String[] arguments) throws IOException {
            new Outputs(true).write(Path.of(arguments[0]), out -> {
                out.write(new byte[100_000]);
                out.flush();
                System.out.println("writing");
                System.out.flush();
                System.in.read();
            });
        }
    }

    @Test
    void a_killed_process_leaves_the_file_that_was_there_and_does_not_block_the_next() throws Exception {
        Path file = Files.writeString(folder.resolve("decisions.xml"), "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('w');
        process.destroyForcibly().waitFor();

        assertThat(file).hasContent("old");
        new Outputs(true).write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(files()).containsExactly("decisions.xml");
    }

    /** The system itself ends the writing, as it does on a full disk: no file may be longer than 2 kB. */
    @Test
    void a_system_that_takes_no_more_leaves_the_files_that_were_there() throws Exception {
        assumeThat(Path.of("/bin/sh")).isExecutable();
        Path model = Files.writeString(
                folder.resolve("model.md"), "# Visitors Policy\n\n## Signing in\n\n1.1 Every visitor must sign in.\n");
        Path workbook = Files.writeString(folder.resolve("gaps.xlsx"), "old");
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 4; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "compare",
                        "--model",
                        model.toString(),
                        model.toString(),
                        "--overwrite",
                        "-o",
                        workbook.toString())
                .start();
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).contains("gaps.xlsx cannot be written (", "Make room on the disk if it is full");
        assertThat(workbook).hasContent("old");
        assertThat(files()).containsExactly("gaps.xlsx", "model.md");
    }

    @Test
    void a_file_that_needs_more_memory_than_there_is_costs_no_other_file_its_result() throws Exception {
        StringBuilder large = new StringBuilder("# Visitors Policy\n");
        for (int i = 0; i < 40_000; i++) {
            large.append("\nVisitor ")
                    .append(i)
                    .append(" must sign in within ")
                    .append(i)
                    .append(" minutes of arriving.\n");
        }
        Files.writeString(folder.resolve("large.md"), large);
        Files.writeString(folder.resolve("small.md"), "# Visitors Policy\n\n1.1 Every visitor must sign in.\n");
        Path out = folder.resolve("out");

        Process process = program(
                List.of("-Xmx24m"),
                "parse",
                folder.resolve("large.md").toString(),
                folder.resolve("small.md").toString(),
                "-o",
                out.toString());
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).contains("large.md: Reading it takes far more memory than a policy ever does");
        assertThat(out.resolve("small.xml")).isNotEmptyFile();
        assertThat(out.resolve("large.xml")).doesNotExist();
    }

    /** As an office program holds a workbook that it shows; Windows may refuse to replace it, then it stays as it was. */
    @Test
    void an_output_that_is_open_elsewhere_is_replaced_whole_or_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("gaps.xlsx"), "old");
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            new Outputs(true).write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("open elsewhere");
            assertThat(file).hasContent("old");
            return;
        }
        assertThat(file).hasContent("new");
        assertThat(files()).containsExactly("gaps.xlsx");
    }

    private static Process program(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    @Test
    void decisions_that_cannot_be_written_leave_the_last_good_ones() throws IOException {
        Path file = folder.resolve("decisions.xml");
        DecisionFile decisions = new DecisionFile(file);
        decisions.write(new Decisions(List.of()));
        byte[] good = Files.readAllBytes(file);
        Files.createDirectory(folder.resolve("decisions.xml.previous"));

        assertThatIOException().isThrownBy(() -> decisions.write(new Decisions(List.of())));
        assertThat(file).hasBinaryContent(good);
        assertThat(decisions.read()).isEqualTo(new Decisions(List.of()));
    }

    @Test
    void a_damaged_decisions_file_is_never_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("decisions.xml"), "<review");

        assertThatIOException().isThrownBy(() -> new DecisionFile(file).read()).withMessageContaining(".previous");
        assertThat(file).hasContent("<review");
    }
}
