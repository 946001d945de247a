package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.compare.MadeUp;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;

/** Each kind of other case: a pair of rules that is of it, and one nearly the same that is not. */
class OtherCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTICE | A ban must be told to the swimmer within ten days. | The swimmer is given five days' notice of the ban.",
                "OUTSIDE_BODY | The keeper answers within ten days. | The local authority answers within six weeks.",
                "HEARING | A swimmer may appeal within ten days. | The panel meeting is held within three weeks.",
                "OUTSIDE_RECIPIENT | A leak must be told to the keeper on the same day. | The keeper tells the information commissioner of a leak within 72 hours.",
                "ANSWER | Swimmers have twenty days in which to appeal. | The clerk answers a request for an appeal within five days.",
                "RANGE | A committee of three governors decides. | A committee of between three and five governors decides.",
                "SMALL_AND_LARGE | Keepers may accept small gifts. | A gift above this value must be declined by keepers.",
                "HINDRANCE | Pictures of the pond may be shared. | Fears must not stand in the way of sharing pictures of the pond.",
                "OUTSIDE | Swimmers must not use goggles in working time. | Swimmers may use goggles outside working time.",
                "NAMING | Swimmers may be sent home from the pond. | Sending a swimmer home from the pond is not considered a punishment.",
                "LIKELIHOOD | Teasing swimmers about their age is forbidden. | Teasing of swimmers may be related to their age."
            })
    void speaksOfAnother(OtherCase kind, String model, String school) {
        assertThat(holds(kind, model, school)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTICE | The swimmer must have ten days' notice of a ban. | The swimmer is given five days' notice of the ban.",
                "OUTSIDE_BODY | The local authority answers within ten days. | The local authority answers within six weeks.",
                "HEARING | A swimmer may appeal within ten days. | An appeal is lodged within three weeks.",
                "OUTSIDE_RECIPIENT | The information commissioner must be told of a leak on the same day. | The keeper tells the information commissioner of a leak within 72 hours.",
                "ANSWER | Swimmers have twenty days in which to appeal. | A request for an appeal must reach the clerk within five days.",
                "RANGE | A committee of three governors decides. | A committee of five governors decides.",
                "SMALL_AND_LARGE | Keepers may accept small gifts. | A gift must be declined by keepers.",
                "HINDRANCE | Pictures of the pond may be shared. | Pictures of the pond must not be shared.",
                "OUTSIDE | Swimmers must not use goggles in working time. | Swimmers may use goggles in working time.",
                "NAMING | Swimmers may be sent home from the pond. | Swimmers are not sent home from the pond.",
                "LIKELIHOOD | Teasing swimmers about their age is forbidden. | Swimmers may tease others about their age."
            })
    void speaksOfTheSame(OtherCase kind, String model, String school) {
        assertThat(holds(kind, model, school)).isFalse();
    }

    private static boolean holds(OtherCase kind, String model, String school) {
        Fit fit = fit(model, school);
        return kind.holds(
                fit,
                fit.asked().measures().stream().findFirst(),
                fit.statement().measures().stream().findFirst());
    }

    private static Fit fit(String model, String school) {
        UnitEvidence found = MadeUp.evidence(model, school);
        return (found.accepted().isEmpty() ? found.nearest() : found.accepted()).get(0);
    }
}
