package org.policygap.model.policy;

/** What kind of thing an artefact is. */
public enum ArtefactKind {
    TITLE,
    /** A line of the front matter that is neither title nor metadata: organisation, motto, date. */
    FRONT_MATTER,
    /** A line or row that states metadata. */
    METADATA,
    HEADER,
    FOOTER,
    CONTENTS,
    /** An image; the text is its description. */
    IMAGE,
    TEXT_BOX,
    /** Text that the document hides from a reader. */
    HIDDEN,
    COMMENT,
    /** A signature or date line to fill in. */
    FORM_FIELD,
    /** A web page's navigation, cookie notice and the like. */
    NAVIGATION,
    OTHER
}
