package org.policygap.report.review;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** A row of a list as found in the file. */
record SheetRow(FormList list, Row row) {

    /** The cell of a field; empty if the list has no such column or the row no such cell. */
    Optional<Cell> cell(Field field) {
        return Optional.ofNullable(list.columns().get(field))
                .flatMap(column -> Optional.ofNullable(row.getCell(column)));
    }

    /** What stands in the field, on one line. */
    String text(Field field) {
        return cell(field).map(CellReader::line).orElse("");
    }

    /** Whether the list has a column for the field. */
    boolean has(Field field) {
        return list.columns().containsKey(field);
    }

    /** Whether anything stands in a column that people fill in. */
    boolean isFilledIn() {
        return !typed().isEmpty();
    }

    /** Everything that stands in the columns that people fill in. */
    String typed() {
        return String.join(
                " | ",
                java.util.stream.Stream.of(Field.DECISION, Field.OWNER, Field.DUE, Field.COMMENT, Field.PASSAGE)
                        .map(this::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** Where the row stands, as people say it. */
    String place() {
        return list.sheet().getSheetName() + ", row " + (row.getRowNum() + 1);
    }
}
