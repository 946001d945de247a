package org.policygap.model.xml;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.policygap.model.policy.SourceSpan;

/** Arbitrary values of the smallest types. */
final class Anything {
    private static final int FAR = 1_000_000_000;

    private Anything() {}

    /** Any text that XML can hold, with much of what goes wrong in XML. */
    static Arbitrary<String> text() {
        Arbitrary<String> awkward = Arbitraries.of(
                "\r",
                "\n",
                "\r\n",
                "\t",
                " ",
                "  ",
                "<",
                ">",
                "&",
                "&amp;",
                "]]>",
                "\"",
                "'",
                "{",
                "\u0085",
                "\u2028",
                "\u00a0",
                "\ufffd",
                "\ufeff",
                "\ud83d\ude00",
                "\ue000",
                "é",
                "e\u0301");
        Arbitrary<String> plain = Arbitraries.chars()
                .filter(c -> c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe')
                .map(String::valueOf);
        return Arbitraries.oneOf(awkward, plain, Arbitraries.strings().alpha().ofMaxLength(8))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    static Arbitrary<Integer> choice() {
        return Arbitraries.integers().between(0, 1000);
    }

    static Arbitrary<Boolean> bool() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<Double> score() {
        return Arbitraries.doubles().between(0, 1).ofScale(6);
    }

    static Arbitrary<String> hex(int digits) {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(digits);
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<String> isoValue() {
        Arbitrary<String> day = date().map(LocalDate::toString);
        Arbitrary<String> interval = Combinators.combine(day, day).as((first, last) -> first + "/" + last);
        Arbitrary<String> period = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 400))
                .as((years, months, days) -> Period.of(years, months, days).toString());
        return Arbitraries.oneOf(Arbitraries.just(""), day, interval, period, Arbitraries.just("P2W"));
    }

    static Arbitrary<SourceSpan> span() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.integers().between(0, FAR),
                        Arbitraries.integers().between(0, FAR))
                .as((page, paragraph, start, length) -> new SourceSpan(page, paragraph, start, start + length));
    }

    static Arbitrary<List<SourceSpan>> spans() {
        return span().list().ofMaxSize(2);
    }

    static Arbitrary<String> kebab() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> words.stream().collect(Collectors.joining("-")));
    }

    static Arbitrary<String> schoolId() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMaxLength(6)
                .map(rest -> "S" + rest);
    }
}
