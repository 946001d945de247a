package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to somebody who types a command wrongly: the mistake, and what to type. */
class UsageTest {
    @TempDir
    private Path folder;

    private String policy;

    @BeforeEach
    void writePolicy() throws IOException {
        policy = Files.writeString(
                        folder.resolve("policy.md"),
                        "# Keys Policy\n\n1.1 Staff must return every key to the office.\n")
                .toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertMistake(String said, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("java.", "parameter 2 of 2");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_name_alone_shows_the_commands() {
        assertMistake("Reads a filled-in gap workbook back");
    }

    @Test
    void a_mistyped_option_is_told_before_the_one_that_is_missed() {
        assertMistake("Possible solutions: --model", "compare", "--modell", policy, policy);
        assertMistake("Missing required option: '--model=MODEL'", "compare", policy);
        assertMistake("Did you mean", "comprae", "--model", policy, policy);
    }

    @Test
    void what_begins_with_a_hyphen_and_is_no_option_is_told_before_what_is_missed() {
        assertMistake("Unknown option: '-policy.md'", "compare", "-m", policy, "-policy.md", "-o", out("gaps.xlsx"));
        assertMistake("Missing required parameter: 'SCHOOL'", "compare", "-m" + policy, "-o" + out("gaps.xlsx"), "--");
    }

    @Test
    void an_argument_too_many_is_named_and_not_counted() {
        assertMistake("Not understood: 'other.md'", "model", policy, "other.md");
        assertMistake("Not understood: 'a.md', 'b.md'", "model", policy, "a.md", "b.md");
        assertThat(CommandRun.of("model", policy, "other.md").err()).doesNotContain("index");
    }

    @Test
    void a_name_without_its_document_is_no_folder() {
        assertMistake("'Ash=' names no document. Write NAME=DOCUMENT", "compare", "-m", policy, "Ash=", policy);
        assertMistake("Invalid value for POLICY: 'Ash='", "concordance", "Ash=", policy, policy);
    }

    @Test
    void what_no_file_can_be_called_is_no_fault() {
        assertMistake("cannot be the name of a file on this computer", "compare", "-m", "a\0.md", policy);
        assertMistake("cannot be the name of a file on this computer", "compare", "-m", policy, "a\0.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "concordance", "trust", "register", "model", "review", "parse"})
    void examples_stand_on_one_line_in_a_terminal_of_80_signs(String command) {
        assertThat(CommandRun.of(command, "--help").out().lines())
                .noneMatch(line -> line.matches("(-o )?\\S+\\.(xlsx|xml|docx)"));
    }

    @Test
    void a_day_in_another_form_is_answered_with_the_form() {
        assertMistake(
                "'21/11/2026' is not a day. Write year, month and day with hyphens, for example 2026-11-20.",
                "compare",
                "-m",
                policy,
                policy,
                "--date",
                "21/11/2026");
    }

    @Test
    void a_concordance_of_one_asks_for_another() {
        assertMistake("needs two or more documents", "concordance", policy);
    }

    @Test
    void an_output_is_not_written_under_a_name_that_says_something_else() {
        assertRefused("gaps.docx", ".xlsx", "compare", "-m", policy, policy, "-o");
        assertRefused("gaps.xls", ".html", "compare", "-m", policy, policy, "--html");
        assertRefused("gaps", ".json", "compare", "-m", policy, policy, "--oscal");
        assertRefused("all.docx", ".xlsx", "concordance", policy, policy, "-o");
        assertRefused("all.xlsx", ".csv", "concordance", policy, policy, "--csv");
        assertRefused("all.csv", ".xlsx", "register", folder.toString(), "-o");
        assertRefused("model.docx", ".xml", "model", policy, "-o");
    }

    private void assertRefused(String name, String ending, String... command) {
        String[] arguments = java.util.Arrays.copyOf(command, command.length + 1);
        arguments[command.length] = out(name);

        CommandRun run = CommandRun.of(arguments);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("must end in " + ending);
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void a_workbook_that_nobody_filled_in_gives_a_decisions_file_for_the_next_step() throws IOException {
        String decisions = out("decisions.xml");
        String school = Files.writeString(folder.resolve("school.md"), Files.readString(Path.of(policy)) + "\n")
                .toString();
        CommandRun.of("compare", "-m", policy, school, "-o", out("gaps.xlsx"));

        CommandRun first = CommandRun.of("review", out("gaps.xlsx"), "--decisions", decisions);
        CommandRun next = CommandRun.of("compare", "-m", policy, school, "--decisions", decisions, "-o", out("2.xlsx"));
        CommandRun again = CommandRun.of("review", out("gaps.xlsx"), "--decisions", decisions);

        assertThat(first.out()).contains("Nothing is filled in yet", "holds no decision");
        assertThat(next.err()).isEmpty();
        assertThat(again.out()).contains("left as it was");
    }
}
