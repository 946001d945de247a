package org.policygap.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.xml.binding.comparison.XmlComparison;

/** The XML form of a comparison with the policies it is about: {@code comparison.xsd}. */
public final class ComparisonXml {
    private ComparisonXml() {}

    /**
     * Writes a comparison: UTF-8, indented, the same bytes for the same record on every machine. What is no XML character becomes
     * U+FFFD; everything else comes back as it was.
     *
     * @param out is flushed, not closed
     * @throws InvalidXmlException if the record breaks the schema; then nothing is written
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Lazy.FILE.write(ComparisonMapper.toXml(comparison), out);
    }

    /**
     * Reads a comparison.
     *
     * @param in UTF-8; read to the end, not closed
     * @throws InvalidXmlException if it breaks the schema or has a DTD; it tells every problem with line and column
     */
    public static Comparison read(InputStream in) throws IOException {
        return ComparisonMapper.fromXml(Lazy.FILE.read(in));
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
        static final XmlFile<XmlComparison> FILE = new XmlFile<>(XmlKind.COMPARISON, XmlComparison.class);

        private Lazy() {}
    }
}
