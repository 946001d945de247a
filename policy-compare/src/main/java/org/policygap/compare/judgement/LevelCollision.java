package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Questions;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.text.Search;

/** The model and the school name different steps of the same scale without a number: full pay and no pay, free and charged. */
final class LevelCollision implements CollisionRule {
    private static final double LEAST_COVERAGE = 0.2;

    /** An item that has its step from its lead-in names one thing in few words. */
    private static final double LEAST_COVERAGE_OF_ITEM = 0.6;

    private static final double LEAST_SCORE = 0.3;

    /** "Further time is unpaid", "not in term time, save for a wedding and without pay": a step for what is left over. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\b(?:further|additional|longer|remaining|the rest|otherwise|thereafter|beyond|after (?:that|this)|save|except|unless)\\b[^.;]*$",
            Pattern.CASE_INSENSITIVE);

    private static final List<Scale> SCALES = List.of(
            new Scale(
                    "\\b(?:full|normal|contractual) pay\\b|\\bpaid in full\\b|\\bpaid (?:leave|time off|day|absence)|\\bnot lose (?:any )?pay\\b|\\b(?:we|the (?:school|academy|trust|employer)) (?:will |shall )?pays? (?:for )?the (?:first|whole)\\b|\\b(?:is|are|be) (?:always |normally |usually |also )?paid\\b(?! (?:half|at the|only|pro|for the|by the))",
                    "\\bhalf(?:[- ]| of (?:their |normal |full )?)pay\\b",
                    "\\bstatutory (?:rate|pay|sick pay|maternity pay)\\b",
                    "\\bunpaid\\b|\\bwithout (?:any )?pay\\b|\\bno pay\\b|\\bnil pay\\b|\\b(?:not|never|n['’]t) (?:be )?(?:pay|paid)\\b",
                    "\\bpaid (?:only )?(?:for|by) the (?:hours?|days?)\\b|\\bpro[- ]rata\\b"),
            new Scale(
                    "\\b(?:no|without(?: any)?|free of) (?:charge|fee|cost)\\b|\\b(?:not|never|n['’]t) (?:be )?(?:charge[ds]?|asked to pay)\\b|\\bfor free\\b",
                    "\\b(?:a|the|an \\p{L}+) (?:charge|fee|payment) (?:of|is|will be|may be|must be|shall be)\\b|\\b(?:is|are|will be|must be|shall be) charged\\b|\\bpay a (?:fee|charge)\\b"));

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return SCALES.stream()
                .flatMap(scale -> CollisionRule.first(statements, fit -> check(scale, fit, statements)).stream())
                .findFirst();
    }

    private static Optional<Collision> check(Scale scale, Fit fit, List<Fit> statements) {
        boolean likely = fit.coverage().share() >= LEAST_COVERAGE && fit.score() >= LEAST_SCORE;
        Optional<Collision> collision = likely ? scale.collision(fit) : Optional.empty();
        return collision.filter(found -> statements.stream()
                .filter(other -> other.coverage().share() >= fit.coverage().share())
                .noneMatch(scale::agrees));
    }

    /** Steps that exclude each other. A text that names two of them divides a matter, and is left to a person. */
    private record Scale(List<Search> steps, Questions questions) {
        Scale(String... steps) {
            this(Stream.of(steps)
                    .map(step -> Search.of(Pattern.compile(step, Pattern.CASE_INSENSITIVE)))
                    .toList());
        }

        private Scale(List<Search> steps) {
            this(steps, new Questions(steps.toArray(new Search[0])));
        }

        Optional<Collision> collision(Fit fit) {
            Optional<Step> school = only(fit.statement().text());
            if (school.isEmpty()) {
                return Optional.empty();
            }
            Optional<Step> model = ofRule(fit, fit.unit().reading().passage().text());
            Optional<Step> asked = ofRule(fit, fit.asked().element().text());
            boolean whole = fit.coverage().share() >= LEAST_COVERAGE_OF_ITEM
                    || names(fit.asked().element().text());
            boolean differ = whole
                    && model.isPresent()
                    && asked.isPresent()
                    && asked.get().index() != school.get().index();
            return differ
                    ? Optional.of(new Collision(
                            ConflictRule.NUMBER,
                            fit,
                            asked.get().words(),
                            school.get().words(),
                            false))
                    : Optional.empty();
        }

        /** Whether the school names the model's step: appointments are paid, and going along with somebody is not. */
        boolean agrees(Fit fit) {
            Optional<Step> school = only(fit.statement().text());
            Optional<Step> asked = ofRule(fit, fit.asked().element().text());
            return school.isPresent()
                    && asked.isPresent()
                    && school.get().index() == asked.get().index();
        }

        /** The step of a model's rule, else of what it continues: "paid leave is given for:". */
        private Optional<Step> ofRule(Fit fit, String rule) {
            return only(names(rule) ? rule : fit.unit().reading().leadIn());
        }

        private boolean names(String text) {
            return steps.stream().anyMatch(questions.of(text)::has);
        }

        /** The one step that a text names; none if it is for what is left over. */
        private Optional<Step> only(String text) {
            Questions.Asked asked = questions.of(text);
            Optional<Step> found = Optional.empty();
            for (int i = 0; i < steps.size(); i++) {
                if (!asked.mayHave(steps.get(i))) {
                    continue;
                }
                Matcher matcher = steps.get(i).matcher(text);
                if (matcher.find()) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    found = Optional.of(new Step(i, matcher.group(), matcher.start()));
                }
            }
            return found.filter(
                    step -> !LEFT_OVER.matcher(text.substring(0, step.start())).find());
        }
    }

    /** @param start of the words in the text, in UTF-16 units, 0-based */
    private record Step(int index, String words, int start) {}
}
