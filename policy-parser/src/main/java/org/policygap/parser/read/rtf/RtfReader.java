package org.policygap.parser.read.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.DocumentReader;
import org.policygap.parser.read.ReadingLimits;

/**
 * Reads Rich Text Format (specification 1.9.1). The numbers of automatic lists are stored in the file as they were printed,
 * and taken from there; where they are not, they are counted from the list tables. Immutable.
 */
public final class RtfReader implements DocumentReader {
    private static final String START = "{\\rtf";
    private static final int HEAD = 1024;

    private final ReadingLimits limits;

    /** A reader with the usual limits. */
    public RtfReader() {
        this(ReadingLimits.defaults());
    }

    /** A reader with limits of its own. */
    public RtfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnusableDocumentException {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        int start = head.indexOf(START);
        if (start < 0) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    "This is not a Rich Text document. Open it in the program it was made with and save it as .docx.");
        }
        RtfDocument read = new RtfWalk(content, limits).read();
        List<Block> blocks = read.stories.blocks();
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            throw new UnusableDocumentException(
                    Reason.EMPTY,
                    "The document holds no text. Open it, check that it is the right file, and save it again.");
        }
        return new Document(DocumentFormat.RTF, blocks, read.properties, 0, read.notices.problems());
    }
}
