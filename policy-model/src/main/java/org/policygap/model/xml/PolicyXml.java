package org.policygap.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.policygap.model.policy.Policy;
import org.policygap.model.xml.binding.policy.XmlPolicy;

/** The XML form of a policy, with or without requirements: {@code policy.xsd}. */
public final class PolicyXml {
    private PolicyXml() {}

    /**
     * Writes a policy: UTF-8, indented, the same bytes for the same record on every machine. What is no XML character becomes
     * U+FFFD; everything else comes back as it was.
     *
     * @param out is flushed, not closed
     * @throws InvalidXmlException if the record breaks the schema; then nothing is written
     */
    public static void write(Policy policy, OutputStream out) throws IOException {
        Lazy.FILE.write(PolicyMapper.toXml(policy), out);
    }

    /**
     * Writes a model policy for a person to curate: the same, with remarks that explain the requirements and quote the clause
     * of each.
     *
     * @param out is flushed, not closed
     * @throws InvalidXmlException if the record breaks the schema; then nothing is written
     */
    public static void writeModel(Policy model, OutputStream out) throws IOException {
        Lazy.FILE.write(PolicyMapper.toXml(model), new CurationRemarks(model), out);
    }

    /**
     * Reads a policy.
     *
     * @param in UTF-8; read to the end, not closed
     * @throws InvalidXmlException if it breaks the schema or has a DTD; it tells every problem with line and column
     */
    public static Policy read(InputStream in) throws IOException {
        return PolicyMapper.fromXml(Lazy.FILE.read(in));
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
        static final XmlFile<XmlPolicy> FILE = new XmlFile<>(XmlKind.POLICY, XmlPolicy.class);

        private Lazy() {}
    }
}
