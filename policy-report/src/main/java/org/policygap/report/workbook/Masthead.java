package org.policygap.report.workbook;

import java.time.LocalDate;

/**
 * What stands around every page and in the file's properties.
 *
 * @param trust whom the report is for, empty if not given
 * @param title what it is about
 * @param kind what report it is ("gap report")
 * @param subject one line for the file's properties
 */
record Masthead(String trust, String title, String kind, String subject, LocalDate date) {}
