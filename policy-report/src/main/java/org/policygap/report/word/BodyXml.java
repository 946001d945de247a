package org.policygap.report.word;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.Printable;

/** Writes the body of a Word file and the comments on it (ECMA-376 part 1, 17.2, 17.13.4 and 17.13.5). */
final class BodyXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final String timestamp;
    private final List<String> comments = new ArrayList<>();
    /** Ids of tracked changes, unique in the file. */
    private int changes;

    /**
     * A writer of one file.
     *
     * @param timestamp of every change and comment, ISO 8601 with zone
     */
    BodyXml(String timestamp) {
        this.timestamp = timestamp;
    }

    /** The part word/document.xml. */
    String document(List<Block> blocks) throws IOException {
        return part("w:document", xml -> {
            xml.writeStartElement("w:body");
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    paragraph(xml, paragraph);
                } else if (block instanceof Table table) {
                    table(xml, table);
                }
            }
            page(xml);
            xml.writeEndElement();
        });
    }

    /** The part word/comments.xml, for the document written before. */
    String comments() throws IOException {
        return part("w:comments", xml -> {
            for (int id = 0; id < comments.size(); id++) {
                xml.writeStartElement("w:comment");
                xml.writeAttribute("w:id", Integer.toString(id));
                authored(xml);
                xml.writeAttribute("w:initials", "pg");
                for (String line : comments.get(id).split("\n")) {
                    xml.writeStartElement("w:p");
                    runs(xml, List.of(Run.of(line)));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
        });
    }

    /** What fills a part. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String part(String root, Content content) throws IOException {
        StringWriter text = new StringWriter();
        text.write(HEAD);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement(root);
            xml.writeAttribute("xmlns:w", W);
            xml.writeAttribute("xmlns:r", R);
            content.write(xml);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The Word file could not be written: " + e.getMessage(), e);
        }
        return text.toString();
    }

    private void paragraph(XMLStreamWriter xml, Paragraph paragraph) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        value(xml, "w:pStyle", paragraph.style().id());
        if (paragraph.mark() != Mark.NONE) {
            xml.writeStartElement("w:rPr");
            change(xml, paragraph.mark());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (paragraph.comment().isEmpty()) {
            runs(xml, paragraph.runs());
        } else {
            commented(xml, paragraph);
        }
        xml.writeEndElement();
    }

    private void commented(XMLStreamWriter xml, Paragraph paragraph) throws XMLStreamException {
        String id = Integer.toString(comments.size());
        comments.add(Printable.of(paragraph.comment()));
        commentMark(xml, "w:commentRangeStart", id);
        runs(xml, paragraph.runs());
        commentMark(xml, "w:commentRangeEnd", id);
        xml.writeStartElement("w:r");
        commentMark(xml, "w:commentReference", id);
        xml.writeEndElement();
    }

    private static void commentMark(XMLStreamWriter xml, String name, String id) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute("w:id", id);
    }

    private void runs(XMLStreamWriter xml, List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (run.mark() != Mark.NONE) {
                change(xml, run.mark());
            }
            run(xml, run);
            if (run.mark() != Mark.NONE) {
                xml.writeEndElement();
            }
        }
    }

    private static void run(XMLStreamWriter xml, Run run) throws XMLStreamException {
        xml.writeStartElement("w:r");
        if (run.look() != Run.Look.PLAIN) {
            xml.writeStartElement("w:rPr");
            value(xml, "w:rStyle", run.look().id());
            xml.writeEndElement();
        }
        String name = run.mark() == Mark.REMOVED ? "w:delText" : "w:t";
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("w:br");
            }
            line(xml, name, lines[i]);
        }
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, String name, String line) throws XMLStreamException {
        String[] pieces = line.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("w:tab");
            }
            if (!pieces[i].isEmpty()) {
                xml.writeStartElement(name);
                xml.writeAttribute("xml:space", "preserve");
                xml.writeCharacters(pieces[i]);
                xml.writeEndElement();
            }
        }
    }

    /** Opens a tracked change; the caller closes it. */
    private void change(XMLStreamWriter xml, Mark mark) throws XMLStreamException {
        xml.writeStartElement(mark == Mark.ADDED ? "w:ins" : "w:del");
        xml.writeAttribute("w:id", Integer.toString(++changes));
        authored(xml);
    }

    private void authored(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("w:author", WordFile.AUTHOR);
        xml.writeAttribute("w:date", timestamp);
    }

    private void table(XMLStreamWriter xml, Table table) throws XMLStreamException {
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        value(xml, "w:tblStyle", "PolicyTable");
        width(xml, "w:tblW", table.widths().stream().mapToInt(Integer::intValue).sum());
        xml.writeEmptyElement("w:tblLayout");
        xml.writeAttribute("w:type", "fixed");
        xml.writeEmptyElement("w:tblLook");
        xml.writeAttribute("w:val", table.hasHeading() ? "0020" : "0000");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int width : table.widths()) {
            xml.writeEmptyElement("w:gridCol");
            xml.writeAttribute("w:w", Integer.toString(width));
        }
        xml.writeEndElement();
        for (Table.Row row : table.rows()) {
            row(xml, table, row);
        }
        xml.writeEndElement();
    }

    private void row(XMLStreamWriter xml, Table table, Table.Row row) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        xml.writeEmptyElement("w:cantSplit");
        if (row.heading()) {
            xml.writeEmptyElement("w:tblHeader");
        }
        if (row.mark() != Mark.NONE) {
            change(xml, row.mark());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int last = Math.min(column + cell.columns(), table.widths().size());
            cell(
                    xml,
                    cell,
                    table.widths().subList(column, last).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            column = last;
        }
        xml.writeEndElement();
    }

    private void cell(XMLStreamWriter xml, Table.Cell cell, int width) throws XMLStreamException {
        xml.writeStartElement("w:tc");
        xml.writeStartElement("w:tcPr");
        width(xml, "w:tcW", width);
        if (cell.columns() > 1) {
            value(xml, "w:gridSpan", Integer.toString(cell.columns()));
        }
        xml.writeEndElement();
        for (Paragraph paragraph : cell.paragraphs()) {
            paragraph(xml, paragraph);
        }
        xml.writeEndElement();
    }

    private static void width(XMLStreamWriter xml, String name, int twips) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute("w:w", Integer.toString(twips));
        xml.writeAttribute("w:type", "dxa");
    }

    private static void value(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute("w:val", value);
    }

    /** A4 upright, margins of 2.2 cm. */
    private static void page(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        for (String kind : List.of("header", "footer")) {
            xml.writeEmptyElement("w:" + kind + "Reference");
            xml.writeAttribute("w:type", "default");
            xml.writeAttribute("r:id", kind);
        }
        xml.writeEmptyElement("w:pgSz");
        xml.writeAttribute("w:w", "11906");
        xml.writeAttribute("w:h", "16838");
        xml.writeEmptyElement("w:pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            xml.writeAttribute("w:" + side, "1247");
        }
        xml.writeAttribute("w:header", "567");
        xml.writeAttribute("w:footer", "567");
        xml.writeAttribute("w:gutter", "0");
        xml.writeEndElement();
    }
}
