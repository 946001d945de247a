package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.model.xml.Samples.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Every rule of the schemas about keys, unique values and references is kept, as the Java platform understands it. */
class IdentityCheckTest {
    private static final String XS = "http://www.w3.org/2001/XMLSchema";

    /** Something of all that has an id, and of all that refers to one. */
    private static final String POLICY = """
            <policy xmlns="urn:policygap:policy:1">
              <source format="docx" sha256="%s" bytes="12" pages="0"><fileName>visitors.docx</fileName></source>
              <metadata><entry id="m1" field="version" derived="false"><literal>2</literal></entry></metadata>
              <body>
                <section id="s1">
                  <heading>Visitors</heading>
                  <clause id="c1" numberSource="none">
                    <text>Visitors:</text><item id="c2" numberSource="none"><text>sign in.</text></item>
                  </clause>
                  <table id="t1"><row id="r1" header="false"/></table>
                </section>
              </body>
              <footnote id="f1" node="c1"><mark>1</mark><text>At the gate.</text></footnote>
              <definition node="c1"><term>visitor</term><meaning>a guest</meaning></definition>
              <reference node="c1" kind="internal" state="resolved"><text>see above</text><target node="s1"/></reference>
              <artefact id="a1" kind="header"><text>Visitors</text></artefact>
              <requirement node="c1" kind="norm" importance="required">
                <topic>Visitors</topic>
                <element id="e1" core="true" stricterIsFine="false"><text>a</text><proposition modality="must"/></element>
              </requirement>
              <requirement node="c2" kind="norm" importance="required">
                <topic>Visitors</topic>
                <element id="e2" core="true" stricterIsFine="false"><text>b</text><proposition modality="must"/></element>
              </requirement>
            </policy>
            """.formatted("0".repeat(64));

    private static final String SCHOOL = """
            <school id="%s">
              <name>Example</name>
            """ + POLICY + """
              <finding requirement="c1" status="met" relation="equal" strictness="same" confidence="sure">
                <element element="e1" state="satisfied"><shownBy passage="c1"/></element>
                <evidence passage="c1" score="1"/>
                <conflict rule="number" element="e1" passage="c1"><modelQuote>1</modelQuote><schoolQuote>2</schoolQuote></conflict>
                <nearest passage="c1" score="0.1"/>
              </finding>
              <finding requirement="c2" status="missing" relation="none" strictness="unknown" confidence="sure"/>
              <addition passage="c1" nearest="c1"><topic>Visitors</topic></addition>
            </school>
            """;

    private static final String COMPARISON =
            "<comparison xmlns=\"urn:policygap:comparison:1\" date=\"2026-11-21\">\n<model>\n" + POLICY + "</model>\n"
                    + SCHOOL.formatted("A") + SCHOOL.formatted("B") + "</comparison>";

    private static final Pattern VALUE =
            Pattern.compile("(?<= (?:id|node|passage|requirement|element|nearest)=\")[^\"]*");

    private static final Pattern TWICE =
            Pattern.compile("cvc-identity-constraint.4.(?:2.2|1): Duplicate \\w+ value \\[(.*)\\] declared for "
                    + "identity constraint \"(\\w+)\" of element \"(\\w+)\".");

    private static final Pattern NOWHERE =
            Pattern.compile("cvc-identity-constraint.4.3: Key '(\\w+)' with value '(.*)' "
                    + "not found for identity constraint of element '(\\w+)'.");

    @Test
    void everyRuleIsChecked() throws Exception {
        Schema schema = SchemaFactory.newDefaultInstance().newSchema(XmlFile.schemaAddress(XmlKind.COMPARISON));
        Set<String> broken = new TreeSet<>();
        for (String damaged : damaged()) {
            Platform platform = new Platform();
            Validator validator = schema.newValidator();
            validator.setErrorHandler(platform);
            validator.validate(new StreamSource(new StringReader(damaged)));
            broken.addAll(platform.broken);
            assertThat(ours(damaged)).as(damaged).isEqualTo(platform.said);
        }
        assertThat(broken).isEqualTo(declared()).hasSizeGreaterThan(20);
    }

    /** What the platform finds: rule and element, and our words for it in short. Of a rule it tells one reference only. */
    private static final class Platform extends DefaultHandler {
        final Set<String> broken = new TreeSet<>();
        final Set<String> said = new TreeSet<>();

        @Override
        public void error(SAXParseException e) {
            Matcher twice = TWICE.matcher(e.getMessage());
            Matcher nowhere = NOWHERE.matcher(e.getMessage());
            if (twice.matches()) {
                broken.add(twice.group(3) + " " + twice.group(2));
                said.add("line " + e.getLineNumber() + ": " + twice.group(1) + " twice");
            } else {
                assertThat(nowhere.matches()).as(e.getMessage()).isTrue();
                broken.add(nowhere.group(3) + " " + nowhere.group(1));
                said.add("nowhere: " + nowhere.group(1));
            }
        }
    }

    private static Set<String> ours(String xml) throws IOException {
        return ComparisonXml.validate(in(xml)).stream()
                .map(problem -> problem.message().contains(" twice")
                        ? "line " + problem.line() + ": " + problem.message().replaceFirst(" .*", "") + " twice"
                        : problem.message().replaceFirst(".*rule (\\w+).*", "nowhere: $1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The comparison as it is, and with each value in turn replaced by every other of its kind and by one that is nowhere. */
    private static Set<String> damaged() {
        Set<String> result = new LinkedHashSet<>(Set.of(COMPARISON));
        Set<String> values = Stream.concat(
                        VALUE.matcher(COMPARISON).results().map(MatchResult::group), Stream.of("nowhere", "D"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (MatchResult place : VALUE.matcher(COMPARISON).results().toList()) {
            values.stream()
                    .filter(value -> isSchool(value) == isSchool(place.group()))
                    .forEach(value -> result.add(
                            COMPARISON.substring(0, place.start()) + value + COMPARISON.substring(place.end())));
        }
        return result;
    }

    private static boolean isSchool(String value) {
        return value.matches("[A-Z]");
    }

    private static Set<String> declared() throws Exception {
        Set<String> result = new TreeSet<>();
        for (XmlKind kind : XmlKind.values()) {
            try (InputStream in = XmlFile.schemaAddress(kind).openStream()) {
                NodeList all = DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(in)
                        .getElementsByTagNameNS(XS, "*");
                for (int i = 0; i < all.getLength(); i++) {
                    Element rule = (Element) all.item(i);
                    if (Set.of("key", "keyref", "unique").contains(rule.getLocalName())) {
                        result.add(((Element) rule.getParentNode()).getAttribute("name") + " "
                                + rule.getAttribute("name"));
                    }
                }
            }
        }
        return result;
    }
}
