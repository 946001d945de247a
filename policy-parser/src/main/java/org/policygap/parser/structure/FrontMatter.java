package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Names what stands before the first section: title, organisation, date, and lines or rows that state metadata. */
final class FrontMatter {
    private static final int LONGEST_TITLE = 30;
    static final int LONGEST_LINE = 14;
    /** So many headings that look alike are no chance. */
    private static final int FELLOWS = 2;

    /** What may be all that is left of a title for its second line. */
    private static final Pattern REST_OF_TITLE =
            Pattern.compile("(?i)(?:policy|procedures?|policy (?:and|&) procedures?)");

    /** A title that cannot end so, besides those that end with a word that must be followed by another. */
    private static final Pattern OPEN_TITLE = Pattern.compile(".*(?:&|\\bon|\\bour|\\s[–—-])\\s*");
    /** What stands over the list of a document's versions. */
    private static final Pattern VERSIONS = Pattern.compile(
            "(?i)(?:document|policy)?\\s*(?:version|change|revision|amendment|document)s?\\s+(?:control|history|log|record)(?:\\s+(?:log|sheet|table|record))?");

    private static final Pattern PROPERTY_TITLE = Pattern.compile("(?i)title:");
    /** So many headings of the first level are none of them the title. */
    private static final int SEVERAL = 3;

    private static final Pattern QUESTION = Pattern.compile("(?i)(?:why|what|who|how|when|where|about)\\b.*");
    /** Headings that hold a document word and are no title of a document. */
    private static final Pattern FIRST_SECTION = Pattern.compile(
            "\\s*(?:section|part|chapter|article)\\s+(?:\\d+|[A-Z]|[IVX]+|one|two|three)\\b.*|\\s*(?:(?:our|general|the)\\s+)?(?:policy|mission|vision|purpose|scope|equality)?\\s*(?:policy statement|statement of intent|statement|policy aims|policy purpose|policy|procedures?|introduction|"
                    + "aims? of (?:the|this) policy|purpose of (?:the|this) policy|scope of (?:the|this) policy|policy objectives|about this policy|.*\\?)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** The paragraphs, those of the front matter in their roles. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        markTitles(marked, frontEnd(marked));
        return marked;
    }

    /** Index of the first paragraph that is prose, numbered, after the contents list or declared a heading below the title. */
    private static int frontEnd(List<Paragraph> paragraphs) {
        int i = 0;
        boolean titled = false;
        boolean listed = false;
        boolean sections = isTitledInProperties(paragraphs);
        int cover = Cover.end(paragraphs);
        while (i < paragraphs.size() && (i < cover || isFrontLine(paragraphs.get(i), titled))) {
            Paragraph line = paragraphs.get(i);
            if (line.role() == Role.BODY
                    && (listed || (sections && line.look().headingLevel() == 1 && !FrontText.isTitle(line)))) {
                return i;
            }
            listed |= line.role() == Role.CONTENTS;
            titled |= line.role() == Role.BODY && FrontText.isTitle(line) && !FrontText.isOrganisation(line);
            i++;
        }
        return i;
    }

    /** Whether the file's own properties name the title, and headings of the first level several sections. */
    private static boolean isTitledInProperties(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                        .anyMatch(line -> line.look().style().equals(Block.PROPERTY)
                                && PROPERTY_TITLE.matcher(line.clean()).lookingAt())
                && paragraphs.stream()
                                .filter(line -> line.look().headingLevel() == 1)
                                .limit(SEVERAL)
                                .count()
                        == SEVERAL;
    }

    /** @param titled whether the title was seen, after which a heading of any level but the first ends the front matter */
    private static boolean isFrontLine(Paragraph paragraph, boolean titled) {
        if (paragraph.role() != Role.BODY) {
            return true;
        }
        String text = paragraph.clean();
        int words = paragraph.words();
        boolean titledLine = words <= LONGEST_TITLE && FrontText.hasDocument(text);
        return paragraph.cell().isEmpty()
                && !paragraph.marker().isPresent()
                && (words <= LONGEST_LINE || titledLine)
                && !Wording.isClosed(HeadingText.withoutQuestionMark(text))
                && (paragraph.look().headingLevel() <= 1 || (titledLine && !titled));
    }

    private static void markTitles(List<Paragraph> marked, int to) {
        int end = to;
        int first = firstTitle(marked, end);
        boolean stated = false;
        for (int i = 0; i < end; i++) {
            Paragraph line = marked.get(i);
            stated |= i > first && line.role() == Role.METADATA;
            if (i == first + 1 && isRestOfTitle(marked, i)) {
                marked.set(first, marked.get(first).then(" ", line));
                marked.remove(i--);
                end--;
                continue;
            }
            if (line.role() == Role.BODY) {
                if (isSection(marked, i, end, i > first, stated)) {
                    return;
                }
                boolean title = i == first || (FrontText.isTitle(line) && !FrontText.isOrganisation(line) && !stated);
                marked.set(i, line.as(title ? Role.TITLE : Role.FRONT_MATTER));
            }
        }
    }

