package org.policygap.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    @Test
    void dropsTheKindOfSchool() {
        assertThat(ShortNames.of(List.of(
                        "Alderbrook Primary School",
                        "The Birchfield Academy",
                        "Copper Hill C of E Junior School",
                        "Academy")))
                .containsExactly("Alderbrook", "Birchfield", "Copper Hill", "Academy");
    }

    @Test
    void keepsWhatTellsSchoolsApart() {
        assertThat(ShortNames.of(List.of("St Anne's Catholic School", "St Anne's Church of England School")))
                .containsExactly("St Anne's Catholic School", "St Anne's CE School");
    }

    @Test
    void longNamesLoseTheirMiddle() {
        List<String> names = ShortNames.of(List.of(
                "St Bartholomew and All Angels Church of England Primary School, Northgate",
                "St Bartholomew and All Angels Church of England Primary School, Southgate"));
        assertThat(names).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        assertThat(names.get(0)).startsWith("St Bartholomew").endsWith("Northgate");
        assertThat(names.get(1)).endsWith("Southgate");
    }

    @Property(tries = 200)
    void noTwoAreAlike(@ForAll List<String> names) {
        List<String> result = ShortNames.of(names);
        assertThat(result)
                .hasSameSizeAs(names)
                .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
        assertThat(result.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }
}
