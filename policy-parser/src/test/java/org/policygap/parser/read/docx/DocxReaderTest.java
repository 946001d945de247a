package org.policygap.parser.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.docx.WordFileBuilder.body;
import static org.policygap.parser.read.docx.WordFileBuilder.p;
import static org.policygap.parser.read.docx.WordFileBuilder.part;
import static org.policygap.parser.read.docx.WordFileBuilder.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Problem;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

class DocxReaderTest {

    private static List<String> texts(Document document, Story story) {
        return document.blocks().stream()
                .filter(b -> b.story() == story)
                .map(Block::text)
                .toList();
    }

    private static List<String> texts(String bodyXml) throws UnusableDocumentException {
        return texts(body(bodyXml).read(), Story.BODY);
    }

    private static List<String> codes(Document document) {
        return document.problems().stream().map(Problem::code).toList();
    }

    @Test
    void acceptsTrackedChanges() throws UnusableDocumentException {
        Document document = body("<w:p>" + r("", "Staff ")
                        + "<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>"
                        + r("", "must") + "</w:ins>" + r("", " report.") + "<w:moveFrom>" + r("", "away")
                        + "</w:moveFrom><w:moveTo>" + r("", " Here.") + "</w:moveTo></w:p>"
                        + p("", "Unchanged"))
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Staff must report. Here.", "Unchanged");
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("tracked-changes");
            assertThat(problem.meaning()).contains("2 insertions and 2 deletions");
            assertThat(problem.source())
                    .singleElement()
                    .satisfies(s -> assertThat(s.paragraph()).isEqualTo(1));
        });
    }

    @Test
    void deletedMarkJoinsParagraphs() throws UnusableDocumentException {
        assertThat(texts(p("<w:rPr><w:del/></w:rPr>", "One ") + p("", "two") + p("<w:rPr><w:del/></w:rPr>", "last")))
                .containsExactly("One two", "last");
    }

    @Test
    void readsEveryContainer() throws UnusableDocumentException {
        String cell = "<w:tc>" + p("", "cell") + "</w:tc>";
        assertThat(texts("<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + p("", "block")
                        + "</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent><w:tr>" + cell
                        + "<w:sdt><w:sdtContent>" + cell
                        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
                        + "<w:p><w:smartTag>" + r("", "smart ") + "</w:smartTag><w:customXml>" + r("", "custom ")
                        + "</w:customXml><w:sdt><w:sdtContent>" + r("", "run ")
                        + "</w:sdtContent></w:sdt><w:fldSimple w:instr=' REF a '>" + r("", "field")
                        + "</w:fldSimple></w:p>"))
                .containsExactly("block", "cell", "cell", "smart custom run field");
    }

    @Test
    void fieldCodesAreNoText() throws UnusableDocumentException {
        String field =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"http://school.example\" </w:instrText></w:r>"
                        + "<w:r><w:t>not shown</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                        + r("", "our site")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        Block block = body("<w:p>" + r("", "See ") + field + r("", ".") + "</w:p>")
                .read()
                .blocks()
                .get(0);
        assertThat(block.text()).isEqualTo("See our site.");
        assertThat(block.runs().stream().map(Run::link)).containsExactly("", "http://school.example", "");
    }

    @Test
    void contentsListIsItsOwnStory() throws UnusableDocumentException {
        String begin =
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        Document document = body(begin + r("", "1 Aims") + "</w:p>" + p("", "2 Duties")
                        + "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + p("", "Aims")
                        + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("", "Contents") + "</w:sdtContent></w:sdt>" + p("", "Duties"))
                .read();
        assertThat(texts(document, Story.CONTENTS)).containsExactly("1 Aims", "2 Duties", "Contents");
        assertThat(texts(document, Story.BODY)).containsExactly("Aims", "Duties");
    }

    @Test
    void textBoxIsReadOnceAfterItsParagraph() throws UnusableDocumentException {
        String box = "<w:txbxContent>" + p("", "boxed") + "</w:txbxContent>";
        Document document = body("<w:p>" + r("", "host") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + r("", " goes on")
                        + "</w:p>" + p("", "next"))
                .read();
        assertThat(document.blocks().stream().map(Block::text)).containsExactly("host goes on", "boxed", "next");
        assertThat(texts(document, Story.TEXT_BOX)).containsExactly("boxed");
        assertThat(codes(document)).containsExactly("text-box");
    }

    @Test
    void wordsOfChartsAndDiagramsAreReadWhereTheyStand() throws UnusableDocumentException {
        String drawing = "<w:p>" + r("", "host") + "<w:r><w:drawing><a:graphicData xmlns:a='urn:a'>"
                + "<c:chart xmlns:c='urn:c' r:id='chart'/><d:relIds xmlns:d='urn:d' r:dm='diagramData'/>"
                + "</a:graphicData></w:drawing></w:r></w:p>";
        String main = "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";
        Document document = body(drawing + p("", "next"))
                .related(
                        "chart",
                        "word/charts/chart1.xml",
                        "<c:chartSpace xmlns:c='urn:c' " + main
                                + "><c:title><a:p><a:r><a:t>Absence</a:t></a:r></a:p></c:title>"
                                + "<c:ser><c:cat><c:pt><c:v>Autumn</c:v></c:pt><c:pt><c:v>Spring</c:v></c:pt></c:cat>"
                                + "<c:val><c:formatCode>General</c:formatCode><c:pt><c:v>3</c:v></c:pt></c:val></c:ser></c:chartSpace>")
                .related(
                        "diagramData",
                        "word/diagrams/data1.xml",
                        "<d:dataModel xmlns:d='urn:d' " + main
                                + "><d:t><a:p><a:r><a:t>Stage </a:t></a:r><a:r><a:t>one</a:t></a:r></a:p>"
                                + "<a:p/></d:t></d:dataModel>")
                .read();
        assertThat(document.blocks().stream().map(Block::text))
                .containsExactly("host", "Absence", "Autumn, Spring", "3", "Stage one", "next");
        assertThat(texts(document, Story.TEXT_BOX)).hasSize(4);
    }

    @Test
    void notesKeepMarkAndPlace() throws UnusableDocumentException {
        Document document = body("<w:p>" + r("", "First") + "<w:r><w:footnoteReference w:id='7'/></w:r>"
                        + r("", " second")
                        + "<w:r><w:footnoteReference w:id='3' w:customMarkFollows='1'/><w:t>*</w:t></w:r>"
                        + r("", " end.")
                        + "</w:p>")
                .related(
                        "footnotes",
                        "word/footnotes.xml",
                        part(
                                "footnotes",
                                "<w:footnote w:id='0' w:type='separator'>" + p("", "line")
                                        + "</w:footnote><w:footnote w:id='3'>" + p("", "starred")
                                        + "</w:footnote><w:footnote w:id='7'><w:p><w:r><w:footnoteRef/></w:r>"
                                        + r("", "numbered") + "</w:p></w:footnote>"))
                .read();
        Block block = document.blocks().get(0);
        assertThat(block.text()).isEqualTo("First second end.");
        assertThat(block.runs().stream().map(Run::noteReference)).containsExactly("1", "*", "");
        assertThat(document.blocks().subList(1, 3))
                .extracting(b -> b.story() + b.noteMark() + b.text())
                .containsExactly("FOOTNOTE*starred", "FOOTNOTE1numbered");
    }

    @Test
    void hiddenTextIsKeptApart() throws UnusableDocumentException {
        Document document = body("<w:p>" + r("", "Seen") + r("<w:vanish/>", "unseen") + "</w:p>")
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Seen");
        assertThat(texts(document, Story.HIDDEN)).containsExactly("unseen");
        assertThat(codes(document)).containsExactly("hidden-text");
    }

    @Test
    void looksComeThroughStyles() throws UnusableDocumentException {
        Document document = body(p("<w:pStyle w:val='Sub'/>", "Duties") + "<w:p><w:pPr><w:pStyle w:val='Sub'/></w:pPr>"
                        + r("<w:rStyle w:val='Strong'/>", "toggled ") + r("<w:b w:val='0'/>", "off ")
                        + r("<w:i/><w:vertAlign w:val='superscript'/><w:sz w:val='17'/>", "2") + "</w:p>")
                .styles("<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:pPr><w:jc w:val='center'/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='Sub'><w:name w:val='School Sub'/><w:basedOn w:val='H2'/></w:style>"
                        + "<w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/></w:rPr></w:style>")
                .read();
        Block heading = document.blocks().get(0);
        assertThat(heading.headingLevel()).isEqualTo(2);
        assertThat(heading.style()).isEqualTo("School Sub");
        assertThat(heading.alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(heading.isBold()).isTrue();
        assertThat(document.blocks().get(1).runs())
                .containsExactly(
                        new Run("toggled off ", false, false, false, 11, "", ""),
                        new Run("2", true, true, true, 8.5, "", ""));
    }

    @Test
    void cellsKnowTheirSpans() throws UnusableDocumentException {
        String merged = "<w:tcPr><w:vMerge%s/></w:tcPr>";
        Document document =
                body("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                                + p("", "head") + "</w:tc><w:tc>" + p("", "role") + "</w:tc></w:tr><w:tr><w:tc>"
                                + merged.formatted(" w:val='restart'") + p("", "tall") + "</w:tc><w:tc>" + p("", "x")
                                + "<w:tbl><w:tr><w:tc>" + p("", "inner")
                                + "</w:tc></w:tr></w:tbl></w:tc></w:tr><w:tr><w:tc>"
                                + merged.formatted("") + p("", "") + "</w:tc><w:tc>" + p("", "y")
                                + "</w:tc></w:tr></w:tbl>")
                        .read();
        assertThat(document.blocks().stream()
                        .map(b -> b.text() + " "
                                + b.cell().map(DocxReaderTest::place).orElse("")))
                .containsExactly(
                        "head 0,0 1x2 header",
                        "role 0,2 1x1 header",
                        "tall 1,0 2x1",
                        "x 1,1 1x1",
                        "inner 0,0 1x1",
                        "y 2,1 1x1");
    }

    private static String place(CellPosition c) {
        return c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + (c.header() ? " header" : "");
    }

    @Test
    void specialCharactersBecomeText() throws UnusableDocumentException {
        assertThat(
                        texts(
                                "<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>teaching safe</w:t><w:softHyphen/><w:t>guarding</w:t>"
                                        + "<w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='x' w:char='zz'/></w:r></w:p>"))
                .containsExactly("non-teaching safeguarding\ta\nb✓\uFFFD");
    }

    @Test
    void pagesFollowWordsOwnBreaks() throws UnusableDocumentException {
        Document document = body(p("", "one")
                        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>two </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>on three</w:t></w:r></w:p>"
                        + p("", "three"))
                .read();
        assertThat(document.blocks().stream().map(Block::page)).containsExactly(1, 2, 3);
        assertThat(document.pages()).isEqualTo(3);
    }

    @Test
    void breaksOfTheAuthorCountOnlyIfTheyExplainThePages() throws UnusableDocumentException {
        String text = p("", "one") + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>" + p("", "two");
        WordFileBuilder file = body(text).with("docProps/app.xml", "<Properties><Pages>2</Pages></Properties>");
        assertThat(file.read().blocks().stream().map(Block::page)).containsExactly(1, 2);
        assertThat(body(text).read().blocks().stream().map(Block::page)).containsExactly(0, 0);
    }

    @Test
    void furnitureIsReadOnceAndOnlyWherePrinted() throws UnusableDocumentException {
        Document document = body(p("", "text")
                        + "<w:sectPr><w:headerReference w:type='default' r:id='header'/><w:footerReference w:type='first' r:id='footer'/></w:sectPr>")
                .related("header", "word/header1.xml", part("hdr", p("", "Lending policy")))
                .related("footer", "word/footer1.xml", part("ftr", p("", "never printed")))
                .read();
        assertThat(document.blocks())
                .extracting(b -> b.story() + " " + b.text())
                .containsExactly("BODY text", "HEADER Lending policy");
    }

    @Test
    void imagesAndCommentsAreKeptApart() throws UnusableDocumentException {
        Document document = body("<w:p>" + r("", "text")
                        + "<w:r><w:drawing><wp:inline><wp:docPr descr='school crest'/><pic:pic/></wp:inline></w:drawing></w:r></w:p>")
                .related(
                        "comments",
                        "word/comments.xml",
                        part("comments", "<w:comment w:id='1'>" + p("", "Really?") + "</w:comment>"))
                .read();
        assertThat(texts(document, Story.IMAGE)).containsExactly("school crest");
        assertThat(texts(document, Story.COMMENT)).containsExactly("Really?");
    }

    @Test
    void propertiesAndOddPartsAreReported() throws UnusableDocumentException {
        Document document = body(p("", "text") + "<w:altChunk r:id='x'/>")
                .with(
                        "docProps/core.xml",
                        "<c xmlns:dc='x'><dc:title> Lending </dc:title><dc:creator>A. Head</dc:creator></c>")
                .with("word/vbaProject.bin", "x")
                .with("word/theme/theme1.xml", "<broken")
                .external("attachedTemplate", "http://127.0.0.1:9/t.dotm")
                .read();
        assertThat(document.properties()).containsEntry("title", "Lending").containsEntry("author", "A. Head");
        assertThat(codes(document)).containsExactly("macros", "external-template", "imported-part");
    }

    @Test
    void mainPartIsFoundThroughRelationshipsAndStrictIsRead() throws UnusableDocumentException {
        Document document = body(p("", "strict"))
                .mainPart("word/document22.xml")
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("strict");
    }
}
