package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.compare.language.Token;
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

    private static final int MAX_GAP = 4;

    /** One word of a phrase. */
    record Part(String text, Kind kind) {
        enum Kind {
            STEM,
            EXACT,
            PREFIX,
            GAP
        }

        boolean fits(Token token) {
            return switch (kind) {
                case STEM -> token.stem().equals(text);
                case EXACT -> token.text().equals(text);
                case PREFIX -> token.text().startsWith(text);
                case GAP -> false;
            };
        }
    }

    static boolean isArticle(Token token) {
        return ARTICLES.contains(token.text());
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
                .filter(token -> !isArticle(token))
                .map(token -> new Part(kind == Part.Kind.STEM ? token.stem() : token.text(), kind))
                .toList();
    }

    /** Whether it was written in quotation marks; of two phrases of the same length the exact one wins. */
    boolean isExact() {
        return parts.get(0).kind() == Part.Kind.EXACT;
    }

    /** Number of words, without gaps. */
    int length() {
        return (int) parts.stream().filter(part -> part.kind() != Part.Kind.GAP).count();
    }

    /** What makes two phrases the same. */
    String key() {
        return parts.stream().map(part -> part.kind() + ":" + part.text()).collect(Collectors.joining(" "));
    }

    /** Whether the phrase is there from a position on. */
    boolean isAt(List<Token> tokens, int from) {
        return walk(tokens, from, token -> {});
    }

    /** The words that match from a position on; to be asked for only where the phrase is. */
    List<Token> tokens(List<Token> tokens, int from) {
        List<Token> found = new ArrayList<>();
        walk(tokens, from, found::add);
        return List.copyOf(found);
    }

    private boolean walk(List<Token> tokens, int from, Consumer<Token> found) {
        int at = from;
        int slack = 0;
        for (Part part : parts) {
            if (part.kind() == Part.Kind.GAP) {
                slack = MAX_GAP;
                continue;
            }
            int position = find(part, tokens, at, slack);
            if (position < 0) {
                return false;
            }
            found.accept(tokens.get(position));
            at = position + 1;
            slack = 0;
        }
        return true;
    }

    private static int find(Part part, List<Token> tokens, int from, int slack) {
        for (int i = from; i < tokens.size() && i <= from + slack; i++) {
            if (part.fits(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
