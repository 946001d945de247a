package org.policygap.parser.read.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.odt.OdtFileBuilder.item;
import static org.policygap.parser.read.odt.OdtFileBuilder.level;
import static org.policygap.parser.read.odt.OdtFileBuilder.p;
import static org.policygap.parser.read.odt.OdtFileBuilder.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Label;

/** The file holds no printed number: all are computed. */
class OdtNumberingTest {
    private static final String STYLES = "<text:list-style style:name='L'>"
            + level(1, "style:num-format='1' style:num-suffix='.'")
            + level(2, "style:num-format='1' text:display-levels='2'")
            + level(3, "style:num-format='a' style:num-prefix='(' style:num-suffix=')'")
            + "</text:list-style><text:list-style style:name='B'>"
            + "<text:list-level-style-bullet text:level='1' text:bullet-char='\uf0b7'/></text:list-style>"
            + "<text:list-style style:name='C'>" + level(1, "style:num-format='1' text:start-value='301'")
            + "</text:list-style><text:list-style style:name='W'>"
            + level(1, "style:num-format='A' loext:num-list-format='Article %1%:'")
            + level(2, "style:num-format='01, 02, 03, ...' loext:num-list-format='%1%%2%' text:display-levels='2'")
            + "</text:list-style>";

    private static List<String> labels(String body) throws UnusableDocumentException {
        return text(body).styles(STYLES, "").read().blocks().stream()
                .map(b -> b.label().map(Label::text).orElse("") + "|" + b.text())
                .toList();
    }

    private static String list(String attributes, String items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    }

    @Test
    void levelsFollowTheNesting() throws UnusableDocumentException {
        String inner = list("", item(p("sub") + list("", item(p("deep")) + item(p("deep")))) + item(p("sub")));
        assertThat(labels(list("text:style-name='L'", item(p("top") + inner) + item(p("top") + p("more")))))
                .containsExactly("1.|top", "1.1|sub", "(a)|deep", "(b)|deep", "1.2|sub", "2.|top", "|more");
    }

    @Test
    void aNewListBeginsAgainUnlessItContinues() throws UnusableDocumentException {
        String first = list("xml:id='x' text:style-name='L'", item(p("one")) + item(p("two")));
        String fresh = list("xml:id='y' text:style-name='L'", item(p("again")));
        String named = list("xml:id='z' text:style-name='L' text:continue-list='x'", item(p("three")));
        String last = list("text:style-name='L' text:continue-numbering='true'", item(p("four")));
        assertThat(labels(first + p("between") + fresh + named + last))
                .containsExactly("1.|one", "2.|two", "|between", "1.|again", "3.|three", "4.|four");
    }

    @Test
    void aNumberWithoutTextIsTheTextOfItsCellAndIsPassedOverElsewhere() throws UnusableDocumentException {
        String number = list("text:style-name='L' text:continue-numbering='true'", item(p("")));
        String row = "<table:table-row><table:table-cell>" + number + "</table:table-cell><table:table-cell>"
                + p("duty") + "</table:table-cell></table:table-row>";
        assertThat(labels(number + "<table:table>" + row + row + "</table:table>"))
                .containsExactly("|2.", "|duty", "|3.", "|duty");
    }

    @Test
    void aContinuedListMayGoOnAtADeeperLevel() throws UnusableDocumentException {
        String first = list("text:style-name='L'", item(p("one") + list("", item(p("sub")))));
        String deeper = list("text:style-name='L' text:continue-numbering='true'", item(list("", item(p("sub")))));
        assertThat(labels(first + p("text") + deeper)).containsExactly("1.|one", "1.1|sub", "|text", "1.2|sub");
    }

    @Test
    void startValuesAndStyleOverridesCount() throws UnusableDocumentException {
        String items = item(p("a")) + "<text:list-item text:start-value='7'>" + p("b") + "</text:list-item>"
                + "<text:list-item text:style-override='C'>" + p("c") + "</text:list-item>"
                + "<text:list-header>" + p("no number") + "</text:list-header>";
        assertThat(labels(list("text:style-name='L'", items) + list("text:style-name='C'", item(p("coded")))))
                .containsExactly("1.|a", "7.|b", "8|c", "|no number", "301|coded");
    }

    @Test
    void formatsOfListsFromWordAreUsed() throws UnusableDocumentException {
        assertThat(labels(list("text:style-name='W'", item(p("x") + list("", item(p("y")))))))
                .containsExactly("Article A:|x", "A01|y");
    }

    @Test
    void bulletsAreReadable() throws UnusableDocumentException {
        assertThat(labels(list("text:style-name='B'", item(p("kite"))))).containsExactly("•|kite");
    }

    @Test
    void headingsAreNumberedByTheOutline() throws UnusableDocumentException {
        String outline = "<text:outline-style style:name='Outline'>"
                + "<text:outline-level-style text:level='1' style:num-format='1' style:num-suffix='.'/>"
                + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
                + "</text:outline-style>";
        String body = "<text:h text:outline-level='1'>A</text:h><text:h text:outline-level='2'>B</text:h>"
                + "<text:h text:outline-level='1' text:is-list-header='true'>C</text:h>"
                + "<text:h text:style-name='P1' text:outline-level='1'>D</text:h>"
                + "<text:h text:outline-level='1'>E</text:h>";
        List<Block> blocks = text(body)
                .styles(outline, "")
                .automatic("<style:style style:name='P1' style:family='paragraph' style:list-style-name=''/>")
                .read()
                .blocks();
        assertThat(blocks.stream().map(b -> b.label().map(Label::text).orElse("")))
                .containsExactly("1.", "1.1", "", "", "2.");
        assertThat(blocks).extracting(Block::headingLevel).containsExactly(1, 2, 1, 1, 1);
    }
}
