package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Neutraliser;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Requirement;
import org.policygap.model.review.Exemplar;
import org.policygap.model.text.Fingerprint;

/** Makes requirements ready to be looked for. For one thread. */
public final class AskedUnits {
    private static final double LEAD_IN = 0.4;
    private static final double TOPIC = 0.25;
    private static final double ITEMS = 0.5;

    private final PolicyReader reader;
    private final Neutraliser names;
    private final Map<String, List<Exemplar>> exemplars;

    /** The terms of texts that were read; a sentence is asked for by itself and within its passage. */
    private final Map<String, Terms> read = new HashMap<>();

    public AskedUnits(PolicyReader reader, Policy model) {
        this(reader, model, List.of());
    }

    /**
     * @param exemplars wordings that people confirmed or refused for the model's clauses
     */
    public AskedUnits(PolicyReader reader, Policy model, List<Exemplar> exemplars) {
        this.exemplars = exemplars.stream().collect(Collectors.groupingBy(Exemplar::modelNodeId));
        this.reader = reader;
        this.names = Neutraliser.of(model);
    }

    /** One for each requirement whose passage exists. */
    public List<AskedUnit> of(List<Requirement> requirements, List<Reading> model) {
        Map<String, Reading> byId = model.stream().collect(Collectors.toMap(Reading::id, Function.identity()));
        Flow wording = new Flow(model.stream()
                .map(reading -> Fingerprint.words(reading.passage().text()))
                .toList());
        List<AskedUnit> units = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Reading reading = byId.get(requirement.nodeId());
            if (reading != null) {
                units.add(unit(requirement, reading, wording));
            }
        }
        return List.copyOf(units);
    }

    private AskedUnit unit(Requirement requirement, Reading reading, Flow wording) {
        List<Asked> elements = requirement.elements().stream()
                .map(element -> asked(element, reading))
                .toList();
        return new AskedUnit(
                requirement,
                reading.with(beyond(requirement, reading)),
                elements,
                words(requirement, reading, wording),
                exemplars.getOrDefault(reading.id(), List.of()).stream()
                        .map(exemplar -> remembered(exemplar, requirement, reading))
                        .toList());
    }

    /** Those of the passage, with its items where the model has them after it; what a curator worded anew stands nowhere. */
    private static String words(Requirement requirement, Reading reading, Flow model) {
        String text = reading.passage().text();
        String own = Fingerprint.words(text);
        String withItems = requirement.elements().stream()
                .map(Element::text)
                .filter(element -> !text.contains(element))
                .map(element -> " " + Fingerprint.words(element))
                .collect(Collectors.joining("", own, ""));
        return model.has(withItems) ? withItems : own;
    }

    /**
     * A passage as a requirement of its own, to be held against other schools' passages: only what it is about counts, not
     * its numbers.
     */
    public AskedUnit of(Requirement requirement, Reading reading) {
        List<Asked> elements = requirement.elements().stream()
                .map(element -> new Asked(element, List.of(wording(element, reading)), List.of(), 0, List.of()))
                .toList();
        return new AskedUnit(requirement, reading.with(beyond(requirement, reading)), elements, "", List.of());
    }

    private Terms wording(Element element, Reading reading) {
        Terms terms = read.computeIfAbsent(element.text(), text -> reader.terms(names.neutral(text)));
        return withContext(terms, reading);
    }

    /** The requirement in an exemplar's words, as one element. */
    private Remembered remembered(Exemplar exemplar, Requirement requirement, Reading reading) {
        String text = names.neutral(exemplar.wording());
        Terms own = reader.terms(text);
        Reading worded = new Reading(
                reading.passage(),
                reading.kind(),
                "",
                reading.headings(),
                reading.statements(),
                List.of(),
                own,
                Terms.NONE,
                reading.topic(),
                reader.meaning(text));
        Asked whole = Asked.of(
                requirement.elements().get(0),
                List.of(withContext(own, worded)),
                reader.measures(text),
                Words.count(text));
        return new Remembered(
                exemplar,
                new AskedUnit(requirement, worded, List.of(whole), Fingerprint.words(exemplar.wording()), List.of()));
    }

    /** What is asked beyond the passage itself: items that only describe, or wording of a curator's own. */
    private Terms beyond(Requirement requirement, Reading reading) {
        Terms terms = Terms.NONE;
        for (Element element : requirement.elements()) {
            if (!reading.passage().text().contains(element.text())) {
                terms = terms.with(reader.terms(names.neutral(element.text())), ITEMS);
            }
        }
        return terms;
    }

    private Asked asked(Element element, Reading reading) {
        String text = names.neutral(element.text());
        List<Terms> wordings = new ArrayList<>();
        wordings.add(withContext(reader.terms(text), reading));
        element.synonyms().forEach(synonym -> wordings.add(reader.terms(names.neutral(synonym))));
        return Asked.of(element, wordings, reader.measures(text), Words.count(element.text()));
    }

    private static Terms withContext(Terms terms, Reading reading) {
        return terms.with(reading.inherited(), LEAD_IN).with(reading.topic(), TOPIC);
    }
}
