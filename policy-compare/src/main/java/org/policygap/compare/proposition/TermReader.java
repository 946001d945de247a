package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.compare.language.Commonness;
import org.policygap.compare.language.Token;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.Mention;

/** Turns text into terms: the concepts it mentions, and the words that belong to none. */
public final class TermReader {
    /** Agreement of actor is nearly free, everybody is staff; agreement of act and object is what matters. */
    private static final Map<ConceptType, Double> WEIGHT_BY_TYPE = new EnumMap<>(Map.of(
            ConceptType.ACTOR, 0.4,
            ConceptType.AUTHORITY, 0.5,
            ConceptType.ACT, 0.8,
            ConceptType.OBJECT, 1.0,
            ConceptType.CONTEXT, 0.7,
            ConceptType.CONSEQUENCE, 1.0,
            ConceptType.DOCUMENT, 0.7,
            ConceptType.CONDITION, 0.7,
            ConceptType.TIME, 0.6,
            ConceptType.QUALITY, 0.8));

    private static final double NESTED = 0.5;
    /** Of a concept that the lexicon marks so. */
    private static final double COUNTS_LITTLE = 0.4;

    private static final double WORD_OF_A_CONCEPT = 0.35;
    private static final int SHORTEST_WORD = 2;

    private final Lexicon lexicon;
    private final Commonness commonness;

    public TermReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.commonness = Commonness.shipped(lexicon.words());
    }

    /** The terms of a text. */
    public Terms read(String text) {
        List<Token> tokens = lexicon.words().of(text);
        List<Term> terms = new ArrayList<>();
        BitSet covered = new BitSet();
        for (Mention mention : lexicon.mentions(tokens)) {
            terms.add(concept(mention, text));
            mention.tokens().forEach(token -> covered.set(token.start()));
        }
        for (Token token : tokens) {
            double weight = commonness.weight(token) * (covered.get(token.start()) ? WORD_OF_A_CONCEPT : 1);
            if (weight > 0 && token.text().length() >= SHORTEST_WORD) {
                terms.add(new Term(token.stem(), Optional.empty(), token.text(), weight));
            }
        }
        return new Terms(terms);
    }

    private static Term concept(Mention mention, String text) {
        ConceptType type = mention.concept().type();
        double weight = WEIGHT_BY_TYPE.getOrDefault(type, 1.0)
                * (mention.nested() ? NESTED : 1)
                * (mention.concept().countsLittle() ? COUNTS_LITTLE : 1);
        String surface = text.substring(mention.start(), mention.end());
        return new Term("#" + mention.concept().id(), Optional.of(type), surface, weight);
    }
}
