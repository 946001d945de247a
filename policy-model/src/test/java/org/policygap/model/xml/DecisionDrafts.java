package org.policygap.model.xml;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;
import org.policygap.model.review.PassageCheck;

/** Arbitrary decisions. */
final class DecisionDrafts {
    private DecisionDrafts() {}

    static Arbitrary<Decisions> decisions() {
        return Combinators.combine(
                        key(),
                        Arbitraries.of(Choice.class).optional(),
                        Anything.text(),
                        Anything.date().optional(),
                        Anything.text(),
                        Anything.text(),
                        Anything.date().optional(),
                        passageCheck().optional())
                .as(Decision::new)
                .list()
                .ofMaxSize(4)
                .map(Decisions::new);
    }

    private static Arbitrary<PassageCheck> passageCheck() {
        return Combinators.combine(Arbitraries.of(PassageCheck.Verdict.class), Anything.text())
                .as(PassageCheck::new);
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
}
