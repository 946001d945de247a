package org.policygap.report.xlsx;

import java.time.LocalDate;

/**
 * What a workbook says of itself.
 *
 * @param author who made it, and the program
 * @param company whom it is for, empty if not given
 * @param date when it was made, whatever the clock says
 */
public record Properties(
        String title, String subject, String author, String keywords, String category, String company, LocalDate date) {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /** The part docProps/core.xml. */
    byte[] core() {
        Xml xml = new Xml().open("cp:coreProperties").with("xmlns:cp", CORE);
        xml.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.with("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        element(xml, "dc:title", title);
        element(xml, "dc:subject", subject);
        element(xml, "dc:creator", author);
        element(xml, "cp:keywords", keywords);
        element(xml, "cp:category", category);
        element(xml, "cp:lastModifiedBy", author);
        noon(xml, "dcterms:created");
        noon(xml, "dcterms:modified");
        return xml.close().bytes();
    }

    private void noon(Xml xml, String element) {
        xml.open(element).with("xsi:type", "dcterms:W3CDTF");
        xml.text(date + "T12:00:00Z").close();
    }

    /** The part docProps/app.xml. */
    byte[] extended() {
        Xml xml = new Xml().open("Properties").with("xmlns", EXTENDED);
        element(xml, "Application", author);
        if (!company.isBlank()) {
            element(xml, "Company", company);
        }
        return xml.close().bytes();
    }

    private static void element(Xml xml, String element, String text) {
        xml.open(element).text(text).close();
    }
}
