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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.Entry.Links;

/**
 * Reads lexicon files, layer after layer. The format is explained at the head of {@code core.txt}. A line that cannot be
 * used becomes a problem; the rest is read.
 */
public final class LexiconReader {
    /** Stands for bytes that are no text in the file's encoding. */
    private static final char REPLACEMENT = '\uFFFD';

    /** What some editors put before a text. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** The types by their names in the files. */
    private static final Map<String, ConceptType> TYPES = Arrays.stream(ConceptType.values())
            .collect(Collectors.toMap(LexiconReader::word, type -> type, (one, other) -> one, LinkedHashMap::new));

    private final Words words;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<LexiconProblem> problems = new ArrayList<>();
    private final Map<String, List<String>> own = new LinkedHashMap<>();

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
     * Adds a layer of one's own.
     *
     * @param name name of the file, for messages
     * @param reader its text, with or without a byte order mark; not closed
     */
    public LexiconReader read(String name, Reader reader) throws IOException {
        try {
            List<String> lines =
                    new ArrayList<>(new BufferedReader(reader).lines().toList());
            lines.replaceAll(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            int before = entries.size();
            readLines(name, lines);
            entries.subList(before, entries.size())
                    .forEach(entry -> own.merge(entry.id(), entry.phrases(), LexiconReader::join));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return this;
    }

    /** Everything read so far. */
    public Lexicon lexicon() {
        return new Lexicon(words, concepts, entries, problems, own);
    }

    private void readLines(String file, List<String> lines) {
        if (lines.stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
            problem(file, 1, "This is not plain text. Save it as text (UTF-8), not as a document or sheet.");
            return;
        }
        StringBuilder entry = new StringBuilder();
        int first = 1;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.indexOf(REPLACEMENT) >= 0) {
                problem(file, number, "A letter cannot be read. Save the file as plain text in UTF-8.");
            }
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

    private void readEntry(String file, int line, String text) {
        if (text.isBlank()) {
            return;
        }
        List<String> columns =
                Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() < 3 || columns.size() > 4) {
            problem(
                    file,
                    line,
                    "An entry has three or four columns with | between them: name | type | phrases | links.");
        } else if (columns.get(0).startsWith("+")) {
            extend(entry(file, line, columns.get(0).substring(1).strip(), columns), columns.get(1));
        } else {
            define(entry(file, line, columns.get(0), columns), columns.get(1));
        }
    }

    private static Entry entry(String file, int line, String id, List<String> columns) {
        return new Entry(
                file, line, id, Entry.list(columns.get(2)), Links.parse(columns.size() > 3 ? columns.get(3) : ""));
    }

    private void define(Entry entry, String typeName) {
        String id = entry.id();
        Optional<ConceptType> type = type(typeName);
        if (!ID.matcher(id).matches()) {
            problem(entry, "A name has small letters, digits and hyphens only: " + id);
        } else if (type.isEmpty()) {
            problem(
                    entry,
                    "There is no type '" + typeName + "'; the types are " + String.join(", ", TYPES.keySet()) + ".");
        } else if (concepts.containsKey(id)) {
            Concept known = concepts.get(id);
            problem(
                    entry,
                    "%s is already in %s, line %s; write +%s to add phrases to it."
                            .formatted(id, known.file(), known.line(), id));
        } else {
            List<String> none = List.of();
            add(entry, new Concept(id, type.get(), none, none, none, none, false, entry.file(), entry.line()));
        }
    }

    private void extend(Entry entry, String typeName) {
        Concept known = concepts.get(entry.id());
        if (known == null) {
            problem(entry, "There is no " + entry.id() + " to add phrases to.");
        } else if (!typeName.isEmpty() && !type(typeName).equals(Optional.of(known.type()))) {
            problem(
                    entry,
                    "%s is of type %s (%s, line %s), not %s; write +%s | %s."
                            .formatted(
                                    known.id(),
                                    word(known.type()),
                                    known.file(),
                                    known.line(),
                                    typeName,
                                    known.id(),
                                    word(known.type())));
        } else {
            add(entry, known);
        }
    }

    private void add(Entry entry, Concept known) {
        Links links = entry.links();
        for (String unknown : links.unknown()) {
            problem(entry, "A link begins with is-a, part-of, opposite or is 'counts little': " + unknown);
        }
        entries.add(entry);
        concepts.put(
                known.id(),
                new Concept(
                        known.id(),
                        known.type(),
                        join(known.phrases(), entry.phrases()),
                        join(known.parents(), links.parents()),
                        join(known.wholes(), links.wholes()),
                        join(known.opposites(), links.opposites()),
                        known.countsLittle() || !links.weight().isEmpty(),
                        known.file(),
                        known.line()));
    }

    private void problem(Entry entry, String message) {
        problem(entry.file(), entry.line(), message);
    }

    private void problem(String file, int line, String message) {
        problems.add(new LexiconProblem(file, line, message));
    }

    private static Optional<ConceptType> type(String name) {
        return Optional.ofNullable(TYPES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static String word(ConceptType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
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
}
