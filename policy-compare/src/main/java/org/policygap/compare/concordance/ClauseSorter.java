package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.alignment.AskedUnit;
import org.policygap.compare.alignment.AskedUnits;
import org.policygap.compare.alignment.Likeness;
import org.policygap.compare.alignment.Likeness.Side;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.concordance.TopicSpine.Scored;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.meaning.Meaning;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.SentenceReader;
import org.policygap.compare.requirement.RequirementDrafter;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;

/** Reads a policy's clauses and finds their topics. What it says of a clause depends on its policy alone. */
final class ClauseSorter {
    /** How much the topics of a clause count beside its words. */
    private static final double TOPIC = 0.5;

    private static final int SHORTEST_LEAD_IN = 8;

    private final PolicyReader reader;
    private final VectorSpace space;
    private final TopicSpine spine;
    private final Likeness likeness;

    ClauseSorter(Lexicon lexicon) {
        this.reader = new PolicyReader(lexicon);
        this.space = new VectorSpace(lexicon);
        this.spine = new TopicSpine(reader, space);
        this.likeness = new Likeness(lexicon, Weights.shipped());
    }

    TopicSpine spine() {
        return spine;
    }

    Likeness likeness() {
        return likeness;
    }

    /**
     * The clauses of a policy in reading order: each item is one, and each sentence of a paragraph.
     *
     * @param numbers the same for all policies of a concordance
     */
    List<SortedClause> sort(int school, Policy policy, Likeness.Numbers numbers) {
        List<Reading> passages =
                reader.read(policy).stream().filter(ClauseSorter::isClause).toList();
        Rarity rarity = new Rarity().add(passages);
        Set<String> areas = spine.areas(passages.stream()
                .map(reading -> SparseVector.of(space.weights(reading, rarity)))
                .toList());
        AskedUnits units = new AskedUnits(reader, policy);
        Likeness.Sides sides = likeness.sides(rarity, numbers);
        List<SortedClause> clauses = new ArrayList<>();
        for (Reading passage : passages) {
            Side whole = sides.of(asked(units, passage));
            List<Reading> sentences = SentenceReader.sentences(passage);
            for (Reading sentence : sentences) {
                Side side = sentences.size() == 1 ? whole : sides.of(asked(units, sentence));
                Meaning meaning = sentence.meaning().within(passage.meaning());
                clauses.add(sort(school, sentence, meaning, side, whole, rarity, areas));
            }
        }
        return List.copyOf(clauses);
    }

    private static AskedUnit asked(AskedUnits units, Reading reading) {
        return units.of(new RequirementDrafter().draftEach(List.of(reading)).get(0), reading);
    }

    /** What a document says of itself is no clause, nor is a lead-in that only introduces. */
    private static boolean isClause(Reading reading) {
        String text = reading.passage().text().strip();
        return reading.passage().kind() != Passage.Kind.METADATA
                && !(text.endsWith(":") && Words.count(text) < SHORTEST_LEAD_IN);
    }

    private SortedClause sort(
            int school, Reading reading, Meaning meaning, Side side, Side whole, Rarity rarity, Set<String> areas) {
        Map<String, Double> weights = space.weights(reading, rarity);
        List<Scored> topics = spine.of(SparseVector.of(weights), areas);
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        double all = Math.sqrt(topics.stream()
                .mapToDouble(topic -> topic.share() * topic.share())
                .sum());
        for (Scored topic : topics) {
            weights.put("@" + topic.topic().label(), TOPIC * length * topic.share() / all);
        }
        return new SortedClause(
                school,
                ClauseText.of(reading),
                topics,
                SparseVector.of(weights),
                meaning,
                side,
                whole,
                modality(reading));
    }

    private static Modality modality(Reading reading) {
        return reading.statements().stream()
                .map(statement -> statement.proposition().modality())
                .reduce(Modality.FACT, (one, other) -> rank(other) > rank(one) ? other : one);
    }

    private static int rank(Modality modality) {
        return modality == Modality.FACT ? -1 : modality.force();
    }
}
