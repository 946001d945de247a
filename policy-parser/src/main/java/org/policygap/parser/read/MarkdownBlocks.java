package org.policygap.parser.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.Jsoup;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

/** The blocks of one Markdown text, in one walk over its syntax tree. */
final class MarkdownBlocks extends AbstractVisitor {
    private static final double INDENT = 18;
    /** HTML that is more than a paragraph. */
    private static final Pattern STRUCTURE = Pattern.compile("(?i)<(?:table|ul|ol|dl|h[1-6])\\b");

    /** A line for the program that makes a web page of the text, which stands in place of what that program puts there. */
    private static final Pattern DIRECTIVE = Pattern.compile("\\s*(?:\\{\\{.*\\}\\}|\\{%.*%\\})\\s*", Pattern.DOTALL);

    private static final Pattern MARKER = Pattern.compile("\\s*(\\d{1,9}[.)]|[-*+])");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private int depth;
    /** The number of the last item of a list in which the source numbers all alike; -1 in others. */
    private int counted = -1;

    private int lists;
    private int tables;
    private int row;
    private boolean quoted;
    private int htmlParts;
    private String noteMark = "";
    private final SpreadTable spread = new SpreadTable();
    private Optional<Label> label = Optional.empty();

    /** Takes the header of properties off the text, if there is one. */
    MarkdownBlocks(String content) {
        FileProperties properties = FileProperties.of(content);
        text = Emphasis.mended(content.substring(properties.end()));
        properties.lines().forEach(line -> add(line, Block.PROPERTY));
    }

    String withoutFrontMatter() {
        return text;
    }

    List<Block> read(Node root) {
        root.accept(this);
        return blocks;
    }

    @Override
    public void visit(Heading heading) {
        spread.end();
        add(heading, heading.getLevel(), Optional.empty());
    }

    @Override
    public void visit(Paragraph paragraph) {
        MarkdownRuns runs = new MarkdownRuns();
        paragraph.accept(runs);
        String words = runs.runs().stream().map(Run::text).collect(Collectors.joining());
        if (DIRECTIVE.matcher(words).matches()) {
            return;
        }
        List<List<Run>> lines = LabelledLines.of(runs.runs());
        (lines.size() > 1 ? lines : List.of(runs.flowing())).forEach(line -> {
            add(line, 0, quoted ? "blockquote" : "", Optional.empty());
            label = Optional.empty();
        });
        runs.images().forEach(alt -> blocks.add(image(alt)));
    }

    @Override
    public void visit(BlockQuote quote) {
        boolean outer = quoted;
        quoted = true;
        visitChildren(quote);
        quoted = outer;
    }

    @Override
    public void visit(BulletList list) {
        int outer = counted;
        counted = -1;
        visitList(list);
        counted = outer;
    }

    @Override
    public void visit(OrderedList list) {
        int outer = counted;
        counted = isNumberedAlike(list) ? number(list.getFirstChild()) - 1 : -1;
        visitList(list);
        counted = outer;
    }

    /** Whether the source gives the first items the same number: Markdown counts on from the first all the same. */
    private boolean isNumberedAlike(OrderedList list) {
        Node second = list.getFirstChild().getNext();
        return second != null && number(list.getFirstChild()) == number(second);
    }

    private int number(Node item) {
        String digits = marker((ListItem) item).replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void visitList(Node list) {
        lists += depth == 0 ? 1 : 0;
        depth++;
        visitChildren(list);
        depth--;
    }

    @Override
    public void visit(ListItem item) {
        String typed = marker(item);
        boolean number = Character.isDigit(typed.charAt(0));
        counted += counted >= 0 ? 1 : 0;
        String marker = number && counted >= 0 ? counted + typed.substring(typed.length() - 1) : typed;
        NumberSource source = number ? NumberSource.TYPED : NumberSource.BULLET;
        label = Optional.of(new Label(marker, source, "list" + lists, depth - 1));
        visitChildren(item);
        label = Optional.empty();
    }

    /** The marker as the source has it. */
    private String marker(ListItem item) {
        int start = item.getSourceSpans().isEmpty()
                ? text.length()
                : item.getSourceSpans().get(0).getInputIndex();
        Matcher matcher = MARKER.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.group(1) : "-";
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral().lines().forEach(line -> add(line, Block.LINE));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.getLiteral().lines().forEach(line -> add(line, Block.LINE));
    }

    @Override
    public void visit(HtmlBlock html) {
        String literal = html.getLiteral();
        boolean spreads = spread.isOpen() || SpreadTable.begins(literal);
        if (!spreads && STRUCTURE.matcher(literal).find()) {
            htmlParts++;
            blocks.addAll(new HtmlBlocks(Jsoup.parse(literal), "html" + htmlParts).read());
            return;
        }
        if (spreads) {
            spread.read(literal);
        }
        String words = Jsoup.parse(literal).text();
        if (!words.isBlank()) {
            add(words, "html");
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            noteMark = note.getLabel();
            visitChildren(block);
            noteMark = "";
        } else {
            tables += block instanceof TableBlock ? 1 : 0;
            row = 0;
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            int column = 0;
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                addCell((TableCell) cell, column++);
            }
            row++;
        } else {
            visitChildren(node);
        }
    }

    private void addCell(TableCell cell, int column) {
        boolean header = cell.getParent().getParent() instanceof TableHead;
        add(cell, 0, Optional.of(new CellPosition("table" + tables, row, column, 1, 1, header)));
    }

    private void add(Node node, int headingLevel, Optional<CellPosition> cell) {
        MarkdownRuns runs = new MarkdownRuns();
        node.accept(runs);
        add(runs.runs(), headingLevel, quoted ? "blockquote" : "", cell);
        runs.images().forEach(alt -> blocks.add(image(alt)));
        label = Optional.empty();
    }

    private void add(String line, String style) {
        add(List.of(Run.plain(line)), 0, style, Optional.empty());
    }

    private void add(List<Run> runs, int headingLevel, String style, Optional<CellPosition> own) {
        Optional<CellPosition> cell = own.or(spread::cell);
        Story story = noteMark.isEmpty() ? Story.BODY : Story.FOOTNOTE;
        blocks.add(new Block(
                story,
                headingLevel,
                style,
                label,
                runs,
                INDENT * depth,
                Alignment.START,
                cell,
                noteMark,
                0,
                Optional.empty()));
    }

    private static Block image(String description) {
        return new Block(
                Story.IMAGE,
                0,
                "img",
                Optional.empty(),
                List.of(Run.plain(description)),
                0,
                Alignment.START,
                Optional.empty(),
                "",
                0,
                Optional.empty());
    }
}
