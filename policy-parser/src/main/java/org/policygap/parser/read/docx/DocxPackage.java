package org.policygap.parser.read.docx;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;
import org.policygap.parser.read.zip.ZipLimitException;
import org.policygap.parser.read.zip.ZipParts;

/**
 * The parts of a Word file. Only parts that hold text or say how it is printed are ever opened, so a damaged theme, chart
 * or picture does no harm.
 */
final class DocxPackage {
    private final ZipParts zip;
    private final Findings findings;

    DocxPackage(ZipParts zip, Findings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    /** Reads a part's XML. */
    interface PartReader {
        void read(XmlCursor xml) throws XMLStreamException, IOException;
    }

    /** Name of the main part: where the package's relationships point, else where Word puts it; empty if there is none. */
    Optional<String> mainPart(Relationships ofPackage) {
        return ofPackage.parts("officeDocument").stream()
                .filter(zip::has)
                .findFirst()
                .or(() -> Optional.of("word/document.xml").filter(zip::has));
    }

    /** Relationships of a part; of the package if the name is empty. */
    Relationships relationships(String part) throws ZipLimitException {
        Relationships relationships = new Relationships(part);
        optional(Relationships.partFor(part), relationships::read);
        return relationships;
    }

    /** Whether the package has a part whose name ends like this. */
    boolean hasPart(String nameEnd) {
        return zip.names().stream().anyMatch(name -> name.endsWith(nameEnd));
    }

    /** Reads a part that must be there. */
    void required(String part, PartReader reader) throws XMLStreamException, IOException {
        try (XmlCursor xml = new XmlCursor(zip.open(part))) {
            reader.read(xml);
        } catch (IOException | XMLStreamException e) {
            throwIfLimit(e);
            throw e;
        }
    }

    /** Reads a part that may be missing or broken; what was read before the damage stays. */
    void optional(String part, PartReader reader) throws ZipLimitException {
        if (!zip.has(part)) {
            return;
        }
        try {
            required(part, reader);
        } catch (ZipLimitException e) {
            throw e;
        } catch (IOException | XMLStreamException e) {
            // The cause adds nothing for a reader of the result: which byte is wrong helps nobody to mend a Word file.
            findings.add(Findings.Kind.PART_UNREADABLE);
        }
    }

    /** XML errors hide what went wrong while inflating. */
    private static void throwIfLimit(Throwable error) throws ZipLimitException {
        Throwable cause = error;
        for (int i = 0; cause != null && i < 10; i++) {
            if (cause instanceof ZipLimitException limit) {
                throw limit;
            }
            cause = cause instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : cause.getCause();
        }
    }
}
