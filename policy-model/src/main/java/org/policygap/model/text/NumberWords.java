package org.policygap.model.text;

import java.util.List;

/** Cardinal numbers in English words, from zero to ninety-nine. */
public final class NumberWords {
    /** The greatest number that has words here. */
    public static final int MOST = 99;

    private static final int BASE = 10;

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /**
     * A number in small letters.
     *
     * @param number from 0 to {@link #MOST}
     * @param joint what stands between tens and ones: "-" for "twenty-one"
     * @throws IndexOutOfBoundsException if the number has no words here
     */
    public static String of(int number, String joint) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / BASE - 2);
        return number % BASE == 0 ? tens : tens + joint + SMALL.get(number % BASE);
    }
}
