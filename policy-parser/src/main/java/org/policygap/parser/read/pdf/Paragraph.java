package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Layout;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

/**
 * Lines that make a paragraph, with what is known about it.
 *
 * @param headingLevel 1 to 9, 0 if it is not declared to be a heading
 * @param label how many segments of the first line the file declares to be the label
 * @param listLevel 0-based nesting level of its list, -1 if it is not declared to be in one
 */
record Paragraph(
        Story story,
        int headingLevel,
        String style,
        int listLevel,
        Optional<CellPosition> cell,
        String noteMark,
        int label,
        List<Line> lines) {

    private static final double CENTRED = 4;
    private static final double NARROWER = 20;
    /** Part of its column that a line takes which an author breaks in the middle of a sentence. */
    private static final double NEARLY_FULL = 0.6;

    Paragraph {
        lines = List.copyOf(lines);
    }

    static Paragraph of(Story story, List<Line> lines) {
        return new Paragraph(story, 0, "", -1, Optional.empty(), "", 0, lines);
    }

    Line lastLine() {
        return lines.get(lines.size() - 1);
    }

    Paragraph in(CellPosition position) {
        return new Paragraph(story, headingLevel, style, listLevel, Optional.of(position), noteMark, label, lines);
    }

    Paragraph styled(String name) {
        return new Paragraph(story, headingLevel, name, listLevel, cell, noteMark, label, lines);
    }

    /** Whether it has a number or a bullet. */
    boolean isLabelled() {
        Line first = lines.get(0);
        return label > 0 || first.hasBullet() || first.hasNumber();
    }

    /** The paragraph as a block; indents count from the margin. */
    Block block(double margin, Hyphens hyphens) {
        List<Line> text = new ArrayList<>(lines);
        int labelled = labelSegments();
        if (labelled > 0) {
            text.set(0, lines.get(0).from(labelled));
        }
        return new Block(
                story,
                headingLevel,
                style,
                labelled > 0 ? Optional.of(label(lines.get(0), labelled)) : Optional.empty(),
                runs(text, hyphens),
                Math.max(0, text.get(0).left() - margin),
                alignment(margin),
                cell,
                noteMark,
                lines.get(0).page().number(),
                Optional.of(layout()));
    }

    /** Numbers stay in the text, where they may have been typed, unless the file declares them to be labels. */
    private int labelSegments() {
        Line first = lines.get(0);
        int declared = label < first.segments().size() ? label : 0;
        return declared == 0 && first.hasBullet() ? 1 : declared;
    }

    private Label label(Line first, int count) {
        int level = Math.max(0, listLevel);
        return count == 1 && first.hasBullet()
                ? new Label(Labels.bullet(first.first()), NumberSource.BULLET, "", level)
                : new Label(first.to(count).text().strip(), NumberSource.STORED, "", level);
    }

    private static List<Run> runs(List<Line> lines, Hyphens hyphens) {
        RunBuilder runs = new RunBuilder();
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int j = 0; j < line.segments().size(); j++) {
                Segment segment = line.segments().get(j);
                runs.append(line.gap(j), segment.text(), segment, line.isSuperscript(segment));
            }
            if (i + 1 < lines.size()) {
                Line next = lines.get(i + 1);
                if (isForcedBreak(line, next, right)) {
                    runs.lineBreak();
                } else {
                    runs.join(next.first().text(), hyphens);
                }
            }
        }
        return runs.finish();
    }

    /** The next line's first word would have had room and the sentence does not go on: the author broke the line. */
    static boolean isForcedBreak(Line line, Line next, double right) {
        return isForcedBreak(line, next, right, next.goesOn());
    }

    /** @param goesOn whether the next line goes on with the sentence by its words */
    static boolean isForcedBreak(Line line, Line next, double right, boolean goesOn) {
        boolean hadRoom = line.right() + next.firstWord() + line.size() < right && next.baseline() > line.baseline();
        boolean nearlyFull = line.right() - line.left() > NEARLY_FULL * (right - line.left());
        return hadRoom && (line.endsSentence() || !nearlyFull || !goesOn);
    }

    private Alignment alignment(double margin) {
        PageContent page = lines.get(0).page();
        if (listLevel >= 0) {
            return Alignment.START;
        }
        boolean centred = lines.stream()
                .allMatch(l ->
                        Math.abs(l.left() + l.right() - page.width()) / 2 < CENTRED && l.left() > margin + NARROWER);
        return centred ? Alignment.CENTRE : Alignment.START;
    }

    private Layout layout() {
        PageContent page = lines.get(0).page();
        List<Line> here =
                lines.stream().filter(l -> l.page().number() == page.number()).toList();
        return new Layout(
                here.get(0).left(),
                here.get(0).top(),
                here.stream().mapToDouble(Line::right).max().orElse(0),
                here.get(here.size() - 1).bottom(),
                page.width(),
                page.height(),
                size());
    }

    private double size() {
        Line longest = lines.get(0);
        for (Line line : lines) {
            if (line.text().length() > longest.text().length()) {
                longest = line;
            }
        }
        return Math.round(longest.size() * 10) / 10.0;
    }
}
