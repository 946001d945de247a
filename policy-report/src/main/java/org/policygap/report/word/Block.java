package org.policygap.report.word;

/** What stands in the body of a Word file. */
public sealed interface Block permits Paragraph, Table {}
