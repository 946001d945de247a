package org.policygap.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three kinds of file of the XML form. */
public enum XmlKind {
    POLICY("urn:policygap:policy:1", "policy"),
    COMPARISON("urn:policygap:comparison:1", "comparison"),
    REVIEW("urn:policygap:review:1", "review");

    private final String namespace;
    private final String root;

    XmlKind(String namespace, String root) {
        this.namespace = namespace;
        this.root = root;
    }

    /**
     * The kind of a file, as the namespace of its root element tells; empty if it is XML of another kind.
     *
     * @param in read up to the root element at least, not closed
     * @throws InvalidXmlException if it is no XML, or begins with a DTD
     */
    public static Optional<XmlKind> of(InputStream in) throws IOException {
        String namespace = XmlIntake.rootNamespace(in);
        return Arrays.stream(values())
                .filter(kind -> kind.namespace.equals(namespace))
                .findFirst();
    }

    /**
     * Checks a file against the schema of this kind.
     *
     * @param in read to the end, not closed
     * @return every problem, in the order of the file; empty if the file is valid
     * @throws IOException if the stream cannot be read
     */
    public List<SchemaProblem> validate(InputStream in) throws IOException {
        return switch (this) {
            case POLICY -> PolicyXml.validate(in);
            case COMPARISON -> ComparisonXml.validate(in);
            case REVIEW -> ReviewXml.validate(in);
        };
    }

    /** Namespace of the kind's elements, with its version. */
    public String namespace() {
        return namespace;
    }

    /** Name of the kind's root element; its schema is the resource of this name with ".xsd". */
    public String root() {
        return root;
    }
}
