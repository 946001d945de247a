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

    static void set(XSSFWorkbook workbook, Imprint imprint) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Date date = Date.from(imprint.date().atTime(NOON, 0).toInstant(ZoneOffset.UTC));
        core.setTitle(imprint.title());
        core.setSubjectProperty(imprint.subject());
        core.setCreator("policygap");
        core.setLastModifiedByUser("policygap");
        core.setKeywords("policy, gap analysis, draft for review");
        core.setCategory("Draft for review");
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        properties.getExtendedProperties().setApplication("policygap");
        if (!imprint.trust().isBlank()) {
            properties.getExtendedProperties().setCompany(imprint.trust());
        }
    }
}
