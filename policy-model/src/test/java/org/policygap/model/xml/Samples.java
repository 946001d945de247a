package org.policygap.model.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;

/** Small policies to break. */
final class Samples {
    static final String POLICY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <policy xmlns="urn:policygap:policy:1">
              <source format="docx" sha256="%s" bytes="12" pages="0">
                <fileName>visitors.docx</fileName>
              </source>
              <metadata>
                <entry id="m1" field="next-review" value="2027-03-01/2027-03-31" derived="false">
                  <literal>March 2027</literal>
                </entry>
              </metadata>
              <body>
                <section id="s1">
                  <heading>Visitors</heading>
                  <clause id="c1" numberSource="none">
                    <text>Visitors sign in.</text>
                  </clause>
                </section>
              </body>
              <footnote id="f1" node="c1">
                <mark>1</mark><text>At the gate.</text>
              </footnote>
            </policy>
            """.formatted("0".repeat(64));

    private Samples() {}

    static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Policy policy(Node... body) {
        return policy(List.of(body), List.of());
    }

    static Policy policy(Definition definition) {
        return policy(List.of(), List.of(definition));
    }

    static Clause clause(String id, String text) {
        return new Clause(id, "", NumberSource.NONE, text, List.of(), List.of());
    }

    private static Policy policy(List<Node> body, List<Definition> definitions) {
        return new Policy(
                new PolicyMetadata(List.of()),
                body,
                List.of(),
                definitions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DocumentSource("visitors.docx", DocumentFormat.DOCX, "0".repeat(64), 12, 0));
    }
}
