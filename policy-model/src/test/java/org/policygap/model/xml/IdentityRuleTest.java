package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.policygap.model.xml.IdentityRule.Selector;

class IdentityRuleTest {
    private static final QName BODY = new QName("urn:x", "body");
    private static final QName CLAUSE = new QName("urn:x", "clause");

    @Test
    void aPathBeginsAtTheElementOfTheRuleUnlessItMayStandAnywhere() {
        assertThat(new Selector(false, List.of(CLAUSE)).selects(List.of(CLAUSE)))
                .isTrue();
        assertThat(new Selector(false, List.of(CLAUSE)).selects(List.of(BODY, CLAUSE)))
                .isFalse();
        assertThat(new Selector(true, List.of(CLAUSE)).selects(List.of(BODY, CLAUSE)))
                .isTrue();
        assertThat(new Selector(true, List.of(BODY, CLAUSE)).selects(List.of(CLAUSE)))
                .isFalse();
    }
}
