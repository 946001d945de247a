package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.AskedUnit;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.QuantityRole;
import org.policygap.compare.proposition.Measure;

/**
 * A number of the model's rule for which a school has another.
 *
 * @param breaks whether keeping to the school's number breaks the model's rule; if not, it is stricter
 */
record OtherFigure(Quantity model, Quantity school, boolean breaks) {
    /** Numbers further apart than this factor are meant for different things. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(15);

    /** "Within three months of the event" and "of the previous twelve months" both say how old a matter may be. */
    private static final Set<QuantityRole> HOW_OLD = EnumSet.of(QuantityRole.DEADLINE, QuantityRole.WINDOW);

    /** The numbers of an element that passages have otherwise and nowhere as they are. */
    static List<OtherFigure> in(Asked asked, List<Fit> passages) {
        List<Quantity> beside = passages.stream()
                .flatMap(fit -> fit.reading().statements().stream())
                .flatMap(statement -> statement.quantities().stream())
                .toList();
        List<Quantity> offered = passages.stream()
                .flatMap(fit -> fit.statement().quantities().stream()
                        .filter(school -> !answersAnother(school, asked, fit.unit())))
                .toList();
        return NumberCollision.limits(asked).stream()
                .map(Measure::quantity)
                .filter(model -> beside.stream().noneMatch(school -> isSame(model, school)))
                .flatMap(model -> offered.stream()
                        .filter(school -> areAlike(model, school))
                        .limit(1)
                        .map(school -> new OtherFigure(model, school, Limits.isBroken(asked.element(), model, school))))
                .toList();
    }

    /** "In writing within three days, in full within fifteen": who says fifteen has the second. */
    private static boolean answersAnother(Quantity school, Asked asked, AskedUnit unit) {
        return unit.elements().stream()
                .filter(element -> !element.equals(asked) || asked.measures().size() > 1)
                .flatMap(element -> element.measures().stream())
                .anyMatch(measure -> isSame(measure.quantity(), school));
    }

    private static boolean isSame(Quantity model, Quantity school) {
        return Amounts.areComparable(model.limit(), school.limit(), MOST_APART)
                && Amounts.compare(model.limit(), school.limit()) == 0;
    }

    /** Both sides, as a sentence. */
    String inWords() {
        return ConflictText.figures(model.text(), school.text());
    }

    private static boolean areAlike(Quantity model, Quantity school) {
        boolean sameRole = model.role() == school.role() && model.role() != QuantityRole.UNKNOWN;
        return (sameRole || (HOW_OLD.contains(model.role()) && HOW_OLD.contains(school.role())))
                && Amounts.areComparable(model.limit(), school.limit(), MOST_APART);
    }
}
