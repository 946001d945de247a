package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run over a whole trust writes, and what it asks for. */
class TrustCommandTest {
    @TempDir
    private Path folder;

    private TrustSample trust;

    @BeforeEach
    void writeTrust() throws IOException {
        trust = TrustSample.in(folder);
    }

    @Test
    void a_workbook_for_each_policy_and_an_overview_come_from_one_command() throws IOException {
        CommandRun run = trust.run("--html", "--trust", "Willow Trust");

        assertThat(TrustSample.problems(run)).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "2 schools with 2 model policies; 4 of 4 policies found",
                        "Reviews:   2 overdue, 2 without a date");
        assertThat(TrustSample.names(trust.out()))
                .containsExactly(
                        "homework-gaps.html",
                        "homework-gaps.xlsx",
                        "trust-overview.xlsx",
                        "visitors-gaps.html",
                        "visitors-gaps.xlsx");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("Pebble Lane School", "Otter Ford Academy", "Willow Trust: policies at a glance");
    }

    @Test
    void a_school_without_a_policy_is_counted_and_the_rest_is_compared() throws IOException {
        Files.delete(trust.folder().resolve("otter-ford/homework.md"));

        CommandRun run = trust.run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("3 of 4 policies found");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("○ No policy", "One policy was not found, at one school.");
    }

    @Test
    void a_list_of_ones_own_says_what_the_law_asks() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.tsv"),
                "# as at: 2026-03-01\n# source: The clerk\nVisitors\tvisitor\tyes\t\tThe chair\t6\tyes\tRule 7\n");

        trust.run("--policy-list", list.toString());

        assertThat(trust.strings("trust-overview.xlsx")).contains("The clerk", "The chair", "Every 6 months");
        assertThat(trust.strings("visitors-gaps.xlsx")).contains("The chair");
    }

    @Test
    void without_models_or_schools_it_says_what_to_do() throws IOException {
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty.resolve("school"));

        CommandRun run =
                CommandRun.of("trust", empty.toString(), "-o", trust.out().toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("has no folder called 'models'", "--models");
        assertThat(CommandRun.of("trust", trust.folder().toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void results_go_into_a_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("results"), "somebody's");

        CommandRun run = trust.runTo(file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().strip())
                .isEqualTo(file + " is no folder in which files can be written. Name another for the results.");
    }
}
