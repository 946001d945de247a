package org.policygap.samples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Policy;
import org.policygap.model.xml.PolicyXml;
import org.policygap.parser.BoundedParser;
import org.policygap.parser.Reading;
import org.policygap.parser.UnusableDocumentException.Reason;

/**
 * Damaged copies of the samples: each is read or refused, in words, and whatever is read obeys its schema. A run of the
 * build takes some; {@code -Dpolicygap.mutations=10000} takes as many as told.
 */
class MutationTest {
    private static final int COUNT = Integer.getInteger("policygap.mutations", 500);

    private final BoundedParser parser = new BoundedParser();

    @Test
    void no_damage_lets_an_exception_out_or_breaks_the_schema() throws IOException {
        SampleDocuments samples = SampleDocuments.read();

        List<String> failures = IntStream.range(0, COUNT)
                .parallel()
                .mapToObj(seed -> failure(samples, seed))
                .flatMap(Optional::stream)
                .toList();

        assertThat(failures).isEmpty();
    }

    private Optional<String> failure(SampleDocuments samples, int seed) {
        SampleDocuments.SampleDocument sample = samples.get(seed);
        String name = sample.name() + " damaged with seed " + seed + ": ";
        try {
            byte[] damaged = new Mutation(seed)
                    .of(sample.content(), samples.get(seed * 7 + 1).content());
            Reading reading = parser.read(sample.name(), damaged);
            if (reading.policy().isPresent()) {
                return invalid(reading.policy().get()).map(name::concat);
            }
            return reading.refusal()
                    .filter(refusal -> refusal.reason() == Reason.FAULT
                            || !String.valueOf(refusal.getMessage()).endsWith("."))
                    .map(refusal -> name + refusal.getMessage() + " " + refusal.getCause());
        } catch (IOException | RuntimeException e) {
            return Optional.of(name + e);
        }
    }

    private static Optional<String> invalid(Policy policy) throws IOException {
        try {
            PolicyXml.write(policy, OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (org.policygap.model.xml.InvalidXmlException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
