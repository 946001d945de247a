package org.policygap.report.workbook;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param <R> what a row of the list is about
 * @param heading unique in its list, on one line
 * @param width in characters of the default font
 * @param kind whose column it is
 * @param choices name of the list to choose from, empty if anything may be typed
 * @param content of the cell in each row
 */
record Column<R>(String heading, double width, Kind kind, Optional<String> choices, Function<R, CellContent> content) {

    /** Whose column it is. */
    enum Kind {
        /** The report fills it. */
        SHOWN,
        /** The report fills it and hides it. */
        HIDDEN,
        /** People fill it in. */
        FILL_IN,
        /** People fill in a day. */
        FILL_IN_DATE
    }

    /** A column that the report fills. */
    static <R> Column<R> of(String heading, double width, Function<R, CellContent> content) {
        return new Column<>(heading, width, Kind.SHOWN, Optional.empty(), content);
    }

    /** A column for people to type in. */
    static <R> Column<R> fillIn(String heading, double width, Function<R, CellContent> content) {
        return new Column<>(heading, width, Kind.FILL_IN, Optional.empty(), content);
    }

    Column<R> kind(Kind other) {
        return new Column<>(heading, width, other, choices, content);
    }

    /** The column with a drop-down list. */
    Column<R> choosingFrom(String list) {
        return new Column<>(heading, width, kind, Optional.of(list), content);
    }

    boolean isFillIn() {
        return kind == Kind.FILL_IN || kind == Kind.FILL_IN_DATE;
    }
}
