package org.policygap.parser.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

class WrongFileTest {

    @Test
    void aLongTextWithoutRulesIsSuspected() throws UnusableDocumentException {
        assertThat(codes("The lantern fair was bright and the river was calm all evening. "))
                .contains("wrong-file");
        assertThat(codes("Staff must bring the lanterns back before the river floods. "))
                .doesNotContain("wrong-file");
    }

    private static List<String> codes(String sentence) throws UnusableDocumentException {
        String text = "# Lanterns\n\n" + ("1. " + sentence.repeat(3) + "\n\n").repeat(10);
        Policy policy = new PolicyParser().parse("lanterns.md", text.getBytes(StandardCharsets.UTF_8));
        return policy.problems().stream().map(Problem::code).toList();
    }
}
