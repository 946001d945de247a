package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandTest {
    private static final String MODEL = """
            # Keys Policy

            ## 1. Care

            1.1 Staff must report a lost key to the office -- at once.

            1.2 Staff must return every key before a holiday of more than 10 working days.
            """;

    @TempDir
    private Path folder;

    private Path model;
    private Path curated;
    private Path school;

    @BeforeEach
    void writeDocuments() throws IOException {
        model = Files.writeString(folder.resolve("model.md"), MODEL);
        school = Files.writeString(
                folder.resolve("school.md"),
                "# Keys Policy\n\nStaff are advised to report a lost key to the office.\n");
        curated = folder.resolve("model.xml");
    }

    @Test
    void the_draft_is_valid_quotes_each_clause_and_compares_as_the_document_does() throws IOException {
        CommandRun run = CommandRun.of("model", model.toString(), "-o", curated.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 requirements");
        assertThat(Files.readString(curated)).contains("<!-- 1.2 · Care · “Staff must return every key");
        assertThat(CommandRun.of("validate", curated.toString()).out()).contains("valid");
        assertThat(alignment(curated)).isEqualTo(alignment(model));
    }

    @Test
    void a_curated_model_is_used_as_it_stands() throws IOException {
        CommandRun.of("model", model.toString(), "-o", curated.toString());
        assertThat(alignment(curated)).contains("Only advises this").contains("\"missing\"");

        String xml = Files.readString(curated);
        int second = xml.indexOf("<!-- 1.2");
        Files.writeString(
                curated,
                xml.substring(0, second).replace("minimumModality=\"must\"", "minimumModality=\"advised\"")
                        + "</policy>\n");

        assertThat(alignment(curated)).doesNotContain("Only advises this").doesNotContain("1.2");
    }

    @Test
    void a_requirement_without_its_clause_is_named_with_its_line() throws IOException {
        CommandRun.of("model", model.toString(), "-o", curated.toString());
        Files.writeString(
                curated, Files.readString(curated).replaceFirst("<requirement node=\"", "<requirement node=\"gone"));

        CommandRun run = CommandRun.of("compare", "-m", curated.toString(), school.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("model.xml", "gone");
    }

    @Test
    void curation_is_carried_over_to_the_next_version() throws IOException {
        CommandRun.of("model", model.toString(), "-o", curated.toString());
        Files.writeString(
                curated,
                Files.readString(curated).replaceFirst("<topic>[^<]*</topic>", "<topic>Lost and found</topic>"));
        Path next = Files.writeString(
                folder.resolve("next.md"),
                MODEL.replace("10 working", "5 working") + "\n1.3 Visitors must wear a badge.\n");
        Path out = folder.resolve("next.xml");

        CommandRun run = CommandRun.of("model", next.toString(), "--curated", curated.toString(), "-o", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("3 requirements")
                .contains(": 1. Drafted")
                .contains("anew: 2.");
        assertThat(run.err()).contains("was not kept").contains("10 working days");
        assertThat(Files.readString(out)).contains("<topic>Lost and found</topic>");
    }

    @Test
    void a_long_clause_is_quoted_on_lines_that_a_window_shows() throws IOException {
        Files.writeString(
                model, "# Keys Policy\n\n1.1 Staff must return " + "every key and ".repeat(30) + "all badges.\n");

        CommandRun.of("model", model.toString(), "-o", curated.toString());

        String xml = Files.readString(curated);
        assertThat(xml.substring(xml.indexOf("<!-- A model"), xml.indexOf("-->"))
                        .lines())
                .allMatch(line -> line.length() < 125);
        String quote = xml.substring(xml.lastIndexOf("“Staff must"), xml.lastIndexOf("all badges.”"));
        assertThat(quote.lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() < 125);
    }

    @Test
    void a_document_is_no_curated_file() {
        CommandRun run = CommandRun.of("model", model.toString(), "--curated", model.toString(), "-o", "none.xml");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("model.md says of no clause what it asks")
                .contains("Name the file");
        assertThat(Path.of("none.xml")).doesNotExist();
    }

    private String alignment(Path model) throws IOException {
        Path csv = folder.resolve("alignment.csv");
        CommandRun run =
                CommandRun.of("compare", "-m", model.toString(), "--csv", csv.toString(), "--overwrite", "S=" + school);
        assertThat(run.exitCode()).isZero();
        return Files.readString(csv);
    }
}
