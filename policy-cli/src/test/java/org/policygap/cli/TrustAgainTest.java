package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over a trust that is given again: after it was stopped, with other documents, over what it wrote. */
class TrustAgainTest {
    @TempDir
    private Path folder;

    private TrustSample trust;

    @BeforeEach
    void writeTrust() throws IOException {
        trust = TrustSample.in(folder);
    }

    @Test
    void documents_that_did_not_change_are_not_read_again() throws IOException {
        trust.run();
        Path entry = trust.entries("policy-").stream()
                .filter(file -> TrustSample.content(file).contains("Otter Ford")
                        && TrustSample.content(file).contains("spelling"))
                .findFirst()
                .orElseThrow();
        Files.writeString(entry, TrustSample.content(entry).replace("Homework Policy", "Prep Policy"));

        trust.run("--overwrite");

        assertThat(trust.strings("trust-overview.xlsx")).contains("Prep Policy");
        trust.write(
                "otter-ford/homework.md",
                TrustSample.HOMEWORK.formatted("Otter Ford Academy") + "\n2.2 Parents help.\n");
        trust.run("--overwrite");
        assertThat(trust.strings("trust-overview.xlsx")).doesNotContain("Prep Policy");
    }

    @Test
    void what_no_run_needs_any_more_is_forgotten() throws IOException {
        trust.run();
        int entries = trust.entries("").size();
        trust.write(
                "otter-ford/homework.md",
                TrustSample.HOMEWORK.formatted("Otter Ford Academy") + "\n2.2 Parents help.\n");

        trust.run("--overwrite");

        assertThat(trust.entries("")).hasSize(entries);
    }

    @Test
    void broken_entries_of_the_cache_are_worked_out_anew() throws IOException {
        trust.run();
        Map<String, String> before = TrustSample.checksums(trust.out());
        for (Path entry : trust.entries("")) {
            Files.writeString(
                    entry,
                    TrustSample.content(entry)
                            .substring(0, TrustSample.content(entry).length() / 2));
        }

        CommandRun again = trust.run();

        assertThat(TrustSample.problems(again)).isEmpty();
        assertThat(again.exitCode()).isZero();
        assertThat(TrustSample.checksums(trust.out())).isEqualTo(before);
        assertThat(trust.entries("policy-"))
                .allSatisfy(entry -> assertThat(
                                CommandRun.of("validate", entry.toString()).exitCode())
                        .isZero());
    }

    @Test
    void a_run_that_was_killed_goes_on_and_comes_to_the_same() throws Exception {
        trust.run();
        Map<String, String> whole = TrustSample.checksums(trust.out());
        Path second = folder.resolve("second");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "trust",
                        trust.folder().toString(),
                        "-o",
                        second.toString(),
                        "--date",
                        "2026-11-20")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Path cache = second.resolve(".policygap-cache");
        while (process.isAlive()
                && (!Files.isDirectory(cache) || TrustSample.names(cache).isEmpty())) {
            Thread.sleep(5);
        }
        assertThat(process.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();
        Files.writeString(second.resolve(".visitors-gaps.xlsx." + process.pid() + ".part"), "half");

        CommandRun resumed = trust.runTo(second);

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(TrustSample.checksums(second)).isEqualTo(whole);
    }

    @Test
    void a_workbook_that_somebody_filled_in_is_replaced_only_if_asked_for_and_then_kept() throws IOException {
        trust.run();
        Path workbook = trust.out().resolve("visitors-gaps.xlsx");
        Files.writeString(workbook, "somebody's work");

        CommandRun refused = trust.run();
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("visitors-gaps.xlsx is there already", "--overwrite");
        assertThat(workbook).hasContent("somebody's work");

        assertThat(trust.run("--overwrite").exitCode()).isZero();
        assertThat(Files.size(workbook)).isGreaterThan(1000);
        assertThat(trust.out().resolve("previous/visitors-gaps.xlsx")).hasContent("somebody's work");
    }

    @Test
    void a_list_of_ones_own_says_what_is_out_of_date_also_of_documents_that_were_read_before() throws IOException {
        trust.write(
                "otter-ford/visitors.md",
                TrustSample.VISITORS.formatted("Otter Ford Academy") + "\n2.2 See the Lantern Handbook 2019.\n");
        trust.run();
        assertThat(trust.strings("visitors-gaps.xlsx")).doesNotContain("the Beacon Handbook");
        Path list = Files.writeString(folder.resolve("replaced.tsv"), """
                # as at: 2026-09-01
                called\tyears\treplaced by\tsince\tsource
                Lantern Handbook\tbefore 2025\tthe Beacon Handbook\t2025-09-01\tthe trust
                """);

        assertThat(trust.run("--overwrite", "--superseded", list.toString()).exitCode())
                .isZero();
        assertThat(trust.strings("visitors-gaps.xlsx")).contains("the Beacon Handbook");
    }

    @Test
    void words_of_ones_own_count_and_what_was_kept_without_them_is_worked_out_again() throws IOException {
        trust.write(
                "otter-ford/visitors.md",
                "# Otter Ford Academy\n\n# Visitors Policy\n\nVisitors must wear a glimmer disc.\n");
        trust.run();
        assertThat(trust.strings("visitors-gaps.xlsx")).doesNotContain("“glimmer disc” was read as");
        Path words = Files.writeString(
                folder.resolve("words.txt"),
                "badge-x | object | flumbadge\nbroken line\n+badge-x | object | glimmer disc, badge\n");

        CommandRun run = trust.run("--overwrite", "--lexicon", words.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("words.txt, line 2");
        assertThat(trust.strings("visitors-gaps.xlsx")).contains("“glimmer disc” was read as “badge”");
    }
}
