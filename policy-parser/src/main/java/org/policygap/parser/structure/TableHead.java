package org.policygap.parser.structure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Run;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/**
 * Tells whether the first row of a table names its columns where the file does not say so: it alone is in bold, it alone
 * does not begin in bold, or each of its cells is a name that columns have. A row of which one cell states something is none.
 */
final class TableHead {
    private static final int LONGEST_NAME = 10;
    private static final Pattern QUESTION =
            Pattern.compile("(?i)(?:what|who|whom|whose|how|why|when|where|which)\\b.*");
    /** What columns of a policy's table are called, in plain type too. */
    private static final Pattern COLUMN = Pattern.compile("(?i)(?:(?:what|who|how|why|when|where)\\b[^.]*"
            + "|(?:stage|step|action|consequence|sanction|reward|role|responsibilit(?:y|ie)|name|date|timescale"
            + "|deadline|frequency|lead|target|risk|outcome|comment|note|description|behaviour|example|exception|term|definition"
            + "|person responsible|contact detail|review date)(?:s|\\(s\\))?)\\s*:?");

    private TableHead() {}

    /** Whether the first of the rows heads the others. Each is a list of the paragraphs in it. */
    static boolean isFirst(List<List<Paragraph>> rows) {
        if (rows.size() < 2) {
            return false;
        }
        List<Paragraph> first = rows.get(0);
        Map<Integer, String> cells = first.stream()
                .collect(Collectors.groupingBy(
                        TableHead::column, Collectors.mapping(Paragraph::clean, Collectors.joining(" "))));
        return cells.size() > 1
                && cells.values().stream().allMatch(TableHead::mayName)
                && ((isBold(first) && rows.stream().skip(1).noneMatch(TableHead::isBold))
                        || isPlainOverBold(rows)
                        || cells.values().stream()
                                .allMatch(cell -> COLUMN.matcher(cell).matches()));
    }

    private static int column(Paragraph paragraph) {
        return paragraph.cell().map(CellPosition::column).orElse(0);
    }

    /** Whether a cell is a few words that state nothing. */
    private static boolean mayName(String cell) {
        boolean states = HeadingText.hasVerb(cell) && !QUESTION.matcher(cell).matches();
        return Wording.words(cell) <= LONGEST_NAME
                && !Wording.endsSentence(HeadingText.withoutQuestionMark(cell))
                && !states;
    }

    private static boolean isBold(List<Paragraph> row) {
        return row.stream().allMatch(paragraph -> paragraph.look().isBold());
    }

    /** Whether the first row is plain over rows that each begin with their name in bold; rows may share a name. */
    private static boolean isPlainOverBold(List<List<Paragraph>> rows) {
        return rows.get(0).stream().noneMatch(TableHead::beginsBold)
                && beginsBold(rows.get(1).get(0))
                && rows.stream().skip(2).map(row -> row.get(0)).allMatch(cell -> column(cell) > 0 || beginsBold(cell));
    }

    private static boolean beginsBold(Paragraph paragraph) {
        return paragraph.look().runs().stream()
                .filter(Run::isVisible)
                .findFirst()
                .filter(Run::bold)
                .isPresent();
    }
}
