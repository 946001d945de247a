package org.policygap.compare.requirement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;
import org.policygap.compare.proposition.TopicNamer;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;
import org.policygap.model.policy.Requirement;

/** Drafts what a model policy asks of schools from its text. A person may curate the draft. */
public final class RequirementDrafter {
    /** Says that the law asks for it; the name of an Act, or "statutory sick pay", does not. */
    private static final Pattern STATUTORY = Pattern.compile(
            "\\b(?:required|obliged|bound|requirement|duty|duties|placed on [\\p{L} ]{1,40}|prescribed|demanded) (?:by|under|in) (?:the )?(?:law|statute|legislation|statutory guidance|\\p{L}*\\s?regulations?\\b|section|part|schedule|[^.;,]{1,80}\\b(?:act|regulations)\\b)"
                    + "|\\b(?:law|legislation|statute|statutory guidance|act(?: \\d{4})?|regulations(?: \\d{4})?) (?:also )?(?:requires?|obliges?|demands?|says? that|states? that|expects?|forbids?|prohibits?|gives? (?:every|all|employees|parents|workers))"
                    + "|\\bstatutory (?:duty|duties|requirements?|obligations?|responsibilit(?:y|ies)|right)\\b|\\b(?:legal|lawful) (?:duty|duties|requirements?|obligations?)\\b|\\blegally (?:required|obliged|bound)\\b|\\bby law\\b"
                    + "|\\b(?:under|in line with|to comply with|in accordance with) (?:section|regulation|part|schedule|article) \\d+\\w* ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXAMPLE =
            Pattern.compile("^\\W*(?:for example|e\\.g|such as|examples?)", Pattern.CASE_INSENSITIVE);
    /** "Records are kept for six years" sets a limit without a modal verb; background, aims and meanings do not. */
    private static final Set<ClauseKind> BACKGROUND =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION, ClauseKind.REFERENCE);

    /** Statements of a clause that count in full whatever they say. */
    private static final int LEADING = 2;

    private static final double LEAST_CONTENT = 0.8;
    private static final int SHORT_LEAD_IN = 7;

    /** One requirement for each unit, in reading order. */
    public List<Requirement> draft(List<Reading> readings) {
        TopicNamer topics = new TopicNamer(readings);
        return new UnitFinder(readings)
                .units().stream()
                        .map(unit -> draft(unit, topics.name(unit.reading())))
                        .toList();
    }

    /** One requirement without a topic for each passage by itself, items as well as their lead-in. */
    public List<Requirement> draftEach(List<Reading> readings) {
        return readings.stream()
                .map(reading -> draft(new Unit(reading, reading.statements(), List.of()), ""))
                .toList();
    }

    private static Requirement draft(Unit unit, String topic) {
        Reading reading = unit.reading();
        return new Requirement(
                reading.id(), reading.kind(), importance(unit), topic, minimumModality(unit), elements(unit), "");
    }

    private static Importance importance(Unit unit) {
        boolean rule = !BACKGROUND.contains(unit.reading().kind());
        if (rule && STATUTORY.matcher(unit.reading().passage().text()).find()) {
            return Importance.STATUTORY;
        }
        boolean advice = minimumModality(unit)
                .filter(modality -> modality.force() <= Modality.SHOULD.force())
                .isPresent();
        return advice ? Importance.RECOMMENDED : Importance.REQUIRED;
    }

    /** The strongest modality of the unit, which a school must not fall short of. */
    private static Optional<Modality> minimumModality(Unit unit) {
        return unit.statements().stream()
                .map(statement -> statement.proposition().modality())
                .filter(modality -> modality != Modality.FACT)
                .reduce((one, other) -> other.force() > one.force() ? other : one);
    }

    private static List<Element> elements(Unit unit) {
        List<Statement> pieces = unit.statements().stream()
                .filter(RequirementDrafter::hasContent)
                .toList();
        List<Element> elements = new ArrayList<>();
        for (Statement piece : pieces.isEmpty() ? unit.statements() : pieces) {
            boolean core = isCore(unit, piece, elements.size()) && !saysLittle(unit);
            elements.add(element(unit, elements.size() + 1, core, piece));
        }
        if (!unit.described().isEmpty()) {
            elements.add(described(unit, elements.size() + 1));
        }
        if (elements.stream().noneMatch(Element::core)) {
            elements.set(0, withCore(elements.get(0)));
        }
        return elements;
    }

    /** A clause leads with what it asks for; what follows counts as much only if it binds. */
    private static boolean isCore(Unit unit, Statement piece, int before) {
        if (EXAMPLE.matcher(piece.text()).find()) {
            return false;
        }
        Modality modality = piece.proposition().modality();
        return before < LEADING
                || modality == Modality.MUST
                || modality == Modality.MUST_NOT
                || limit(unit, piece).isPresent();
    }

    private static Element element(Unit unit, int number, boolean core, Statement piece) {
        return new Element(
                id(unit, number), core, piece.text(), piece.proposition(), limit(unit, piece), List.of(), false);
    }

    private static Element withCore(Element element) {
        return new Element(
                element.id(),
                true,
                element.text(),
                element.proposition(),
                element.limit(),
                element.synonyms(),
                element.stricterIsFine());
    }

    /** The items of a list count together: no school names the same documents or examples one by one. */
    private static Element described(Unit unit, int number) {
        String text =
                unit.described().stream().map(item -> item.passage().text()).collect(Collectors.joining("; "));
        boolean core = unit.reading().kind() == ClauseKind.REFERENCE || saysLittle(unit);
        Proposition nothing = new Proposition("", Modality.FACT, "", "", "", "", "", "", "");
        return new Element(id(unit, number), core, text, nothing, Optional.empty(), List.of(), false);
    }

    /** "If the complaint is:" asks nothing without its items. */
    private static boolean saysLittle(Unit unit) {
        String text = unit.reading().passage().text().strip();
        return !unit.described().isEmpty() && text.endsWith(":") && Words.count(text) < SHORT_LEAD_IN;
    }

    private static Optional<Limit> limit(Unit unit, Statement piece) {
        boolean rule = binds(piece) || !BACKGROUND.contains(unit.reading().kind());
        return rule ? piece.quantities().stream().map(Quantity::limit).findFirst() : Optional.empty();
    }

    private static String id(Unit unit, int number) {
        return String.format(Locale.ROOT, "%s.e%s", unit.reading().id(), number);
    }

    private static boolean binds(Statement statement) {
        return statement.proposition().modality() != Modality.FACT;
    }

    private static boolean hasContent(Statement statement) {
        return statement.terms().all().stream()
                        .mapToDouble(term -> term.weight())
                        .sum()
                >= LEAST_CONTENT;
    }
}
