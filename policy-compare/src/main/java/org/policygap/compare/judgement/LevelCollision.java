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
    private static final double LEAST_SCORE = 0.3;

    private static final List<Scale> SCALES = List.of(
            new Scale(
                    "\\b(?:full|normal|contractual) pay\\b|\\bpaid in full\\b|\\bpaid (?:leave|time off|day|absence)|\\b(?:is|are|be) paid\\b(?! (?:half|at the|only|pro|for the|by the))",
                    "\\bhalf(?:[- ]| of (?:their |normal |full )?)pay\\b",
                    "\\bstatutory (?:rate|pay|sick pay|maternity pay)\\b",
                    "\\bunpaid\\b|\\bwithout (?:any )?pay\\b|\\bno pay\\b|\\bnil pay\\b|\\b(?:not|never|n['’]t) (?:be )?(?:pay|paid)\\b",
                    "\\bpaid (?:only )?(?:for|by) the (?:hours?|days?)\\b|\\bpro[- ]rata\\b"),
            new Scale(
                    "\\b(?:no|without(?: any)?|free of) (?:charge|fee|cost)\\b|\\b(?:not|never|n['’]t) (?:be )?(?:charge[ds]?|asked to pay)\\b|\\bfor free\\b",
                    "\\b(?:a|the|an \\p{L}+) (?:charge|fee|payment) (?:of|is|will be|may be|must be|shall be)\\b|\\b(?:is|are|will be|must be|shall be) charged\\b|\\bpay a (?:fee|charge)\\b"));

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, LevelCollision::check);
    }

    private static Optional<Collision> check(Fit fit) {
        if (fit.coverage().share() < LEAST_COVERAGE || fit.score() < LEAST_SCORE) {
            return Optional.empty();
        }
        return SCALES.stream().flatMap(scale -> scale.collision(fit).stream()).findFirst();
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
            Optional<Step> model = only(fit.unit().reading().passage().text());
            Optional<Step> asked = only(fit.asked().element().text());
            boolean differ = model.isPresent()
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

        /** The one step that a text names. */
        private Optional<Step> only(String text) {
            Questions.Asked asked = questions.of(text);
            Optional<Step> found = Optional.empty();
            for (int i = 0; i < steps.size(); i++) {
                Matcher matcher = steps.get(i).matcher(text);
                if (asked.mayHave(steps.get(i)) && matcher.find()) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    found = Optional.of(new Step(i, matcher.group()));
                }
            }
            return found;
        }
    }

    private record Step(int index, String words) {}
}
