package org.policygap.parser.read.docx;

import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;

/**
 * A block whose page is not decided yet.
 *
 * @param changed whether it has tracked changes
 */
record Draft(Block block, PageCount.Place place, boolean changed) {

    Block at(int page) {
        return new Block(
                block.story(),
                block.headingLevel(),
                block.style(),
                block.label(),
                block.runs(),
                block.indent(),
                block.alignment(),
                block.cell(),
                block.noteMark(),
                page,
                block.layout());
    }

    Draft inRows(int rows) {
        return new Draft(
                new Block(
                        block.story(),
                        block.headingLevel(),
                        block.style(),
                        block.label(),
                        block.runs(),
                        block.indent(),
                        block.alignment(),
                        block.cell()
                                .map(c -> new CellPosition(
                                        c.table(), c.row(), c.column(), c.columnSpan(), rows, c.header())),
                        block.noteMark(),
                        block.page(),
                        block.layout()),
                place,
                changed);
    }
}
