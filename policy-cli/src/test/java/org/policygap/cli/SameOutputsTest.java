package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.model.text.Fingerprint;

/** Outputs depend on what is in the documents, and on nothing else of the machine. */
class SameOutputsTest {
    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.writeString(
                folder.resolve("model.md"),
                "# Visitors Policy\n\n## Signing in\n\n1.1 Every visitor must sign in within 10 minutes.\n");
    }

    /** A clock that was set back leaves files from the future. */
    @Test
    void a_document_from_the_future_is_read_like_any_other() throws IOException {
        String before = outputs("before");
        assertThat(model.toFile()
                        .setLastModified(Instant.parse("2107-01-01T00:00:00Z").toEpochMilli()))
                .isTrue();
        String after = outputs("after");

        assertThat(after).isEqualTo(before);
    }

    @Test
    void neither_language_nor_time_zone_of_the_machine_change_an_output() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            String plain = outputs("plain");
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(outputs("arabic")).isEqualTo(plain);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(outputs("turkish")).isEqualTo(plain);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String outputs(String name) throws IOException {
        StringBuilder all = new StringBuilder();
        String[] files = {"gaps.xlsx", "gaps.html", "gaps.csv", "gaps.xml"};
        Path out = Files.createDirectory(folder.resolve(name));
        Path school = Files.writeString(out.resolve("school.md"), Files.readString(model) + "\n");
        CommandRun run = CommandRun.of(
                "compare",
                "--model",
                model.toString(),
                "Pebble Lane=" + school,
                "--date",
                "2026-11-20",
                "-o",
                out.resolve(files[0]).toString(),
                "--html",
                out.resolve(files[1]).toString(),
                "--csv",
                out.resolve(files[2]).toString(),
                "--xml",
                out.resolve(files[3]).toString());
        assertThat(run.err()).isEmpty();
        for (String file : files) {
            all.append(Fingerprint.sha256(Files.readAllBytes(out.resolve(file))));
        }
        return all.toString();
    }
}
