package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many things at once come out in their order. */
class OneByOneTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    @Test
    void results_stand_in_the_order_of_the_things() {
        assertThat(OneByOne.of(MANY, thing -> Optional.of("no " + thing)))
                .isEqualTo(MANY.stream().map(thing -> "no " + thing).toList());
    }

    @Test
    void what_comes_to_nothing_is_left_out() {
        assertThat(OneByOne.of(MANY, thing -> Optional.of(thing).filter(number -> number > 497)))
                .containsExactly(498, 499);
    }
}
