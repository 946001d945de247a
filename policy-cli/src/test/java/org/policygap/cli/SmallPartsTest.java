package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPartsTest {

    @Test
    void terminal_commands_and_direction_marks_in_a_file_name_are_not_passed_on() {
        assertThat(Printable.line("a\u001b[2Jb\u202Ec\nd")).isEqualTo("a [2Jb\uFFFDc d");
    }

    @Test
    void school_ids_are_short_unique_and_begin_with_a_letter() {
        SchoolIds ids = new SchoolIds();

        assertThat(ids.assign("St Mary's School")).isEqualTo("MARY");
        assertThat(ids.assign("St. Mary's Infants")).isEqualTo("MARY2");
        assertThat(ids.assign("The Grangewater Academy")).isEqualTo("GRANGEWA");
        assertThat(ids.assign("1st")).isEqualTo("SCHOOL");
    }

    /** As "?" on Windows, a sign that no file name may have here. */
    @Test
    void a_school_may_have_signs_in_its_name_that_no_file_has() {
        assertThat(SchoolArgument.parse("Fern\0Bank=bank.docx"))
                .isEqualTo(new SchoolArgument("Fern\0Bank", Path.of("bank.docx")));
    }

    @Test
    void a_name_in_capitals_is_shown_as_people_write_it() {
        assertThat(SchoolNames.readable("SCHOOL OF THE BROOK")).isEqualTo("School of the Brook");
        assertThat(SchoolNames.readable("St Ebba's CE School")).isEqualTo("St Ebba's CE School");
    }

    @Test
    void what_was_read_is_told_as_shares_of_the_text(@TempDir Path folder) throws IOException {
        Path policy = Files.writeString(folder.resolve("keys.md"), "# Keys Policy\n\n1.1 Staff must return keys.\n");

        CommandRun run = CommandRun.of("parse", policy.toString(), "-o", folder.toString());

        assertThat(run.out()).containsPattern("Its text: \\d+% clauses and items, .*\\d+% title");
    }

    @Test
    void help_needs_no_programmer() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("demo", "compare", "parse", "validate", "policygap compare --model");
    }

    @Test
    void a_wrong_command_is_explained() {
        CommandRun run = CommandRun.of("comprae");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("policygap --help");
    }
}
