package org.policygap.parser.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.ReadingLimits;

/**
 * The blocks of a document in the making: the body in reading order with its text boxes and images, after it notes,
 * comments, headers and footers.
 */
public final class Stories {
    private final ReadingLimits limits;
    private final Notices notices;
    private final List<Placed> body = new ArrayList<>();
    private final List<Placed> rest = new ArrayList<>();
    private final List<Placed> anchored = new ArrayList<>();
    private boolean over;

    public Stories(ReadingLimits limits, Notices notices) {
        this.limits = limits;
        this.notices = notices;
    }

    /** Adds a paragraph that stands in no table. */
    public void add(Block block) {
        add(block, Optional::empty);
    }

    /** Adds a paragraph; where it stands in a table may become known later. */
    public void add(Block block, Place place) {
        if (isFull()) {
            over = true;
            notices.limit("paragraphs");
            return;
        }
        if (block.story() == Story.TEXT_BOX) {
            notices.textBoxes();
        }
        target(block.story()).add(new Placed(block, place, false));
    }

    /** Adds a paragraph that is shown in a table only: the number of a row, alone in its cell. */
    public void addIfInCell(Block block, Place place) {
        if (!isFull()) {
            target(block.story()).add(new Placed(block, place, true));
        }
    }

    private boolean isFull() {
        return body.size() + rest.size() + anchored.size() >= limits.blocks();
    }

    /** Whether a paragraph came that was one too many: reading on is of no use. */
    public boolean isOver() {
        return over;
    }

    /** Text boxes and images follow the paragraph they are tied to: call when it has ended. */
    public void release() {
        body.addAll(anchored);
        anchored.clear();
    }

    private List<Placed> target(Story story) {
        return switch (story) {
            case HEADER, FOOTER, FOOTNOTE, ENDNOTE, COMMENT -> rest;
            case TEXT_BOX, IMAGE -> anchored;
            case BODY, HIDDEN, CONTENTS, NAVIGATION -> body;
        };
    }

    /** Whether nothing of the body has been added yet. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    /** All blocks. */
    public List<Block> blocks() {
        release();
        List<Block> blocks = new ArrayList<>(body.size() + rest.size());
        body.forEach(placed -> placed.whole().ifPresent(blocks::add));
        rest.forEach(placed -> placed.whole().ifPresent(blocks::add));
        return blocks;
    }

    /** Where a paragraph stands in a table. */
    @FunctionalInterface
    public interface Place {

        /** The cell, empty if it stands in none. Asked when the document has been read. */
        Optional<CellPosition> cell();
    }

    private record Placed(Block block, Place place, boolean onlyInCell) {
        Optional<Block> whole() {
            Optional<CellPosition> cell = place.cell();
            if (cell.isEmpty()) {
                return onlyInCell ? Optional.empty() : Optional.of(block);
            }
            return Optional.of(block.inCell(cell));
        }
    }
}
