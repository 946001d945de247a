package org.policygap.parser.read.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.odt.OdtFileBuilder.p;
import static org.policygap.parser.read.odt.OdtFileBuilder.text;

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

class OdtReaderTest {

    private static List<Block> of(Document document, Story story) {
        return document.blocks().stream().filter(b -> b.story() == story).toList();
    }

    private static List<String> texts(Document document, Story story) {
        return of(document, story).stream().map(Block::text).toList();
    }

    @Test
    void whiteSpaceCountsAsTheStandardSays() throws UnusableDocumentException {
        Document document = text(p(" \n two   words<text:s text:c='2'/> and<text:tab/>tab<text:line-break/>line "))
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("two words   and\ttab\nline ");
    }

    @Test
    void looksComeFromStylesAndTheirParents() throws UnusableDocumentException {
        String common =
                "<style:style style:name='Head_20_Line' style:display-name='Head Line' style:family='paragraph'>"
                        + "<style:text-properties fo:font-weight='bold' fo:font-size='14pt'/>"
                        + "<style:paragraph-properties fo:text-align='center' fo:margin-left='1in'/></style:style>";
        String automatic =
                "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Head_20_Line'/>"
                        + "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-weight='normal'"
                        + " fo:font-style='italic' style:text-position='super 58%'/></style:style>";
        String body = "<text:p text:style-name='P1'>Bold <text:span text:style-name='T1'>thin</text:span>"
                + "<text:a xlink:href='https://example.org'>link</text:a></text:p>";
        Block block = text(body)
                .styles(common, "")
                .automatic(automatic)
                .read()
                .blocks()
                .get(0);
        assertThat(block.style()).isEqualTo("Head Line");
        assertThat(block.alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(block.indent()).isEqualTo(72);
        assertThat(block.runs())
                .containsExactly(
                        new Run("Bold ", true, false, false, 14, "", ""),
                        new Run("thin", false, true, true, 14, "", ""),
                        new Run("link", true, false, false, 14, "", "https://example.org"));
    }

    @Test
    void trackedDeletionsAreNotRead() throws UnusableDocumentException {
        String changes = "<text:tracked-changes><text:changed-region><text:deletion>" + p("deleted")
                + "</text:deletion></text:changed-region></text:tracked-changes>";
        Document document = text(changes + p("kept <text:change/>text")).read();
        assertThat(texts(document, Story.BODY)).containsExactly("kept text");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("tracked-changes");
    }

    @Test
    void notesBoxesCommentsAndFurnitureStandApart() throws UnusableDocumentException {
        String note = "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
                + p("the note") + "</text:note-body></text:note>";
        String end = "<text:note text:note-class='endnote'><text:note-citation>i</text:note-citation><text:note-body>"
                + p("the end") + "</text:note-body></text:note>";
        String box = "<draw:frame><draw:text-box>" + p("boxed") + "</draw:text-box></draw:frame>";
        String comment = "<office:annotation><dc:creator>X</dc:creator>" + p("remark") + "</office:annotation>";
        Document document = text(p("Host" + note + " goes" + box + comment + " on" + end))
                .styles(
                        "",
                        "<style:master-page><style:header>" + p("School") + "</style:header><style:footer>"
                                + p("Page") + "</style:footer></style:master-page><style:master-page><style:header>"
                                + p("School") + "</style:header></style:master-page>")
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Host goes on");
        assertThat(of(document, Story.BODY).get(0).runs().stream().map(Run::noteReference))
                .containsSubsequence("1", "i");
        assertThat(of(document, Story.FOOTNOTE)).extracting(Block::noteMark).containsExactly("1");
        assertThat(of(document, Story.ENDNOTE)).extracting(Block::text).containsExactly("the end");
        assertThat(texts(document, Story.TEXT_BOX)).containsExactly("boxed");
        assertThat(texts(document, Story.COMMENT)).containsExactly("remark");
        assertThat(texts(document, Story.HEADER)).containsExactly("School");
        assertThat(texts(document, Story.FOOTER)).containsExactly("Page");
    }

    @Test
    void picturesKeepTheirDescription() throws UnusableDocumentException {
        Document document = text(p("x<draw:frame><draw:image/><svg:title>Logo</svg:title><svg:desc>A kite</svg:desc>"
                        + "</draw:frame>y"))
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("xy");
        assertThat(texts(document, Story.IMAGE)).containsExactly("A kite");
    }

    @Test
    void hiddenTextStandsApart() throws UnusableDocumentException {
        Document document = text("<text:section text:display='none'>" + p("secret") + "</text:section>"
                        + p("shown <text:span text:style-name='T'>hidden</text:span>"))
                .automatic(
                        "<style:style style:name='T' style:family='text'><style:text-properties text:display='none'/>"
                                + "</style:style>")
                .read();
        assertThat(texts(document, Story.HIDDEN)).containsExactly("secret", "hidden");
        assertThat(texts(document, Story.BODY)).containsExactly("shown ");
    }

    @Test
    void contentsListsAreToldApart() throws UnusableDocumentException {
        Document document = text("<text:table-of-content><text:table-of-content-source>" + p("template")
                        + "</text:table-of-content-source><text:index-body>" + p("Aims<text:tab/>1")
                        + "</text:index-body></text:table-of-content>" + p("Aims"))
                .read();
        assertThat(texts(document, Story.CONTENTS)).containsExactly("Aims\t1");
        assertThat(texts(document, Story.BODY)).containsExactly("Aims");
    }

    @Test
    void tablesTellColumnsAndSpans() throws UnusableDocumentException {
        String head = "<table:table-header-rows><table:table-row><table:table-cell>" + p("a")
                + "</table:table-cell><table:table-cell>" + p("b")
                + "</table:table-cell></table:table-row></table:table-header-rows>";
        String rows = "<table:table-row><table:table-cell table:number-rows-spanned='2'>" + p("c")
                + "</table:table-cell><table:table-cell>" + p("d") + "<table:table><table:table-row><table:table-cell>"
                + p("nested")
                + "</table:table-cell></table:table-row></table:table></table:table-cell></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell>" + p("e")
                + "</table:table-cell></table:table-row>";
        List<Block> blocks =
                text("<table:table>" + head + rows + "</table:table>").read().blocks();
        String key = blocks.get(0).cell().orElseThrow().table();
        assertThat(blocks).extracting(Block::text).containsExactly("a", "b", "c", "d", "nested", "e");
        assertThat(blocks.get(1).cell()).contains(new CellPosition(key, 0, 1, 1, 1, true));
        assertThat(blocks.get(2).cell()).contains(new CellPosition(key, 1, 0, 1, 2, false));
        assertThat(blocks.get(4).cell().orElseThrow().table()).isNotEqualTo(key);
        assertThat(blocks.get(5).cell()).contains(new CellPosition(key, 2, 1, 1, 1, false));
    }

    @Test
    void pagesAreCountedIfTheyAgreeWithTheFile() throws UnusableDocumentException {
        String body = p("one") + p("split <text:soft-page-break/>here") + p("<text:soft-page-break/>three");
        String meta = "<meta:document-statistic meta:page-count='%d'/><dc:title>Kites</dc:title>";
        Document known = text(body).meta(meta.formatted(3)).read();
        assertThat(known.blocks()).extracting(Block::page).containsExactly(1, 1, 3);
        assertThat(known.pages()).isEqualTo(3);
        assertThat(known.properties()).containsEntry("title", "Kites");
        assertThat(text(body).meta(meta.formatted(9)).read().blocks())
                .extracting(Block::page)
                .containsOnly(0);
    }
}
