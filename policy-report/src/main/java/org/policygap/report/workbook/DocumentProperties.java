package org.policygap.report.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Title, author and dates of the file. */
final class DocumentProperties {
    private static final int NOON = 12;

    private DocumentProperties() {}

    static void set(XSSFWorkbook workbook, Masthead masthead) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Date date = Date.from(masthead.date().atTime(NOON, 0).toInstant(ZoneOffset.UTC));
        core.setTitle("Policy " + masthead.kind() + ": " + masthead.title());
        core.setSubjectProperty(masthead.subject());
        core.setCreator("policygap");
        core.setLastModifiedByUser("policygap");
        core.setKeywords("policy, gap analysis, draft for review");
        core.setCategory("Draft for review");
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        properties.getExtendedProperties().setApplication("policygap");
        if (!masthead.trust().isBlank()) {
            properties.getExtendedProperties().setCompany(masthead.trust());
        }
    }
}
