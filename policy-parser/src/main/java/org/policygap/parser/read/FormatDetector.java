package org.policygap.parser.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;

/** Tells the format of a file by its content. The name decides only between kinds of plain text. */
public final class FormatDetector {
    private static final int HEAD = 4096;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body|<(?:div|p|h[1-6]|ul|ol|table|article|section|main)[\\s>])");
    private static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+\\S");
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\s*(?:---\\R(?:[\\w -]+:[^\\v]*+\\R){1,100}---|\\+{3}\\R(?:[\\w -]+=[^\\v]*+\\R){1,100}\\+{3})");

    /**
     * The format of the content.
     *
     * @param fileName name without folder
     * @throws UnusableDocumentException if the file is empty, protected, or of a kind that is never read
     */
    public DocumentFormat detect(String fileName, byte[] content) throws UnusableDocumentException {
        if (isEmpty(content)) {
            throw new UnusableDocumentException(Reason.EMPTY, Refusals.empty(fileName));
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return zip(fileName, content);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(fileName, content);
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (head.stripLeading().startsWith("{\\rtf")) {
            return DocumentFormat.RTF;
        }
        refusePictures(fileName, head);
        return text(fileName, content);
    }

    private static boolean isEmpty(byte[] content) {
        for (byte b : content) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static DocumentFormat zip(String fileName, byte[] content) throws UnusableDocumentException {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        if (names.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return DocumentFormat.ODT;
        }
        if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
            return DocumentFormat.ODT;
        }
        if (names.contains("[Content_Types].xml") || names.contains("_rels/.rels")) {
            if (names.contains("word/") || !(names.contains("xl/") || names.contains("ppt/"))) {
                return DocumentFormat.DOCX;
            }
            String what = names.contains("xl/") ? "an Excel workbook" : "a PowerPoint presentation";
            throw new UnusableDocumentException(Reason.UNSUPPORTED, Refusals.unsupported(fileName, what));
        }
        throw new UnusableDocumentException(
                Reason.NOT_A_DOCUMENT, Refusals.notADocument(fileName, "an archive (zip); unpack it first"));
    }

    /** OLE2 compound files: old Office formats, and the wrapping of password-protected new ones. Names in it are UTF-16. */
    private static DocumentFormat compound(String fileName, byte[] content) throws UnusableDocumentException {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        if (names.contains(wide("EncryptedPackage"))) {
            throw new UnusableDocumentException(Reason.ENCRYPTED, Refusals.encrypted(fileName));
        }
        if (names.contains(wide("WordDocument"))
                || names.toLowerCase(Locale.ROOT).contains(wide("worddocument"))) {
            return DocumentFormat.DOC;
        }
        throw new UnusableDocumentException(
                Reason.UNSUPPORTED, Refusals.unsupported(fileName, "an old Office file other than Word"));
    }

    /** A name as bytes of UTF-16, a character for each byte. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static void refusePictures(String fileName, String head) throws UnusableDocumentException {
        boolean picture = head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("BM")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || head.startsWith("ftypheic", 4);
        if (picture && !(head.startsWith("BM") && isText(head))) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    Refusals.notADocument(fileName, "a picture")
                            + " If it shows a scanned policy, have it read by OCR first.");
        }
    }

    private static boolean isText(String head) {
        return head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    private static DocumentFormat text(String fileName, byte[] content) throws UnusableDocumentException {
        String text = new Charsets().decode(content);
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (controls(head) * 20 > head.length()) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT, Refusals.notADocument(fileName, "a file of an unknown kind"));
        }
        if (head.contains("urn:policygap:policy")) {
            return DocumentFormat.POLICY_XML;
        }
        if (HTML.matcher(head).find() || isNamedHtml(fileName, head)) {
            return DocumentFormat.HTML;
        }
        return isMarkdown(fileName, text) ? DocumentFormat.MARKDOWN : DocumentFormat.TEXT;
    }

    /** Number of control characters that no text has. */
    private static int controls(String head) {
        int controls = 0;
        for (int i = 0; i < head.length(); i++) {
            controls += head.charAt(i) < ' ' && !Character.isWhitespace(head.charAt(i)) ? 1 : 0;
        }
        return controls;
    }

    /** A part of a page, which begins with any element. */
    private static boolean isNamedHtml(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml"))
                && ELEMENT.matcher(head).find();
    }

    private static boolean isMarkdown(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return true;
        }
        boolean headings = text.indexOf('#') >= 0
                && HEADING.matcher(text).results().limit(2).count() == 2;
        return headings || FRONT_MATTER.matcher(text).find();
    }
}
