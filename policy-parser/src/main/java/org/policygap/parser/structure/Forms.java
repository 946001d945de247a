package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/**
 * Names what is to be filled in: in a part whose heading calls it a form, its fields, declarations and brief instructions;
 * and everywhere tables of nothing but field names. Sentences within a form stay what they are, for forms hold rules too.
 */
final class Forms {
    private static final int LONGEST_FIELD = 6;
    private static final int LONGEST_QUESTION = 25;
    private static final int FEWEST_FIELDS = 3;

    private static final Search FORM = Search.of(Pattern.compile(
            "(?i)(?:.*\\W)?(?:form|pro-?forma)\\b(?!\\s+(?:of|part|an?|the|and|tutors?|times?|class|groups?)\\b).*"));
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)\\W*I(?:/we)? (?:am|agree|acknowledge|can|confirm|consent|declare|do|give|have|understand|will|wish|would)\\b.*");
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?i)\\W*(?:please|to be completed|for (?:office|official|school) use|office use|official use|tick|delete as|if you (?:have )?(?:circled|ticked|answered))\\b.*");

    private final List<Paragraph> paragraphs;

    private Forms(List<Paragraph> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    /** The paragraphs, those to be filled in in their role. */
    static List<Paragraph> mark(List<Paragraph> paragraphs) {
        Forms forms = new Forms(paragraphs);
        forms.markTables();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (forms.isFormHeading(i)) {
                forms.markForm(i + 1, forms.end(i));
            }
        }
        return forms.paragraphs;
    }

    /** Whether a heading calls what is under it a form. */
    static boolean isTitle(Paragraph heading) {
        return FORM.matches(heading.clean());
    }

    private boolean isFormHeading(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return paragraph.role() == Role.HEADING && isTitle(paragraph);
    }

    /** Index of the heading after the form: on a later page or, where there are no pages, the next that is no field. */
    private int end(int heading) {
        int page = paragraphs.get(heading).look().page();
        int i = heading + 1;
        while (i < paragraphs.size() && !endsForm(paragraphs.get(i), page)) {
            i++;
        }
        return i;
    }

    private static boolean endsForm(Paragraph paragraph, int page) {
        return paragraph.role() == Role.HEADING
                && !isTitle(paragraph)
                && !isAsking(paragraph.clean())
                && !isInstruction(paragraph.clean())
                && (page == 0 || paragraph.look().page() > page);
    }

    private void markForm(int from, int to) {
        List<Integer> fields = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isOpen(paragraphs.get(i)) && isField(i)) {
                fields.add(i);
            }
        }
        if (fields.size() >= FEWEST_FIELDS) {
            fields.forEach(i -> paragraphs.set(i, paragraphs.get(i).as(Role.FORM_FIELD)));
        }
    }

    private static boolean isOpen(Paragraph paragraph) {
        return paragraph.role() == Role.BODY || paragraph.role() == Role.HEADING || paragraph.role() == Role.FORM_FIELD;
    }

    private boolean isField(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        if (paragraph.role() == Role.FORM_FIELD || DECLARATION.matcher(text).matches() || isInstruction(text)) {
            return true;
        }
        boolean listed = isListed(i);
        boolean brief = paragraph.words() <= LONGEST_FIELD && !Wording.isClosed(text);
        return !paragraph.marker().isPresent() && ((isAsking(text) && !listed) || brief);
    }

    private static boolean isInstruction(String text) {
        return INSTRUCTION.matcher(text).matches() && !Wording.endsSentence(text);
    }

    /** Whether the next paragraph of the body is an item of a list. */
    private boolean isListed(int i) {
        int next = i + 1;
        while (next < paragraphs.size() && !isOpen(paragraphs.get(next))) {
            next++;
        }
        return next < paragraphs.size() && paragraphs.get(next).marker().isPresent();
    }

    /** Whether it asks for something to be filled in behind or below it. */
    private static boolean isAsking(String text) {
        return Wording.words(text) <= LONGEST_QUESTION && (text.endsWith(":") || text.contains("?"));
    }

    /** Tables whose cells are names of fields. */
    private void markTables() {
        Map<String, List<Integer>> tables = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int at = i;
            if (paragraph.role() == Role.BODY) {
                paragraph
                        .cell()
                        .ifPresent(cell -> tables.computeIfAbsent(cell.table(), key -> new ArrayList<>())
                                .add(at));
            }
        }
        tables.values().stream()
                .filter(this::isFieldTable)
                .forEach(table ->
                        table.forEach(i -> paragraphs.set(i, paragraphs.get(i).as(Role.FORM_FIELD))));
    }

    private boolean isFieldTable(List<Integer> cells) {
        boolean brief = cells.stream()
                .map(paragraphs::get)
                .allMatch(cell -> cell.words() <= LONGEST_QUESTION && !Wording.endsSentence(cell.clean()));
        if (!brief) {
            return false;
        }
        long fields = cells.stream()
                .map(paragraphs::get)
                .filter(cell -> FormLines.isFieldName(cell) || Wording.hasBlanks(cell.clean()))
                .count();
        return fields >= 2 && fields * 2 >= cells.size();
    }
}
