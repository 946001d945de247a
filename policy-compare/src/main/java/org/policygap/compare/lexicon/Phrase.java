package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Word;
import org.policygap.compare.language.Words;

/**
 * A phrase of the lexicon, ready to be looked for. Articles and possessives count on neither side.
 *
 * @param conceptId the concept that the phrase expresses
 * @param parts at least one; the first is no gap
 * @param place among the phrases of its concept, 0-based
 */
record Phrase(String conceptId, List<Part> parts, int place) {
    /** Words that a phrase and a text may differ in. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "any", "our", "your", "their", "his", "her", "its", "my", "all", "such");

    /** Words that may stand where a phrase has dots. */
    static final int MAX_GAP = 4;

    /** One word of a phrase. */
    record Part(String text, Kind kind) {
        enum Kind {
            STEM,
            EXACT,
            PREFIX,
            GAP
        }
    }

    static boolean isArticle(Word word) {
        return ARTICLES.contains(word.text());
    }

    /** Reads "bring ... into disrepute", "discriminat*" or "\"IT\""; no parts if nothing is left of it. */
    static Phrase parse(String conceptId, String phrase, Words words) {
        return parse(conceptId, phrase, 0, words::of);
    }

    /**
     * Reads a phrase with a given way of cutting text into words.
     *
     * @param words gives the same words for the same text
     */
    static Phrase parse(String conceptId, String phrase, int place, Function<String, List<Token>> words) {
        boolean exact = phrase.length() > 2 && phrase.startsWith("\"") && phrase.endsWith("\"");
        List<Part> parts = new ArrayList<>();
        for (String word :
                phrase.replace("\"", "").replace("...", " … ").strip().split("\\s+")) {
            parts.addAll(part(word, exact, words));
        }
        return new Phrase(conceptId, List.copyOf(parts), place);
    }

    private static List<Part> part(String word, boolean exact, Function<String, List<Token>> words) {
        if (word.equals("…")) {
            return List.of(new Part("…", Part.Kind.GAP));
        }
        Part.Kind kind = word.endsWith("*") ? Part.Kind.PREFIX : exact ? Part.Kind.EXACT : Part.Kind.STEM;
        return words.apply(word).stream()
                .filter(token -> !isArticle(token.word()))
                .map(token -> new Part(kind == Part.Kind.STEM ? token.stem() : token.text(), kind))
                .toList();
    }

    /** Whether it was written in quotation marks; of two phrases of the same length the exact one wins. */
    boolean isExact() {
        return parts.get(0).kind() == Part.Kind.EXACT;
    }

    /** Whether something is left of it to look for. */
    boolean beginsWithWord() {
        return !parts.isEmpty() && parts.get(0).kind() != Part.Kind.GAP;
    }

    /** Number of words, without gaps. */
    int length() {
        return (int) parts.stream().filter(part -> part.kind() != Part.Kind.GAP).count();
    }

    /** What makes two phrases the same. */
    String key() {
        return parts.stream().map(part -> part.kind() + ":" + part.text()).collect(Collectors.joining(" "));
    }
}
