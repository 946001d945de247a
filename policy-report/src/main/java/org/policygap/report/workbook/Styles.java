package org.policygap.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.workbook.CellLook.Edges;
import org.policygap.report.workbook.CellLook.Flow;
import org.policygap.report.workbook.CellLook.Weight;

/** What the cells of one workbook share: styles, fonts and texts. Each is made once. */
final class Styles {
    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
    private final SharedTexts texts = new SharedTexts();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        NamedStyles.register(workbook, this);
    }

    /** The plain texts of the workbook. */
    SharedTexts texts() {
        return texts;
    }

    /** The style of a look. */
    XSSFCellStyle of(CellLook look) {
        return styles.computeIfAbsent(new Key(look, false), this::create);
    }

    /** The style of a look for text that begins like a formula: it stays text when the cell is edited. */
    XSSFCellStyle quoted(CellLook look) {
        return styles.computeIfAbsent(new Key(look, true), this::create);
    }

    /** The font of marked words in a cell. */
    XSSFFont font(CellLook look, Mark mark) {
        return fonts.computeIfAbsent(new FontKey(look.size(), look.weight(), look.ink(), mark), this::create);
    }

    private XSSFCellStyle create(Key key) {
        CellLook look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, Mark.NONE));
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setWrapText(look.flow() != Flow.ONE_LINE);
        style.setQuotePrefixed(key.quoted());
        if (look.flow() == Flow.TURNED) {
            style.setRotation((short) 90);
        } else if (look.isIndented()) {
            style.setIndention((short) 1);
        }
        if (look.ground() != Colour.WHITE) {
            style.setFillForegroundColor(colour(look.ground()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.format().equals("General")) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        drawEdges(style, look.edges());
        return style;
    }

    private XSSFFont create(FontKey key) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeight(key.size());
        font.setBold(key.weight() == Weight.BOLD || key.mark() == Mark.ADDED);
        font.setItalic(key.weight() == Weight.ITALIC);
        font.setStrikeout(key.mark() == Mark.REMOVED);
        boolean underlined = key.weight() == Weight.UNDERLINED || key.mark() == Mark.ADDED;
        font.setUnderline(underlined ? FontUnderline.SINGLE : FontUnderline.NONE);
        font.setColor(colour(ink(key)));
        return font;
    }

    private static Colour ink(FontKey key) {
        return switch (key.mark()) {
            case NONE -> key.ink();
            case REMOVED -> Colour.RED;
            case ADDED -> Colour.GREEN;
        };
    }

    private static void drawEdges(XSSFCellStyle style, Edges edges) {
        switch (edges) {
            case NONE -> {}
            case HAIRLINES -> box(style, BorderStyle.THIN, Colour.LINE);
            case SECTION -> {
                box(style, BorderStyle.THIN, Colour.LINE);
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(colour(Colour.NAVY));
            }
            case TILE -> {
                style.setBorderLeft(BorderStyle.THICK);
                style.setLeftBorderColor(colour(Colour.WHITE));
            }
            case UNDERLINE -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(Colour.LINE));
            }
        }
    }

    private static void box(XSSFCellStyle style, BorderStyle line, Colour colour) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
        style.setTopBorderColor(colour(colour));
        style.setBottomBorderColor(colour(colour));
        style.setLeftBorderColor(colour(colour));
        style.setRightBorderColor(colour(colour));
    }

    static XSSFColor colour(Colour colour) {
        return new XSSFColor(colour.rgb());
    }

    private record Key(CellLook look, boolean quoted) {}

    private record FontKey(double size, Weight weight, Colour ink, Mark mark) {}
}
