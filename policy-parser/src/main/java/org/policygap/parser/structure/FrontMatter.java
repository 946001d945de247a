package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;
import org.policygap.parser.metadata.MetadataLabels;
import org.policygap.parser.metadata.Periods;

/** Names what stands before the first section: title, organisation, date, and lines or rows that state metadata. */
final class FrontMatter {
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_LINE = 14;
    private static final Pattern DOCUMENT_WORD = Pattern.compile(
            "\\b(?:policy|policies|procedures?|plan|statement|code of conduct|scheme|guidance|guidelines|handbook|strategy|protocol|charter|agreement)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:school|academy|college|trust|federation|pre-?school|nursery|council|diocese|multi academy)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Headings that hold a document word and are no title of a document. */
    private static final Pattern FIRST_SECTION = Pattern.compile(
            "\\s*(?:(?:our|general|the)\\s+)?(?:policy|mission|vision|purpose|scope|equality)?\\s*(?:policy statement|statement of intent|statement|policy aims|policy|introduction|"
                    + "aims? of (?:the|this) policy|purpose of (?:the|this) policy|scope of (?:the|this) policy|policy objectives|about this policy|.*\\?)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** The paragraphs, those of the front matter in their roles. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = withMetadata(paragraphs);
        int end = frontEnd(marked);
        markTitles(marked, end);
        return marked;
    }

    /** Lines and rows that are a known label and its value, wherever they stand. */
    private static List<Paragraph> withMetadata(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean states = paragraph.isBody() && statesMetadata(paragraph);
            marked.add(states ? paragraph.as(Role.METADATA) : paragraph);
        }
        return marked;
    }

    private static boolean statesMetadata(Paragraph paragraph) {
        String text = paragraph.text().raw().strip();
        if (paragraph.look().style().equals("front-matter")) {
            return true;
        }
        if (paragraph.look().headingLevel() > 0
                || paragraph.marker().isPresent()
                || Wording.words(text) > LONGEST_LINE) {
            return false;
        }
        return MetadataLabels.row(text)
                        .filter(row -> !row.value().isBlank() && !Wording.endsSentence(row.value()))
                        .isPresent()
                || (MetadataLabels.phrases(text).size() > 0 && !Wording.endsSentence(text) && coversMost(text));
    }

    private static boolean coversMost(String text) {
        int covered = MetadataLabels.phrases(text).stream()
                .mapToInt(s -> s.end() - s.start())
                .sum();
        return covered * 2 > text.length();
    }

    /** Index of the first paragraph that is prose, numbered or declared a heading below the title. */
    private static int frontEnd(List<Paragraph> paragraphs) {
        int i = 0;
        while (i < paragraphs.size() && isFrontLine(paragraphs.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isFrontLine(Paragraph paragraph) {
        if (paragraph.role() != Role.BODY) {
            return true;
        }
        String text = paragraph.clean();
        int words = Wording.words(text);
        boolean titled = words <= LONGEST_TITLE && DOCUMENT_WORD.matcher(text).find();
        return paragraph.cell().isEmpty()
                && !paragraph.marker().isPresent()
                && (words <= LONGEST_LINE || titled)
                && !Wording.isClosed(text.replaceAll("\\?$", ""))
                && paragraph.look().headingLevel() <= 1;
    }

    private static void markTitles(List<Paragraph> marked, int end) {
        boolean titled = false;
        for (int i = 0; i < end; i++) {
            Paragraph line = marked.get(i);
            if (line.role() != Role.BODY) {
                continue;
            }
            boolean section = isSection(marked, i, end, titled);
            if (section) {
                return;
            }
            boolean title = isTitle(line);
            marked.set(
                    i,
                    line.as(
                            title || (!titled && !isOrganisation(line) && !isDate(line))
                                    ? Role.TITLE
                                    : Role.FRONT_MATTER));
            titled |= title;
        }
    }

    /** Whether a line of the front begins the first section: a heading before prose, or a declared one after the title. */
    private static boolean isSection(List<Paragraph> marked, int i, int end, boolean titled) {
        Paragraph line = marked.get(i);
        String text = line.clean();
        if (FIRST_SECTION.matcher(text).matches()) {
            return true;
        }
        if (isTitle(line) || isOrganisation(line) || isDate(line) || Wording.startsLower(text)) {
            return false;
        }
        return (titled && i == lastLine(marked, end)) || (titled && line.look().headingLevel() > 0);
    }

    private static int lastLine(List<Paragraph> marked, int end) {
        int last = end - 1;
        while (last >= 0 && marked.get(last).role() != Role.BODY) {
            last--;
        }
        return last;
    }

    private static boolean isTitle(Paragraph line) {
        String style = line.look().style().toLowerCase(Locale.ROOT);
        return Set.of("title", "subtitle").contains(style)
                || DOCUMENT_WORD.matcher(line.clean()).find();
    }

    private static boolean isOrganisation(Paragraph line) {
        return ORGANISATION.matcher(line.clean()).find();
    }

    private static boolean isDate(Paragraph line) {
        return Periods.date(line.clean())
                .filter(date -> date.literal().length() * 2 > line.clean().length())
                .isPresent();
    }
}
