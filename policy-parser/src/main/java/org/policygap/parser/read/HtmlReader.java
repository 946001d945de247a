package org.policygap.parser.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;

/** Reads web pages. Menus, cookie notices and hidden parts are kept apart from the text. */
public final class HtmlReader implements DocumentReader {
    private static final Evaluator NAMED_META = QueryParser.parse("meta[name][content]");

    @Override
    public Document read(byte[] content) {
        org.jsoup.nodes.Document page = Jsoup.parse(new Charsets().decodeHtml(content));
        HtmlBlocks blocks = new HtmlBlocks(page);
        List<Block> read = blocks.read();
        Map<String, String> properties = new HashMap<>();
        String title = page.title();
        if (!title.isBlank()) {
            properties.put("title", title);
        }
        page.select(NAMED_META)
                .forEach(meta ->
                        properties.putIfAbsent(meta.attr("name").toLowerCase(Locale.ROOT), meta.attr("content")));
        return new Document(DocumentFormat.HTML, read, properties, 0, List.of());
    }
}
