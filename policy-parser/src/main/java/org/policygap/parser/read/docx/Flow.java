package org.policygap.parser.read.docx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Layout;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

/** One flow of text that is being read: the body, a note, a header, a text box. Turns its paragraphs into blocks. */
final class Flow {
    final Story story;
    final Tables tables;
    final Fields fields = new Fields();
    final List<Draft> out;

    private final WordDocument document;
    private final ListCounters counters;
    private final String noteMark;
    private @Nullable OpenParagraph open;
    private @Nullable OpenParagraph unfinished;

    Flow(
            WordDocument document,
            Story story,
            ListCounters counters,
            String noteMark,
            String tablePrefix,
            List<Draft> out) {
        this.document = document;
        this.story = story;
        this.counters = counters;
        this.noteMark = noteMark;
        this.tables = new Tables(tablePrefix, document.limits().depth());
        this.out = out;
    }

    /** Begins a paragraph. */
    void begin(boolean contents) {
        end();
        OpenParagraph paragraph = new OpenParagraph(document.pages().here(), contents);
        if (unfinished != null) {
            paragraph.continues(unfinished);
            unfinished = null;
        }
        open = paragraph;
    }

    /** The open paragraph; text outside of any opens one. */
    OpenParagraph paragraph() {
        if (open == null) {
            begin(false);
        }
        OpenParagraph paragraph = open;
        return paragraph == null ? new OpenParagraph(document.pages().here(), false) : paragraph;
    }

    /** Notes that a page ended here; a paragraph that has no text yet begins on the next. */
    void pageEnded() {
        if (open != null && open.visible.isBlank()) {
            open.place = document.pages().here();
        }
    }

    /** Takes the format of the open paragraph. */
    void format(ParagraphFormat format) {
        OpenParagraph paragraph = paragraph();
        paragraph.format = format;
        if (format.pageBreakBefore().isOn() && !out.isEmpty()) {
            document.pages().asked();
            pageEnded();
        }
    }

    /** Ends the open paragraph, if any. */
    void end() {
        OpenParagraph paragraph = open;
        open = null;
        if (paragraph == null) {
            return;
        }
        if (paragraph.format.markDeleted()) {
            paragraph.changed = true;
            unfinished = paragraph;
        } else {
            emit(paragraph);
        }
    }

    /** Ends everything that a following paragraph could still have continued. */
    void finish() {
        end();
        OpenParagraph left = unfinished;
        unfinished = null;
        if (left != null && !left.visible.isBlank()) {
            emit(left);
        }
    }

    private void emit(OpenParagraph paragraph) {
        ParagraphFormat format = paragraph.format;
        Optional<Numbering.Position> position =
                isHidden(paragraph) ? Optional.empty() : document.numbering().position(format);
        Optional<Label> label = position.flatMap(counters::next);
        double indent = document.numbering().indent(format, position);
        if (!paragraph.visible.isBlank()) {
            boolean contents = paragraph.contents || document.styles().isContents(format.style());
            Story where = contents && story == Story.BODY ? Story.CONTENTS : story;
            add(paragraph, where, label, paragraph.visible.finish(), indent);
        } else if (tables.position().isPresent()) {
            label.filter(Label::isNumber)
                    .ifPresent(number -> add(paragraph, story, Optional.empty(), number.asText(), indent));
        }
        if (!paragraph.hidden.isBlank()) {
            add(paragraph, Story.HIDDEN, Optional.empty(), paragraph.hidden.finish(), indent);
        }
        out.addAll(paragraph.anchored);
    }

    /** A paragraph whose mark and whole text are hidden is not printed and not counted. */
    private static boolean isHidden(OpenParagraph paragraph) {
        return paragraph.format.mark().hidden().isOn() && paragraph.visible.isBlank();
    }

    private void add(OpenParagraph from, Story where, Optional<Label> label, List<Run> runs, double indent) {
        document.countBlock();
        ParagraphFormat format = from.format;
        Block block = new Block(
                where,
                where == Story.CONTENTS ? 0 : document.styles().headingLevel(format),
                document.styles().name(format.style()),
                label,
                runs,
                indent,
                alignment(format),
                tables.position(),
                noteMark,
                0,
                Optional.<Layout>empty());
        out.add(new Draft(block, from.place, from.changed));
    }

    private Alignment alignment(ParagraphFormat direct) {
        String value = direct.alignment();
        for (Style style : document.styles().chain(direct.style())) {
            if (value.isEmpty()) {
                value = style.paragraph().alignment();
            }
        }
        return switch (value) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.END;
            case "both", "distribute" -> Alignment.JUSTIFIED;
            default -> Alignment.START;
        };
    }

    /** Adds the description of an image at this place. */
    void image(String description) {
        anchor(Story.IMAGE, description);
    }

    /** Adds a line that is written in a drawing at this place. */
    void drawn(String line) {
        anchor(Story.TEXT_BOX, line);
    }

    private void anchor(Story where, String text) {
        document.countBlock();
        Draft draft = new Draft(
                Block.only(where, text, tables.position(), 0), document.pages().here(), false);
        anchor().add(draft);
    }

    /** Where blocks go that are anchored here. */
    List<Draft> anchor() {
        return open == null ? out : open.anchored;
    }
}
