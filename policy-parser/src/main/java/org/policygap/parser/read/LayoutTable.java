package org.policygap.parser.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells tables that only place text on the page from those that hold data (after HTML Standard, 4.9.1 "Techniques for describing
 * tables" and its list of signs): their cells hold headings, lists or tables of their own, and hardly any row has text in more
 * than one of them.
 */
final class LayoutTable {
    private static final Set<String> GROUPS = Set.of("tbody", "tfoot");
    private static final Set<String> DATA = Set.of("thead", "caption", "colgroup");
    private static final int FEWEST_PARAGRAPHS = 3;

    private LayoutTable() {}

    static boolean is(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        List<Element> rows = rows(table).toList();
        boolean data = table.children().stream().anyMatch(child -> DATA.contains(child.normalName()))
                || rows.stream()
                        .flatMap(row -> row.children().stream())
                        .anyMatch(cell -> cell.normalName().equals("th"));
        return !data
                && rows.stream().filter(LayoutTable::hasTextBeside).limit(2).count() < 2
                && rows.stream().flatMap(row -> row.children().stream()).anyMatch(LayoutTable::isPartOfPage);
    }

    private static Stream<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child -> GROUPS.contains(child.normalName()) ? child.children().stream() : Stream.of(child))
                .filter(child -> child.normalName().equals("tr"));
    }

    private static boolean hasTextBeside(Element row) {
        return row.children().stream().filter(Element::hasText).limit(2).count() == 2;
    }

    /** Whether a cell holds what cells of data do not. */
    private static boolean isPartOfPage(Element cell) {
        return cell.selectFirst("h1, h2, h3, h4, h5, h6, ul, ol, table") != null
                || cell.children().stream()
                                .filter(child -> child.normalName().equals("p"))
                                .limit(FEWEST_PARAGRAPHS)
                                .count()
                        == FEWEST_PARAGRAPHS;
    }
}
