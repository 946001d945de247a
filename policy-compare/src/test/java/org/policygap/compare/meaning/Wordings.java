package org.policygap.compare.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of one area of school policies, each in many wordings: a file of the folder {@code wordings}.
 *
 * @param rules for each rule its wordings, two or more
 */
record Wordings(String area, List<List<String>> rules) {

    /** Those of a folder and of the folders in it, in the order of their names. */
    static List<Wordings> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(
                            file -> folder.relativize(file).toString().replace('\\', '/')))
                    .map(Wordings::read)
                    .toList();
        }
    }

    private static Wordings read(Path file) {
        try {
            return of(file.getFileName().toString().replace(".txt", ""), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Reads lines: a rule begins with "=" and its name, and each further line is a wording. */
    static Wordings of(String area, List<String> lines) {
        List<List<String>> rules = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("=")) {
                rules.add(new ArrayList<>());
            } else if (!line.isBlank()) {
                rules.get(rules.size() - 1).add(line);
            }
        }
        return new Wordings(area, rules.stream().map(List::copyOf).toList());
    }
}
