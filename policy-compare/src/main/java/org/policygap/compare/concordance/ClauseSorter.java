package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policygap.compare.alignment.AskedUnit;
import org.policygap.compare.alignment.AskedUnits;
import org.policygap.compare.alignment.Likeness;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.concordance.TopicSpine.Scored;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.requirement.RequirementDrafter;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Requirement;
import org.policygap.model.text.Fingerprint;

/** Reads a policy's clauses and finds their topics. What it says of a clause depends on its policy alone. */
final class ClauseSorter {
    /** How much the topics of a clause count beside its words. */
    private static final double TOPIC = 0.5;

    private static final int SHORTEST_LEAD_IN = 8;
    private static final int SHINGLE = 4;
    private static final int FINGERPRINTS = 6;

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

    /** The clauses of a policy in reading order: each item is one. */
    List<SortedClause> sort(int school, Policy policy) {
        List<Reading> readings =
                reader.read(policy).stream().filter(ClauseSorter::isClause).toList();
        List<Requirement> drafted = new RequirementDrafter().draftEach(readings);
        Rarity rarity = new Rarity().add(readings);
        return new AskedUnits(reader, policy)
                .of(drafted, readings).stream()
                        .map(unit -> sort(school, unit, rarity))
                        .toList();
    }

    /** What a document says of itself is no clause, nor is a lead-in that only introduces. */
    private static boolean isClause(Reading reading) {
        String text = reading.passage().text().strip();
        return reading.passage().kind() != Passage.Kind.METADATA
                && !(text.endsWith(":") && text.split("\\s+").length < SHORTEST_LEAD_IN);
    }

    private SortedClause sort(int school, AskedUnit unit, Rarity rarity) {
        Reading reading = unit.reading();
        Map<String, Double> weights = space.weights(reading, rarity);
        List<Scored> topics = spine.of(SparseVector.of(weights));
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
                reading,
                topics,
                SparseVector.of(weights),
                likeness.side(unit, rarity),
                modality(reading),
                wording(reading));
    }

    private static Modality modality(Reading reading) {
        return reading.statements().stream()
                .map(statement -> statement.proposition().modality())
                .reduce(Modality.FACT, (one, other) -> rank(other) > rank(one) ? other : one);
    }

    private static int rank(Modality modality) {
        return modality == Modality.FACT ? -1 : modality.force();
    }

    /** The smallest hashes of runs of four words: wordings that share most of these are nearly the same. */
    private static List<Integer> wording(Reading reading) {
        List<String> words = List.of(Fingerprint.words(reading.passage().text()).split(" "));
        List<Integer> hashes = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            hashes.add(spread(words.subList(i, i + SHINGLE).hashCode()));
        }
        return hashes.stream().distinct().sorted().limit(FINGERPRINTS).toList();
    }

    /** Mixes the bits of a hash, so that the smallest are a fair choice. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
