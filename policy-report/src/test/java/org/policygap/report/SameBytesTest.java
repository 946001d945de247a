package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameBytesTest {

    static Stream<Report> reports() {
        return Stream.of(
                new GapWorkbook(),
                new AlignmentCsv(),
                new HtmlReport("policygap 1.0"),
                new OscalMapping("policygap 1.0"),
                firstSchool(new HarmonisedDraft()),
                firstSchool(new GovernorsBriefing()));
    }

    private static Report firstSchool(SchoolReport report) {
        return (comparison, decisions, out) ->
                report.write(comparison, comparison.schools().get(0).school().id(), decisions, out);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyMachineGivesTheSameBytes(Report report) {
        byte[] here = Workbooks.bytes(report, Comparisons.small(), Workbooks.NONE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Workbooks.bytes(report, Comparisons.small(), Workbooks.NONE))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
