package org.policygap.model.policy;

/** The format of a document, as its content tells. */
public enum DocumentFormat {
    DOCX,
    DOC,
    PDF,
    ODT,
    RTF,
    HTML,
    MARKDOWN,
    TEXT,
    /** The clause model's own XML. */
    POLICY_XML
}
