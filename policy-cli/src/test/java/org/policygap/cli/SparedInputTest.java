package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No output takes the place of a document that is read, not with {@code --overwrite} either. */
class SparedInputTest {
    private static final String POLICY = "# Visitors Policy\n\n## Signing in\n\n1.1 Every visitor must sign in.\n";

    @TempDir
    private Path folder;

    private Path model;
    private Path school;

    @BeforeEach
    void writeDocuments() throws IOException {
        model = Files.writeString(folder.resolve("model.docx"), POLICY);
        school = Files.writeString(folder.resolve("school.docx"), POLICY);
    }

    private void assertSpared(CommandRun run, String output) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(output
                        + " is a document that is read here and would be lost. Name another file for the output.");
        assertThat(run.out()).isEmpty();
        assertThat(model).hasContent(POLICY);
        assertThat(school).hasContent(POLICY);
    }

    private CommandRun compare(String option, Path output) {
        return CommandRun.of(
                "compare", "--model", model.toString(), school.toString(), "--overwrite", option, output.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--html", "--csv", "--xml", "--oscal", "--briefing", "--draft"})
    void whatever_the_output(String option) {
        assertSpared(compare(option, school), school.toString());
        assertSpared(compare(option, model), model.toString());
    }

    @Test
    void however_it_is_spelled() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Path detour = folder.resolve("out").resolve("..").resolve("school.docx");

        assertSpared(compare("-o", detour), detour.toString());
    }

    @Test
    void through_links() throws IOException {
        Path link = folder.resolve("link.docx");
        Path twin = folder.resolve("twin.docx");
        assumeThatCode(() -> Files.createSymbolicLink(link, school)).doesNotThrowAnyException();
        assumeThatCode(() -> Files.createLink(twin, school)).doesNotThrowAnyException();

        assertSpared(compare("-o", link), link.toString());
        assertSpared(compare("-o", twin), twin.toString());
    }

    @Test
    void in_a_folder_that_is_read() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("pebble-lane"));
        Path document = Files.writeString(inner.resolve("visitors.docx"), POLICY);

        CommandRun run = CommandRun.of(
                "compare", "-m", model.toString(), inner.toString(), "--overwrite", "-o", document.toString());

        assertSpared(run, document.toString());
        assertThat(document).hasContent(POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--decisions", "--lexicon"})
    void lists_that_are_read(String option) throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "# ours\n");

        CommandRun run = CommandRun.of(
                "compare",
                "--model",
                model.toString(),
                school.toString(),
                option,
                list.toString(),
                "--overwrite",
                "-o",
                list.toString());

        assertSpared(run, list.toString());
        assertThat(list).hasContent("# ours\n");
    }

    @Test
    void in_other_commands() throws IOException {
        assertSpared(
                CommandRun.of(
                        "concordance", model.toString(), school.toString(), "--overwrite", "-o", school.toString()),
                school.toString());
        assertSpared(CommandRun.of("model", model.toString(), "--overwrite", "-o", model.toString()), model.toString());
        assertSpared(
                CommandRun.of(
                        "model",
                        model.toString(),
                        "--curated",
                        school.toString(),
                        "--overwrite",
                        "-o",
                        school.toString()),
                school.toString());
        assertSpared(CommandRun.of("review", school.toString(), "--decisions", school.toString()), school.toString());
        Path previous = Files.writeString(folder.resolve("decisions.xml.previous"), POLICY);
        assertSpared(
                CommandRun.of(
                        "review",
                        previous.toString(),
                        "--decisions",
                        folder.resolve("decisions.xml").toString()),
                previous.toString());
    }

    @Test
    void when_documents_are_shown_as_xml() throws IOException {
        Path xml = Files.writeString(folder.resolve("visitors.xml"), POLICY);

        CommandRun run = CommandRun.of("parse", xml.toString(), "-o", folder.toString(), "--overwrite");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(xml).hasContent(POLICY);
    }

    @Test
    void in_a_run_over_a_trust() throws IOException {
        Path trust = folder.resolve("trust");
        Path models = Files.createDirectories(trust.resolve("models"));
        Files.writeString(models.resolve("visitors.md"), POLICY);
        Path taken = Files.writeString(models.resolve(TrustRun.OVERVIEW), POLICY);
        Files.writeString(Files.createDirectories(trust.resolve("marlpit")).resolve("visitors.md"), POLICY);

        CommandRun run = CommandRun.of("trust", trust.toString(), "-o", models.toString(), "--overwrite");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(taken + " is a document that is read here and would be lost.");
        assertThat(taken).hasContent(POLICY);
    }

    @Test
    void two_outputs_are_not_one_file_by_two_ways() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path way = folder.resolve("way");
        assumeThatCode(() -> Files.createSymbolicLink(way, out)).doesNotThrowAnyException();

        CommandRun run = CommandRun.of(
                "compare",
                "--model",
                model.toString(),
                school.toString(),
                "-o",
                out.resolve("gaps").toString(),
                "--csv",
                way.resolve("gaps").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is named for two outputs");
        assertThat(out).isEmptyDirectory();
    }
}
