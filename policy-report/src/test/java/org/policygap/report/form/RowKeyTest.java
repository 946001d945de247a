package org.policygap.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.model.review.DecisionKey.Subject;

class RowKeyTest {
    private static final RowKey KEY = new RowKey(Subject.GAP, "social-media", "CASTLE", "c-0042");

    @Test
    void isReadAsWritten() {
        assertThat(RowKey.parse(KEY.text())).contains(KEY);
        assertThat(RowKey.parse("  " + KEY.text() + " ")).contains(KEY);
        RowKey trust = new RowKey(Subject.TRUST, "social-media", "", "c-0042");
        assertThat(RowKey.parse(trust.text())).contains(trust);
    }

    @Test
    void aKeyThatWasFilledDownIsNoticed() {
        assertThat(RowKey.parse(KEY.text().replace("c-0042", "c-0043"))).isEmpty();
        assertThat(RowKey.parse("")).isEmpty();
        assertThat(RowKey.parse("GAP:a:b:c")).isEmpty();
        assertThat(RowKey.parse("THING:a:b:c:D")).isEmpty();
    }
}
