package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;

/**
 * A paragraph as a reader sees it, made of one or more blocks.
 *
 * @param text without number or bullet
 * @param look the first block: what the file declares about it
 * @param marker its number or bullet
 * @param role what it is in the document, as far as known
 * @param apart whether an empty line stands before it
 * @param lines number of blocks it was made of, at least 1
 * @param noteMarks marks of the footnotes it refers to, as printed
 */
public record Paragraph(
        SourcedText text, Block look, Marker marker, Role role, boolean apart, int lines, List<NoteMark> noteMarks) {

    public Paragraph {
        noteMarks = List.copyOf(noteMarks);
    }

    /** The text with single spaces. */
    public String clean() {
        return text.clean();
    }

    /** Number of words of the text. */
    public int words() {
        return text.words();
    }

    /** The text with single spaces, after its number as printed; a bullet says nothing. */
    public String printed() {
        return marker.isNumber() ? (marker.printed() + " " + clean()).strip() : clean();
    }

    /** The table cell it stands in. */
    public Optional<CellPosition> cell() {
        return isInCell() ? look.cell() : Optional.empty();
    }

    private boolean isInCell() {
        Optional<CellPosition> cell = look.cell();
        return cell.isPresent() && !cell.get().isInBox();
    }

    /** Whether it stands in a box around text. */
    public boolean isBoxed() {
        return look.cell().filter(CellPosition::isInBox).isPresent();
    }

    /** Whether it is an ordinary part of the body, outside tables. */
    public boolean isBody() {
        return role == Role.BODY && !isInCell();
    }

    /** This paragraph outside of the table cell it was set in. */
    public Paragraph outOfCell() {
        return new Paragraph(text, look.inCell(Optional.empty()), marker, role, apart, lines, noteMarks);
    }

    /** This paragraph in a box, which the table is that it was set in. */
    Paragraph boxed() {
        return with(look.inCell(look.cell().map(CellPosition::inBox)));
    }

    /** This paragraph in the middle of its page. */
    public Paragraph centred() {
        return new Paragraph(text, look.aligned(Alignment.CENTRE), marker, role, apart, lines, noteMarks);
    }

    /** This paragraph in another role. */
    public Paragraph as(Role newRole) {
        return newRole == role ? this : new Paragraph(text, look, marker, newRole, apart, lines, noteMarks);
    }

    /** This paragraph with another number or bullet and the text that is left. */
    public Paragraph with(Marker newMarker, SourcedText newText) {
        return new Paragraph(newText, look, newMarker, role, apart, lines, noteMarks);
    }

    /** This paragraph with another look. */
    public Paragraph with(Block newLook) {
        return new Paragraph(text, newLook, marker, role, apart, lines, noteMarks);
    }

    /** This paragraph with other footnote marks and the text that is left. */
    public Paragraph withNotes(List<NoteMark> marks, SourcedText newText) {
        return new Paragraph(newText, look, marker, role, apart, lines, marks);
    }

    /** This paragraph with another that continues it. */
    public Paragraph then(String joiner, Paragraph next) {
        List<NoteMark> marks = new ArrayList<>(noteMarks);
        marks.addAll(next.noteMarks);
        return new Paragraph(text.then(joiner, next.text), look, marker, role, apart, lines + next.lines, marks);
    }

    /**
     * The mark of a footnote in a text.
     *
     * @param mark as printed
     * @param place the characters of the document that are the mark; empty if the file keeps it beside the text
     */
    public record NoteMark(String mark, SourcedText place) {}
}
