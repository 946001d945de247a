package org.policygap.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygap.compare.alignment.AskedUnit;
import org.policygap.compare.alignment.AskedUnits;
import org.policygap.compare.alignment.EvidenceFinder;
import org.policygap.compare.alignment.PairTable;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.judgement.AdditionFinder;
import org.policygap.compare.judgement.Contraries;
import org.policygap.compare.judgement.Judge;
import org.policygap.compare.judgement.Wording;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.requirement.RequirementDrafter;
import org.policygap.compare.requirement.UnitFinder;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Requirement;
import org.policygap.model.review.Exemplar;

/** Compares schools' policies with one model policy. Immutable and safe for use by several threads. */
public final class PolicyComparer {
    private final Lexicon lexicon;
    private final Weights weights;
    private final Contraries contraries;
    private final PolicyReader reader;
    private final EvidenceFinder evidence;
    private final AdditionFinder additions;
    private final Policy model;
    private final Wording wording;
    private final List<AskedUnit> units;
    private final Rarity rarity;

    /**
     * Prepares the model, with the lexicon that ships with policygap.
     *
     * @param model a model policy; its requirements are used as they stand, or drafted from its text if it has none
     */
    public PolicyComparer(Policy model) {
        this(model, LexiconReader.shipped());
    }

    /** Prepares the model, with a lexicon of one's own. */
    public PolicyComparer(Policy model, Lexicon lexicon) {
        this(model, lexicon, Weights.shipped());
    }

    /** Prepares the model, with other weights than the shipped ones, to see what they do. */
    public PolicyComparer(Policy model, Lexicon lexicon, Weights weights) {
        this(model, lexicon, weights, List.of());
    }

    /**
     * Prepares the model with what people said of passages that were found before.
     *
     * @param exemplars further wordings of the model's clauses, confirmed or refused; the same for every school
     */
    public PolicyComparer(Policy model, Lexicon lexicon, Weights weights, List<Exemplar> exemplars) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.contraries = Contraries.of(lexicon);
        this.reader = new PolicyReader(lexicon);
        List<Reading> modelReadings = reader.read(model);
        this.model = model.isModel() ? model : model.withRequirements(new RequirementDrafter().draft(modelReadings));
        this.wording = new Wording(this.model);
        this.units = new AskedUnits(reader, model, exemplars).of(this.model.requirements(), modelReadings);
        this.evidence = new EvidenceFinder(lexicon, weights, units);
        this.additions = new AdditionFinder(units);
        this.rarity = new Rarity().add(modelReadings);
    }

    /** The model with its requirements. */
    public Policy model() {
        return model;
    }

    /** Requirements that cannot be looked for, because their passage is not in the model or has nothing to compare. */
    public List<Requirement> unusable() {
        Set<String> usable =
                units.stream().map(unit -> unit.requirement().nodeId()).collect(Collectors.toSet());
        return model.requirements().stream()
                .filter(requirement -> !usable.contains(requirement.nodeId()))
                .toList();
    }

    /** Compares one school's policy with the model. The result depends on nothing else. */
    public SchoolComparison compare(School school, Policy policy) {
        List<Reading> readings = reader.read(policy);
        UnitFinder passages = new UnitFinder(readings);
        Rarity inBoth = new Rarity(rarity).add(readings);
        Judge judge = new Judge(lexicon, contraries, inBoth, weights, wording, school);
        List<UnitEvidence> found = judge.withOverlooked(evidence.find(readings, passages.introductions(), inBoth));
        List<Finding> findings = found.stream().map(judge::judge).toList();
        return new SchoolComparison(
                school, policy, findings, additions.find(readings, passages.units(), found, findings));
    }

    /** What is measured of every pair of a requirement and a passage of a school's policy, to fit weights on. */
    public PairTable measure(Policy policy) {
        List<Reading> readings = reader.read(policy);
        Set<String> introductions = new UnitFinder(readings).introductions();
        return evidence.measure(readings, introductions, new Rarity(rarity).add(readings));
    }
}
