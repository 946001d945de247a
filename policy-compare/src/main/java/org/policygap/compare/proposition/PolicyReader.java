package org.policygap.compare.proposition;

import java.util.List;
import org.policygap.compare.language.ModalityReader;
import org.policygap.compare.language.Quantities;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.meaning.Meaning;
import org.policygap.compare.meaning.MeaningReader;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;

/** Reads every passage of a policy as a careful reader does: with its lead-in, heading and the school's name put aside. */
public final class PolicyReader {
    /** What has fewer says nothing. */
    private static final int FEWEST_LETTERS = 3;

    private final TermReader terms;
    private final MeaningReader meanings;
    private final PropositionReader propositions = new PropositionReader(ModalityReader.english());

    public PolicyReader(Lexicon lexicon) {
        this.terms = new TermReader(lexicon);
        this.meanings = new MeaningReader(lexicon.words());
    }

    /** All passages that can be compared, in the order of the index. */
    public List<Reading> read(Policy policy) {
        PolicyIndex index = new PolicyIndex(policy);
        List<Passage> readable = index.passages().stream()
                .filter(passage -> isWorthReading(policy, passage))
                .toList();
        PassageReader passages = new PassageReader(policy, index, terms, meanings, propositions);
        return FlatLists.restore(readable).stream().map(passages::read).toList();
    }

    /** The terms of a text that stands alone, a curator's synonym for example. */
    public Terms terms(String text) {
        return terms.read(text);
    }

    /** What a text that stands alone means. */
    public Meaning meaning(String text) {
        return meanings.read(text);
    }

    /** The numbers of a text, each with the words around it. */
    public List<Measure> measures(String text) {
        return Measure.all(Quantities.of(text), () -> terms.cut(text));
    }

    private static boolean isWorthReading(Policy policy, Passage passage) {
        return passage.text()
                                .codePoints()
                                .filter(Character::isLetter)
                                .limit(FEWEST_LETTERS)
                                .count()
                        == FEWEST_LETTERS
                && (passage.kind() != Passage.Kind.METADATA
                        || policy.metadata().entries().stream()
                                .filter(entry -> entry.id().equals(passage.id()))
                                .anyMatch(PolicyReader::isReviewEntry));
    }

    private static boolean isReviewEntry(MetadataEntry entry) {
        return entry.field() == MetadataField.LAST_REVIEWED
                || entry.field() == MetadataField.REVIEW_PERIOD
                || entry.field() == MetadataField.NEXT_REVIEW
                || entry.field() == MetadataField.APPROVED_ON;
    }
}
