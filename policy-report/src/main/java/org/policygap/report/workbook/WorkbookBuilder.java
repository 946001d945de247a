package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.xlsx.Sheet;

/** Builds the workbook sheet by sheet. */
public final class WorkbookBuilder {
    private WorkbookBuilder() {}

    /** Writes the workbook of an analysis; the stream stays open. */
    public static void write(GapAnalysis analysis, OutputStream out) throws IOException {
        Masthead masthead = new Masthead(
                analysis.comparison().trust(),
                analysis.title(),
                "gap report",
                "Schools' policies compared with the model policy",
                analysis.comparison().date());
        Sheets sheets = Sheets.of(masthead, analysis);
        ListsSheet lists = ListsSheet.withChoices(masthead);
        List<Sheet> all = new ArrayList<>();
        all.add(SummarySheet.of(sheets, lists.sheet()));
        all.addAll(listed(sheets));
        all.add(HelpSheet.of(sheets));
        all.add(lists.sheet());
        all.add(DataSheet.of(analysis));
        WorkbookFile.write(masthead, all, lists.names(), out);
    }

    /** The sheets of lists, made on all processors: what stands in their cells and how high their rows are takes long. */
    private static List<Sheet> listed(Sheets sheets) {
        GapAnalysis analysis = sheets.analysis();
        ListSheetWriter writer = new ListSheetWriter(sheets.masthead(), true);
        List<Supplier<Stream<Sheet>>> parts = new ArrayList<>();
        parts.add(() -> Stream.of(writer.sheet(MatrixSheet.of(sheets))));
        analysis.schools().forEach(school -> parts.add(() -> Stream.of(writer.sheet(SchoolSheet.of(sheets, school)))));
        parts.add(() -> unlessEmpty(writer, ConflictsSheet.of(sheets)));
        parts.add(() -> unlessEmpty(writer, AdditionsSheet.of(sheets)));
        parts.add(() -> Stream.of(writer.sheet(ConcordanceSheet.of(sheets))));
        parts.add(() -> Stream.of(RegisterSheet.of(sheets.masthead(), writer, analysis.register(), analysis.duties())));
        parts.add(() -> unlessEmpty(writer, SetAsideSheet.of(sheets)));
        parts.add(() -> unlessEmpty(writer, ReadingNotesSheet.of(sheets)));
        return parts.parallelStream().flatMap(Supplier::get).toList();
    }

    private static <R> Stream<Sheet> unlessEmpty(ListSheetWriter writer, ListSheet<R> list) {
        return list.rows().isEmpty() ? Stream.empty() : Stream.of(writer.sheet(list));
    }
}
