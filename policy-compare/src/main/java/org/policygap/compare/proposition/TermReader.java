package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.policygap.compare.language.ByWord;
import org.policygap.compare.language.Commonness;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Word;
import org.policygap.compare.lexicon.Concept;
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
    private final ByWord<TermsOfWord> words = new ByWord<>(this::word);
    private final Map<String, TermsOfConcept> concepts = new ConcurrentHashMap<>();

    public TermReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.commonness = Commonness.shipped(lexicon.words());
    }

    /** The terms of a text. */
    public Terms read(String text) {
        return cut(text).terms();
    }

    /** A text cut into words, of which parts can be read without reading it again. */
    WordedText cut(String text) {
        List<Token> words = lexicon.words().of(text);
        return WordedText.of(text, words, lexicon.phrases(words), this);
    }

    /**
     * The terms of a text.
     *
     * @param start of the text in the whole one of which it is a part
     * @param tokens its words, in order, with their places in the whole one
     * @param mentions what they mention
     */
    Terms terms(String text, int start, List<Token> tokens, List<Mention> mentions) {
        List<Term> terms = new ArrayList<>(tokens.size() + mentions.size());
        BitSet covered = new BitSet(text.length());
        for (Mention mention : mentions) {
            terms.add(concept(mention).written(text.substring(mention.start() - start, mention.end() - start)));
            for (Token token : mention.tokens()) {
                covered.set(token.start() - start);
            }
        }
        for (Token token : tokens) {
            TermsOfWord word = words.of(token.word());
            if (word.counts()) {
                terms.add(covered.get(token.start() - start) ? word.ofConcept() : word.alone());
            }
        }
        return new Terms(terms);
    }

    /**
     * A word as a term.
     *
     * @param counts whether it tells anything
     * @param alone where it belongs to no concept
     * @param ofConcept where it is part of what names one
     */
    private record TermsOfWord(boolean counts, Term alone, Term ofConcept) {}

    private TermsOfWord word(Word word) {
        double weight = commonness.weight(word);
        Term alone = new Term(word.stem(), Optional.empty(), word.text(), weight);
        boolean counts = weight > 0 && word.text().length() >= SHORTEST_WORD;
        return new TermsOfWord(counts, alone, alone.times(WORD_OF_A_CONCEPT));
    }

    /** A concept as a term, but for how a text names it: by itself, or within the name of another. */
    private record TermsOfConcept(Term alone, Term nested) {
        static TermsOfConcept of(Concept concept) {
            double weight = WEIGHT_BY_TYPE.getOrDefault(concept.type(), 1.0);
            double factor = concept.countsLittle() ? COUNTS_LITTLE : 1;
            Term alone = new Term("#" + concept.id(), Optional.of(concept.type()), "", weight * factor);
            return new TermsOfConcept(alone, alone.weighing(weight * NESTED * factor));
        }
    }

    private Term concept(Mention mention) {
        TermsOfConcept terms = concepts.get(mention.concept().id());
        if (terms == null) {
            terms = TermsOfConcept.of(mention.concept());
            concepts.put(mention.concept().id(), terms);
        }
        return mention.nested() ? terms.nested() : terms.alone();
    }
}
