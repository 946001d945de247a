package org.policygap.parser.read.doc;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.Severity;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.office.Look;
import org.policygap.parser.read.office.Notices;
import org.policygap.parser.read.office.Stories;
import org.policygap.parser.read.office.TextRuns;

/** Reads the plain text of Word 6 and Word 95 documents. Automatic numbers, tables and styles are lost. */
final class OldWord {
    private static final Look PLAIN = new Look(false, false, false, 0, "");

    private final ReadingLimits limits;

    OldWord(ReadingLimits limits) {
        this.limits = limits;
    }

    @SuppressWarnings("deprecation") // The extractor has no other call that gives the paragraphs one by one.
    Document read(POIFSFileSystem file) throws IOException {
        Notices notices = new Notices();
        notices.add(
                Severity.WARNING,
                "old-word",
                "The document was written with Word 6 or Word 95. Only its text was read: automatic numbers, headings, tables and notes are not known.",
                "Open it in Word, save it as a Word document (.docx) and use that.");
        Stories stories = new Stories(limits, notices);
        try (Word6Extractor extractor = new Word6Extractor(file)) {
            DocFields fields = new DocFields();
            for (String paragraph : extractor.getParagraphText()) {
                add(paragraph, fields, stories);
            }
        }
        return new Document(DocumentFormat.DOC, stories.blocks(), Map.of(), 0, notices.problems());
    }

    private void add(String paragraph, DocFields fields, Stories stories) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (!fields.take(c) && (c >= ' ' || c == '\t' || c == '\u000b')) {
                text.append(c);
            }
        }
        TextRuns runs = new TextRuns(limits.paragraphLength());
        runs.append(text, PLAIN);
        if (runs.isVisible()) {
            stories.add(Block.plain(
                    String.join("", runs.runs().stream().map(r -> r.text()).toList()), 0));
        }
    }
}
