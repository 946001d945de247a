package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents without clauses, and faults at one document: told in one line, and the others are done. */
class NothingToCompareTest {
    private static final String ADVICE = "No clauses were found in it, at most a title or headings. Check that it is";

    @TempDir
    private Path folder;

    private String good;
    private String title;
    private String model;

    @BeforeEach
    void writeDocuments() throws IOException {
        model = write(
                "model.md", "# Visitors Policy\n\n## 1. Signing in\n\n1.1 Every visitor must sign in on arrival.\n");
        good = write("good.md", "# Visitors Policy\n\nAll visitors must sign in when they arrive.\n");
        title = write("title.txt", "Visitors Policy");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private void assertTold(CommandRun run) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("title.txt: " + ADVICE).doesNotContain("fault", "failed:");
    }

    @Test
    void a_school_without_clauses_costs_no_other_school_its_result() {
        CommandRun run = CommandRun.of("compare", "-m", model, title, good, "-o", out("gaps.xlsx"));

        assertTold(run);
        assertThat(run.out()).contains("1 school with");
        assertThat(folder.resolve("gaps.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_model_without_clauses_or_requirements_is_refused() throws IOException {
        String asking = write("asking.md", "# Visitors Policy\n\nSee above.\n");

        assertTold(CommandRun.of("compare", "-m", title, good, "-o", out("gaps.xlsx")));
        assertTold(CommandRun.of("model", title, "-o", out("model.xml")));
        CommandRun compare = CommandRun.of("compare", "-m", asking, good, "-o", out("gaps.xlsx"));
        CommandRun draft = CommandRun.of("model", asking, "-o", out("model.xml"));

        assertThat(compare.exitCode()).isEqualTo(1);
        assertThat(draft.exitCode()).isEqualTo(1);
        assertThat(compare.err()).contains("asking.md: No clause of it asks anything");
        assertThat(draft.err()).isEqualTo(compare.err());
        assertThat(folder.resolve("gaps.xlsx")).doesNotExist();
        assertThat(folder.resolve("model.xml")).doesNotExist();
    }

    @Test
    void a_concordance_leaves_it_out() throws IOException {
        String other = write("other.md", "# Visitors Policy\n\nVisitors may sign in at the gate.\n");

        CommandRun run = CommandRun.of("concordance", title, good, other, "-o", out("concordance.xlsx"));

        assertTold(run);
        assertThat(run.out()).contains("2 documents");
    }

    @Test
    void a_trust_is_told_and_the_rest_is_compared() throws IOException {
        write("trust/models/visitors.md", Files.readString(Path.of(model)));
        write("trust/models/asking.md", "# Keys Policy\n\nSee above.\n");
        write("trust/ash/visitors.md", Files.readString(Path.of(good)));
        write("trust/beech/title.txt", "Visitors Policy");

        CommandRun run = CommandRun.of("trust", out("trust"), "-o", out("results"));

        assertTold(run);
        assertThat(run.err()).contains("asking.md: No clause of it asks anything");
        assertThat(run.out()).contains("To check:  1 document");
        assertThat(folder.resolve("results").resolve("visitors-gaps.xlsx")).isNotEmptyFile();
    }

    @Test
    void an_empty_folder_is_called_empty() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        CommandRun run = CommandRun.of("compare", "-m", model, empty.toString(), good, "-o", out("gaps.xlsx"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .filteredOn(line -> !line.startsWith("Reading:")) // how far it got, told on a busy machine
                .singleElement()
                .asString()
                .startsWith("There is no document in " + empty);
    }

    @Test
    void a_folder_without_the_policy_is_told() throws IOException {
        write("beech/keys.md", "# Keys Policy\n\n1.1 Staff must return every key to the office.\n");

        CommandRun run = CommandRun.of("compare", "-m", model, out("beech"), good, "-o", out("gaps.xlsx"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("none of the documents in this folder has a title like the model's");
        assertThat(run.out()).contains("1 school with");
    }

    @Test
    void schools_of_one_name_are_told_apart() {
        CommandRun run = CommandRun.of("compare", "-m", model, "Ash=" + good, "Ash=" + good, "-o", out("gaps.xlsx"));

        assertThat(run.out()).contains("Ash (0), Ash (2) (0)");
    }

    @Test
    void of_many_mistakes_in_a_lexicon_the_first_are_told_and_the_rest_counted() throws IOException {
        String words = write("words.txt", "nonsense\n".repeat(25));

        CommandRun run = CommandRun.of("compare", "-m", model, good, "--lexicon", words, "-o", out("gaps.xlsx"));

        assertThat(run.err())
                .contains("words.txt, line 20", "and 5 more mistakes")
                .doesNotContain("line 21");
    }

    @Test
    void a_fault_at_one_document_is_told_in_one_line() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream);

        assertThat(OneDocument.attempt(Path.of("a.docx"), "compared", terminal, () -> {
                    throw new IllegalStateException("deep inside");
                }))
                .isEmpty();
        assertThat(OneDocument.attempt(Path.of("b.docx"), "compared", terminal, () -> "done"))
                .contains("done");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("a.docx could not be compared because of a fault in policygap (IllegalStateException)");
    }

    @Test
    void a_fault_while_a_report_is_written_leaves_no_half_file() {
        Path file = folder.resolve("gaps.html");

        assertThatIOException()
                .isThrownBy(() -> new Outputs(false).write(file, stream -> {
                    stream.write(1);
                    throw new IllegalStateException("deep inside");
                }))
                .withMessageContaining("gaps.html could not be written because of a fault");
        assertThat(file).doesNotExist();
    }
}
