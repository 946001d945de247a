package org.policygap.parser.read.docx;

/**
 * A style as declared.
 *
 * @param name as shown to the user
 * @param basedOn id of the style it adds to, empty if none
 * @param standard whether it is the style of paragraphs that name none
 */
record Style(
        String id,
        String name,
        String type,
        String basedOn,
        boolean standard,
        ParagraphFormat paragraph,
        RunFormat run) {}
