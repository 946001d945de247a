package org.policygap.parser.read.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.parser.block.Label;

class DocNumbersTest {

    @Test
    void showsABulletForAListThatTheFileDoesNotDefine() {
        DocNumbers numbers = new DocNumbers(null);
        assertThat(numbers.next(1, 0).map(Label::text)).hasValue("\u2022");
        assertThat(numbers.next(0, 0)).isEmpty();
    }
}
