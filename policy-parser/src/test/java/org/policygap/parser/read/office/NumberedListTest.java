package org.policygap.parser.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedListTest {
    private static final char FIRST = 0;
    private static final char SECOND = 1;
    private static final char THIRD = 2;

    private static NumberLevel level(NumberFormat format, String text, int start, int restart) {
        return new NumberLevel(format, text, start, false, restart);
    }

    private static final List<NumberLevel> LEVELS = NumberedList.complete(List.of(
            level(NumberFormat.UPPER_ROMAN, "Part " + FIRST, 1, 0),
            level(NumberFormat.DECIMAL, FIRST + "." + SECOND, 1, 1),
            level(NumberFormat.LOWER_LETTER, "(" + THIRD + ")", 1, 0)));

    private final NumberedList list = new NumberedList();

    @Test
    void deeperLevelsBeginAgain() {
        assertThat(list.next(LEVELS, 0, "")).isEqualTo("Part I");
        assertThat(list.next(LEVELS, 1, "")).isEqualTo("I.1");
        assertThat(list.next(LEVELS, 1, "")).isEqualTo("I.2");
        assertThat(list.next(LEVELS, 0, "")).isEqualTo("Part II");
        assertThat(list.next(LEVELS, 1, "")).isEqualTo("II.1");
    }

    @Test
    void aLevelThatNeverRestartsCountsOn() {
        assertThat(list.next(LEVELS, 2, "")).isEqualTo("(a)");
        list.next(LEVELS, 0, "");
        assertThat(list.next(LEVELS, 2, "")).isEqualTo("(b)");
    }

    @Test
    void levelsAboveThatWereNotUsedBeginAtTheirStart() {
        assertThat(list.next(LEVELS, 1, "")).isEqualTo("I.1");
        assertThat(list.next(LEVELS, 0, "")).isEqualTo("Part II");
    }

    @Test
    void anOverrideStartsOnce() {
        List<NumberLevel> own = new ArrayList<>(LEVELS);
        own.set(0, own.get(0).withStart(9));
        list.next(LEVELS, 0, "");
        assertThat(list.next(own, 0, "use 2")).isEqualTo("Part IX");
        assertThat(list.next(own, 0, "use 2")).isEqualTo("Part X");
        assertThat(list.next(LEVELS, 0, "")).isEqualTo("Part XI");
    }

    @Test
    void legalLevelsArePrintedInDecimal() {
        List<NumberLevel> legal = new ArrayList<>(LEVELS);
        legal.set(1, new NumberLevel(NumberFormat.LOWER_LETTER, FIRST + "." + SECOND, 1, true, 1));
        list.next(legal, 0, "");
        assertThat(list.next(legal, 1, "")).isEqualTo("1.1");
    }
}
