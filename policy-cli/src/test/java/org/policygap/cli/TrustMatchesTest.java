package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which model a document of a trust belongs to, what is asked about it, and what people say. */
class TrustMatchesTest {
    @TempDir
    private Path folder;

    private TrustSample trust;

    @BeforeEach
    void writeTrust() throws IOException {
        trust = TrustSample.in(folder);
    }

    @Test
    void what_cannot_be_read_is_told_and_stops_nothing() throws IOException {
        trust.write("otter-ford/homework.md", "");
        trust.write("models/broken.docx", "PK\u0003\u0004 no document");

        CommandRun run = trust.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("homework.md", "broken.docx").doesNotContain("Exception");
        assertThat(run.out()).contains("3 of 4 policies found", "To check:  2 documents");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("▲ Not read")
                .doesNotContain(trust.folder().toString());
    }

    @Test
    void another_schools_document_and_a_second_copy_are_asked_about() throws IOException {
        trust.write("otter-ford/visitors.md", TrustSample.VISITORS.formatted("Pebble Lane School"));
        trust.write("otter-ford/visitors-old.md", TrustSample.VISITORS.formatted("Otter Ford Academy"));
        trust.write("otter-ford/code.md", "# Otter Ford Academy\n\n# Code\n\nStaff are polite.\n");

        CommandRun run = trust.run();

        assertThat(run.out()).contains("4 of 4 policies found");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("It names another school: Pebble Lane School.", "▲ Wrong file?", "◐ Is this right?");
    }

    @Test
    void a_document_without_a_model_stands_in_the_register_and_is_named() throws IOException {
        trust.write("pebble-lane/wear.md", TrustSample.UNIFORM);

        CommandRun run = trust.run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("4 of 4 policies found", "To check:  0 documents");
        assertThat(trust.strings("trust-overview.xlsx")).contains("– No model", "wear.md", "School Uniform");
    }

    @Test
    void of_two_documents_that_are_called_like_a_model_the_one_that_is_called_more_like_it_counts() throws IOException {
        trust.write(
                "otter-ford/a.md",
                TrustSample.VISITORS
                        .formatted("Otter Ford Academy")
                        .replace("Visitors Policy", "Visitors, Volunteers and Contractors on Site Policy"));

        trust.run();

        assertThat(trust.strings("trust-overview.xlsx")).contains("Compared visitors.md instead.");
    }

    @Test
    void what_an_office_program_leaves_beside_an_open_document_is_no_document() throws IOException {
        trust.write("otter-ford/~$homework.md", "lock");

        CommandRun run = trust.run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("To check:  0 documents");
    }

    @Test
    void what_people_say_about_a_document_decides() throws IOException {
        Files.move(
                trust.folder().resolve("otter-ford/homework.md"), trust.folder().resolve("otter-ford/a.md"));
        Path matches = Files.writeString(folder.resolve("matches.txt"), "# ours\notter-ford/a.md = none\n");

        assertThat(trust.run().out()).contains("4 of 4 policies found");
        assertThat(trust.run("--overwrite", "--matches", matches.toString()).out())
                .contains("3 of 4 policies found");
        Files.writeString(matches, "otter-ford/a.md = nothing.md\n");
        CommandRun wrong = trust.run("--matches", matches.toString());
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("line 1 names no model policy");
    }

    @Test
    void what_people_say_by_mistake_is_told() throws IOException {
        Path matches = Files.writeString(folder.resolve("matches.txt"), """
                otter-ford/homework.md = visitors.md
                otter-ford/visitors.md = visitors.md
                otter-fort/visitors.md = visitors.md
                """);

        CommandRun run = trust.run("--matches", matches.toString());

        assertThat(run.err()).contains("no school has otter-fort/visitors.md").doesNotContain("otter-ford");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("Visitors Policy', and says so of homework.md too.", "Keep one of the two lines");
        Files.writeString(matches, "otter-ford/visitors.md = none\notter-ford/visitors.md = visitors.md\n");
        assertThat(trust.run("--matches", matches.toString()).err())
                .contains("line 2 names otter-ford/visitors.md again");
    }

    @Test
    void of_several_versions_the_newest_is_compared() throws IOException {
        trust.write(
                "otter-ford/a.md",
                TrustSample.VISITORS.formatted("Otter Ford Academy").replace("1 March 2024", "1 March 2027"));

        CommandRun run = trust.run();

        assertThat(run.out()).contains("4 of 4 policies found", "To check:  0 documents");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("and so is a.md, which is newer.", "– Set aside", "Compared a.md instead.");
    }

    @Test
    void a_newer_document_that_is_called_less_like_the_model_does_not_take_its_policys_place() throws IOException {
        trust.write(
                "otter-ford/a.md",
                TrustSample.VISITORS
                        .formatted("Otter Ford Academy")
                        .replace("Visitors Policy", "Visitors and Lettings and Hire Policy")
                        .replace("1 March 2024", "1 March 2027"));
        trust.write(
                "otter-ford/visitors.md",
                TrustSample.VISITORS.formatted("Otter Ford Academy").replaceFirst("(?s)## 2. .*", ""));

        trust.run();

        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("and so is visitors.md, which is more like it.", "Compared visitors.md instead.");
    }

    @Test
    void of_several_versions_of_a_model_the_newest_is_used() throws IOException {
        trust.write(
                "models/a.md", TrustSample.VISITORS.formatted("Willow Trust").replace("1 March 2024", "1 March 2027"));

        CommandRun run = trust.run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("visitors.md: It has the same title as a.md, which is newer and used.");
        assertThat(run.out()).contains("To check:  0 documents");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("It has the same title as a.md, which is newer and used.", "– Set aside");
    }

    @Test
    void of_two_models_with_one_title_and_no_later_date_somebody_is_asked() throws IOException {
        trust.write("models/a.md", TrustSample.VISITORS.formatted("Willow Trust"));

        CommandRun run = trust.run();

        assertThat(run.err()).contains("visitors.md: It has the same title as a.md, which is used.");
        assertThat(run.out()).contains("To check:  1 document (");
    }

    @Test
    void a_letter_that_is_only_somewhat_like_a_model_is_asked_about_and_not_compared() throws IOException {
        Files.delete(trust.folder().resolve("otter-ford/homework.md"));
        trust.write("otter-ford/letter.md", """
                # Otter Ford Academy

                # Welcome to the oldest class

                Our trip to the harbour is in October and costs nothing. Please send wellingtons, a raincoat and a packed lunch.

                Each week there is reading and spelling to practise at home. Teachers mark the exercise book on Fridays and give feedback.

                The kitchen asks for clean jars. The choir sings on Thursdays in the hall, and swimming begins after the half term.
                """);

        CommandRun run = trust.run();

        assertThat(run.out()).contains("3 of 4 policies found", "To check:  1 document (");
        assertThat(trust.strings("trust-overview.xlsx"))
                .contains("It reads somewhat like the model 'Homework Policy', but is not called so.");
    }
}
