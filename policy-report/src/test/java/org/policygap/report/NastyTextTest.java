package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Importance;

class NastyTextTest {
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://example.org\",\"x\"). Then more.",
            "+44 is the code. Ring it.",
            "-1 is a number. So is it.",
            "@SUM(A1:A9) is no text. Or is it.",
            "\tIndented by a tab. Yes.",
            "A control \u0007 and a null \u0000 in it. End.",
            "A lone surrogate \uD83D stands here. End.",
            "Private bullet \uF0B7 and soft\u00ADhyphen. End.",
            "Looks escaped: _x0041_ it does. End.",
            "Line\r\nends\rof\u000Ball\u2028kinds. End.",
            "</t></si> & <b>markup</b>. End.",
            "Emoji \uD83D\uDE00 and العربية and 漢字. End.",
            "Long. " + "word ".repeat(9_000) + "end.",
            "Unbroken. " + "x".repeat(40_000),
            "Many lines. " + "a\n".repeat(400));

    static Comparison nasty() {
        List<Comparisons.ModelLine> lines = new ArrayList<>();
        for (String text : TEXTS) {
            String topic = text.substring(0, 12);
            lines.add(new Comparisons.ModelLine("=1+1", topic, Importance.REQUIRED, topic, text, "n" + lines.size()));
        }
        return Comparisons.of(Comparisons.SAINTS, lines);
    }

    @Test
    void noTextBecomesAFormulaOrALink() {
        XSSFWorkbook workbook = Workbooks.open(nasty());
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (XSSFCell cell : Workbooks.cells(sheet)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(sheet.getSheetName()).isIn("Summary", "Policy register");
                    assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "SUM(A1");
                }
                if (cell.getCellType() == CellType.STRING && startsLikeFormula(cell.getStringCellValue())) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
            sheet.getHyperlinkList()
                    .forEach(link -> assertThat(link.getAddress()).startsWith("'"));
        }
    }

    @Test
    void textsComeBackAsAReaderSeesThem() {
        XSSFWorkbook workbook = Workbooks.open(nasty());
        XSSFSheet school = workbook.getSheetAt(2);
        List<String> model = Workbooks.cells(school).stream()
                .filter(cell -> cell.getColumnIndex() == 4 && cell.getRowIndex() > 4)
                .map(XSSFCell::getStringCellValue)
                .toList();
        assertThat(model.get(0)).isEqualTo(TEXTS.get(0));
        assertThat(model.get(5)).isEqualTo("A control  and a null  in it. End.");
        assertThat(model.get(6)).isEqualTo("A lone surrogate \uFFFD stands here. End.");
        assertThat(model.get(7)).isEqualTo("Private bullet • and softhyphen. End.");
        assertThat(model.get(8)).isEqualTo(TEXTS.get(8));
        assertThat(model.get(9)).isEqualTo("Line\nends\nof\nall\nkinds. End.");
        assertThat(model.get(10)).isEqualTo(TEXTS.get(10));
        assertThat(model.get(11)).isEqualTo(TEXTS.get(11));
        assertThat(model.get(12)).startsWith("Long. word word").endsWith("(cut here: read on in the document)");
        assertThat(model.get(13)).endsWith("(cut here: read on in the document)");
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
