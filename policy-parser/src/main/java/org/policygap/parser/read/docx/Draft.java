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
        return block.onPage(page);
    }

    Draft inRows(int rows) {
        return new Draft(
                block.inCell(block.cell()
                        .map(c -> new CellPosition(c.table(), c.row(), c.column(), c.columnSpan(), rows, c.header()))),
                place,
                changed);
    }
}
