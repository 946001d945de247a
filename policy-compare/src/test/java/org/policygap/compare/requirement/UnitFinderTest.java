package org.policygap.compare.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygap.compare.MadeUp;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.compare.proposition.Reading;

class UnitFinderTest {

    @Test
    void aConditionAloneOnlyIntroducesWhatHoldsThen() {
        assertThat(introductions("If the honey is:", "- sour or cloudy, or", "- older than four weeks"))
                .containsExactly("c0");
        assertThat(introductions("Honey may be sold if it is:", "- clear and sweet, or", "- younger than four weeks"))
                .isEmpty();
        assertThat(introductions("If the honey is sour, it must be thrown away at once."))
                .isEmpty();
    }

    @Test
    void casesBelongToTheClauseThatSaysWhatHoldsInThem() {
        String[] lines = {
            "If the honey is:", "- sour, or", "- cloudy", "The beekeeper must throw it away.", "Bees sleep."
        };

        assertThat(units(lines)).containsExactly("The beekeeper must throw it away.");
        assertThat(readings(lines).get(3).leadIn()).isEqualTo("If the honey is: sour, or cloudy");
        assertThat(introductions(lines)).hasSize(3);
        assertThat(units(
                        "If a bee stings you:",
                        "- tell the beekeeper",
                        "- cool your hand",
                        "Hives must be shut by nine."))
                .containsExactly("If a bee stings you:", "Hives must be shut by nine.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please state how many jars you would like to have.",
                "Please give details of the hive and of what happened.",
                "There are several ways of making honey using",
                "The Second Step. These are:",
                "Children are often tired after a long day with the bees.",
                "Many visitors will feel nervous when they see a hive.",
                "We recognise that some visitors might not like honey at all.",
                "Our honey has won many prizes at the county show.",
                "Linden House, 3 Mill Lane",
            })
    void whatAsksNobodyForAnythingIsNoUnit(String line) {
        assertThat(units(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please mark every jar with the year and the name of the hive.",
                "Please describe a sting in writing to the beekeeper.",
                "Initial checks must be made by the beekeeper.",
                "All visitors must sign in",
                "Beekeepers listen to visitors who may feel unsafe near a hive.",
                "We recognise that stings happen and beekeepers record each one.",
                "Visitors who are often tired must rest in the shade.",
                "We recognise that bees sting and will keep a first-aid box by the hives.",
                "If visitors may feel unwell near the hives, the beekeeper leads them away.",
            })
    void aRuleThatSoundsLikeARemarkIsAUnit(String line) {
        assertThat(units(line)).containsExactly(line);
    }

    @Test
    void whatAFormWantsIsNoUnitBelowItsHeading() {
        assertThat(units("# Honey order form", "Please return this to the beekeeper by Friday."))
                .isEmpty();
        assertThat(units("# Orders", "Please return every empty jar to the beekeeper."))
                .hasSize(1);
    }

    @Test
    void anAddressBelowItsLeadInIsNoUnit() {
        assertThat(units("Or write to:", "- The Bee House", "- 2nd Floor, Linden Gate", "- Mill Lane"))
                .isEmpty();
        assertThat(units(
                        "Visitors may taste honey if they have:",
                        "- Low Income Bee Allowance",
                        "- Young Keeper Grant Aid"))
                .isNotEmpty();
    }

    @Test
    void ordersBelowAnObservationAreUnits() {
        assertThat(units("Bees are often hungry in spring:", "- feed them at once"))
                .containsExactly("feed them at once");
    }

    private static List<String> units(String... lines) {
        return new UnitFinder(readings(lines))
                .units().stream().map(unit -> unit.reading().passage().text()).toList();
    }

    private static List<Reading> readings(String... lines) {
        return new PolicyReader(MadeUp.LEXICON).read(MadeUp.policy(lines));
    }

    private static Set<String> introductions(String... lines) {
        return new UnitFinder(readings(lines)).introductions();
    }
}
