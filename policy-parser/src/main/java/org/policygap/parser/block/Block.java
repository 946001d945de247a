package org.policygap.parser.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph as the file declares it. What a format cannot tell has its neutral value; readers never guess.
 *
 * @param story the flow of text it belongs to
 * @param headingLevel declared heading or outline level, 1 to 9; 0 if it is not declared to be a heading
 * @param style name of the paragraph style or tag ("Heading 2", "li"), empty if none
 * @param label number or bullet that the file holds or implies beside the text; empty if none or typed in the text
 * @param runs the text in pieces of one look, without the label
 * @param indent left indent of the text in points from the margin; for plain text, 6 points for each column
 * @param alignment horizontal alignment
 * @param cell the table cell it stands in
 * @param noteMark for a footnote's or endnote's paragraph: its mark as printed; else empty
 * @param page page on which it begins, 1-based; 0 if unknown
 * @param layout where and how it was printed, for formats that know (PDF)
 */
public record Block(
        Story story,
        int headingLevel,
        String style,
        Optional<Label> label,
        List<Run> runs,
        double indent,
        Alignment alignment,
        Optional<CellPosition> cell,
        String noteMark,
        int page,
        Optional<Layout> layout) {

    public Block {
        runs = List.copyOf(runs);
    }

    /** A paragraph of the body about which nothing but text and page is known. */
    public static Block plain(String text, int page) {
        return new Block(
                Story.BODY,
                0,
                "",
                Optional.empty(),
                List.of(Run.plain(text)),
                0,
                Alignment.START,
                Optional.empty(),
                "",
                page,
                Optional.empty());
    }

    /** The whole text without the label. Offsets of source spans count in this text. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether every run that has more than white space is bold. */
    public boolean isBold() {
        return runs.stream().anyMatch(Run::isVisible)
                && runs.stream().filter(Run::isVisible).allMatch(Run::bold);
    }
}
