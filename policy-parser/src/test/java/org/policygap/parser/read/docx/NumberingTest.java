package org.policygap.parser.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.docx.WordFileBuilder.body;
import static org.policygap.parser.read.docx.WordFileBuilder.item;
import static org.policygap.parser.read.docx.WordFileBuilder.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Label;

/** Numbers as Word prints them. In each test the text of a paragraph is the label it must get. */
class NumberingTest {
    private static final String OUTLINE = list(
            0,
            level(0, "decimal", "%1.", "<w:pStyle w:val='Head'/>"),
            level(1, "decimal", "%1.%2", "<w:pStyle w:val='Clause'/>"),
            level(2, "lowerLetter", "(%3)", ""),
            level(3, "lowerRoman", "(%4)", ""));

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int list, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + list + "'/>" + overrides + "</w:num>";
    }

    private static String style(String id, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + id + "'/><w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    private static void assertLabels(WordFileBuilder file) throws UnusableDocumentException {
        List<Block> blocks = file.read().blocks();
        assertThat(blocks).isNotEmpty();
        assertThat(blocks.stream().map(b -> b.label().map(Label::text).orElse("none")))
                .containsExactlyElementsOf(blocks.stream().map(Block::text).toList());
    }

    @Test
    void deeperLevelsRestart() throws UnusableDocumentException {
        assertLabels(body(item(1, 0, "1.")
                        + item(1, 1, "1.1")
                        + item(1, 2, "(a)")
                        + item(1, 3, "(i)")
                        + item(1, 3, "(ii)")
                        + item(1, 2, "(b)")
                        + item(1, 3, "(i)")
                        + item(1, 1, "1.2")
                        + item(1, 2, "(a)")
                        + item(1, 0, "2.")
                        + item(1, 1, "2.1"))
                .numbering(OUTLINE + num(1, 0, "")));
    }

    @Test
    void styleGivesListAndLevel() throws UnusableDocumentException {
        assertLabels(body(p("<w:pStyle w:val='Head'/>", "1.")
                        + p("<w:pStyle w:val='Clause'/>", "1.1")
                        + p("<w:pStyle w:val='Derived'/>", "1.2")
                        + p("<w:pStyle w:val='Clause'/><w:numPr><w:numId w:val='0'/></w:numPr>", "none")
                        + p("<w:pStyle w:val='Clause'/>", "1.3"))
                .styles(style("Head", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                        + style("Clause", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                        + "<w:style w:type='paragraph' w:styleId='Derived'><w:basedOn w:val='Clause'/></w:style>")
                .numbering(OUTLINE + num(1, 0, "")));
    }

    @Test
    void listsOfOneDefinitionShareCountersUnlessTheyStartAnew() throws UnusableDocumentException {
        String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
        assertLabels(body(item(1, 0, "1.")
                        + item(2, 0, "2.")
                        + item(3, 0, "5.")
                        + item(3, 0, "6.")
                        + item(1, 0, "7.")
                        + item(3, 0, "8."))
                .numbering(OUTLINE + num(1, 0, "") + num(2, 0, "") + num(3, 0, anew)));
    }

    @Test
    void ownLevelStartsAtItsOwnStart() throws UnusableDocumentException {
        String own = "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "Schedule %1:", "") + "</w:lvlOverride>";
        assertLabels(body(item(1, 0, "1.") + item(2, 0, "Schedule A:") + item(2, 0, "Schedule B:"))
                .numbering(OUTLINE + num(1, 0, "") + num(2, 0, own)));
    }

    @Test
    void legalNumbersAreDecimal() throws UnusableDocumentException {
        assertLabels(body(item(1, 0, "Article I") + item(1, 1, "1.1") + item(1, 0, "Article II") + item(1, 1, "2.1"))
                .numbering(list(0, level(0, "upperRoman", "Article %1", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                        + num(1, 0, "")));
    }

    @Test
    void numberingStyleLeadsToTheDefinition() throws UnusableDocumentException {
        assertLabels(body(item(1, 0, "A)") + item(1, 1, "A01") + item(1, 0, "B)"))
                .styles(
                        "<w:style w:type='numbering' w:styleId='Linked'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>")
                .numbering(list(0, "<w:numStyleLink w:val='Linked'/>")
                        + list(1, level(0, "upperLetter", "%1)", ""), level(1, "decimalZero", "%1%2", ""))
                        + num(1, 0, "")
                        + num(2, 1, "")));
    }

    @Test
    void levelMayNeverRestart() throws UnusableDocumentException {
        assertLabels(body(item(1, 0, "1") + item(1, 1, "a") + item(1, 0, "2") + item(1, 1, "b"))
                .numbering(list(
                                0,
                                level(0, "decimal", "%1", ""),
                                level(1, "lowerLetter", "%2", "<w:lvlRestart w:val='0'/>"))
                        + num(1, 0, "")));
    }

    @Test
    void noneFormatAndUnknownListPrintNothing() throws UnusableDocumentException {
        assertLabels(body(item(1, 0, "none") + item(77, 0, "none"))
                .numbering(list(0, level(0, "none", "", "")) + num(1, 0, "")));
    }

    @Test
    void emptyParagraphCountsAndDeletedOneDoesNot() throws UnusableDocumentException {
        String deleted = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
        assertLabels(body(item(1, 0, "1.") + deleted + item(1, 0, "2.") + item(1, 0, "") + item(1, 0, "4."))
                .numbering(OUTLINE + num(1, 0, "")));
    }

    @Test
    void symbolFontBulletsBecomeReadable() throws UnusableDocumentException {
        String symbol = "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>";
        String levels = "<w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uF0B7'/>" + symbol + "</w:lvl>"
                + "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='o'/></w:lvl>"
                + "<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uF0A7'/>"
                + symbol.replace("Symbol", "Wingdings") + "</w:lvl>";
        WordFileBuilder file =
                body(item(1, 0, "•") + item(1, 1, "o") + item(1, 2, "▪")).numbering(list(0, levels) + num(1, 0, ""));
        assertLabels(file);
        assertThat(file.read().blocks())
                .allSatisfy(b -> assertThat(b.label())
                        .hasValueSatisfying(l -> assertThat(l.source()).isEqualTo(NumberSource.BULLET)));
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,27,27",
        "lowerLetter,27,aa",
        "upperLetter,54,BBB",
        "lowerRoman,1994,mcmxciv",
        "upperRoman,4,IV",
        "decimalZero,7,07",
        "ordinal,11,11th",
        "ordinal,22,22nd",
        "cardinalText,21,Twenty-one",
        "ordinalText,30,Thirtieth",
        "ordinalText,12,Twelfth",
        "'001, 002, ...',7,007",
        "chicago,6,††",
        "upperRoman,0,0",
        "lowerLetter,2000000000,2000000000"
    })
    void formats(String format, int number, String printed) {
        assertThat(NumberFormats.print(number, format)).startsWith(printed);
    }

    /** The rows of many a table are numbered by a list whose paragraphs hold no text. */
    @Test
    void aNumberWithoutTextIsTheTextOfItsCellAndIsPassedOverElsewhere() throws UnusableDocumentException {
        String row = "<w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + p("", "duty") + "</w:tc></w:tr>";
        List<Block> blocks = body(item(1, 0, "") + "<w:tbl>" + row + row + "</w:tbl>")
                .numbering(OUTLINE + num(1, 0, ""))
                .read()
                .blocks();
        assertThat(blocks).extracting(Block::text).containsExactly("2.", "duty", "3.", "duty");
        assertThat(blocks)
                .allMatch(block -> block.label().isEmpty() && block.cell().isPresent());
    }

    @Test
    void indentComesFromTheNearestPlace() throws UnusableDocumentException {
        String levels =
                "<w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='%1'/><w:pPr><w:ind w:left='400'/></w:pPr></w:lvl>";
        String numPr = "<w:numPr><w:numId w:val='1'/></w:numPr>";
        List<Block> blocks = body(p(numPr, "list")
                        + p(numPr + "<w:ind w:left='200'/>", "own")
                        + p("<w:pStyle w:val='S'/>", "style")
                        + p("<w:pStyle w:val='S'/>" + numPr, "list over style"))
                .styles(style("S", numPr + "<w:ind w:left='600'/>"))
                .numbering(list(0, levels) + num(1, 0, ""))
                .read()
                .blocks();
        assertThat(blocks.stream().map(Block::indent)).containsExactly(20.0, 10.0, 30.0, 20.0);
    }
}
