package org.policygap.parser.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

class StaleReferencesTest {
    private static final String LIST = """
            # as at: 2030-01-01
            Guide to lanterns; GTL\tbefore 2028\tthe edition of 2028\t2028-09-01\tGuild
            Lamp Act\t1901; 1950\tthe Lantern Act 1999\t2000-01-01\tGazette
            Wick notes\t\tthe Guide to lanterns\t2020-01-01\tGuild
            """;

    @Test
    void editionsActsAndNamesThatWereReplacedAreCalledSo() throws Exception {
        List<Problem> stale = stale(LIST, """
                # Lamps

                1. Staff follow the Guide to Lanterns (Guild, 2029) and GTL 2031.
                2. Staff follow the GUIDE TO LANTERNS, September 2027.
                3. Staff keep to the Lamp Act 1950, the Lamp Act 1960 and the Lamp Act.
                4. See the Wick notes, the Stoplamp Act 1901 and GTL (2026).
                5. Again the Lamp Act (1950).
                """);
        assertThat(stale)
                .extracting(Problem::meaning)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "“GUIDE TO LANTERNS, September 2027”",
                                        "the edition of 2028",
                                        "1 September 2028"),
                        second -> assertThat(second)
                                .contains("“Lamp Act 1950”", "the Lantern Act 1999", "1 January 2030"),
                        third -> assertThat(third).contains("“GTL (2026)”"),
                        fourth -> assertThat(fourth).contains("“Wick notes”", "the Guide to lanterns"));
        assertThat(stale.get(1).source()).hasSize(2);
    }

    @Test
    void theShippedListKnowsWhatEverySchoolKnows() throws Exception {
        List<Problem> stale = stale(
                Superseded.shipped(),
                "# Aims\n\n1. We follow Keeping Children Safe in Education (DfE, September 2019), KCSIE 2025 and the"
                        + " Data Protection Act 1998, not the Data Protection Act 2018.\n");
        assertThat(stale).hasSize(2);
        assertThat(Superseded.shipped().entries()).allSatisfy(entry -> {
            assertThat(entry.since()).isBefore(Superseded.shipped().asAt().plusDays(1));
            assertThat(entry.source()).isNotBlank();
            assertThat(entry.replacedBy()).isNotBlank();
        });
    }

    @Test
    void everyMistakeOfAListIsNamedWithItsLine() {
        assertThatThrownBy(() -> list("# as at: soon\nGuide\tbefore long\tx\t2020-01-01\ty\nGuide\t1999\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("line 1:", "line 2:", "line 3:", "as at: YYYY-MM-DD");
    }

    private static Superseded list(String text) throws IOException {
        return Superseded.read("mine.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Problem> stale(String list, String text) throws IOException, UnusableDocumentException {
        return stale(list(list), text);
    }

    private static List<Problem> stale(Superseded list, String text) throws UnusableDocumentException {
        Policy policy = new PolicyParser(list).parse("lamps.md", text.getBytes(StandardCharsets.UTF_8));
        return policy.problems().stream()
                .filter(problem -> problem.code().equals("stale-reference"))
                .toList();
    }
}
