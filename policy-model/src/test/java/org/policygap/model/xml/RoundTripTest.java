package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;

/** What is written comes back as it was, and is valid. */
class RoundTripTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void policy(@ForAll("policies") Policy policy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PolicyXml.write(policy, out);
        assertThat(XmlKind.of(in(out))).contains(XmlKind.POLICY);
        assertThat(PolicyXml.validate(in(out))).isEmpty();
        assertThat(PolicyXml.read(in(out))).isEqualTo(policy);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
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
        return Combinators.combine(
                        key(),
                        Arbitraries.of(Choice.class).optional(),
                        Anything.text(),
                        Anything.date().optional(),
                        Anything.text(),
                        Anything.text(),
                        Anything.date().optional())
                .as(Decision::new)
                .list()
                .ofMaxSize(4)
                .map(Decisions::new);
    }

    private static Arbitrary<DecisionKey> key() {
        return Combinators.combine(
                        Arbitraries.of(DecisionKey.Subject.class),
                        orEmpty(Anything.kebab()),
                        orEmpty(Anything.schoolId()),
                        orEmpty(Anything.hex(8).map(hex -> "c" + hex)),
                        orEmpty(Anything.hex(8).map(hex -> "m" + hex + "-2")),
                        orEmpty(Anything.hex(16)),
                        orEmpty(Anything.hex(16)))
                .as(DecisionKey::new);
    }

    private static Arbitrary<String> orEmpty(Arbitrary<String> texts) {
        return texts.optional().map(text -> text.orElse(""));
    }

    private static InputStream in(ByteArrayOutputStream out) {
        return new ByteArrayInputStream(out.toByteArray());
    }
}
