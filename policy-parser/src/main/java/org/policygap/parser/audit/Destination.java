package org.policygap.parser.audit;

import org.policygap.model.policy.ArtefactKind;

/** Where the characters of a document go. */
public enum Destination {
    HEADINGS("headings"),
    CLAUSES("clauses and items"),
    NUMBERS("typed numbers and bullets"),
    TABLES("tables"),
    FOOTNOTES("footnotes"),
    NOTE_MARKS("footnote marks"),
    TITLE("title"),
    FRONT_MATTER("lines before the text"),
    METADATA("details of the document"),
    HEADER("headers of pages"),
    FOOTER("footers and page numbers"),
    CONTENTS("contents list"),
    IMAGE("descriptions of images"),
    TEXT_BOX("text boxes"),
    HIDDEN("hidden text"),
    COMMENT("comments"),
    FORM_FIELD("lines to fill in"),
    NAVIGATION("navigation of the web page"),
    OTHER("other"),
    /** Nothing should ever go there; the account says so if it does. */
    UNASSIGNED("not accounted for");

    private final String words;

    Destination(String words) {
        this.words = words;
    }

    /** The destination in words, for a reader. */
    public String words() {
        return words;
    }

    /** The destination of an artefact's characters. */
    public static Destination of(ArtefactKind kind) {
        return valueOf(kind.name());
    }
}
