package org.policygap.compare.judgement;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.proposition.Reading;

/**
 * Steps of a procedure that have time limits of their own: the days in which an appeal is decided say nothing of the days in
 * which a matter is investigated.
 */
final class Stages {
    private enum Stage {
        ACKNOWLEDGEMENT("\\backnowledg|\\breceipt of\\b"),
        INFORMAL("\\binformal"),
        INVESTIGATION("\\binvestigat"),
        APPEAL("\\bappeal");

        private final Pattern words;

        Stage(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }
    }

    private Stages() {}

    /** Whether the model's rule and the school's each name a step, and none in common. */
    static boolean differ(Fit fit) {
        Set<Stage> model = named(fit.asked().element().text(), fit.unit().reading());
        Set<Stage> school = model.isEmpty() ? model : named(fit.statement().text(), fit.reading());
        return !model.isEmpty() && !school.isEmpty() && school.stream().noneMatch(model::contains);
    }

    /** The steps that a rule names itself, else those of its passage, of its lead-in or of the headings above it. */
    private static Set<Stage> named(String rule, Reading around) {
        return Stream.<Supplier<String>>of(() -> rule, () -> around.passage().text(), around::leadIn, around::headings)
                .map(text -> in(text.get()))
                .filter(stages -> !stages.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<Stage> in(String text) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage.words.matcher(text).find()) {
                stages.add(stage);
            }
        }
        return stages;
    }
}
