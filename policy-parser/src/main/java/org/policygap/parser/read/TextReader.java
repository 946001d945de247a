package org.policygap.parser.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

/** Reads plain text: every line is a block, also an empty one, so that a block's number is the line's number. */
public final class TextReader implements DocumentReader {
    private static final double POINTS_PER_COLUMN = 6;
    private static final int TAB_STOP = 8;
    private static final String LINE_ENDS = "\n\r\u000b\u0085\u2028\u2029";

    @Override
    public Document read(byte[] content) {
        String text = new Charsets().decode(content);
        boolean paged = text.indexOf('\f') >= 0;
        List<Block> blocks = new ArrayList<>();
        int page = paged ? 1 : 0;
        for (String line : lines(text)) {
            int start = 0;
            for (int feed = line.indexOf('\f'); feed >= 0; feed = line.indexOf('\f', start)) {
                if (feed > start) {
                    blocks.add(line(line.substring(start, feed), page));
                }
                page++;
                start = feed + 1;
            }
            blocks.add(line(line.substring(start), page));
        }
        Underlines.declare(blocks);
        return new Document(DocumentFormat.TEXT, blocks, Map.of(), page, List.of());
    }

    /** The lines of a text without what ends them; the last may be empty. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text.charAt(i))) {
                lines.add(text.substring(start, i));
                i += text.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Most characters are told apart from the ends of lines by where they stand among all. */
    private static boolean endsLine(char c) {
        return (c < ' ' || c >= '\u0085') && LINE_ENDS.indexOf(c) >= 0;
    }

    private static Block line(String line, int page) {
        return new Block(
                Story.BODY,
                0,
                Block.LINE,
                Optional.empty(),
                List.of(Run.plain(line)),
                POINTS_PER_COLUMN * indent(line),
                Alignment.START,
                Optional.empty(),
                "",
                page,
                Optional.empty());
    }

    /** Columns of white space before the text. */
    private static int indent(String line) {
        int column = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            column = line.charAt(i) == '\t' ? (column / TAB_STOP + 1) * TAB_STOP : column + 1;
        }
        return column;
    }
}
