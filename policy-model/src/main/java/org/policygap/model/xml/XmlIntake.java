package org.policygap.model.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parses XML that may come from anybody: no DTD, no entity, no other file, and no more than a budget of bytes and nested
 * elements. Uses the parser of the Java platform whatever else is on the class path.
 */
final class XmlIntake {
    /** Bytes that are read at most; a comparison of 100 schools has about a tenth of them. */
    static final long MAX_BYTES = 128L << 20;

    /** The property that makes the messages, which {@link PlainWords} knows, English on every machine. */
    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    /** The platform's own check of ids, for which {@link IdentityCheck} stands in. */
    private static final String IDENTITY = "http://apache.org/xml/features/validation/identity-constraint-checking";

    private XmlIntake() {}

    /** Parses and validates; the handler gets what comes before the first problem. */
    static List<SchemaProblem> parse(InputStream in, XmlKind kind, Schema schema, ContentHandler handler)
            throws IOException {
        ProblemCollector problems = new ProblemCollector();
        XmlGuard guard = new XmlGuard(kind);
        try {
            ValidatorHandler validator = schema.newValidatorHandler();
            validator.setProperty(LOCALE, Locale.ROOT);
            validator.setFeature(IDENTITY, false);
            validator.setErrorHandler(problems);
            validator.setContentHandler(new ValidOnly(handler, problems));
            IdentityCheck identity = new IdentityCheck(problems);
            identity.setContentHandler(validator);
            guard.setContentHandler(identity);
            run(in, guard, problems);
        } catch (SAXParseException e) {
            problems.stop(e);
        } catch (SAXException e) {
            problems.stop(new SAXParseException(String.valueOf(e.getMessage()), guard.locator(), e));
        }
        return problems.problems();
    }

    /** The namespace of the root element, empty if it has none. */
    static String rootNamespace(InputStream in) throws IOException {
        ProblemCollector problems = new ProblemCollector();
        XmlGuard guard = new XmlGuard();
        guard.setContentHandler(new RootFinder());
        try {
            run(in, guard, problems);
            throw new IllegalStateException("XML without a root element was taken for well-formed.");
        } catch (RootFound e) {
            return e.namespace;
        } catch (SAXParseException e) {
            problems.stop(e);
            throw new InvalidXmlException(problems.problems());
        } catch (SAXException e) {
            throw new IllegalStateException("The XML parser of the Java platform failed.", e);
        }
    }

    private static void run(InputStream in, XmlGuard guard, ProblemCollector problems)
            throws IOException, SAXException {
        SAXParser parser = parser();
        parser.setProperty(LOCALE, Locale.ROOT);
        guard.setParent(parser.getXMLReader());
        guard.setErrorHandler(problems);
        try {
            guard.parse(new InputSource(new BudgetInputStream(in, MAX_BYTES)));
        } catch (CharConversionException e) {
            throw new SAXParseException("The file is not in UTF-8, or is damaged.", guard.locator(), e);
        } catch (BudgetInputStream.ExceededException e) {
            throw new SAXParseException(String.valueOf(e.getMessage()), guard.locator(), e);
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the Java platform cannot be secured.", e);
        }
    }

    /** Keeps from a handler what it could not understand. */
    private static final class ValidOnly extends XMLFilterImpl {
        private final ProblemCollector problems;

        ValidOnly(ContentHandler handler, ProblemCollector problems) {
            this.problems = problems;
            setContentHandler(handler);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (!problems.isEmpty()) {
                setContentHandler(new DefaultHandler());
            }
            super.startElement(uri, localName, qName, attributes);
        }
    }

    /** Stops at the root element. */
    private static final class RootFinder extends DefaultHandler {
        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            throw new RootFound(uri);
        }
    }

    private static final class RootFound extends SAXException {
        private static final long serialVersionUID = 1;

        private final String namespace;

        RootFound(String namespace) {
            super("root element found");
            this.namespace = namespace;
        }
    }
}
