package org.policygap.compare.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two parts taken by one multiplication are what two multiplications make of them. */
class BearingTest {
    private static final byte LEAST = -127;
    private static final byte MOST = 127;

    @Test
    void likeness_is_the_cosine_of_the_angle() {
        Random random = new Random(7);
        for (int parts : new int[] {1, 2, 7, 200}) {
            byte[] one = new byte[parts];
            byte[] other = new byte[parts];
            random.nextBytes(one);
            random.nextBytes(other);
            assertThat(likeness(one, other)).isEqualTo(cosine(one, other));
        }
    }

    @Test
    void the_largest_parts_keep_to_their_halves() {
        byte[] least = new byte[200];
        byte[] most = new byte[200];
        Arrays.fill(least, LEAST);
        Arrays.fill(most, MOST);
        assertThat(likeness(least, most)).isEqualTo(cosine(least, most));
        assertThat(likeness(least, least)).isEqualTo(cosine(least, least));
    }

    @Test
    void what_points_nowhere_is_like_nothing() {
        assertThat(likeness(new byte[4], new byte[] {1, 2, 3, 4})).isZero();
    }

    private static double likeness(byte[] one, byte[] other) {
        return Bearing.asked(Direction.kept(one), List.of())
                .likeness(Bearing.offered(Direction.kept(other), List.of()));
    }

    private static double cosine(byte[] one, byte[] other) {
        return product(one, other) / (Math.sqrt(product(one, one)) * Math.sqrt(product(other, other)));
    }

    private static double product(byte[] one, byte[] other) {
        int product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
