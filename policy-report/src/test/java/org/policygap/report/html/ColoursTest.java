package org.policygap.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2, success criteria 1.4.3 (text, 4.5 to 1) and 1.4.11 (charts, 3 to 1), in the light and the dark palette. */
class ColoursTest {
    private static final Pattern PALETTE = Pattern.compile(":root\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):#([0-9a-f]{6})");
    private static final List<List<String>> PAIRS = List.of(
            List.of("text", "ground"),
            List.of("text", "panel"),
            List.of("text", "conflict-ground"),
            List.of("muted", "ground"),
            List.of("link", "ground"),
            List.of("title", "title-ground"),
            List.of("title", "title-ground-2"),
            List.of("met", "met-ground"),
            List.of("partial", "partial-ground"),
            List.of("missing", "missing-ground"),
            List.of("conflict", "conflict-ground"),
            List.of("not-applicable", "not-applicable-ground"),
            List.of("decided", "decided-ground"),
            List.of("added", "ground"),
            List.of("removed", "ground"),
            List.of("marked", "marked-ground"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void wordsAreReadableAndBarsAreSeen(int palette) {
        Map<String, Integer> colours = palettes().get(palette);

        assertThat(PAIRS)
                .allSatisfy(pair ->
                        assertThat(contrast(colours, pair.get(0), pair.get(1))).isGreaterThanOrEqualTo(4.5));
        assertThat(List.of("met-bar", "partial-bar", "missing-bar", "conflict-bar"))
                .allSatisfy(bar -> assertThat(contrast(colours, bar, "ground")).isGreaterThanOrEqualTo(3));
    }

    private static List<Map<String, Integer>> palettes() {
        List<Map<String, Integer>> result = new ArrayList<>();
        Matcher palette = PALETTE.matcher(styleSheet());
        while (palette.find()) {
            Map<String, Integer> colours = new HashMap<>();
            Matcher colour = COLOUR.matcher(palette.group(1));
            while (colour.find()) {
                colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
            }
            result.add(colours);
        }
        return result;
    }

    private static String styleSheet() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double contrast(Map<String, Integer> colours, String one, String other) {
        double first = luminance(Objects.requireNonNull(colours.get(one), one));
        double second = luminance(Objects.requireNonNull(colours.get(other), other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
