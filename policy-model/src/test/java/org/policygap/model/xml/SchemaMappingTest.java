package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.review.Decisions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Schemas and records have the same constants, and everything in the schemas says what it is. */
class SchemaMappingTest {
    private static final String XS = "http://www.w3.org/2001/XMLSchema";

    /** Passage.Kind: of what is found in a policy, not of what is in a file. */
    private static final Set<String> NOT_IN_FILES = Set.of("Kind");

    @Test
    void enumerationsAreTheEnums() throws Exception {
        assertThat(enumerations()).isEqualTo(enums()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsDocumented(XmlKind kind) throws Exception {
        Document schema = schema(kind);
        List<String> undocumented = Stream.of(
                        "element",
                        "attribute",
                        "complexType",
                        "simpleType",
                        "enumeration",
                        "group",
                        "key",
                        "keyref",
                        "unique")
                .flatMap(name -> all(schema.getDocumentElement(), name).stream())
                .filter(element -> element.hasAttribute("name") || element.hasAttribute("value"))
                .filter(element -> documentation(element).isBlank())
                .map(element -> element.getAttribute("name") + element.getAttribute("value"))
                .toList();
        assertThat(undocumented).isEmpty();
        assertThat(documentation(schema.getDocumentElement())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void namespaceHasAVersion(XmlKind kind) throws Exception {
        Element schema = schema(kind).getDocumentElement();
        assertThat(schema.getAttribute("targetNamespace"))
                .isEqualTo(kind.namespace())
                .endsWith(":" + schema.getAttribute("version"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPatternHasWords(XmlKind kind) throws Exception {
        List<String> types = all(schema(kind).getDocumentElement(), "simpleType").stream()
                .filter(type -> !all(type, "pattern").isEmpty())
                .map(type -> type.getAttribute("name"))
                .filter(name -> !Set.of("isoInterval", "isoPeriod").contains(name))
                .toList();
        assertThat(types)
                .allSatisfy(type -> assertThat(PlainWords.of("cvc-pattern-valid: Value 'x' is not facet-valid "
                                + "with respect to pattern 'y' for type '" + type + "'."))
                        .doesNotContain("cvc"));
    }

    private static Map<String, List<String>> enumerations() throws Exception {
        Map<String, List<String>> result = new TreeMap<>();
        for (XmlKind kind : XmlKind.values()) {
            for (Element type : all(schema(kind).getDocumentElement(), "simpleType")) {
                List<String> values = all(type, "enumeration").stream()
                        .map(value -> value.getAttribute("value"))
                        .toList();
                if (!values.isEmpty()) {
                    result.put(capitalised(type.getAttribute("name")), values);
                }
            }
        }
        return result;
    }

    private static Map<String, List<String>> enums() throws IOException, URISyntaxException, ClassNotFoundException {
        Map<String, List<String>> result = new TreeMap<>();
        for (Class<?> record : List.of(Policy.class, Comparison.class, Decisions.class)) {
            for (Class<?> type : Classes.beside(record)) {
                if (type.isEnum() && !NOT_IN_FILES.contains(type.getSimpleName())) {
                    result.put(type.getSimpleName(), kebab(type));
                }
            }
        }
        return result;
    }

    private static List<String> kebab(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Document schema(XmlKind kind) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = XmlFile.schemaAddress(kind).openStream()) {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(XS, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String documentation(Element element) {
        return all(element, "documentation").stream()
                .filter(text -> text.getParentNode().getParentNode().isSameNode(element))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
