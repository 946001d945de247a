package org.policygap.parser.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Label;

/** What belongs to one list of a web page. */
class HtmlReaderTest {
    private static List<String> lists(String body) {
        return new HtmlReader()
                .read(body.getBytes(StandardCharsets.UTF_8)).blocks().stream()
                        .map(Block::label)
                        .flatMap(label -> label.stream().map(Label::list))
                        .toList();
    }

    @Test
    void listsOfUnrelatedQuotationsAreLists() {
        String quote = "<p>They say:</p><blockquote><ul><li>Row.</li></ul></blockquote>";
        assertThat(lists(quote + quote)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aQuotationAfterAListIsADeeperLevelOfIt() {
        String list = "<ol><li>Hull</li></ol>";
        assertThat(lists(list + "<blockquote>" + list + "</blockquote>" + list).stream()
                        .distinct())
                .hasSize(1);
    }
}
