package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Requirement;
import org.policygap.report.WordText.Line;

/** Which of a clause's sentences a draft puts in. */
class DraftedWordsTest {
    @Test
    void ofAClauseThatLacksACoreSentenceOnlyThatIsPutIn() {
        assertThat(accepted(true)).contains(new Line("Clause", Falls.KEPT + " " + Falls.SHOWN));
        assertThat(accepted(false))
                .contains(new Line("Clause", Falls.KEPT))
                .noneMatch(line -> line.text().contains(Falls.SHOWN));
    }

    /** The draft where a school lacks both sentences of a clause, of which the second is core or good to have. */
    private static List<Line> accepted(boolean secondIsCore) {
        Comparison falls = Falls.comparison();
        SchoolComparison school = falls.schools().get(0);
        Comparison changed = new Comparison(
                falls.trust(),
                falls.date(),
                falls.model()
                        .withRequirements(falls.model().requirements().stream()
                                .map(asked -> asked.nodeId().equals("m3") ? withSecond(asked, secondIsCore) : asked)
                                .toList()),
                List.of(new SchoolComparison(
                        school.school(),
                        school.policy(),
                        school.findings().stream()
                                .map(finding -> finding.modelNodeId().equals("m3") ? lackingBoth(finding) : finding)
                                .toList(),
                        school.additions())));
        return WordText.of(HarmonisedDraftTest.bytes(new HarmonisedDraft(), changed, Falls.SCHOOL, Workbooks.NONE))
                .accepted();
    }

    private static Requirement withSecond(Requirement asked, boolean core) {
        Element second = asked.elements().get(1);
        Element other = new Element(
                second.id(),
                core,
                second.text(),
                second.proposition(),
                second.limit(),
                second.synonyms(),
                second.stricterIsFine());
        return new Requirement(
                asked.nodeId(),
                asked.kind(),
                asked.importance(),
                asked.topic(),
                asked.minimumModality(),
                List.of(asked.elements().get(0), other),
                asked.notes());
    }

    private static Finding lackingBoth(Finding finding) {
        return new Finding(
                finding.modelNodeId(),
                finding.status(),
                finding.relation(),
                finding.strictness(),
                finding.confidence(),
                List.of(
                        new ElementFinding("m3.e1", ElementState.ABSENT, "", List.of()),
                        new ElementFinding("m3.e2", ElementState.ABSENT, "", List.of())),
                finding.evidence(),
                finding.conflicts(),
                finding.nearest(),
                finding.missing(),
                finding.explanation(),
                finding.suggestedWording());
    }
}
