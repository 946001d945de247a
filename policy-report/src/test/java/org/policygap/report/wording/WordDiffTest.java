package org.policygap.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.policygap.report.wording.MarkedText.Mark;

class WordDiffTest {

    @Test
    void marksTheWordsThatGoAndCome() {
        WordDiff diff = WordDiff.of(
                "Staff are trained every three years by the school.", "Staff are trained every year by the school.");
        assertThat(marked(diff.before(), Mark.REMOVED)).isEqualTo("three years");
        assertThat(marked(diff.after(), Mark.ADDED)).isEqualTo("year");
    }

    @Property(tries = 500)
    void theShortWayGivesTheSameWords(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 6) String word) {
        assertThat(WordDiff.key(word)).isEqualTo(WordDiff.anyKey(word));
    }

    @Test
    void takesNoNoticeOfCaseAndPunctuation() {
        WordDiff diff = WordDiff.of("The Head, however, may agree", "the head however may agree");
        assertThat(diff.before().isMarked()).isFalse();
        assertThat(diff.after().isMarked()).isFalse();
    }

    @Test
    void marksNothingIfLessThanHalfOfTheWordsStay() {
        WordDiff diff = WordDiff.of("Ask the office about keys and lamps today", "The trust board meets at noon");
        assertThat(diff.before().isMarked()).isFalse();
        assertThat(diff.after().isMarked()).isFalse();
    }

    @Test
    void shortWordsDoNotStandAloneBetweenMarks() {
        WordDiff diff = WordDiff.of(
                "Parents give consent for visits in writing as a rule.",
                "Parents give consent for visits in writing. Keep a form.");
        assertThat(marked(diff.before(), Mark.REMOVED)).isEqualTo("as a rule.");
        assertThat(marked(diff.after(), Mark.ADDED)).isEqualTo("Keep a form.");
    }

    @Property(tries = 300)
    void textIsNeverChanged(@ForAll List<String> before, @ForAll List<String> after) {
        String one = String.join(" ", before);
        String other = String.join(" ", after);
        WordDiff diff = WordDiff.of(one, other);
        assertThat(diff.before().text()).isEqualTo(one);
        assertThat(diff.after().text()).isEqualTo(other);
    }

    private static String marked(MarkedText text, Mark mark) {
        return text.spans().stream()
                .filter(span -> span.mark() == mark)
                .map(MarkedText.Span::text)
                .collect(Collectors.joining("|"));
    }
}
