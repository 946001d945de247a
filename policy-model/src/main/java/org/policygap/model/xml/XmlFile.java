package org.policygap.model.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads, writes and validates files of one kind; may be used by several threads. */
final class XmlFile<B> {
    private final XmlKind kind;
    private final Class<B> binding;
    private final Schema schema;
    private final JAXBContext context;

    /**
     * Loads schema and binding, which takes a moment: to be done once.
     *
     * @param binding the class generated for the root element
     */
    XmlFile(XmlKind kind, Class<B> binding) {
        this.kind = kind;
        this.binding = binding;
        try {
            this.schema = SchemaFactory.newDefaultInstance().newSchema(schemaAddress(kind));
            this.context = JAXBContext.newInstance(binding);
        } catch (SAXException | JAXBException e) {
            throw new IllegalStateException("The schema of " + kind + " does not fit this program.", e);
        }
    }

    /** The schema of a kind, in the same jar as this class. */
    static URL schemaAddress(XmlKind kind) {
        return Objects.requireNonNull(XmlFile.class.getResource(kind.root() + ".xsd"), "schema");
    }

    B read(InputStream in) throws IOException {
        UnmarshallerHandler handler = unmarshaller();
        List<SchemaProblem> problems = XmlIntake.parse(in, kind, schema, handler);
        if (!problems.isEmpty()) {
            throw new InvalidXmlException(problems);
        }
        try {
            return binding.cast(handler.getResult());
        } catch (JAXBException e) {
            throw new IllegalStateException("Valid XML could not be bound.", e);
        }
    }

    /** Writes all of it, or throws and writes nothing. */
    void write(B xml, OutputStream out) throws IOException {
        write(xml, XmlPrinter.Remarks.NONE, out);
    }

    /** The same with remarks for a person who edits the file. */
    void write(B xml, XmlPrinter.Remarks remarks, OutputStream out) throws IOException {
        byte[] bytes = print(xml, remarks).getBytes(StandardCharsets.UTF_8);
        List<SchemaProblem> problems =
                XmlIntake.parse(new ByteArrayInputStream(bytes), kind, schema, new DefaultHandler());
        if (!problems.isEmpty()) {
            throw new InvalidXmlException(problems);
        }
        out.write(bytes);
        out.flush();
    }

    List<SchemaProblem> validate(InputStream in) throws IOException {
        return XmlIntake.parse(in, kind, schema, new DefaultHandler());
    }

    private String print(B xml, XmlPrinter.Remarks remarks) {
        StringBuilder characters = new StringBuilder();
        try {
            context.createMarshaller().marshal(xml, new XmlPrinter(characters, remarks));
        } catch (JAXBException e) {
            throw new IllegalStateException("The binding of " + kind + " does not fit this program.", e);
        }
        return characters.toString();
    }

    private UnmarshallerHandler unmarshaller() {
        try {
            return context.createUnmarshaller().getUnmarshallerHandler();
        } catch (JAXBException e) {
            throw new IllegalStateException("The binding of " + kind + " does not fit this program.", e);
        }
    }
}
