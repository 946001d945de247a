package org.policygap.parser.read.doc;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.office.Look;
import org.policygap.parser.read.office.Stories.Place;
import org.policygap.parser.read.office.TextRuns;

/** Reads one story of a document: the body, the notes, the headers, the text boxes. */
final class DocStory {
    private static final double TWIPS = 20;
    private static final char CELL_END = '\u0007';
    private static final char PARAGRAPH_END = '\r';
    private static final char PICTURE = '\u0001';
    private static final char REFERENCE = '\u0002';
    private static final char LAST_SPECIAL = '\b';

    private final DocContext document;
    private final Story story;
    private final DocNumbers numbers;
    private final DocTables tables;
    private final DocFields fields = new DocFields();
    private final StringBuilder pending = new StringBuilder();
    private String noteMark = "";
    private TextRuns text;
    private boolean contents;
    private boolean joins;

    DocStory(DocContext document, Story story) {
        this.document = document;
        this.story = story;
        this.numbers = new DocNumbers(document.file.getListTables());
        this.tables =
                new DocTables(story.name().toLowerCase(java.util.Locale.ROOT) + "-table", document.limits.depth());
        this.text = document.newText();
    }

    /** Reads a part of the story, for a note with its mark. */
    void read(Range range, String mark) {
        noteMark = mark;
        int count = range.numParagraphs();
        for (int i = 0; i < count && !document.stories.isOver(); i++) {
            read(range.getParagraph(i));
        }
    }

    private void read(Paragraph paragraph) {
        if (endsRow(paragraph)) {
            tables.place(paragraph.getTableLevel());
            tables.endRow(document.row(paragraph));
            return;
        }
        boolean endsCell = false;
        joins = false;
        int count = paragraph.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            endsCell |= read(paragraph.getCharacterRun(i));
        }
        if (joins) {
            return;
        }
        Place place = tables.place(paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0);
        end(paragraph, place);
        if (endsCell || paragraph.isEmbeddedCellMark()) {
            tables.endCell();
        }
    }

    private static boolean endsRow(Paragraph paragraph) {
        return paragraph.isTableRowEnd() || paragraph.getProps().getFTtpEmbedded();
    }

    /** Reads a run; whether it ends a cell. */
    private boolean read(CharacterRun run) {
        boolean endsCell = false;
        String characters = run.text();
        boolean deleted = run.isMarkedDeleted();
        if (deleted) {
            document.notices.trackedChanges();
            joins |= characters.endsWith("\r");
        }
        if (!deleted && run.isSymbol() && run.isSpecialCharacter()) {
            append(Character.toString(run.getSymbolCharacter()), run);
            return false;
        }
        int start = run.getStartOffset();
        int reference = nextReference(start);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            endsCell |= c == CELL_END;
            if (c == DocFields.BEGIN || c == DocFields.SEPARATOR || c == DocFields.END) {
                flush(run);
            }
            boolean code = fields.take(c);
            if (!code && !deleted) {
                take(c, run, start + i, start + i == reference);
            }
            reference = start + i == reference ? nextReference(start + i + 1) : reference;
        }
        flush(run);
        return endsCell;
    }

    /** Where a note is referred to from a place on; only the body refers to notes. */
    private int nextReference(int position) {
        return story == Story.BODY
                ? Math.min(document.footnotes.nextReference(position), document.endnotes.nextReference(position))
                : Integer.MAX_VALUE;
    }

    private void take(char c, CharacterRun run, int position, boolean reference) {
        if (reference) {
            refer(c, run, position);
        } else if (c == PICTURE && run.isSpecialCharacter() && !run.isObj() && !run.isOle2() && !run.isData()) {
            picture();
        } else {
            addReadable(c);
        }
    }

    /** Characters with a meaning of their own (MS-DOC 2.8.20 and 2.4.1). */
    private void addReadable(char c) {
        switch (c) {
            case '\u001e' -> pending.append('\u2011');
            case '\u001f' -> pending.append('\u00ad');
            case '\u000b', '\f', '\u000e' -> pending.append('\n');
            case CELL_END, PARAGRAPH_END -> {
                // What they end is told by the paragraph.
            }
            default -> {
                if (c > LAST_SPECIAL) {
                    pending.append(c);
                }
            }
        }
    }

    private void refer(char c, CharacterRun run, int position) {
        DocNotes notes =
                document.footnotes.nextReference(position) == position ? document.footnotes : document.endnotes;
        flush(run);
        if (c == REFERENCE) {
            text.refer(notes.number(position));
        } else {
            String mark = Character.toString(c);
            notes.typed(position, mark);
            text.refer(mark);
        }
    }

    private void flush(CharacterRun run) {
        if (pending.length() > 0) {
            append(pending.toString(), run);
            pending.setLength(0);
        }
    }

    private void append(String more, CharacterRun run) {
        if (run.isVanished()) {
            text.appendHidden(more);
            return;
        }
        contents |= fields.inContents() && !more.isBlank();
        text.append(
                more,
                new Look(
                        run.isBold(),
                        run.isItalic() || run.getUnderlineCode() != 0,
                        run.getSubSuperScriptIndex() == 1,
                        run.getFontSize() / 2.0,
                        fields.link()));
    }

    private void end(Paragraph paragraph, Place place) {
        Optional<Label> label = numbers.next(paragraph.getIlfo(), paragraph.getIlvl());
        if (text.isVisible()) {
            boolean listed = contents || document.styles.isContents(paragraph.getStyleIndex());
            Story own = story == Story.BODY && listed ? Story.CONTENTS : story;
            document.stories.add(block(own, label, text.runs(), paragraph), place);
        } else {
            label.filter(Label::isNumber)
                    .map(number -> block(story, Optional.empty(), number.asText(), paragraph))
                    .ifPresent(block -> document.stories.addIfInCell(block, place));
        }
        if (!text.hidden().isBlank()) {
            document.notices.hiddenText();
            List<Run> hidden = List.of(Run.plain(text.hidden()));
            document.stories.add(block(Story.HIDDEN, Optional.empty(), hidden, paragraph), place);
        }
        if (text.isCut()) {
            document.notices.limit("characters in one paragraph");
        }
        document.stories.release();
        text = document.newText();
        contents = false;
    }

    private Block block(Story own, Optional<Label> label, List<Run> runs, Paragraph paragraph) {
        return new Block(
                own,
                own == Story.CONTENTS ? 0 : document.styles.headingLevel(paragraph),
                document.styles.displayName(paragraph.getStyleIndex()),
                label,
                runs,
                paragraph.getIndentFromLeft() / TWIPS,
                alignment(paragraph.getJustification()),
                Optional.empty(),
                noteMark,
                0,
                Optional.empty());
    }

    private static Alignment alignment(int justification) {
        return switch (justification) {
            case 1 -> Alignment.CENTRE;
            case 2 -> Alignment.END;
            case 3, 4, 5 -> Alignment.JUSTIFIED;
            default -> Alignment.START;
        };
    }

    private void picture() {
        document.stories.add(Block.only(Story.IMAGE, "", Optional.empty(), 0));
    }
}
