package org.policygap.model.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Works out with which two letters whatever a pattern matches may begin, so that the pattern need not be tried anywhere
 * else. Reads the part of the syntax of patterns that ours use; of a pattern with anything else it expects any beginning,
 * which is always right.
 */
final class Beginnings {
    /** Escapes other than classes, boundaries and signs; groups with a name or flags; a set that begins with its end. */
    private static final Pattern UNKNOWN =
            Pattern.compile("\\\\(?![bBdDsSwW\\p{Punct}]|[pP]\\{)|\\(\\?(?!:|!|=|<!|<=)|\\[\\^?\\]");

    private static final int KNOWN_FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** Letters below this have a place in the table. */
    private static final int LETTERS = 128;

    /** Stands for any letter. */
    private static final char ANY = '\uFFFF';

    /** Stands for the beginning of the text. */
    private static final char START = '\uFFFE';

    private static final Set<String> NOTHING = Set.of("");

    private final String pattern;
    private int at;

    private Beginnings(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Where a pattern may match.
     *
     * @param everywhere whether it may begin with anything
     * @param pairs the two letters it may begin with, as {@link Search#folded} has them: the first times 128 and the second
     * @param firsts the letters that any other may follow, also one beyond the table or none
     */
    record Places(boolean everywhere, BitSet pairs, BitSet firsts) {
        /** Whether the pattern may match at a place; false is certain. */
        boolean mayBeAt(String folded, int place) {
            if (everywhere || place == 0) {
                return true;
            }
            char first = place < folded.length() ? folded.charAt(place) : LETTERS;
            if (first >= LETTERS) {
                return false;
            }
            char second = place + 1 < folded.length() ? folded.charAt(place + 1) : LETTERS;
            return firsts.get(first) || (second < LETTERS && pairs.get(first * LETTERS + second));
        }
    }

    /** The places of a pattern. */
    static Places of(Pattern pattern) {
        BitSet pairs = new BitSet();
        BitSet firsts = new BitSet();
        boolean everywhere = (pattern.flags() & ~KNOWN_FLAGS) != 0
                || UNKNOWN.matcher(pattern.pattern()).find();
        if (!everywhere) {
            Beginnings reader = new Beginnings(pattern.pattern());
            for (String beginning : reader.alternatives()) {
                char first = beginning.isEmpty() ? ANY : beginning.charAt(0);
                char second = beginning.length() < 2 ? ANY : beginning.charAt(1);
                everywhere |= first == ANY;
                if (second == ANY && first < LETTERS) {
                    firsts.set(first);
                } else if (first < LETTERS) {
                    pairs.set(first * LETTERS + second);
                }
            }
            everywhere |= reader.at < pattern.pattern().length();
        }
        return new Places(everywhere, pairs, firsts);
    }

    private Set<String> alternatives() {
        Set<String> all = new LinkedHashSet<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<String> sequence() {
        Set<String> beginnings = NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Set<String> one = one();
            boolean optional = isOptional();
            boolean again = skipQuantifier();
            Set<String> more = again ? joined(one, one, true) : one;
            beginnings = joined(beginnings, more, optional);
        }
        return beginnings;
    }

    /** What may stand after the one goes on with the other, as far as two letters. */
    private static Set<String> joined(Set<String> ones, Set<String> others, boolean optional) {
        Set<String> joined = new LinkedHashSet<>();
        for (String one : ones) {
            boolean complete = one.length() > 1 || one.equals(String.valueOf(START));
            if (complete || optional) {
                joined.add(one);
            }
            if (!complete) {
                others.forEach(other -> joined.add(goOn(one, other)));
            }
        }
        return joined;
    }

    private static String goOn(String one, String other) {
        boolean impossible = !one.isEmpty() && other.equals(String.valueOf(START));
        String both = impossible ? one + ANY : one + other;
        return both.substring(0, Math.min(2, both.length()));
    }

    private Set<String> one() {
        char first = pattern.charAt(at);
        return switch (first) {
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escape();
            case '^' -> step(String.valueOf(START));
            case '$' -> step("");
            case '.' -> step(String.valueOf(ANY));
            default -> step(letter(first));
        };
    }

    private Set<String> step(String beginning) {
        at++;
        return Set.of(beginning);
    }

    private static String letter(char letter) {
        char folded = Search.folded(String.valueOf(letter)).charAt(0);
        return String.valueOf(folded < LETTERS ? folded : ANY);
    }

    /** What only looks ahead or behind is no part of what matches. */
    private Set<String> group() {
        boolean behind = pattern.startsWith("(?<", at);
        boolean looks = behind || pattern.startsWith("(?!", at) || pattern.startsWith("(?=", at);
        at += behind ? 4 : pattern.startsWith("(?", at) ? 3 : 1;
        Set<String> beginnings = alternatives();
        at++;
        return looks ? NOTHING : beginnings;
    }

    private Set<String> escape() {
        char sign = pattern.charAt(at + 1);
        boolean property = (sign == 'p' || sign == 'P') && pattern.startsWith("{", at + 2);
        at = property ? pattern.indexOf('}', at) + 1 : at + 2;
        return switch (sign) {
            case 'b', 'B' -> NOTHING;
            case 'd' -> letters("0123456789");
            case 's' -> letters(" \t\n\u000B\f\r");
            case 'D', 'S', 'w', 'W', 'p', 'P' -> Set.of(String.valueOf(ANY));
            default -> Set.of(letter(sign));
        };
    }

    /** A set that only lists letters; of any other all letters may come. */
    private Set<String> set() {
        int from = at + 1;
        at = from;
        for (int depth = 1; at < pattern.length() && depth > 0; at++) {
            char sign = pattern.charAt(at);
            at += sign == '\\' ? 1 : 0;
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        }
        String listed = pattern.substring(from, at - 1);
        boolean plain = listed.chars().noneMatch(sign -> "\\^-[&".indexOf(sign) >= 0);
        return plain ? letters(listed) : Set.of(String.valueOf(ANY));
    }

    private static Set<String> letters(String listed) {
        return Arrays.stream(listed.split(""))
                .map(each -> letter(each.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOptional() {
        return at < pattern.length()
                && (pattern.charAt(at) == '?' || pattern.charAt(at) == '*' || pattern.startsWith("{0", at));
    }

    /** Whether what stands before may come again. */
    private boolean skipQuantifier() {
        boolean again = at < pattern.length() && "*+{".indexOf(pattern.charAt(at)) >= 0;
        if (at < pattern.length() && "?*+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        } else if (again) {
            at = pattern.indexOf('}', at) + 1;
        } else {
            return false;
        }
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return again;
    }
}
