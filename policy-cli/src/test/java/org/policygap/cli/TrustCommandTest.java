package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.model.text.Fingerprint;

class TrustCommandTest {
    private static final String VISITORS = """
            # %s

            # Visitors Policy

            Approved by: Trust board
            Next review: 1 March 2024

            ## 1. Signing in

            1.1 Every visitor must sign in at the office on arrival and show proof of identity.

            1.2 Visitors must wear a badge at all times on the premises.

            ## 2. Contractors

            2.1 A member of staff accompanies contractors and deliveries.
            """;
    private static final String HOMEWORK = """
            # %s

            # Homework Policy

            ## 1. How much

            1.1 Teachers must set reading and spelling to practise at home each week.

            1.2 Teachers must mark homework and give feedback in the exercise book.

            ## 2. Help

            2.1 The library is open for a homework club after lessons.
            """;
    private static final String UNIFORM = """
            # School Uniform

            ## What pupils wear

            Pupils wear a grey jumper and black shoes. Jewellery is left at home.
            """;

    @TempDir
    private Path folder;

    private Path trust;
    private Path out;

    @BeforeEach
    void writeTrust() throws IOException {
        trust = folder.resolve("trust");
        out = folder.resolve("out");
        write("models/visitors.md", VISITORS.formatted("Willow Trust"));
        write("models/homework.md", HOMEWORK.formatted("Willow Trust"));
        write(
                "pebble-lane/visitors.md",
                VISITORS.formatted("Pebble Lane School").replace("must wear", "may wear"));
        write("pebble-lane/homework.md", HOMEWORK.formatted("Pebble Lane School"));
        write("otter-ford/visitors.md", VISITORS.formatted("Otter Ford Academy"));
        write("otter-ford/homework.md", HOMEWORK.formatted("Otter Ford Academy"));
    }