    /**
     * Whether a line goes on with the title right above it: with what that lacks, or with the word "Policy" in the same type
     * or over what the document says about itself.
     */
    private static boolean isRestOfTitle(List<Paragraph> marked, int i) {
        if (i == 0 || marked.get(i - 1).role() != Role.TITLE || marked.get(i).role() != Role.BODY) {
            return false;
        }
        Paragraph title = marked.get(i - 1);
        Paragraph line = marked.get(i);
        if (HeadingText.isDangling(title.clean())
                || OPEN_TITLE.matcher(title.clean()).matches()) {
            return TypeScale.lookAlike(title, line);
        }
        boolean stated = i + 1 < marked.size() && marked.get(i + 1).role() == Role.METADATA;
        return REST_OF_TITLE.matcher(line.clean()).matches()
                && !FrontText.isTitle(title)
                && (stated || TypeScale.lookAlike(title, line));
    }

    /**
     * Index of the first line that names a document; else of the first that is neither organisation nor date, unless a
     * table of metadata stands before it, which names the document then; else -1.
     */
    private static int firstTitle(List<Paragraph> marked, int end) {
        int other = -1;
        boolean tabled = false;
        for (int i = 0; i < end; i++) {
            Paragraph line = marked.get(i);
            tabled |= line.role() == Role.METADATA && line.cell().isPresent();
            boolean candidate = line.role() == Role.BODY
                    && !VERSIONS.matcher(line.clean()).matches()
                    && !FIRST_SECTION.matcher(line.clean()).matches()
                    && !(i > 0 && QUESTION.matcher(line.clean()).matches());
            if (candidate && FrontText.isTitle(line)) {
                return i;
            }
            boolean plain = candidate
                    && other < 0
                    && !tabled
                    && !FrontText.isOrganisation(line)
                    && !FrontText.isDate(line.clean())
                    && !Cover.isBelowLarger(marked, line);
            other = plain || (candidate && FrontText.isDeclared(line)) ? i : other;
        }
        return other;
    }

    /** Whether a line of the front begins the first section: a heading before prose, or a declared one after the title. */
    private static boolean isSection(List<Paragraph> marked, int i, int end, boolean titled, boolean stated) {
        Paragraph line = marked.get(i);
        String text = line.clean();
        if (FIRST_SECTION.matcher(text).matches()) {
            return true;
        }
        boolean reference = FrontText.isReference(text);
        if (reference
                || FrontText.isOrganisation(line)
                || FrontText.isDate(line.clean())
                || Wording.startsLower(text)) {
            return false;
        }
        boolean last =
                i == lastLine(marked, end) && !isInCentredBlock(marked, i) && !isOverNumberedSections(marked, end);
        if (FrontText.isTitle(line)) {
            return titled
                    && last
                    && (stated
                            || QUESTION.matcher(text).matches()
                            || isLikeHeadings(marked, i, end)
                            || isOnNextPage(marked, i));
        }
        return titled && (last || line.look().headingLevel() > 0);
    }

    /** Whether the title stands on a page before, and this line shares no word with it. */
    private static boolean isOnNextPage(List<Paragraph> marked, int i) {
        List<String> words = List.of(Wording.folded(marked.get(i).clean()).split(" "));
        return marked.subList(0, i).stream()
                .filter(line -> line.role() == Role.TITLE)
                .allMatch(title -> title.look().page() > 0
                        && title.look().page() < marked.get(i).look().page()
                        && List.of(Wording.folded(title.clean()).split(" ")).stream()
                                .noneMatch(words::contains));
    }

    /** Whether lines of the body that look like it stand over prose, and the line before it looks otherwise. */
    private static boolean isLikeHeadings(List<Paragraph> marked, int i, int end) {
        Paragraph line = marked.get(i);
        if (i == 0 || !line.look().isBold() || TypeScale.lookAlike(marked.get(i - 1), line)) {
            return false;
        }
        return marked.subList(end, marked.size()).stream()
                        .filter(Paragraph::isBody)
                        .filter(other -> TypeScale.lookAlike(line, other) && !HeadingText.isProse(other))
                        .limit(FELLOWS)
                        .count()
                == FELLOWS;
    }

    /** Whether the text begins with section 1 and clause 1.1, so that no section without a number stands before them. */
    private static boolean isOverNumberedSections(List<Paragraph> marked, int end) {
        return end + 1 < marked.size()
                && marked.get(end).marker().family() == MarkerFamily.DECIMAL
                && marked.get(end).marker().value() == 1
                && marked.get(end).words() <= LONGEST_LINE
                && marked.get(end + 1).marker().isUnder(marked.get(end).marker());
    }

    /** Whether it is the last of three lines in the middle of the page, which are a motto rather than a heading. */
    private static boolean isInCentredBlock(List<Paragraph> marked, int i) {
        return i >= 2
                && marked.subList(i - 2, i + 1).stream()
                        .allMatch(line -> line.look().alignment() == Alignment.CENTRE
                                && !line.marker().isPresent());
    }

    /** Index of the last line before the text; running lines and pictures aside. */
    private static int lastLine(List<Paragraph> marked, int end) {
        int last = end - 1;
        while (last >= 0
                && Set.of(Role.HEADER, Role.FOOTER, Role.IMAGE)
                        .contains(marked.get(last).role())) {
            last--;
        }
        return last;
    }
}
