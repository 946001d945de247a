package org.policygap.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.report.xlsx.CellLook.Across;
import org.policygap.report.xlsx.CellLook.Edges;
import org.policygap.report.xlsx.CellLook.Flow;
import org.policygap.report.xlsx.CellLook.Weight;

class CellLookTest {
    private static final CellLook PLAIN = CellLook.plain();

    @Test
    void looksAreEqualIfAllOfThemIs() {
        assertThat(CellLook.plain().bold()).isEqualTo(PLAIN.bold()).hasSameHashCodeAs(PLAIN.bold());
        List<CellLook> others = List.of(
                PLAIN.size(11),
                PLAIN.weight(Weight.ITALIC),
                PLAIN.ink(Colour.RED),
                PLAIN.ground(Colour.CREAM),
                PLAIN.across(Across.RIGHT),
                PLAIN.middle(),
                PLAIN.flow(Flow.ONE_LINE),
                PLAIN.format("0%"),
                PLAIN.edges(Edges.NONE),
                PLAIN.asQuoted());
        assertThat(others).hasSize(CellLook.class.getRecordComponents().length).doesNotContain(PLAIN);
        assertThat(others).doesNotHaveDuplicates();
    }
}
