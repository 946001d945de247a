package org.policygap.report.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Drop-down lists, date checks and colours of the columns that people fill in. */
final class FillIn {
    /** Cells of a date format beyond the built-in ones; Excel reserves the ids below 164. */
    private static final long OVERDUE_FORMAT = 300;

    private FillIn() {}

    /** Adds them to every column of the list that people fill in. */
    static <R> void add(XSSFSheet sheet, ListSheet<R> list) {
        for (int i = 0; i < list.columns().size(); i++) {
            Column<R> column = list.columns().get(i);
            CellRangeAddress cells = new CellRangeAddress(
                    ListSheet.row(0), ListSheet.row(list.rows().size() - 1), i, i);
            if (column.choices().isPresent()) {
                addChoices(sheet, cells, column.choices().get());
            }
            if (column.kind() == Column.Kind.FILL_IN_DATE) {
                addDate(sheet, cells);
            }
        }
    }

    private static void addChoices(XSSFSheet sheet, CellRangeAddress cells, String list) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                validation(sheet, helper.createFormulaListConstraint(list), cells, "Not on the list");
        validation.setSuppressDropDownArrow(true);
        validation.createPromptBox("Decision", "Choose from the list, or type and add a comment.");
        validation.setShowPromptBox(false);
        sheet.addValidationData(validation);
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule filled =
                formatting.createConditionalFormattingRule("LEN(" + first(cells) + ")>0");
        XSSFPatternFormatting ground = filled.createPatternFormatting();
        ground.setFillBackgroundColor(Styles.colour(Colour.GREEN_GROUND));
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, filled);
    }

    private static void addDate(XSSFSheet sheet, CellRangeAddress cells) {
        DataValidationConstraint day = sheet.getDataValidationHelper()
                .createDateConstraint(DataValidationConstraint.OperatorType.GREATER_THAN, "DATE(2000,1,1)", "", "");
        sheet.addValidationData(validation(sheet, day, cells, "Not a date"));
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String cell = first(cells);
        XSSFConditionalFormattingRule overdue = formatting.createConditionalFormattingRule(
                "AND(ISNUMBER(" + cell + ")," + cell + "<" + ListsSheet.REPORT_DATE + ")");
        XSSFFontFormatting font = overdue.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(Styles.colour(Colour.RED));
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, overdue);
        addSign(sheet);
    }

    /** POI has no call for the number format of a rule: it goes into the style of the rule just added. */
    private static void addSign(XSSFSheet sheet) {
        CTWorksheet xml = sheet.getCTWorksheet();
        CTConditionalFormatting last = xml.getConditionalFormattingArray(xml.sizeOfConditionalFormattingArray() - 1);
        int style = (int) last.getCfRuleArray(0).getDxfId();
        CTNumFmt format = sheet.getWorkbook().getStylesSource().getDxfAt(style).addNewNumFmt();
        format.setNumFmtId(OVERDUE_FORMAT);
        format.setFormatCode("\"▲ \"" + Look.DATE_FORMAT);
    }

    private static DataValidation validation(
            XSSFSheet sheet, DataValidationConstraint constraint, CellRangeAddress cells, String title) {
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(
                        constraint,
                        new CellRangeAddressList(
                                cells.getFirstRow(),
                                cells.getLastRow(),
                                cells.getFirstColumn(),
                                cells.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(title, "Keep it as typed? What cannot be read back is reported, never dropped.");
        validation.setShowErrorBox(true);
        return validation;
    }

    private static String first(CellRangeAddress cells) {
        return "$" + new CellReference(cells.getFirstRow(), cells.getFirstColumn()).formatAsString();
    }
}
