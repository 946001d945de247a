package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.review.Decisions;

/** What is written comes back as it was, and is valid. */
class RoundTripTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void policy(@ForAll("policies") Policy policy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PolicyXml.write(policy, out);
        assertThat(XmlKind.of(in(out))).contains(XmlKind.POLICY);
        assertThat(PolicyXml.validate(in(out))).isEmpty();
        assertThat(PolicyXml.read(in(out))).isEqualTo(policy);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void comparison(@ForAll("comparisons") Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonXml.write(comparison, out);
        assertThat(XmlKind.of(in(out))).contains(XmlKind.COMPARISON);
        assertThat(ComparisonXml.validate(in(out))).isEmpty();
        assertThat(ComparisonXml.read(in(out))).isEqualTo(comparison);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void decisions(@ForAll("decisions") Decisions decisions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewXml.write(decisions, out);
        assertThat(XmlKind.of(in(out))).contains(XmlKind.REVIEW);
        assertThat(ReviewXml.validate(in(out))).isEmpty();
        assertThat(ReviewXml.read(in(out))).isEqualTo(decisions);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return PolicyDrafts.policies();
    }

    @Provide
    Arbitrary<Comparison> comparisons() {
        return ComparisonDrafts.comparisons();
    }

    @Provide
    Arbitrary<Decisions> decisions() {
        return DecisionDrafts.decisions();
    }

    private static InputStream in(ByteArrayOutputStream out) {
        return new ByteArrayInputStream(out.toByteArray());
    }
}
