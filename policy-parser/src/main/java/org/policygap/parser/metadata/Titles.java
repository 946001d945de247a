package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Layout;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.SourcedText;

/** Finds the one title of a document: on its pages, or where these are silent in the file's properties or its name. */
final class Titles {
    /** A short line that names a document, in the table at its head. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?!(?:policy|document|title|procedure)s?:?$)(?=.{4,100}$)(?:.*\\b(?:policy|procedures?|plan|statement|code|information report)\\b.{0,40}"
                    + "|(?:policy|procedures?|guidance) (?:for|on)\\b.*)");
    /** What stands in the properties of a file that was made from another or by a program. */
    private static final Pattern GENERIC_TITLE = Pattern.compile(
            "(?i)\\s*(?:untitled.*|document\\d*|microsoft word.*|.*\\.(?:docx?|pdf|odt|rtf)|powerpoint.*|.*(?:…|\\.{3}|_{3}).*"
                    + "|.*\\btemplate\\b.*)?\\s*");
    /** The label of a row that repeats the title. */
    private static final Pattern POLICY = Pattern.compile("(?i)(?:policy|document)\\W*");

    private static final Pattern NAMES_DOCUMENT = Pattern.compile(
            "(?i).*\\b(?:policy|procedures?|plan|statement|code|scheme|guide|notice|strategy|agreement)\\b.*");

    private final MetadataCollector found;
    private final List<Paragraph> paragraphs;

    Titles(MetadataCollector found, List<Paragraph> paragraphs) {
        this.found = found;
        this.paragraphs = paragraphs;
    }

    /**
     * Adds the title, unless a row states it, and what its line says besides.
     *
     * @param properties the file's own properties by lower-case name
     * @param fileName without folder
     */
    void add(Map<String, String> properties, String fileName) {
        marked();
        put(this::inTable);
        put(this::overLines);
        put(this::inHeader);
        if (found.has(MetadataField.TITLE)) {
            return;
        }
        Optional<SourcedText> largest = LargestType.of(paragraphs);
        put(() -> largest.filter(title -> isDocument(title.clean())));
        String property = properties.getOrDefault("title", "").strip();
        String name = capitalised(fileName.replaceFirst("\\.[A-Za-z]{1,8}$", "")
                .replaceAll("[-_]+", " ")
                .strip());
        boolean generic = GENERIC_TITLE.matcher(property).matches();
        if (!generic || isDocument(name)) {
            put(generic ? name : property);
        }
        put(() -> largest);
        put(name);
    }

    private void put(String title) {
        if (!found.has(MetadataField.TITLE)) {
            found.add(MetadataField.TITLE, "", title, List.of());
        }
    }

    private void put(Supplier<Optional<SourcedText>> title) {
        if (!found.has(MetadataField.TITLE)) {
            title.get()
                    .ifPresent(text -> found.add(
                            MetadataField.TITLE, "", text.clean(), text.strip().spans()));
        }
    }

    /** The lines that the structure shows to be the title, of which the first with those right below it in the same type count. */
    private void marked() {
        List<SourcedText> titles = new ArrayList<>();
        Optional<Paragraph> above = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            boolean title = paragraph.role() == Role.TITLE;
            if (title) {
                MetadataReader.phrases(paragraph, found);
                SourcedText bare = bare(paragraph);
                if (titles.isEmpty()
                        || above.filter(line -> goesOn(line, paragraph)).isPresent()) {
                    titles.add(bare);
                }
            }
            above = Optional.of(paragraph).filter(line -> title);
        }
        SourcedText joined = SourcedText.join(titles, " ");
        if (isDocument(joined.clean())) {
            found.entries()
                    .removeIf(entry -> entry.field() == MetadataField.TITLE
                            && POLICY.matcher(entry.label()).matches());
        }
        put(() -> Optional.of(joined));
    }

    /** The line without dates, approval and authority. */
    private SourcedText bare(Paragraph line) {
        List<MetadataLabels.Statement> phrases =
                MetadataLabels.phrases(line.text().raw());
        SourcedText title = phrases.isEmpty()
                ? line.text()
                : line.text().substring(0, phrases.get(0).start());
        return Names.withoutAuthority(title, found);
    }

    /** Whether a line is printed right below a title of the same size. */
    private static boolean goesOn(Paragraph title, Paragraph line) {
        Optional<Layout> above = title.look().layout();
        Optional<Layout> below = line.look().layout();
        return above.isPresent()
                && below.isPresent()
                && title.look().page() == line.look().page()
                && above.get().size() == below.get().size()
                && below.get().top() > above.get().top()
                && below.get().top() - above.get().bottom() < above.get().size();
    }

    private Optional<SourcedText> inTable() {
        return paragraphs.stream()
                .filter(p -> p.role() == Role.METADATA && p.cell().isPresent() && !MetadataReader.isStated(p))
                .filter(p -> TITLE.matcher(p.clean()).matches())
                .findFirst()
                .map(Paragraph::text);
    }

    /** The first cell of a table of metadata whose lines together name a document. */
    private Optional<SourcedText> overLines() {
        Map<CellPosition, List<Paragraph>> cells = new LinkedHashMap<>();
        paragraphs.stream()
                .filter(p -> p.role() == Role.METADATA && p.cell().isPresent())
                .forEach(p -> cells.computeIfAbsent(p.cell().orElseThrow(), key -> new ArrayList<>())
                        .add(p));
        return cells.values().stream()
                .filter(cell -> cell.stream().noneMatch(MetadataReader::isStated))
                .map(MetadataReader::text)
                .filter(text -> TITLE.matcher(text.clean()).matches())
                .findFirst();
    }

    private Optional<SourcedText> inHeader() {
        return paragraphs.stream()
                .filter(p -> p.role() == Role.HEADER && TITLE.matcher(p.clean()).matches())
                .findFirst()
                .map(Paragraph::text);
    }

    /** Whether a text has a word that documents are named by. */
    static boolean isDocument(String text) {
        return NAMES_DOCUMENT.matcher(text).matches();
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
