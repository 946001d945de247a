package org.policygap.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.parser.UnusableDocumentException.Reason;

class BoundedParserTest {
    private static final byte[] TEXT =
            "Phones Policy\n\n1. Pupils must leave phones at home.\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void reads_a_document_and_tells_the_cost() {
        Reading reading = new BoundedParser().read("phones.txt", TEXT);

        assertThat(new PolicyIndex(reading.policy().orElseThrow()).passages())
                .extracting(Passage::text)
                .contains("Pupils must leave phones at home.");
        assertThat(reading.nanos()).isPositive();
        assertThat(reading.allocatedBytes()).isPositive();
    }

    @Test
    void passes_the_reasons_of_a_refusal_on() {
        Reading reading = new BoundedParser().read("phones.docx", new byte[0]);

        assertThat(reading.refusal().map(UnusableDocumentException::reason)).contains(Reason.EMPTY);
    }

    private static Reason refusal(BoundedParser.Parse parser) {
        return new BoundedParser(Duration.ofSeconds(10), parser)
                .read("a.txt", TEXT)
                .refusal()
                .orElseThrow()
                .reason();
    }

    @Test
    void whatever_a_reader_throws_ends_as_a_refusal() {
        assertThat(refusal((name, content) -> {
                    throw new IllegalStateException();
                }))
                .isEqualTo(Reason.FAULT);
        assertThat(refusal((name, content) -> {
                    throw new NoClassDefFoundError();
                }))
                .isEqualTo(Reason.FAULT);
        assertThat(refusal((name, content) -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(Reason.LIMIT);
        assertThat(refusal((name, content) -> {
                    throw new OutOfMemoryError();
                }))
                .isEqualTo(Reason.LIMIT);
    }

    @Test
    void a_document_that_met_a_full_memory_by_chance_is_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        BoundedParser parser = new BoundedParser(Duration.ofSeconds(10), (name, content) -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
            return new PolicyParser().parse(name, content);
        });

        assertThat(parser.read("phones.txt", TEXT).policy()).isPresent();
    }

    @Test
    void a_reader_that_hangs_is_stopped_and_the_next_document_is_read() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        BoundedParser parser = new BoundedParser(Duration.ofMillis(50), (name, content) -> {
            while (name.equals("hang.txt") && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            throw new UnusableDocumentException(Reason.EMPTY, "Empty.");
        });

        assertThat(parser.read("hang.txt", TEXT).refusal().map(UnusableDocumentException::reason))
                .contains(Reason.LIMIT);
        stopped.await();
        assertThat(parser.read("next.txt", TEXT).refusal().map(UnusableDocumentException::reason))
                .contains(Reason.EMPTY);
    }

    /** Each of these once took time that grew with the square of its length, or more stack than there is. */
    @Test
    void long_paragraphs_of_one_kind_are_read() {
        for (String unit : new String[] {
            "*a ",
            "<",
            ".",
            "_",
            "1.",
            "1.1.",
            "the school shall not ",
            "(",
            "a, ",
            "\u200b",
            "[a](b",
            "**Oars**\nHire them here.\n",
            "See section 1. "
        }) {
            String text = "Title\n\n" + unit.repeat(100_000 / unit.length()) + "x\n";
            Reading reading = new BoundedParser().read("long.txt", text.getBytes(StandardCharsets.UTF_8));

            assertThat(reading.refusal()).as(unit).isEmpty();
        }
    }
}
