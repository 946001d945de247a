package org.policygap.parser.read.odt;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.DocumentReader;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.xml.XmlCursor;
import org.policygap.parser.read.zip.ZipLimitException;
import org.policygap.parser.read.zip.ZipParts;

/**
 * Reads OpenDocument text (1.0 to 1.3), as LibreOffice and Word write it. The file holds no printed number: all are
 * computed from its lists. Immutable.
 */
public final class OdtReader implements DocumentReader {
    private static final String SAVE_AGAIN = " Open it in LibreOffice or Word, save a new copy and use that.";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final int LONGEST_PROPERTY = 10_000;

    private final ReadingLimits limits;

    /** A reader with the usual limits. */
    public OdtReader() {
        this(ReadingLimits.defaults());
    }

    /** A reader with limits of its own. */
    public OdtReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnusableDocumentException {
        try {
            ZipParts parts = new ZipParts(content, limits.archive());
            checkKind(parts);
            return read(parts);
        } catch (ZipLimitException e) {
            throw new UnusableDocumentException(
                    Reason.LIMIT, "The document is far larger than any policy. Check that it is the right file.", e);
        } catch (IOException e) {
            throw new UnusableDocumentException(
                    Reason.DAMAGED, "The document is damaged or incomplete." + SAVE_AGAIN, e);
        }
    }

    private void checkKind(ZipParts parts) throws IOException, UnusableDocumentException {
        if (parts.has("mimetype") && !text(parts, "mimetype").startsWith(TEXT)) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    "The file is a spreadsheet, a presentation or the like, no text document. Copy its text into one.");
        }
        if (parts.has("META-INF/manifest.xml")
                && text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new UnusableDocumentException(
                    Reason.ENCRYPTED,
                    "The document is protected with a password. Open it with the password, save a copy without one, and use the copy.");
        }
        if (!parts.has("content.xml")) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT, "The file is an archive without a text document in it.");
        }
    }

    private static String text(ZipParts parts, String name) throws IOException {
        try (java.io.InputStream in = parts.open(name)) {
            return new String(in.readNBytes(1_000_000), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private Document read(ZipParts parts) throws IOException, UnusableDocumentException {
        OdtDocument document = new OdtDocument(limits);
        walk(parts, "styles.xml", document);
        walk(parts, "content.xml", document);
        Map<String, String> properties = properties(parts, document);
        int stated = Lengths.integer(properties.getOrDefault("page-count", ""), 0);
        boolean paged = document.pages.areKnown(stated);
        List<Block> blocks = document.stories.blocks();
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            throw new UnusableDocumentException(
                    Reason.EMPTY,
                    "The document holds no text. Open it, check that it is the right file, and save it again.");
        }
        return new Document(
                DocumentFormat.ODT,
                paged ? blocks : blocks.stream().map(block -> block.onPage(0)).toList(),
                properties,
                paged ? document.pages.here() : stated,
                document.notices.problems());
    }

    /** Reads a part as far as it goes; one that breaks off is used up to there. */
    private static void walk(ZipParts parts, String name, OdtDocument document) throws IOException {
        if (!parts.has(name)) {
            return;
        }
        try (XmlCursor xml = new XmlCursor(parts.open(name))) {
            new OdtWalk(document, xml).read();
        } catch (ZipLimitException e) {
            throw e;
        } catch (XMLStreamException | IOException e) {
            rethrowLimit(e);
            document.notices.damaged(name);
        }
        document.endAll();
    }

    private static void rethrowLimit(Exception e) throws ZipLimitException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipLimitException limit) {
                throw limit;
            }
        }
        if (e instanceof XMLStreamException broken && broken.getNestedException() instanceof ZipLimitException limit) {
            throw limit;
        }
    }

    private static Map<String, String> properties(ZipParts parts, OdtDocument document) throws IOException {
        Map<String, String> properties = new HashMap<>();
        if (parts.has("meta.xml")) {
            try (XmlCursor xml = new XmlCursor(parts.open("meta.xml"))) {
                readProperties(xml, properties);
            } catch (XMLStreamException e) {
                rethrowLimit(e);
                document.notices.damaged("meta.xml");
            }
        }
        return properties;
    }

    private static void readProperties(XmlCursor xml, Map<String, String> properties) throws XMLStreamException {
        while (xml.nextTag()) {
            if (!xml.isStart()) {
                continue;
            }
            String name = OdtNames.of(xml);
            switch (name) {
                case "meta:document-statistic" -> put(properties, "page-count", xml.attribute("page-count"));
                case "meta:user-defined" -> put(properties, xml.attribute("meta:1.0", "name"), xml.content());
                case "dc:creator" -> put(properties, "lastmodifiedby", xml.content());
                case "meta:initial-creator" -> put(properties, "author", xml.content());
                case "meta:creation-date" -> put(properties, "created", xml.content());
                case "dc:date" -> put(properties, "modified", xml.content());
                case "meta:keyword" -> put(properties, "keywords", xml.content());
                case "dc:title", "dc:subject", "dc:description", "dc:language" ->
                    put(properties, xml.name(), xml.content());
                default -> {
                    // Editing times, generators and the like.
                }
            }
        }
    }

    private static void put(Map<String, String> properties, String name, String value) {
        if (!name.isBlank() && !value.isBlank() && value.length() <= LONGEST_PROPERTY) {
            properties.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip());
        }
    }
}
