package org.policygap.compare.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policygap.compare.language.Words;

/**
 * Reads lexicon files, layer after layer. The format is explained at the head of {@code core.txt}. A line that cannot be
 * used becomes a problem; the rest is read.
 */
public final class LexiconReader {
    private final Words words;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final List<LexiconProblem> problems = new ArrayList<>();

    public LexiconReader(Words words) {
        this.words = words;
    }

    /** The layers that ship with policygap. */
    public static Lexicon shipped() {
        return new LexiconReader(Words.english()).readShipped().lexicon();
    }

    /** Adds the layers that ship with policygap. */
    public LexiconReader readShipped() {
        for (String layer : resourceLines("layers.txt")) {
            if (!layer.isBlank() && !layer.startsWith("#")) {
                readLines(layer.strip(), resourceLines(layer.strip()));
            }
        }
        return this;
    }

    /**
     * Adds a layer.
     *
     * @param name name of the file, for messages
     * @param reader its text; not closed
     */
    public LexiconReader read(String name, Reader reader) throws IOException {
        try {
            readLines(name, new BufferedReader(reader).lines().toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return this;
    }

    /** Everything read so far. */
    public Lexicon lexicon() {
        return new Lexicon(words, concepts, problems);
    }

    private void readLines(String file, List<String> lines) {
        StringBuilder entry = new StringBuilder();
        int first = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                readEntry(file, first, entry.toString());
                entry.setLength(0);
                first = number;
            }
            entry.append(' ').append(line.strip());
        }
        readEntry(file, first, entry.toString());
    }

    private void readEntry(String file, int line, String entry) {
        if (entry.isBlank()) {
            return;
        }
        List<String> columns =
                Arrays.stream(entry.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() < 3 || columns.size() > 4) {
            problem(
                    file,
                    line,
                    "An entry has three or four columns with | between them: name | type | phrases | links.");
        } else if (columns.get(0).startsWith("+")) {
            extend(file, line, columns);
        } else {
            define(file, line, columns);
        }
    }

    private void define(String file, int line, List<String> columns) {
        String id = columns.get(0);
        Optional<ConceptType> type = type(columns.get(1));
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            problem(file, line, "A name has small letters, digits and hyphens only: " + id);
        } else if (type.isEmpty()) {
            problem(file, line, "There is no type '" + columns.get(1) + "'; the head of core.txt lists the types.");
        } else if (concepts.containsKey(id)) {
            Concept known = concepts.get(id);
            problem(
                    file,
                    line,
                    "%s is already in %s, line %d; write +%s to add phrases to it."
                            .formatted(id, known.file(), known.line(), id));
        } else {
            put(new Concept(id, type.get(), List.of(), List.of(), List.of(), List.of(), false, file, line), columns);
        }
    }

    private void extend(String file, int line, List<String> columns) {
        String id = columns.get(0).substring(1).strip();
        Concept known = concepts.get(id);
        if (known == null) {
            problem(file, line, "There is no " + id + " to add phrases to.");
        } else {
            put(known, columns);
        }
    }

    private void put(Concept known, List<String> columns) {
        Links links = Links.parse(columns.size() > 3 ? columns.get(3) : "");
        for (String unknown : links.unknown()) {
            problem(
                    known.file(),
                    known.line(),
                    "A link begins with is-a, part-of, opposite or is 'counts little': " + unknown);
        }
        concepts.put(
                known.id(),
                new Concept(
                        known.id(),
                        known.type(),
                        join(known.phrases(), list(columns.get(2))),
                        join(known.parents(), links.parents()),
                        join(known.wholes(), links.wholes()),
                        join(known.opposites(), links.opposites()),
                        known.countsLittle() || links.weight().contains("little"),
                        known.file(),
                        known.line()));
    }

    private void problem(String file, int line, String message) {
        problems.add(new LexiconProblem(file, line, message));
    }

    private static Optional<ConceptType> type(String name) {
        return Arrays.stream(ConceptType.values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static List<String> list(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> resourceLines(String name) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks the lexicon file " + name);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon file " + name, e);
        }
    }

    /** The fourth column: "is-a staff; opposite permit". */
    private record Links(
            List<String> parents,
            List<String> wholes,
            List<String> opposites,
            List<String> weight,
            List<String> unknown) {
        static Links parse(String column) {
            Links links = new Links(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String link : column.split(";")) {
                links.add(link.strip());
            }
            return links;
        }

        private void add(String link) {
            int space = link.indexOf(' ');
            String kind = space < 0 ? link : link.substring(0, space);
            List<String> target = switch (kind) {
                case "is-a" -> parents;
                case "part-of" -> wholes;
                case "opposite" -> opposites;
                case "counts" -> link.endsWith(" little") ? weight : unknown;
                default -> unknown;
            };
            if (!link.isEmpty()) {
                target.addAll(space < 0 ? List.of(link) : list(link.substring(space + 1)));
            }
        }
    }
}
