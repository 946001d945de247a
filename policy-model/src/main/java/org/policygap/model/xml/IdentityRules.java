package org.policygap.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What our schemas declare of keys, unique values and references, as they stand in the schemas: a rule that is added there
 * is checked. Knows the forms that our schemas use, and refuses a schema that has another.
 */
final class IdentityRules {
    private static final String ANYWHERE = ".//";

    private final Map<QName, List<IdentityRule>> rules = new HashMap<>();

    /** Reads the schemas, which takes a moment: to be done once. */
    IdentityRules() {
        for (XmlKind kind : XmlKind.values()) {
            try (InputStream in = XmlFile.schemaAddress(kind).openStream()) {
                Element schema = DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(in)
                        .getDocumentElement();
                elements(schema, "element").forEach(element -> add(kind.namespace(), element));
            } catch (IOException | ParserConfigurationException | SAXException e) {
                throw new IllegalStateException("The schema of " + kind + " cannot be read.", e);
            }
        }
    }

    /** The rules that are declared for what stands in an element of this name; most have none. */
    List<IdentityRule> of(QName element) {
        return rules.getOrDefault(element, List.of());
    }

    private void add(String namespace, Element element) {
        List<IdentityRule> declared = Arrays.stream(IdentityRule.Kind.values())
                .flatMap(kind ->
                        children(element, kind.name().toLowerCase(Locale.ROOT)).map(rule -> rule(kind, rule)))
                .toList();
        declared.forEach(rule -> checkKey(rule, declared));
        if (!declared.isEmpty() && rules.put(new QName(namespace, element.getAttribute("name")), declared) != null) {
            throw new IllegalStateException(
                    "Two elements with rules have the same name: " + element.getAttribute("name"));
        }
    }

    private static void checkKey(IdentityRule rule, List<IdentityRule> declared) {
        boolean reference = rule.kind() == IdentityRule.Kind.KEYREF;
        if (reference && declared.stream().noneMatch(key -> key.name().equals(rule.refersTo()))) {
            throw new IllegalStateException("Declared for another element than its key: " + rule.name());
        }
    }

    private static IdentityRule rule(IdentityRule.Kind kind, Element rule) {
        Element selector = children(rule, "selector").findFirst().orElseThrow();
        List<String> fields = children(rule, "field")
                .map(field -> field.getAttribute("xpath"))
                .toList();
        if (fields.size() != 1 || !fields.get(0).matches("@\\w+")) {
            throw new IllegalStateException("Not one attribute: " + fields);
        }
        return new IdentityRule(
                rule.getAttribute("name"),
                kind,
                Arrays.stream(selector.getAttribute("xpath").split("\\|"))
                        .map(path -> selector(path.strip(), selector))
                        .toList(),
                fields.get(0).substring(1),
                name(rule.getAttribute("refer"), rule).getLocalPart());
    }

    private static IdentityRule.Selector selector(String path, Element context) {
        boolean anywhere = path.startsWith(ANYWHERE);
        String names = anywhere ? path.substring(ANYWHERE.length()) : path;
        if (!names.matches("\\w+:\\w+(?:/\\w+:\\w+)*")) {
            throw new IllegalStateException("Not the names of elements: " + path);
        }
        return new IdentityRule.Selector(
                anywhere,
                Arrays.stream(names.split("/")).map(name -> name(name, context)).toList());
    }

    private static QName name(String prefixed, Element context) {
        int colon = prefixed.indexOf(':');
        String prefix = prefixed.substring(0, Math.max(colon, 0));
        return new QName(context.lookupNamespaceURI(prefix), prefixed.substring(colon + 1));
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent, name).filter(child -> parent.isSameNode(child.getParentNode()));
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
