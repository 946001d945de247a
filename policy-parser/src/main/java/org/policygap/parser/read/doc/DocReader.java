package org.policygap.parser.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.DocumentReader;
import org.policygap.parser.read.ReadingLimits;

/**
 * Reads Word's binary documents: Word 97 to 2003 with numbers computed as Word prints them, Word 6 and 95 as plain text with
 * a warning. Immutable.
 */
public final class DocReader implements DocumentReader {
    private static final String SAVE_AGAIN = " Open it in Word, save it as a Word document (.docx) and use that.";
    private static final String ENCRYPTED_STREAM = "EncryptedPackage";
    private static final String TEXT_STREAM = "WordDocument";

    private final ReadingLimits limits;

    /** A reader with the usual limits. */
    public DocReader() {
        this(ReadingLimits.defaults());
    }

    /** A reader with limits of its own. */
    public DocReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnusableDocumentException {
        if (content.length > limits.archive().partBytes()) {
            throw new UnusableDocumentException(
                    Reason.LIMIT, "The document is far larger than any policy. Check that it is the right file.");
        }
        // The library promises no more than that any exception may come out of a broken file.
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return whole(read(file));
        } catch (EncryptedDocumentException e) {
            throw encrypted(e);
        } catch (NotOLE2FileException e) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT, "The file is not a Word document of Word 97 to 2003." + SAVE_AGAIN, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnusableDocumentException(
                    Reason.DAMAGED, "The document is damaged or incomplete." + SAVE_AGAIN, e);
        }
    }

    private static UnusableDocumentException encrypted(@Nullable Throwable cause) {
        String message =
                "The document is protected with a password. Open it with the password, save a copy without one, and use the copy.";
        return cause == null
                ? new UnusableDocumentException(Reason.ENCRYPTED, message)
                : new UnusableDocumentException(Reason.ENCRYPTED, message, cause);
    }

    private static Document whole(Document document) throws UnusableDocumentException {
        if (document.blocks().stream().allMatch(block -> block.text().isBlank())) {
            throw new UnusableDocumentException(
                    Reason.EMPTY, "The document holds no text. Check that it is the right file, and save it again.");
        }
        return document;
    }

    private Document read(POIFSFileSystem file) throws IOException, UnusableDocumentException {
        if (file.getRoot().hasEntryCaseInsensitive(ENCRYPTED_STREAM)) {
            throw encrypted(null);
        }
        if (!file.getRoot().hasEntryCaseInsensitive(TEXT_STREAM)) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    "The file is an old Office file, but no Word document. Copy its text into a Word document.");
        }
        try (HWPFDocument document = new HWPFDocument(file)) {
            DocContext context = new DocContext(document, limits);
            readStories(document, context);
            List<Block> blocks = context.stories.blocks();
            return new Document(DocumentFormat.DOC, blocks, properties(document), 0, context.notices.problems());
        } catch (OldWordFileFormatException e) {
            return new OldWord(limits).read(file);
        }
    }

    private static void readStories(HWPFDocument document, DocContext context) {
        new DocStory(context, Story.BODY).read(document.getRange(), "");
        beside(
                context,
                "text boxes",
                () -> new DocStory(context, Story.TEXT_BOX).read(document.getMainTextboxRange(), ""));
        beside(
                context,
                "footnotes",
                () -> notes(
                        context,
                        Story.FOOTNOTE,
                        document.getFootnoteRange(),
                        document.getFootnotes(),
                        context.footnotes));
        beside(
                context,
                "endnotes",
                () -> notes(
                        context, Story.ENDNOTE, document.getEndnoteRange(), document.getEndnotes(), context.endnotes));
        beside(context, "comments", () -> new DocStory(context, Story.COMMENT).read(document.getCommentsRange(), ""));
        beside(context, "headers and footers", () -> furniture(document, context));
    }

    /** Reads what stands beside the body; damage there costs only that part. */
    private static void beside(DocContext context, String what, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            context.notices.damaged(what);
        }
    }

    private static void notes(DocContext context, Story story, Range all, Notes notes, DocNotes marks) {
        DocStory reader = new DocStory(context, story);
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
            int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
            reader.read(new Range(start, Math.min(end, all.getEndOffset()), context.file), marks.mark(i));
        }
    }

    private static void furniture(HWPFDocument document, DocContext context) {
        HeaderStories stories = new HeaderStories(document);
        DocStory header = new DocStory(context, Story.HEADER);
        DocStory footer = new DocStory(context, Story.FOOTER);
        read(header, stories.getFirstHeaderSubrange());
        read(header, stories.getOddHeaderSubrange());
        read(header, stories.getEvenHeaderSubrange());
        read(footer, stories.getFirstFooterSubrange());
        read(footer, stories.getOddFooterSubrange());
        read(footer, stories.getEvenFooterSubrange());
    }

    private static void read(DocStory story, @Nullable Range range) {
        if (range != null) {
            story.read(range, "");
        }
    }

    private static Map<String, String> properties(HWPFDocument document) {
        Map<String, String> properties = new HashMap<>();
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            put(properties, "title", summary.getTitle());
            put(properties, "subject", summary.getSubject());
            put(properties, "author", summary.getAuthor());
            put(properties, "keywords", summary.getKeywords());
            put(properties, "description", summary.getComments());
            put(properties, "lastmodifiedby", summary.getLastAuthor());
            put(properties, "created", instant(summary.getCreateDateTime()));
            put(properties, "modified", instant(summary.getLastSaveDateTime()));
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            put(properties, "company", more.getCompany());
            put(properties, "manager", more.getManager());
            put(properties, "category", more.getCategory());
        }
        return properties;
    }

    private static String instant(@Nullable Date date) {
        return date == null ? "" : date.toInstant().toString();
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, value.strip());
        }
    }
}
