package org.policygap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.policygap.model.text.Fingerprint;

/**
 * A made-up trust of two schools with two model policies, and what a run over it wrote.
 *
 * @param folder holds the models and the schools
 * @param out where results go
 */
record TrustSample(Path folder, Path out) {
    static final String VISITORS = """
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
    static final String HOMEWORK = """
            # %s

            # Homework Policy

            ## 1. How much

            1.1 Teachers must set reading and spelling to practise at home each week.

            1.2 Teachers must mark homework and give feedback in the exercise book.

            ## 2. Help

            2.1 The library is open for a homework club after lessons.
            """;
    static final String UNIFORM = """
            # School Uniform

            ## What pupils wear

            Pupils wear a grey jumper and black shoes. Jewellery is left at home.
            """;

    /** Writes the trust into a folder. */
    static TrustSample in(Path place) throws IOException {
        TrustSample trust = new TrustSample(place.resolve("trust"), place.resolve("out"));
        trust.write("models/visitors.md", VISITORS.formatted("Willow Trust"));
        trust.write("models/homework.md", HOMEWORK.formatted("Willow Trust"));
        trust.write(
                "pebble-lane/visitors.md",
                VISITORS.formatted("Pebble Lane School").replace("must wear", "may wear"));
        trust.write("pebble-lane/homework.md", HOMEWORK.formatted("Pebble Lane School"));
        trust.write("otter-ford/visitors.md", VISITORS.formatted("Otter Ford Academy"));
        trust.write("otter-ford/homework.md", HOMEWORK.formatted("Otter Ford Academy"));
        return trust;
    }

    CommandRun run(String... more) {
        return runTo(out, more);
    }

    CommandRun runTo(Path target, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("trust", folder.toString(), "-o", target.toString(), "--date", "2026-11-20"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** What was told beside progress, which a busy machine shows and an idle one does not. */
    static List<String> problems(CommandRun run) {
        return run.err()
                .lines()
                .filter(line -> !line.startsWith("Reading: ") && !line.startsWith("Comparing: "))
                .toList();
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    List<Path> entries(String start) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(".policygap-cache"))) {
            return files.filter(file -> Inputs.nameOf(file).startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(Inputs::nameOf)
                    .sorted()
                    .toList();
        }
    }

    static Map<String, String> checksums(Path place) throws IOException {
        Map<String, String> result = new TreeMap<>();
        for (String name : names(place)) {
            result.put(name, Fingerprint.sha256(Files.readAllBytes(place.resolve(name))));
        }
        return result;
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a workbook; this module has no library to read one. */
    String strings(String name) throws IOException {
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
