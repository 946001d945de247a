package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.language.ModalPhrase;
import org.policygap.compare.language.Quantities;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.meaning.MeaningReader;
import org.policygap.compare.proposition.PropositionReader.Inherited;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;

/** Reads the passages of one policy; what several of them share is read once. For one thread. */
final class PassageReader {
    private static final Pattern TIPS =
            Pattern.compile("\\b(?:tips?|advice|hints?|suggestions?)\\b", Pattern.CASE_INSENSITIVE);

    private final Policy policy;
    private final PolicyIndex index;
    private final TermReader terms;
    private final MeaningReader meanings;
    private final PropositionReader propositions;
    private final Neutraliser names;
    private final DefinedActors actors;
    private final LeadIns leadIns;
    private final Map<String, LeadIn> byLeadIn = new HashMap<>();
    private final Map<String, Headings> bySection = new HashMap<>();
    private final Map<String, Boolean> acts = new HashMap<>();

    PassageReader(
            Policy policy,
            PolicyIndex index,
            TermReader terms,
            MeaningReader meanings,
            PropositionReader propositions) {
        this.policy = policy;
        this.index = index;
        this.terms = terms;
        this.meanings = meanings;
        this.propositions = propositions;
        this.names = Neutraliser.of(policy);
        this.actors = DefinedActors.of(policy, terms);
        this.leadIns = new LeadIns(index);
    }

    /**
     * What a passage continues.
     *
     * @param binding the words of it that bind
     */
    private record LeadIn(String text, Optional<ModalPhrase> binding, Terms terms, List<Measure> measures) {}

    /**
     * What a passage stands under.
     *
     * @param text the headings, joined
     * @param actor the last of them if it names people, else empty
     * @param tips whether they announce advice
     */
    private record Headings(String text, Terms terms, String actor, boolean tips) {}

    Reading read(Passage passage) {
        LeadIn leadIn = leadIn(passage);
        Headings headings = bySection.computeIfAbsent(passage.sectionId(), section -> headings(passage));
        Inherited inherited = inherited(passage, leadIn, headings);
        Inherited order = inherited.order(headings.tips());
        Rules rules = new Rules(passage);
        for (Segment sentence : Sentences.of(passage.text())) {
            boolean ordered = leadIn.text().isEmpty() && startsWithVerb(sentence.text());
            for (Segment rule : Sentences.rules(sentence)) {
                rules.add(rule, ordered ? order : inherited);
            }
        }
        return new Reading(
                passage,
                kind(passage, leadIn, headings, rules.statements),
                leadIn.text(),
                headings.text(),
                rules.statements,
                leadIn.measures(),
                rules.terms(),
                leadIn.terms(),
                headings.terms(),
                meanings.read(rules.passage.words(), rules.words));
    }

    private static ClauseKind kind(Passage passage, LeadIn leadIn, Headings headings, List<Statement> statements) {
        return passage.kind() == Passage.Kind.METADATA
                ? ClauseKind.REVIEW
                : KindReader.read(passage.text(), leadIn.text(), headings.text(), statements);
    }

    private LeadIn leadIn(Passage passage) {
        String words = leadIns.of(passage).stream().map(names::neutral).collect(Collectors.joining(" "));
        return byLeadIn.computeIfAbsent(words, text -> {
            WordedText worded = terms.cut(text);
            return new LeadIn(
                    text, propositions.binding(text), complete(worded), Measure.all(Quantities.of(text), () -> worded));
        });
    }

    private Headings headings(Passage passage) {
        String text = index.sectionPath(passage.id()).stream()
                .map(Section::heading)
                .map(names::neutral)
                .collect(Collectors.joining(" / "));
        String last = text.substring(text.lastIndexOf('/') + 1).strip();
        boolean people = !complete(terms.cut(last)).of(ConceptType.ACTOR).isEmpty();
        return new Headings(
                text,
                complete(terms.cut(text)),
                people ? last : "",
                TIPS.matcher(text).find());
    }

    /** The terms of a text with the people whom the document's own names for them mean. */
    private Terms complete(WordedText text) {
        return actors.complete(text.terms(), text.text());
    }

    private Inherited inherited(Passage passage, LeadIn leadIn, Headings headings) {
        if (leadIn.binding().isPresent()) {
            ModalPhrase phrase = leadIn.binding().get();
            String actor = leadIn.text().substring(0, phrase.start()).strip();
            return new Inherited(actor, phrase.modality(), phrase.text());
        }
        Inherited stated = new Inherited(headings.actor(), Modality.FACT, "");
        return startsWithVerb(passage.text()) ? stated.order(headings.tips()) : stated;
    }

    /** "Ask the child to stop": an order. */
    private boolean startsWithVerb(String text) {
        String first = Words.first(text);
        return first.length() > 2
                && !first.endsWith("s")
                && !first.endsWith("ing")
                && !first.endsWith("ion")
                && acts.computeIfAbsent(
                        first, word -> !terms.read(word).of(ConceptType.ACT).isEmpty());
    }

    /** The rules of a passage. */
    private final class Rules {
        private final Optional<Quantity> stated;
        private final WordedText passage;
        private final WordedText neutral;
        private final List<Statement> statements = new ArrayList<>();
        private final List<List<Token>> words = new ArrayList<>();

        Rules(Passage passage) {
            this.stated = stated(passage);
            this.passage = terms.cut(passage.text());
            String text = names.neutral(passage.text());
            this.neutral = text.equals(passage.text()) ? this.passage : terms.cut(text);
        }

        Terms terms() {
            return complete(neutral);
        }

        void add(Segment rule, Inherited inherited) {
            WordedText own = passage.part(rule);
            WordedText text = namesNobody() ? own : terms.cut(names.neutral(rule.text()));
            List<Quantity> quantities = Quantities.of(text.text());
            PropositionReader.Result result = propositions.read(text.text(), inherited, quantities);
            List<Measure> measures = stated.map(quantity -> List.of(new Measure(quantity, Terms.NONE)))
                    .orElseGet(() -> Measure.all(quantities, () -> text));
            words.add(own.words());
            statements.add(
                    new Statement(rule.text(), result.modalWords(), result.proposition(), complete(text), measures));
        }

        /** Then its rules name nobody either. */
        private boolean namesNobody() {
            return neutral == passage;
        }
    }

    private Optional<Quantity> stated(Passage passage) {
        if (passage.kind() != Passage.Kind.METADATA) {
            return Optional.empty();
        }
        return policy.metadata().entries().stream()
                .filter(entry -> entry.id().equals(passage.id()))
                .flatMap(entry -> ReviewInterval.of(policy, entry).stream())
                .findFirst();
    }
}
