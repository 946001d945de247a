package org.policygap.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policygap.report.wording.MarkedText.Mark;

class TrackedTextTest {

    @Property
    void bothWordingsAreThereToTheLetter(@ForAll("wordings") String before, @ForAll("wordings") String after) {
        WordDiff difference = WordDiff.of(before, after);
        if (!difference.before().isMarked() && !difference.after().isMarked()) {
            return;
        }
        MarkedText tracked = TrackedText.of(difference);
        assertThat(without(tracked, Mark.ADDED)).isEqualTo(before);
        assertThat(without(tracked, Mark.REMOVED)).isEqualTo(after);
    }

    private static String without(MarkedText text, Mark mark) {
        return text.spans().stream()
                .filter(span -> span.mark() != mark)
                .map(MarkedText.Span::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("staff", "Staff", "must,", "must", "the", "a", "report", "report.", "it", "now", "(now)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
