package org.policygap.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.policygap.model.review.Decisions;
import org.policygap.model.xml.binding.review.XmlReview;

/** The XML form of what people decided: {@code review.xsd}. */
public final class ReviewXml {
    private ReviewXml() {}

    /**
     * Writes decisions: UTF-8, indented, the same bytes for the same record on every machine. What is no XML character becomes
     * U+FFFD; everything else comes back as it was.
     *
     * @param out is flushed, not closed
     * @throws InvalidXmlException if the record breaks the schema; then nothing is written
     */
    public static void write(Decisions decisions, OutputStream out) throws IOException {
        Lazy.FILE.write(ReviewMapper.toXml(decisions), out);
    }

    /**
     * Reads decisions.
     *
     * @param in UTF-8; read to the end, not closed
     * @throws InvalidXmlException if it breaks the schema or has a DTD; it tells every problem with line and column
     */
    public static Decisions read(InputStream in) throws IOException {
        return ReviewMapper.fromXml(Lazy.FILE.read(in));
    }

    /**
     * Every problem of a file, in its order; empty if {@link #read} would read it.
     *
     * @param in UTF-8; read to the end, not closed
     */
    public static List<SchemaProblem> validate(InputStream in) throws IOException {
        return Lazy.FILE.validate(in);
    }

    /** Loads schema and binding on first use. */
    private static final class Lazy {
        static final XmlFile<XmlReview> FILE = new XmlFile<>(XmlKind.REVIEW, XmlReview.class);

        private Lazy() {}
    }
}
