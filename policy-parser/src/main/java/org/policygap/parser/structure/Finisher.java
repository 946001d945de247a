package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableCell;
import org.policygap.model.policy.TableRow;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.audit.CharacterAccount;
import org.policygap.parser.audit.Destination;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Label;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.Paragraph;

/** Makes nodes of drafts: gives ids, enters their characters in the account, notes which node carries which mark. */
final class Finisher {
    private final IdRegister ids;
    private final CharacterAccount account;
    private final Map<String, String> nodeByNoteMark = new HashMap<>();

    Finisher(IdRegister ids, CharacterAccount account) {
        this.ids = ids;
        this.account = account;
    }

    /** The id of the first node that carries the mark of a note, or the empty string. */
    String carrierOf(String mark) {
        return nodeByNoteMark.getOrDefault(mark, "");
    }

    List<Node> children(SectionDraft section, String context) {
        List<Node> children = new ArrayList<>();
        section.children().forEach(child -> children.add(child.finish(this, context)));
        return children;
    }

    Section section(SectionDraft draft, String context) {
        Paragraph heading = draft.heading();
        String text = heading.clean();
        String id = ids.assign('s', text, context);
        enter(Destination.HEADINGS, heading, id);
        return new Section(
                id,
                number(heading.marker()),
                text,
                children(draft, text),
                heading.text().strip().spans());
    }

    Clause clause(ClauseDraft draft, String context) {
        Paragraph paragraph = draft.paragraph();
        String text = paragraph.clean();
        String id = ids.assign('c', text, context);
        enter(Destination.CLAUSES, paragraph, id);
        List<Clause> items = new ArrayList<>();
        draft.items().forEach(item -> items.add(item.finish(this, text)));
        Marker marker = paragraph.marker();
        return new Clause(
                id,
                number(marker),
                marker.source(),
                text,
                items,
                paragraph.text().strip().spans());
    }

    private static String number(Marker marker) {
        return marker.isBullet() ? Clause.BULLET : marker.printed();
    }

    private void enter(Destination destination, Paragraph paragraph, String id) {
        account.enter(destination, paragraph.text().spans());
        account.enter(Destination.NUMBERS, paragraph.marker().place().spans());
        paragraph.noteMarks().forEach(mark -> {
            account.enter(Destination.NOTE_MARKS, mark.place().spans());
            nodeByNoteMark.putIfAbsent(mark.mark(), id);
        });
    }

    Table table(TableDraft draft, String context) {
        Map<Integer, List<Paragraph>> rows = new TreeMap<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            int row = paragraph.cell().map(CellPosition::row).orElse(0);
            rows.computeIfAbsent(row, r -> new ArrayList<>()).add(paragraph);
        }
        String words = draft.paragraphs().stream().map(Paragraph::clean).collect(Collectors.joining(" "));
        String id = ids.assign('t', words, context);
        boolean headed = TableHead.isFirst(List.copyOf(rows.values()));
        List<TableRow> finished = new ArrayList<>();
        rows.values().forEach(row -> finished.add(row(row, headed && finished.isEmpty(), id, context)));
        return new Table(id, "", finished, spans(draft.paragraphs()));
    }

    private TableRow row(List<Paragraph> paragraphs, boolean head, String tableId, String context) {
        Map<Integer, List<Paragraph>> byColumn = new TreeMap<>();
        for (Paragraph paragraph : paragraphs) {
            int column = paragraph.cell().map(CellPosition::column).orElse(0);
            byColumn.computeIfAbsent(column, c -> new ArrayList<>()).add(paragraph);
            enter(Destination.TABLES, paragraph, tableId);
        }
        List<TableCell> cells = byColumn.values().stream().map(Finisher::cell).toList();
        String words = cells.stream().map(TableCell::text).collect(Collectors.joining(" "));
        boolean header =
                head || paragraphs.get(0).cell().map(CellPosition::header).orElse(false);
        return new TableRow(ids.assign('r', words, context), header, cells, spans(paragraphs));
    }

    private static TableCell cell(List<Paragraph> paragraphs) {
        String text = paragraphs.stream()
                .map(paragraph -> (label(paragraph.look()) + " " + paragraph.clean()).strip())
                .collect(Collectors.joining("\n"));
        CellPosition first = paragraphs.get(0).cell().orElseThrow();
        return new TableCell(text, first.columnSpan(), first.rowSpan());
    }

    private static String label(Block block) {
        return block.label()
                .filter(Label::isNumber)
                .map(Label::text)
                .orElse(block.label().isPresent() ? "•" : "");
    }

    private static List<SourceSpan> spans(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.text().strip().spans().stream())
                .toList();
    }
}
