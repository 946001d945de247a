package org.policygap.parser.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Problem;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

class RtfReaderTest {
    private static final String LISTS = "{\\*\\listtable{\\list"
            + "{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}"
            + "{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'03(\\'01);}{\\levelnumbers\\'02;}}\\listid7}"
            + "{\\list{\\listlevel\\levelnfc23{\\leveltext\\'01\\u-3913 ?;}{\\levelnumbers;}}\\listid8}}"
            + "{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}"
            + "{\\listoverride\\listid8\\listoverridecount0\\ls2}"
            + "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}}";

    private static Document read(String content) throws UnusableDocumentException {
        return new RtfReader().read(("{\\rtf1\\ansi " + content + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<Block> of(Document document, Story story) {
        return document.blocks().stream().filter(b -> b.story() == story).toList();
    }

    private static List<String> labelled(Document document) {
        return of(document, Story.BODY).stream()
                .map(b -> b.label().map(Label::text).orElse("") + "|" + b.text())
                .toList();
    }

    private static Reason refusal(String content) {
        UnusableDocumentException[] refused = new UnusableDocumentException[1];
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new RtfReader().read(content.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(e -> refused[0] = e);
        return refused[0].reason();
    }

    @Test
    void storedNumbersAreTakenAsTheyWerePrinted() throws UnusableDocumentException {
        Document document = read(LISTS
                + "\\pard{\\listtext 4.7\\tab}\\ls1\\ilvl0 Garden\\par"
                + "\\pard{\\pntext\\tab}\\ls1\\ilvl0 Pond\\par");
        assertThat(labelled(document)).containsExactly("4.7|Garden", "|Pond");
        assertThat(document.blocks().get(0).label().orElseThrow().source()).isEqualTo(NumberSource.STORED);
    }

    @Test
    void numbersThatAreNotStoredAreCounted() throws UnusableDocumentException {
        Document document = read(LISTS
                + "\\pard\\ls1\\ilvl0 One\\par\\pard\\ls1\\ilvl1 Below\\par\\pard\\ls1\\ilvl1 Below\\par"
                + "\\pard\\ls1\\ilvl0 Two\\par\\pard\\ls1\\ilvl1 Again\\par\\pard\\ls3\\ilvl0 Five\\par"
                + "\\pard\\ls3\\ilvl0 Six\\par");
        assertThat(labelled(document))
                .containsExactly("1.|One", "(a)|Below", "(b)|Below", "2.|Two", "(a)|Again", "5.|Five", "6.|Six");
        assertThat(document.blocks().get(1).label().orElseThrow())
                .isEqualTo(new Label("(a)", NumberSource.COMPUTED, "list7", 1));
    }

    @Test
    void bulletsOfSymbolFontsAreReadable() throws UnusableDocumentException {
        Document document = read(
                "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset2 Symbol;}}" + LISTS
                        + "\\pard{\\listtext\\f1 \\'b7\\tab}\\ls2 Kite\\par\\pard\\ls2 Drum\\par\\pard{\\pntext\\f0 o\\tab}Bell\\par");
        assertThat(labelled(document)).containsExactly("•|Kite", "•|Drum", "o|Bell");
        assertThat(document.blocks()).allMatch(b -> b.label().orElseThrow().source() == NumberSource.BULLET);
    }

    @Test
    void charactersOfCodePagesAndUnicodeAreRead() throws UnusableDocumentException {
        Document document = read("\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f0 "
                + "school\\'92s {\\f1\\'c4\\'e0} \\u8364\\'80 {\\uc2\\u8211??x} a\\~b\\_c\\-d \\{\\}\\line e\\par");
        assertThat(document.blocks().get(0).text()).isEqualTo("school’s Да € –x a\u00a0b\u2011c\u00add {}\ne");
    }

    @Test
    void binaryDataAndUnknownGroupsAreNoText() throws UnusableDocumentException {
        Document document = read("Before {\\*\\invented hidden}{\\pict\\bin5 }}}}}}{\\*\\bkmkstart x}after\\par");
        assertThat(of(document, Story.BODY)).extracting(Block::text).containsExactly("Before after");
        assertThat(of(document, Story.IMAGE)).hasSize(1);
    }

    @Test
    void deletedTextIsOutAndHiddenTextApart() throws UnusableDocumentException {
        Document document =
                read("Keep {\\deleted drop }{\\revised new}{\\v shelf mark}\\par{\\deleted gone\\par}Next\\par");
        assertThat(of(document, Story.BODY)).extracting(Block::text).containsExactly("Keep new", "Next");
        assertThat(of(document, Story.HIDDEN)).extracting(Block::text).containsExactly("shelf mark");
        assertThat(document.problems()).extracting(Problem::code).contains("tracked-changes", "hidden-text");
    }

    @Test
    void headingsComeFromLevelsAndStyles() throws UnusableDocumentException {
        Document document = read("{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s5\\sbasedon1 House Head;}"
                + "{\\s6\\sbasedon0 toc 1;}}"
                + "\\pard\\s1 First\\par\\pard\\s5 Second\\par\\pard\\outlinelevel2 Third\\par\\pard\\s6 Entry\\par");
        assertThat(document.blocks()).extracting(Block::headingLevel).containsExactly(1, 1, 3, 0);
        assertThat(document.blocks()).extracting(Block::style).containsExactly("Heading 1", "House Head", "", "toc 1");
        assertThat(document.blocks().get(3).story()).isEqualTo(Story.CONTENTS);
    }

    @Test
    void tablesTellColumnsAndSpans() throws UnusableDocumentException {
        Document document = read(
                "\\trowd\\trhdr\\clvmgf\\cellx1000\\cellx2000\\cellx3000"
                        + "\\pard\\intbl a\\cell b\\cell c\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell wide\\par more\\cell\\row\\pard after\\par");
        List<Block> blocks = document.blocks();
        assertThat(blocks).extracting(Block::text).containsExactly("a", "b", "c", "wide", "more", "after");
        String key = blocks.get(0).cell().orElseThrow().table();
        assertThat(blocks.get(0).cell()).contains(new CellPosition(key, 0, 0, 1, 2, true));
        assertThat(blocks.get(2).cell()).contains(new CellPosition(key, 0, 2, 1, 1, true));
        assertThat(blocks.get(4).cell()).contains(new CellPosition(key, 1, 1, 2, 1, false));
        assertThat(blocks.get(5).cell()).isEmpty();
    }

    @Test
    void aNumberWithoutTextIsTheTextOfItsCellAndIsPassedOverElsewhere() throws UnusableDocumentException {
        String row = "\\trowd\\cellx1000\\cellx2000\\pard\\ls1\\ilvl0\\intbl\\cell\\pard\\intbl duty\\cell\\row";
        Document document = read(LISTS + "\\pard\\ls1\\ilvl0\\par" + row + row + "\\pard after\\par");
        assertThat(labelled(document)).containsExactly("|2.", "|duty", "|3.", "|duty", "|after");
    }

    @Test
    void nestedTablesHaveKeysOfTheirOwn() throws UnusableDocumentException {
        Document document = read("\\trowd\\cellx4000\\pard\\intbl outer\\par"
                + "\\pard\\intbl\\itap2 inner\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\nestrow}"
                + "{\\nonesttables ignored\\par}\\pard\\intbl last\\cell\\row");
        assertThat(document.blocks()).extracting(Block::text).containsExactly("outer", "inner", "last");
        List<String> keys = document.blocks().stream()
                .map(b -> b.cell().orElseThrow().table())
                .toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(2)).isNotEqualTo(keys.get(1));
    }

    @Test
    void notesHeadersAndBoxesStandApart() throws UnusableDocumentException {
        Document document = read(
                "\\aftnnrlc{\\header\\pard Invented School\\par}{\\footer\\pard Page\\par}"
                        + "Rule{\\super\\chftn{\\footnote\\pard\\plain\\chftn  See below.\\par}} and"
                        + "{\\super\\chftn{\\*\\footnote\\ftnalt\\pard\\plain\\chftn  At the end.\\par}}"
                        + "{\\super *{\\footnote Typed mark.}}"
                        + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard Boxed\\par}}{\\shprslt twice}} go on.\\par");
        Block body = of(document, Story.BODY).get(0);
        assertThat(body.text()).isEqualTo("Rule and go on.");
        assertThat(body.runs().stream().map(Run::noteReference).filter(m -> !m.isEmpty()))
                .containsExactly("1", "i", "*");
        assertThat(of(document, Story.FOOTNOTE)).extracting(Block::noteMark).containsExactly("1", "*");
        assertThat(of(document, Story.ENDNOTE)).extracting(Block::noteMark).containsExactly("i");
        assertThat(of(document, Story.TEXT_BOX)).extracting(Block::text).containsExactly("Boxed");
        assertThat(of(document, Story.HEADER)).extracting(Block::text).containsExactly("Invented School");
        assertThat(of(document, Story.FOOTER)).extracting(Block::text).containsExactly("Page");
    }

    @Test
    void fieldCodesAreNoText() throws UnusableDocumentException {
        Document document = read("{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Aims\\tab 1\\par Rules\\tab 2}}\\par"
                + " See {\\field{\\*\\fldinst HYPERLINK \"https://example.org\"}{\\fldrslt the site}}.\\par");
        assertThat(of(document, Story.CONTENTS)).extracting(Block::text).containsExactly("Aims\t1", "Rules\t2");
        Block body = of(document, Story.BODY).get(0);
        assertThat(body.text()).isEqualTo("See the site.");
        assertThat(body.runs()).extracting(Run::link).containsExactly("", "https://example.org", "");
    }

    @Test
    void propertiesComeFromTheInformationGroup() throws UnusableDocumentException {
        Document document = read("{\\info{\\title{\\upr{Ga?rden}{\\*\\ud G\\u228ardens}}}{\\author A. Writer}"
                + "{\\revtim\\yr2024\\mo3\\dy9}{\\nofpages3}}Text\\par");
        assertThat(document.properties())
                .containsEntry("author", "A. Writer")
                .containsEntry("modified", "2024-03-09")
                .containsEntry("title", "Gärdens");
    }

    @Test
    void whatBreaksOffIsUsedUpToThere() throws UnusableDocumentException {
        Document document = new RtfReader().read("{\\rtf1 {\\b Half a sen".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(document.blocks()).extracting(Block::text).containsExactly("Half a sen");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("damaged-part");
    }

    @Test
    void deepNestingIsReadFlat() throws UnusableDocumentException {
        String deep = "{".repeat(200_000) + "deep" + "}".repeat(200_000);
        assertThat(read(deep + " and on\\par").blocks()).extracting(Block::text).containsExactly("deep and on");
    }

    @Test
    void otherFilesAreRefused() {
        assertThat(refusal("plain text")).isEqualTo(Reason.NOT_A_DOCUMENT);
        assertThat(refusal("{\\rtf1 {\\*\\generator x}\\par}")).isEqualTo(Reason.EMPTY);
    }
}
