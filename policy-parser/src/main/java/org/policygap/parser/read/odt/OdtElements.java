package org.policygap.parser.read.odt;

import java.util.Set;

/** Kinds of elements of a text document, by their names with the prefixes of {@link OdtNames}. */
final class OdtElements {
    /** Elements whose text is no text of the document. */
    private static final Set<String> SKIPPED = Set.of(
            "office:forms",
            "office:scripts",
            "office:font-face-decls",
            "office:settings",
            "office:event-listeners",
            "office:change-info",
            "text:sequence-decls",
            "text:variable-decls",
            "text:user-field-decls",
            "text:dde-connection-decls",
            "text:number",
            "text:ruby-text",
            "text:script",
            "text:table-of-content-source",
            "text:illustration-index-source",
            "text:table-index-source",
            "text:object-index-source",
            "text:user-index-source",
            "text:alphabetical-index-source",
            "text:bibliography-source",
            "table:title",
            "table:desc",
            "dc:creator",
            "dc:date",
            "draw:object-ole",
            "draw:enhanced-geometry",
            "draw:glue-point",
            "draw:image-map");

    private static final Set<String> CONTENTS = Set.of(
            "text:table-of-content",
            "text:illustration-index",
            "text:table-index",
            "text:object-index",
            "text:user-index");

    private static final Set<String> SHAPES = Set.of(
            "draw:frame",
            "draw:custom-shape",
            "draw:rect",
            "draw:ellipse",
            "draw:circle",
            "draw:line",
            "draw:polyline",
            "draw:polygon",
            "draw:path",
            "draw:connector",
            "draw:caption",
            "draw:regular-polygon",
            "draw:measure");

    private OdtElements() {}

    /** Whether nothing within it is text of the document. */
    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }

    /** Whether it is a contents list or an index. */
    static boolean isContents(String name) {
        return CONTENTS.contains(name);
    }

    /** Whether it is a frame or drawing, which may hold text. */
    static boolean isShape(String name) {
        return SHAPES.contains(name);
    }
}
