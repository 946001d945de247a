package org.policygap.parser.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.ReadingLimits;

/** Opens a PDF file and reads its pages. */
public final class PdfFile {
    /** One replaced character in so many bytes is more than any text has. */
    private static final int REPLACED_SHARE = 50;

    private final PDDocument pdf;
    private final ReadingLimits limits;
    private final PdfFindings findings = new PdfFindings();
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    private PdfFile(PDDocument pdf, ReadingLimits limits) {
        this.pdf = pdf;
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @throws UnusableDocumentException if it is encrypted, damaged, too large, without text or no PDF
     */
    public static Document read(byte[] content, ReadingLimits limits) throws UnusableDocumentException {
        OwnFonts.use();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PdfFile(pdf, limits).read(wasTakenForText(content));
        } catch (InvalidPasswordException e) {
            throw new UnusableDocumentException(
                    Reason.ENCRYPTED,
                    "The file is protected with a password. Save it without password, or ask its owner for a copy without one.",
                    e);
        } catch (NoClassDefFoundError e) {
            // The library that opens files encrypted for a person's certificate is left out: nobody here has the key.
            throw new UnusableDocumentException(
                    Reason.ENCRYPTED,
                    "The file can be opened only with the certificate of a certain person. Ask its owner for a copy without protection.",
                    e);
        } catch (Budget.ExceededException e) {
            throw new UnusableDocumentException(
                    Reason.LIMIT,
                    "The file draws far more than a policy ever holds, so reading it was stopped. Print it to a new PDF, or use the document it was made from.",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox promises no more than that damaged files end in some exception or deep recursion.
            throw new UnusableDocumentException(
                    Reason.DAMAGED,
                    "The file is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF and try again, or use the document it was made from.",
                    e);
        }
    }

    /** Whether a program saved the bytes as if they were text, so that those which are no letters were replaced. */
    private static boolean wasTakenForText(byte[] content) {
        int replaced = 0;
        for (int i = 2; i < content.length; i++) {
            if (content[i] == (byte) 0xBD && content[i - 1] == (byte) 0xBF && content[i - 2] == (byte) 0xEF) {
                replaced++;
            }
        }
        return replaced > content.length / REPLACED_SHARE;
    }

    /** @param takenForText whether its streams cannot be read, having been saved as text */
    private Document read(boolean takenForText) throws UnusableDocumentException, IOException {
        List<PageContent> pages = pages();
        if (pages.isEmpty()) {
            throw new IOException("The file has no pages");
        }
        boolean empty = pages.stream().allMatch(p -> p.segments().isEmpty());
        if (empty && takenForText) {
            throw new UnusableDocumentException(
                    Reason.DAMAGED,
                    "The file was damaged on its way: a program took it for text and replaced what is none. Get it again from where it came, or use the document it was made from.");
        }
        if (empty) {
            throw new UnusableDocumentException(
                    Reason.NO_TEXT,
                    "The pages are pictures without text, as a scanner makes them. Use the document the file was made from, or run text recognition (OCR) on it first.");
        }
        PdfText text = new PdfText(Ligatures.read(pages), tags(), limits.blocks());
        return text.document(findings, pdf);
    }

    private List<PageContent> pages() throws IOException {
        Budget budget = new Budget(limits.pages());
        PageEngine engine = new PageEngine(budget);
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            int number = pages.size() + 1;
            if (number > budget.pages()) {
                findings.pagesCut(budget.pages());
                break;
            }
            numbers.putIfAbsent(page.getCOSObject(), number);
            pages.add(PageCleaner.clean(page(engine, page, number)));
        }
        return pages;
    }

    private PageContent page(PageEngine engine, PDPage page, int number) throws IOException {
        try {
            return engine.read(page, number);
        } catch (Budget.ExceededException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            findings.damagedPage(number);
            return engine.rest(number);
        }
    }

    private Optional<TagTree> tags() {
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return root == null ? Optional.empty() : Optional.of(new TagTree(root, numbers));
    }
}
