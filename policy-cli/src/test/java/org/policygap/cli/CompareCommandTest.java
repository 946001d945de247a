package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String MODEL = """
            # Visitors Policy

            ## 1. Signing in

            1.1 Every visitor must sign in at the office on arrival.

            1.2 Visitors must wear a badge at all times.

            ## 2. Review

            2.1 The governing board reviews this policy every year.
            """;

    private static final String SCHOOL = """
            # Pebble Lane School

            # Visitors Policy

            ## Arriving

            All visitors must sign in at the office when they arrive.
            """;

    @TempDir
    private Path folder;

    private Path model;
    private Path school;
    private Path workbook;

    @BeforeEach
    void writeDocuments() throws IOException {
        model = Files.writeString(folder.resolve("model.md"), MODEL);
        school = Files.writeString(folder.resolve("pebble-lane.md"), SCHOOL);
        workbook = folder.resolve("out").resolve("gaps.xlsx");
    }

    @Test
    void writes_every_output_that_is_asked_for_and_says_where_it_lies() {
        Path csv = folder.resolve("alignment.csv");
        Path xml = folder.resolve("comparison.xml");

        CommandRun run = compare("--csv", csv.toString(), "--xml", xml.toString(), school.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(workbook.toString(), csv.toString(), xml.toString());
        assertThat(workbook).isNotEmptyFile();
        assertThat(csv).isNotEmptyFile();
        assertThat(CommandRun.of("validate", xml.toString()).exitCode()).isZero();
    }

    @Test
    void of_a_schools_folder_the_newest_version_is_compared() throws IOException {
        Path policies = Files.createDirectories(folder.resolve("pebble-lane"));
        Files.writeString(policies.resolve("2023-visitors.md"), SCHOOL);
        Files.writeString(policies.resolve("2025-visitors.md"), SCHOOL);
        Files.writeString(policies.resolve("visitors.md"), SCHOOL);

        CommandRun run = compare(policies.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("compared 2025-visitors.md.");
    }

    @Test
    void a_file_that_is_not_there_costs_no_other_school_its_result() {
        CommandRun run =
                compare(school.toString(), folder.resolve("nowhere.docx").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("nowhere.docx is not there");
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void an_empty_file_and_a_picture_named_docx_are_named_with_a_reason() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.docx"));
        Path picture = Files.write(
                folder.resolve("photo.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        CommandRun run = compare(school.toString(), empty.toString(), picture.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("empty.docx", "photo.docx").doesNotContain("Exception", "\tat ");
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void nothing_is_replaced_unless_asked_for() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(workbook, "somebody's work");

        CommandRun refused = compare(school.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("already there", "--overwrite");
        assertThat(workbook).hasContent("somebody's work");
        assertThat(compare("--overwrite", school.toString()).exitCode()).isZero();
        assertThat(Files.size(workbook)).isGreaterThan(1000);
    }

    @Test
    void an_output_that_cannot_be_written_is_named_and_nothing_is_left_half_done() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));

        CommandRun run = CommandRun.of(
                "compare",
                "-m",
                model.toString(),
                "-o",
                blocked.resolve("gaps.xlsx").toString(),
                school.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is not a folder");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(model, school, blocked);
        }
    }

    @Test
    void a_name_before_the_file_names_the_school() throws IOException {
        Path csv = folder.resolve("alignment.csv");

        compare("--csv", csv.toString(), "Pebbles=" + school);

        assertThat(Files.readString(csv)).contains("Pebbles").doesNotContain("Pebble Lane");
    }

    @Test
    void of_a_folder_the_document_like_the_model_is_compared() throws IOException {
        Path schools = Files.createDirectories(folder.resolve("pebble"));
        Files.writeString(schools.resolve("visitors.md"), SCHOOL);
        Files.writeString(schools.resolve("uniform.md"), "# Uniform Policy\n\nPupils wear a tie.\n");

        CommandRun run = compare(schools.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("compared visitors.md");
    }

    @Test
    void without_a_model_the_help_is_named() {
        CommandRun run = CommandRun.of("compare", school.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--model", "policygap compare --help");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        compare(school.toString());
        byte[] first = Files.readAllBytes(workbook);

        compare("--overwrite", school.toString());

        assertThat(Files.readAllBytes(workbook)).isEqualTo(first);
    }

    @Test
    void each_school_gets_its_documents_in_a_folder() throws IOException {
        Path drafts = folder.resolve("drafts");
        Path briefings = folder.resolve("briefings");

        CommandRun run = compare(
                "--draft",
                drafts.toString(),
                "--briefing",
                briefings.toString(),
                "../../A <b>=" + school,
                "b=" + school);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(drafts.toString(), briefings.toString());
        assertThat(drafts.resolve("a-b-draft.docx")).isNotEmptyFile();
        assertThat(drafts.resolve("b-draft.docx")).isNotEmptyFile();
        assertThat(briefings.resolve("b-briefing.docx")).isNotEmptyFile();

        CommandRun again =
                CommandRun.of("compare", "-m", model.toString(), "--draft", drafts.toString(), "b=" + school);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("b-draft.docx is already there");
    }

    @Test
    void one_school_may_have_a_file_and_two_may_not() {
        Path draft = folder.resolve("draft.docx");

        CommandRun two = CommandRun.of(
                "compare", "-m", model.toString(), "--draft", draft.toString(), school.toString(), "b=" + school);
        assertThat(two.exitCode()).isEqualTo(1);
        assertThat(two.err()).contains("each of the 2 schools", "--draft FOLDER");
        assertThat(draft).doesNotExist();

        CommandRun one =
                CommandRun.of("compare", "-m", model.toString(), "--draft", draft.toString(), school.toString());
        assertThat(one.exitCode()).isZero();
        assertThat(draft).isNotEmptyFile();
        assertThat(folder.resolve("gaps.xlsx")).doesNotExist();
    }

    @Test
    void the_mapping_for_other_programs_is_written() throws IOException {
        Path oscal = folder.resolve("mapping.json");

        assertThat(compare("--oscal", oscal.toString(), school.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(oscal)).startsWith("{\n  \"mapping-collection\": {");
    }

    @Test
    void words_of_ones_own_count_and_a_broken_line_of_theirs_is_named() throws IOException {
        Path csv = folder.resolve("alignment.csv");
        Path words = Files.writeString(folder.resolve("words.txt"), """
                badge-x | object | flumbadge
                broken line
                +badge-x | object | glimmer disc, badge
                """);
        Files.writeString(school, "# Visitors Policy\n\nVisitors must wear a glimmer disc at all times.\n");

        CommandRun run = compare("--csv", csv.toString(), "--lexicon", words.toString(), school.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("words.txt, line 2: An entry has three or four columns");
        assertThat(Files.readString(csv)).contains("“glimmer disc” was read as “badge”");
    }

    @Test
    void a_list_of_ones_own_says_what_the_law_asks() throws IOException {
        Path html = folder.resolve("gaps.html");
        Path list = Files.writeString(
                folder.resolve("list.tsv"),
                "# as at: 2026-03-01\n# source: The clerk\nVisitors\tvisitor\tyes\t\tThe chair\t6\tyes\tRule 7\n");

        CommandRun run = compare("--html", html.toString(), "--policy-list", list.toString(), school.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(html)).contains("The chair", "list of 1 March 2026");
        CommandRun refused = compare("--overwrite", "--policy-list", model.toString(), school.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("model.md");
    }

    private CommandRun compare(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("compare", "--model", model.toString(), "--date", "2026-11-20", "-o", workbook.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
