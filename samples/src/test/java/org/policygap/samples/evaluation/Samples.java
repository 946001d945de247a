package org.policygap.samples.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygap.cli.PolicyGap;

/** Where the sample policies lie, and how to run the command on them as a user would. */
final class Samples {
    static final List<String> AREAS = List.of("social-media", "complaints", "staff-absence");

    /** The schools' ids in the labels, and the folders of their policies. */
    static final Map<String, String> FOLDERS = new TreeMap<>(Map.of(
            "TH", "thornwick-hill",
            "SE", "st-ebbas",
            "QA", "quarrydene",
            "OB", "ousel-bank",
            "MJ", "marlpit",
            "KH", "kestrelbrook"));

    private Samples() {}

    /** The model policy of an area. */
    static Path model(String area) throws IOException {
        return document(Path.of("models"), area);
    }

    /** A school's policy. */
    static Path policy(String school, String area) throws IOException {
        return document(Path.of("schools", FOLDERS.get(school)), area);
    }

    /** Runs a command and returns what it printed as its result. */
    static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = PolicyGap.run(printer(out), printer(err), arguments);
        if (exitCode != 0) {
            throw new IllegalStateException(exitCode + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Path document(Path folder, String area) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(area + "."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No " + area + " policy in " + folder));
        }
    }
}
