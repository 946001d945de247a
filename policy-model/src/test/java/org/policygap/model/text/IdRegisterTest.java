package org.policygap.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdRegisterTest {
    private static final String NC_NAME = "[a-z][0-9a-f]{8}(-[1-9][0-9]*)?";

    @Test
    void numberAndPunctuationDoNotMatter() {
        assertThat(new IdRegister().assign('c', "3.1 Staff must wear a badge.", "1. Visitors"))
                .isEqualTo(new IdRegister().assign('c', "4.2  Staff must wear a badge", "(a) VISITORS"));
    }

    @Test
    void leadInMatters() {
        IdRegister ids = new IdRegister();
        assertThat(ids.assign('c', "wear a badge", "Staff must"))
                .isNotEqualTo(ids.assign('c', "wear a badge", "Visitors must"));
    }

    @Test
    void wordsDoNotSlipFromOneTextIntoTheNext() {
        IdRegister ids = new IdRegister();
        assertThat(ids.assign('c', "a badge", "wear")).isNotEqualTo(ids.assign('c', "a", "badge wear"));
    }

    @Test
    void sameWordingIsCounted() {
        IdRegister ids = new IdRegister();
        String first = ids.assign('s', "Aims");
        assertThat(List.of(ids.assign('s', "AIMS"), ids.assign('s', "1. Aims")))
                .containsExactly(first + "-2", first + "-3");
    }

    @Test
    void prefixIsALetter() {
        assertThatThrownBy(() -> new IdRegister().assign('1', "Aims")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void idsAreUniqueNames(@ForAll @Size(max = 20) List<String> wordings) {
        Set<String> ids = new LinkedHashSet<>(assignAll(wordings));
        assertThat(ids).hasSameSizeAs(wordings).allMatch(id -> id.matches(NC_NAME));
    }

    @Property(tries = 200)
    void aNewClauseChangesNoOtherId(@ForAll @Size(max = 20) List<String> wordings, @ForAll @IntRange(max = 20) int at) {
        int index = Math.min(at, wordings.size());
        List<String> longer = new ArrayList<>(wordings);
        longer.add(index, "a clause that nobody else has, inserted later");
        List<String> ids = assignAll(longer);
        ids.remove(index);
        assertThat(ids).isEqualTo(assignAll(wordings));
    }

    private static List<String> assignAll(List<String> wordings) {
        IdRegister register = new IdRegister();
        List<String> ids = new ArrayList<>();
        wordings.forEach(wording -> ids.add(register.assign('c', wording)));
        return ids;
    }
}
