package org.policygap.parser.block;

/** The flow of text a paragraph belongs to. */
public enum Story {
    BODY,
    HEADER,
    FOOTER,
    FOOTNOTE,
    ENDNOTE,
    TEXT_BOX,
    COMMENT,
    /** Text the document hides: hidden font, white on white, off the page. */
    HIDDEN,
    /** An image; the text is its description, which may be empty. */
    IMAGE,
    /** A contents list that the file declares as such. */
    CONTENTS,
    /** A web page's menus, banners and the like. */
    NAVIGATION
}
