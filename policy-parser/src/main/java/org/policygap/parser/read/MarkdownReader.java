package org.policygap.parser.read;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;

/** Reads Markdown (CommonMark with tables, footnotes and a header of properties). Numbers are kept as the source has them. */
public final class MarkdownReader implements DocumentReader {
    private final Parser parser = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(100)
            .maxInlineNesting(100)
            .build();

    @Override
    public Document read(byte[] content) throws UnusableDocumentException {
        String text = new Charsets().decode(content);
        MarkdownBlocks blocks = new MarkdownBlocks(text);
        List<Block> read = blocks.read(tree(blocks.withoutFrontMatter()));
        return new Document(DocumentFormat.MARKDOWN, read, Map.of(), 0, List.of());
    }

    private Node tree(String text) throws UnusableDocumentException {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException e) {
            // The library refuses a table of more than a million cells so.
            throw new UnusableDocumentException(
                    Reason.LIMIT, "A table of the text has far more cells than a policy ever has. Split the file.", e);
        }
    }
}
