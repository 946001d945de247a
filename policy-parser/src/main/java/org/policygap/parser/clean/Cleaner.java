package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;
import org.policygap.parser.clean.Paragraph.NoteMark;

/** Makes paragraphs of a document's blocks. Immutable; linear in the length of the document. */
public final class Cleaner {
    private static final int SECTION_CODED = 100;

    /** The paragraphs of every story, in the order of the document, empty ones left out. */
    public List<Paragraph> clean(Document document) {
        List<Paragraph> drafts = HeadingRows.check(InnerHeadings.split(drafts(document.blocks())));
        List<Paragraph> blocks = RowHeadings.open(NumberColumns.open(Boxes.open(drafts)));
        List<Paragraph> cells = new TextTables().split(new RunningLines().mark(blocks));
        MarkerReader markers = new MarkerReader(CodedNumbers.in(cells));
        List<Paragraph> lines = new LineJoiner(markers).join(cells);
        List<Paragraph> marked = withMarkers(new TypedNotes().find(LoneMarkers.join(lines)), markers);
        return List.copyOf(new BrokenParagraphs().mend(marked));
    }

    private static List<Paragraph> drafts(List<Block> blocks) {
        List<Paragraph> drafts = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            // A space that does not break parts a number from its text as any other does.
            SourcedText text = SourcedText.of(block.text().replace('\u00a0', ' '), block.page(), i + 1);
            drafts.add(new Paragraph(text, block, Marker.NONE, role(block.story()), false, 1, noteMarks(block)));
        }
        return drafts;
    }

    /** The marks of a note, or of the notes that are referred to. */
    static List<NoteMark> noteMarks(Block block) {
        if (!block.noteMark().isEmpty()) {
            return List.of(new NoteMark(block.noteMark(), SourcedText.EMPTY));
        }
        List<NoteMark> marks = List.of();
        for (Run run : block.runs()) {
            if (!run.noteReference().isEmpty()) {
                marks = marks.isEmpty() ? new ArrayList<>() : marks;
                marks.add(new NoteMark(run.noteReference(), SourcedText.EMPTY));
            }
        }
        return marks;
    }

    private static Role role(Story story) {
        return switch (story) {
            case BODY -> Role.BODY;
            case HEADER -> Role.HEADER;
            case FOOTER -> Role.FOOTER;
            case FOOTNOTE, ENDNOTE -> Role.NOTE;
            case TEXT_BOX -> Role.TEXT_BOX;
            case COMMENT -> Role.COMMENT;
            case HIDDEN -> Role.HIDDEN;
            case IMAGE -> Role.IMAGE;
            case CONTENTS -> Role.CONTENTS;
            case NAVIGATION -> Role.NAVIGATION;
        };
    }

    private static List<Paragraph> withMarkers(List<Paragraph> lines, MarkerReader markers) {
        List<Paragraph> marked = withNumerals(
                lines.stream().map(line -> withMarker(line, markers)).toList());
        Set<List<Integer>> bare = new HashSet<>();
        marked.stream().map(Paragraph::marker).filter(MarkerReader::isBare).forEach(marker -> bare.add(marker.path()));
        List<Paragraph> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean plausible = isPlausible(marked.get(i).marker(), bare);
            kept.add(plausible ? marked.get(i) : lines.get(i));
        }
        return kept;
    }

    /** Decides whether "i" is a letter or a Roman numeral: as its series goes on, else a numeral if it begins one. */
    private static List<Paragraph> withNumerals(List<Paragraph> marked) {
        Map<String, Marker> last = new HashMap<>();
        List<Paragraph> decided = new ArrayList<>();
        for (Paragraph paragraph : marked) {
            Marker letter = paragraph.marker();
            if (!letter.isPresent()) {
                decided.add(paragraph);
                continue;
            }
            Marker numeral = MarkerReader.asRoman(letter);
            Marker before = last.getOrDefault(letter.style(), Marker.NONE);
            boolean roman = !letter.follows(before) && (numeral.follows(before) || numeral.value() == 1);
            Marker chosen = roman ? numeral : letter;
            last.put(letter.style(), chosen);
            decided.add(chosen.equals(letter) ? paragraph : paragraph.with(chosen, paragraph.text()));
        }
        return decided;
    }

    private static Paragraph withMarker(Paragraph paragraph, MarkerReader markers) {
        if (paragraph.role() != Role.BODY || paragraph.cell().isPresent()) {
            return paragraph;
        }
        MarkerReader.Reading reading =
                markers.read(paragraph.text(), paragraph.look().label());
        return reading.marker().isPresent()
                ? withTextLook(paragraph, reading.marker()).with(reading.marker(), reading.rest())
                : paragraph;
    }

    /** A typed number is often plain before a bold heading: the look that counts is that of the text after it. */
    private static Paragraph withTextLook(Paragraph paragraph, Marker marker) {
        Block look = paragraph.look();
        String number = marker.place().raw();
        // The look of a line may be that of one joined to it, in which the number does not stand.
        int start = look.runs().size() < 2 ? -1 : look.text().indexOf(number);
        int end = start + number.length();
        boolean first = !number.isEmpty()
                && start >= 0
                && look.text().substring(0, start).isBlank();
        return first ? paragraph.with(look.part(end, look.text().length())) : paragraph;
    }

    /**
     * A bare number such as 7 or A1 needs a neighbour; the first of a section (301) among numbers that carry theirs needs
     * only company. Numbers of houses have neither.
     */
    private static boolean isPlausible(Marker marker, Set<List<Integer>> bare) {
        if (!MarkerReader.isBare(marker)) {
            return true;
        }
        boolean coded = marker.depth() == 1
                && marker.value() > SECTION_CODED
                && marker.value() % SECTION_CODED == 1
                && bare.stream()
                                .filter(path -> path.size() == 1 && path.get(0) > SECTION_CODED)
                                .count()
                        > 2;
        return coded || bare.contains(beside(marker, 1)) || bare.contains(beside(marker, -1));
    }

    /** The number this many steps on in the same series. */
    private static List<Integer> beside(Marker marker, int steps) {
        List<Integer> path = new ArrayList<>(marker.path());
        path.set(path.size() - 1, marker.value() + steps);
        return path;
    }
}