    @Test
    void a_workbook_for_each_policy_and_an_overview_come_from_one_command() throws IOException {
        CommandRun run = run("--html", "--trust", "Willow Trust");

        assertThat(problems(run)).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "2 schools with 2 model policies; 4 of 4 policies found",
                        "Reviews:   2 overdue, 2 without a date");
        assertThat(names(out))
                .containsExactly(
                        "homework-gaps.html",
                        "homework-gaps.xlsx",
                        "trust-overview.xlsx",
                        "visitors-gaps.html",
                        "visitors-gaps.xlsx");
        assertThat(strings("trust-overview.xlsx"))
                .contains("Pebble Lane School", "Otter Ford Academy", "Willow Trust: policies at a glance");
    }

    @Test
    void a_school_without_a_policy_is_counted_and_the_rest_is_compared() throws IOException {
        Files.delete(trust.resolve("otter-ford/homework.md"));

        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("3 of 4 policies found");
        assertThat(strings("trust-overview.xlsx")).contains("○ No policy", "One policy was not found, at one school.");
    }

    @Test
    void a_document_without_a_model_stands_in_the_register_and_is_named() throws IOException {
        write("pebble-lane/wear.md", UNIFORM);

        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("4 of 4 policies found", "To check:  0 documents");
        assertThat(strings("trust-overview.xlsx")).contains("– No model", "wear.md", "School Uniform");
    }

    @Test
    void what_cannot_be_read_is_told_and_stops_nothing() throws IOException {
        write("otter-ford/homework.md", "");
        write("models/broken.docx", "PK\u0003\u0004 no document");

        CommandRun run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("homework.md", "broken.docx").doesNotContain("Exception");
        assertThat(run.out()).contains("3 of 4 policies found", "To check:  2 documents");
        assertThat(strings("trust-overview.xlsx")).contains("▲ Not read").doesNotContain(trust.toString());
    }

    @Test
    void another_schools_document_and_a_second_copy_are_asked_about() throws IOException {
        write("otter-ford/visitors.md", VISITORS.formatted("Pebble Lane School"));
        write("otter-ford/visitors-old.md", VISITORS.formatted("Otter Ford Academy"));
        write("otter-ford/code.md", "# Otter Ford Academy\n\n# Code\n\nStaff are polite.\n");

        CommandRun run = run();

        assertThat(run.out()).contains("4 of 4 policies found");
        assertThat(strings("trust-overview.xlsx"))
                .contains("It names another school: Pebble Lane School.", "▲ Wrong file?", "◐ Is this right?");
    }

    @Test
    void what_people_say_about_a_document_decides() throws IOException {
        Files.move(trust.resolve("otter-ford/homework.md"), trust.resolve("otter-ford/a.md"));
        Path matches = Files.writeString(folder.resolve("matches.txt"), "# ours\notter-ford/a.md = none\n");

        assertThat(run().out()).contains("4 of 4 policies found");
        assertThat(run("--overwrite", "--matches", matches.toString()).out()).contains("3 of 4 policies found");
        Files.writeString(matches, "otter-ford/a.md = nothing.md\n");
        CommandRun wrong = run("--matches", matches.toString());
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("line 1 names no model policy");
    }

    @Test
    void documents_that_did_not_change_are_not_read_again() throws IOException {
        run();
        Path entry = entries("policy-").stream()
                .filter(file ->
                        content(file).contains("Otter Ford") && content(file).contains("spelling"))
                .findFirst()
                .orElseThrow();
        Files.writeString(entry, content(entry).replace("Homework Policy", "Prep Policy"));

        run("--overwrite");

        assertThat(strings("trust-overview.xlsx")).contains("Prep Policy");
        write("otter-ford/homework.md", HOMEWORK.formatted("Otter Ford Academy") + "\n2.2 Parents help.\n");
        run("--overwrite");
        assertThat(strings("trust-overview.xlsx")).doesNotContain("Prep Policy");
    }

    @Test
    void broken_entries_of_the_cache_are_worked_out_anew() throws IOException {
        run();
        Map<String, String> before = checksums(out);
        for (Path entry : entries("")) {
            Files.writeString(entry, content(entry).substring(0, content(entry).length() / 2));
        }

        CommandRun again = run();

        assertThat(problems(again)).isEmpty();
        assertThat(again.exitCode()).isZero();
        assertThat(checksums(out)).isEqualTo(before);
        assertThat(entries("policy-"))
                .allSatisfy(entry -> assertThat(
                                CommandRun.of("validate", entry.toString()).exitCode())
                        .isZero());
    }

    @Test
    void a_run_that_was_killed_goes_on_and_comes_to_the_same() throws Exception {
        run();
        Map<String, String> whole = checksums(out);
        Path second = folder.resolve("second");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "trust",
                        trust.toString(),
                        "-o",
                        second.toString(),
                        "--date",
                        "2026-11-20")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Path cache = second.resolve(".policygap-cache");
        while (process.isAlive() && (!Files.isDirectory(cache) || names(cache).isEmpty())) {
            Thread.sleep(5);
        }
        assertThat(process.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();
        Files.writeString(second.resolve(".visitors-gaps.xlsx." + process.pid() + ".part"), "half");

        CommandRun resumed = runTo(second);

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(checksums(second)).isEqualTo(whole);
    }

    @Test
    void a_workbook_that_somebody_filled_in_is_replaced_only_if_asked_for_and_then_kept() throws IOException {
        run();
        Path workbook = out.resolve("visitors-gaps.xlsx");
        Files.writeString(workbook, "somebody's work");

        CommandRun refused = run();
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("visitors-gaps.xlsx is there already", "--overwrite");
        assertThat(workbook).hasContent("somebody's work");

        assertThat(run("--overwrite").exitCode()).isZero();
        assertThat(Files.size(workbook)).isGreaterThan(1000);
        assertThat(out.resolve("previous/visitors-gaps.xlsx")).hasContent("somebody's work");
    }

    @Test
    void a_list_of_ones_own_says_what_the_law_asks() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.tsv"),
                "# as at: 2026-03-01\n# source: The clerk\nVisitors\tvisitor\tyes\t\tThe chair\t6\tyes\tRule 7\n");

        run("--policy-list", list.toString());

        assertThat(strings("trust-overview.xlsx")).contains("The clerk", "The chair", "Every 6 months");
        assertThat(strings("visitors-gaps.xlsx")).contains("The chair");
    }

    @Test
    void words_of_ones_own_count_and_what_was_kept_without_them_is_worked_out_again() throws IOException {
        write(
                "otter-ford/visitors.md",
                "# Otter Ford Academy\n\n# Visitors Policy\n\nVisitors must wear a glimmer disc.\n");
        run();
        assertThat(strings("visitors-gaps.xlsx")).doesNotContain("“glimmer disc” was read as");
        Path words = Files.writeString(
                folder.resolve("words.txt"),
                "badge-x | object | flumbadge\nbroken line\n+badge-x | object | glimmer disc, badge\n");

        CommandRun run = run("--overwrite", "--lexicon", words.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("words.txt, line 2");
        assertThat(strings("visitors-gaps.xlsx")).contains("“glimmer disc” was read as “badge”");
    }

    @Test
    void without_models_or_schools_it_says_what_to_do() throws IOException {
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty.resolve("school"));

        CommandRun run = CommandRun.of("trust", empty.toString(), "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("has no folder called 'models'", "--models");
        assertThat(CommandRun.of("trust", trust.toString()).exitCode()).isEqualTo(2);
    }

    private CommandRun run(String... more) {
        return runTo(out, more);
    }

    private CommandRun runTo(Path target, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("trust", trust.toString(), "-o", target.toString(), "--date", "2026-11-20"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** What was told beside progress, which a busy machine shows and an idle one does not. */
    private static List<String> problems(CommandRun run) {
        return run.err()
                .lines()
                .filter(line -> !line.startsWith("Reading: ") && !line.startsWith("Comparing: "))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = trust.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Path> entries(String start) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(".policygap-cache"))) {
            return files.filter(file -> Inputs.nameOf(file).startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Inputs::nameOf)
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> checksums(Path folder) throws IOException {
        Map<String, String> result = new TreeMap<>();
        for (String name : names(folder)) {
            result.put(name, Fingerprint.sha256(Files.readAllBytes(folder.resolve(name))));
        }
        return result;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a workbook; this module has no library to read one. */
    private String strings(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out.resolve(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " has no texts");
    }
}
