package org.policygap.parser.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

/** The blocks of one web page, in one walk over its elements, without recursion. */
final class HtmlBlocks implements NodeVisitor {
    private static final double INDENT = 18;
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "textarea",
            "button");

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "u", "ins");

    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "blockquote");

    private final Document page;
    private final HtmlStories stories;
    private final HtmlTables tables;
    private final String prefix;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private Optional<Label> label = Optional.empty();
    private int skipped;
    private int bold;
    private int italic;
    private int raised;
    private int quotes;
    private int quotesAfterLists;
    private int headingLevel;
    private int listCount;
    private String link = "";
    /** Whether a term has been read whose meaning goes on in its paragraph. */
    private boolean inTerm;

    private boolean entry;

    HtmlBlocks(Document page) {
        this(page, "");
    }

    /** @param prefix what the keys of its lists and tables begin with, if it is a part of a document */
    HtmlBlocks(Document page, String prefix) {
        this.page = page;
        this.prefix = prefix;
        this.tables = new HtmlTables(prefix + "table");
        this.stories = new HtmlStories(page);
    }

    List<Block> read() {
        NodeTraversor.traverse(this, page.body());
        inTerm = false;
        flush(page.body());
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && skipped == 0) {
            addText(text);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (element.isBlock() || name.equals("br") || stories.begins(element)) {
            flush(element.parent() == null ? element : element.parent());
        }
        stories.begin(element);
        tables.begin(element);
        count(element, 1);
        switch (name) {
            case "ol", "ul", "menu" -> beginList(element);
            case "li" ->
                label = lists.isEmpty()
                        ? Optional.empty()
                        : Optional.of(lists.peek().next(element));
            case "img" -> blocks.add(block(Story.IMAGE, element, List.of(Run.plain(element.attr("alt")))));
            default -> {}
        }
    }

    private void beginList(Element element) {
        listCount += lists.isEmpty() && !(quotes > 0 ? quotesAfterLists > 0 : goesOnAfterQuote(element)) ? 1 : 0;
        lists.push(new HtmlList(element, prefix + "list" + listCount, lists.size() + quotes));
    }

    /** Whether a quotation follows a list: lists in it are deeper levels of that. */
    private static boolean isAfterList(Element quote) {
        Element before = quote.previousElementSibling();
        return before != null && !before.normalName().equals("blockquote") && LISTS.contains(before.normalName());
    }

    /** Whether lists that are set in stand between it and the list before: they are deeper levels of one list. */
    private static boolean goesOnAfterQuote(Element list) {
        Element before = list.previousElementSibling();
        return before != null
                && before.normalName().equals("blockquote")
                && before.children().stream().allMatch(child -> LISTS.contains(child.normalName()));
    }

    private void end(Element element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        String name = element.normalName();
        if (name.equals("dt") && !runs.isEmpty()) {
            inTerm = HtmlTerms.hasMeaningBeside(element);
            entry = inTerm;
            if (inTerm || HtmlTerms.isOverList(element)) {
                runs.add(Run.plain(HtmlTerms.separator(runs)));
            }
        } else if (name.equals("dd")) {
            inTerm = false;
        }
        if (element.isBlock() || stories.begins(element)) {
            flush(element);
        }
        if (name.equals("li")) {
            label = Optional.empty();
        } else if (name.equals("ol") || name.equals("ul") || name.equals("menu")) {
            lists.pop();
        }
        count(element, -1);
        tables.end(element);
        stories.end(element);
    }

    private void count(Element element, int step) {
        String name = element.normalName();
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        bold += BOLD.contains(name) || style.contains("font-weight:bold") || style.contains("font-weight:7") ? step : 0;
        italic += ITALIC.contains(name) ? step : 0;
        raised += name.equals("sup") ? step : 0;
        if (name.equals("blockquote")) {
            quotes += step;
            quotesAfterLists += isAfterList(element) ? step : 0;
        }
        if (isHeading(name)) {
            headingLevel = step > 0 ? name.charAt(1) - '0' : 0;
        } else if (name.equals("a")) {
            link = step > 0 ? element.attr("href") : "";
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private void addText(TextNode text) {
        String words = text.text();
        boolean afterSpace = runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(" ");
        String kept = afterSpace ? words.stripLeading() : words;
        if (!kept.isEmpty()) {
            inTerm = false;
            runs.add(new Run(kept, bold > 0, italic > 0, raised > 0, 0, "", link));
        }
    }

    private void flush(Element element) {
        if (inTerm) {
            return;
        }
        if (runs.stream().anyMatch(Run::isVisible)) {
            blocks.add(block(stories.current(), element, List.copyOf(runs)));
            label = Optional.empty();
        }
        runs.clear();
        entry = false;
    }

    private Block block(Story story, Element element, List<Run> text) {
        Optional<CellPosition> cell = tables.current();
        return new Block(
                story,
                headingLevel,
                entry ? Block.ENTRY : quotes > 0 ? "blockquote" : element.normalName(),
                label,
                text,
                INDENT * (lists.isEmpty() ? 0 : lists.size() + quotes),
                Alignment.START,
                cell,
                "",
                0,
                Optional.empty());
    }
}
