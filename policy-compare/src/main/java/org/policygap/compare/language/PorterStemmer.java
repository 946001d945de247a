package org.policygap.compare.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The suffix stripping of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. The steps are numbered
 * as in the paper.
 */
final class PorterStemmer {
    private static final List<Rule> STEP_2 = Rule.list("ational>ate tional>tion enci>ence anci>ance izer>ize abli>able "
            + "alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful "
            + "ousness>ous aliti>al iviti>ive biliti>ble");
    private static final List<Rule> STEP_3 = Rule.list("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>");
    private static final List<Rule> STEP_4 = Rule.list("al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> "
            + "sion>s tion>t ou> ism> ate> iti> ous> ive> ize>");

    private PorterStemmer() {}

    static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        String singular = step1a(word);
        String base = step1c(step1b(singular));
        String shorter = replace(replace(base, STEP_2, 0), STEP_3, 0);
        return step5(replace(shorter, STEP_4, 1));
    }

    private static String step1a(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String step1b(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int suffix = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        String rest = cut(word, suffix);
        return suffix == 0 || shape(rest).indexOf('v') < 0 ? word : mend(rest);
    }

    /** Restores what -ed and -ing took away: "hop" from "hopping", "file" from "filing". */
    private static String mend(String rest) {
        if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) {
            return rest + "e";
        }
        if (endsWithDoubleConsonant(rest) && "lsz".indexOf(last(rest)) < 0) {
            return cut(rest, 1);
        }
        return measure(rest) == 1 && endsWithShortSyllable(rest) ? rest + "e" : rest;
    }

    private static String step1c(String word) {
        String rest = cut(word, 1);
        return word.endsWith("y") && shape(rest).indexOf('v') >= 0 ? rest + "i" : word;
    }

    private static String step5(String word) {
        String result = word;
        String rest = cut(word, 1);
        if (word.endsWith("e") && (measure(rest) > 1 || (measure(rest) == 1 && !endsWithShortSyllable(rest)))) {
            result = rest;
        }
        return result.endsWith("ll") && measure(result) > 1 ? cut(result, 1) : result;
    }

    private static String replace(String word, List<Rule> rules, int aboveMeasure) {
        for (Rule rule : rules) {
            if (word.endsWith(rule.suffix)) {
                String rest = cut(word, rule.suffix.length());
                return measure(rest) > aboveMeasure ? rest + rule.replacement : word;
            }
        }
        return word;
    }

    /** Number of vowel-consonant sequences: m in the paper. */
    private static int measure(String stem) {
        String shape = shape(stem);
        int count = 0;
        for (int i = 1; i < shape.length(); i++) {
            if (shape.charAt(i - 1) == 'v' && shape.charAt(i) == 'c') {
                count++;
            }
        }
        return count;
    }

    /** One letter for each letter: v for a vowel, c for a consonant; y after a consonant is a vowel. */
    private static String shape(String stem) {
        StringBuilder shape = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            char letter = stem.charAt(i);
            boolean vowel = "aeiou".indexOf(letter) >= 0 || (letter == 'y' && i > 0 && shape.charAt(i - 1) == 'c');
            shape.append(vowel ? 'v' : 'c');
        }
        return shape.toString();
    }

    private static boolean endsWithDoubleConsonant(String stem) {
        int length = stem.length();
        return length > 1
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && shape(stem).endsWith("c");
    }

    private static boolean endsWithShortSyllable(String stem) {
        return shape(stem).endsWith("cvc") && "wxy".indexOf(last(stem)) < 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** What a suffix turns into. */
    private record Rule(String suffix, String replacement) {
        /** The longest first, since of all that end a word the longest counts. */
        static List<Rule> list(String rules) {
            return Stream.of(rules.split(" "))
                    .map(Rule::parse)
                    .sorted(Comparator.comparingInt((Rule rule) -> rule.suffix.length())
                            .reversed())
                    .toList();
        }

        private static Rule parse(String rule) {
            int arrow = rule.indexOf('>');
            return new Rule(rule.substring(0, arrow), rule.substring(arrow + 1));
        }
    }
}
