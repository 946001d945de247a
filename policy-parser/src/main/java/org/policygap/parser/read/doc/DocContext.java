package org.policygap.parser.read.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.office.Notices;
import org.policygap.parser.read.office.NumberFormat;
import org.policygap.parser.read.office.Stories;
import org.policygap.parser.read.office.TextRuns;

/** What all stories of one file share. */
final class DocContext {
    final HWPFDocument file;
    final ReadingLimits limits;
    final Notices notices = new Notices();
    final Stories stories;
    final DocStyles styles;
    final DocNotes footnotes;
    final DocNotes endnotes;
    private final Map<Integer, PAPX> paragraphs = new HashMap<>();

    DocContext(HWPFDocument file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        this.stories = new Stories(limits, notices);
        this.styles = new DocStyles(file.getStyleSheet());
        this.footnotes = new DocNotes(
                file.getFootnotes(),
                NumberFormat.of(file.getDocProperties().getNfcFtnRef()),
                file.getDocProperties().getNFtn());
        this.endnotes = new DocNotes(
                file.getEndnotes(),
                NumberFormat.of(file.getDocProperties().getNfcEdnRef()),
                file.getDocProperties().getNEdn());
        for (PAPX properties : file.getParagraphTable().getParagraphs()) {
            paragraphs.put(properties.getEnd(), properties);
        }
    }

    TextRuns newText() {
        return new TextRuns(limits.paragraphLength());
    }

    /** Properties of the row that a paragraph ends. */
    Optional<TableProperties> row(Paragraph end) {
        return Optional.ofNullable(paragraphs.get(end.getEndOffset()))
                .map(properties -> TableSprmUncompressor.uncompressTAP(properties.getSprmBuf()));
    }
}
