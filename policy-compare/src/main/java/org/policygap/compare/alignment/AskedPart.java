package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.policygap.compare.language.Clip;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * A piece of an element's wording that can be quoted by itself: between marks and joining words, at least three words long.
 *
 * @param text as written, without joining words at its ends
 * @param terms what it names, people left out
 */
public record AskedPart(String text, List<Term> terms) {
    private static final Pattern BORDER = Pattern.compile(
            "[,;:()|]\\s*|[.!?]\\s+|\\s+[–—-]\\s+|"
                    + "\\s+(?=(?:and|or|but|where|when|if|unless|so that|in order to|without|before|after|until|including|such as|within"
                    + "|because|which|who|that|for example|on behalf of|relating to|by)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:and|or|but|that|which|who|then|also|both|either|by|in doing so|in addition|for example|such as|including|particularly),?\\s+)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:include|includes|the|a|an|of|to|for|as|with|is|are|their|its)$", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_WORDS = 3;

    public AskedPart {
        terms = List.copyOf(terms);
    }

    /** The parts of a text in their order. */
    static List<AskedPart> of(String text, Terms named) {
        List<AskedPart> parts = new ArrayList<>();
        for (String piece : BORDER.split(text)) {
            String tidy = Clip.tidy(LEADING.matcher(piece.strip()).replaceFirst(""));
            if (Words.count(tidy) >= FEWEST_WORDS && !UNFINISHED.matcher(tidy).find()) {
                parts.add(new AskedPart(tidy, namedIn(tidy, named)));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Term> namedIn(String text, Terms named) {
        String lower = text.toLowerCase(Locale.ROOT);
        return named.all().stream()
                .filter(term -> lower.contains(term.surface().toLowerCase(Locale.ROOT)))
                .filter(term ->
                        term.type().filter(type -> type == ConceptType.ACTOR).isEmpty())
                .toList();
    }
}
