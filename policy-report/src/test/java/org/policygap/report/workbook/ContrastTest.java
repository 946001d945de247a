package org.policygap.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** WCAG 2.2, success criterion 1.4.3, with the relative luminance of its definition. */
class ContrastTest {

    @Test
    void textOfEveryLookIsReadable() throws IllegalAccessException {
        List<CellLook> looks = new ArrayList<>();
        for (Field field : Look.class.getDeclaredFields()) {
            if (field.getType() == CellLook.class) {
                field.setAccessible(true);
                looks.add((CellLook) field.get(null));
            }
        }
        assertThat(looks).hasSizeGreaterThan(20);
        assertThat(looks)
                .allSatisfy(look -> assertThat(contrast(look.ink(), look.ground()))
                        .as("%s on %s", look.ink(), look.ground())
                        .isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void tonesAndMarksAreReadable() {
        assertThat(Tone.values())
                .allSatisfy(
                        tone -> assertThat(contrast(tone.ink(), tone.ground())).isGreaterThanOrEqualTo(4.5));
        assertThat(Stream.of(Colour.RED, Colour.GREEN))
                .allSatisfy(mark -> assertThat(contrast(mark, Colour.WHITE)).isGreaterThanOrEqualTo(4.5));
        assertThat(Stream.of(Tone.GOOD, Tone.BAD, Tone.CONFLICT))
                .allSatisfy(
                        tone -> assertThat(contrast(Colour.WHITE, tone.bar())).isGreaterThanOrEqualTo(4.5));
        assertThat(contrast(Colour.TEXT, Tone.PARTLY.bar())).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(Colour one, Colour other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Colour colour) {
        double[] weight = {0.2126, 0.7152, 0.0722};
        double result = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.hex(), 2 * i, 2 * i + 2, 16) / 255.0;
            result += weight[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return result;
    }
}
