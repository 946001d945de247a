package org.policygap.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Works out which letters a pattern cannot do without: one of the words that come out stands in whatever it matches. Reads
 * the part of the syntax of patterns that ours use; of a pattern with anything else it expects nothing, which is always
 * right.
 */
final class NecessaryWords {
    private static final int KNOWN_FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.MULTILINE;

    /** Escapes other than classes, boundaries and signs; groups with a name or other flags; a set that begins with its end. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "\\\\(?![bBdDsSwW\\p{Punct}]|[pP]\\{)|(?<!(?<!\\\\)\\\\)\\(\\?(?!:|!|=|<!|<=|-?i:|i\\))|\\[\\^?\\]");

    /** From here to the end of the group the case does not matter. */
    private static final String ANY_CASE = "(?i)";

    /** Fewer letters stand in nearly every text. */
    private static final int FEWEST_LETTERS = 2;

    /** Words of nearly every rule: that one is there tells next to nothing. */
    private static final Set<String> EVERYWHERE = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from", "if", "in", "is", "it", "may",
            "must", "of", "on", "or", "policy", "pupils", "school", "shall", "should", "staff", "that", "the", "their",
            "they", "this", "to", "we", "where", "which", "who", "will", "with");

    /** More words to look for cost more than they save. */
    private static final int MOST_WORDS = 60;

    private static final List<Keyword> NONE = List.of();

    private final String pattern;
    private int at;
    private boolean anyCase;

    private NecessaryWords(String pattern, boolean anyCase) {
        this.pattern = pattern;
        this.anyCase = anyCase;
    }

    /** The words; none if the pattern can do without any. */
    static List<Keyword> of(Pattern pattern) {
        String syntax = pattern.pattern();
        if ((pattern.flags() & ~KNOWN_FLAGS) != 0 || UNKNOWN.matcher(syntax).find()) {
            return NONE;
        }
        NecessaryWords reader = new NecessaryWords(syntax, (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0);
        List<Keyword> words = reader.alternatives();
        return reader.at == syntax.length() ? words : NONE;
    }

    /** Each alternative needs one of its own words: all of them together, or nothing if one needs none. */
    private List<Keyword> alternatives() {
        List<Keyword> all = new ArrayList<>();
        boolean needs = true;
        while (true) {
            List<Keyword> one = sequence();
            needs &= !one.isEmpty();
            all.addAll(one);
            if (at == pattern.length() || pattern.charAt(at) != '|') {
                break;
            }
            at++;
        }
        return needs && all.size() <= MOST_WORDS ? all.stream().distinct().toList() : NONE;
    }

    /** Of what stands one after the other the most telling. */
    private List<Keyword> sequence() {
        List<Keyword> best = NONE;
        StringBuilder letters = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int from = at;
            char first = pattern.charAt(at);
            if (isPlain(first)) {
                at++;
                boolean optional = isOptional();
                int after = at;
                skipQuantifier();
                if (!optional) {
                    letters.append(first);
                }
                if (optional || at > after) {
                    best = better(best, take(letters));
                }
                continue;
            }
            best = better(best, take(letters));
            if (pattern.startsWith(ANY_CASE, at)) {
                anyCase = true;
                at += ANY_CASE.length();
                continue;
            }
            List<Keyword> words = first == '(' ? group() : NONE;
            if (first != '(') {
                skipOne();
            }
            boolean optional = isOptional();
            skipQuantifier();
            best = optional ? best : better(best, words);
            if (at == from) {
                return NONE;
            }
        }
        return better(best, take(letters));
    }

    private List<Keyword> group() {
        boolean behind = pattern.startsWith("(?<", at);
        boolean folding = pattern.startsWith("(?i:", at);
        boolean exact = pattern.startsWith("(?-i:", at);
        boolean expects = !behind && !pattern.startsWith("(?!", at);
        at += exact ? 5 : behind || folding ? 4 : pattern.startsWith("(?", at) ? 3 : 1;
        boolean outside = anyCase;
        anyCase = (anyCase || folding) && !exact;
        List<Keyword> words = alternatives();
        anyCase = outside;
        at++;
        return expects ? words : NONE;
    }

    /** An escape, a set of letters, or any other sign. */
    private void skipOne() {
        if (pattern.charAt(at) == '[') {
            at++;
            for (int depth = 1; at < pattern.length() && depth > 0; at++) {
                char sign = pattern.charAt(at);
                at += sign == '\\' ? 1 : 0;
                depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
            }
        } else if (pattern.charAt(at) == '\\') {
            boolean property = at + 2 < pattern.length()
                    && (pattern.charAt(at + 1) == 'p' || pattern.charAt(at + 1) == 'P')
                    && pattern.charAt(at + 2) == '{';
            at = property ? pattern.indexOf('}', at) + 1 : at + 2;
        } else {
            at++;
        }
    }

    private boolean isOptional() {
        return at < pattern.length()
                && (pattern.charAt(at) == '?' || pattern.charAt(at) == '*' || pattern.startsWith("{0", at));
    }

    private void skipQuantifier() {
        if (at < pattern.length() && "?*+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        } else if (at < pattern.length() && pattern.charAt(at) == '{') {
            at = pattern.indexOf('}', at) + 1;
        } else {
            return;
        }
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isPlain(char sign) {
        return Character.isLetterOrDigit(sign)
                || sign == ' '
                || sign == '£'
                || sign == '%'
                || sign == '@'
                || sign == '/';
    }

    private List<Keyword> take(StringBuilder letters) {
        String word = letters.toString();
        letters.setLength(0);
        return word.strip().length() < FEWEST_LETTERS ? NONE : List.of(Keyword.of(word, anyCase));
    }

    /** Long words tell more than short ones, rare ones more than those of every rule, few more than many. */
    private static List<Keyword> better(List<Keyword> one, List<Keyword> other) {
        return telling(other) > telling(one) ? other : one;
    }

    private static double telling(List<Keyword> words) {
        double shortest =
                words.stream().mapToDouble(NecessaryWords::telling).min().orElse(Double.NEGATIVE_INFINITY);
        return shortest - words.size() / 20.0;
    }

    private static double telling(Keyword word) {
        boolean tellsLittle = EVERYWHERE.contains(word.letters().strip());
        return tellsLittle ? 1 : word.letters().length() - FEWEST_LETTERS + 0.5;
    }
}
