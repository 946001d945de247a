package org.policygap.parser.clean;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygap.model.policy.ArtefactKind;

/** What a paragraph is in its document. */
public enum Role {
    /** A clause, an item, or a part of one. */
    BODY(null),
    HEADING(null),
    /** A footnote or endnote. */
    NOTE(null),
    TITLE(ArtefactKind.TITLE),
    FRONT_MATTER(ArtefactKind.FRONT_MATTER),
    METADATA(ArtefactKind.METADATA),
    HEADER(ArtefactKind.HEADER),
    FOOTER(ArtefactKind.FOOTER),
    CONTENTS(ArtefactKind.CONTENTS),
    IMAGE(ArtefactKind.IMAGE),
    TEXT_BOX(ArtefactKind.TEXT_BOX),
    HIDDEN(ArtefactKind.HIDDEN),
    COMMENT(ArtefactKind.COMMENT),
    FORM_FIELD(ArtefactKind.FORM_FIELD),
    NAVIGATION(ArtefactKind.NAVIGATION),
    OTHER(ArtefactKind.OTHER);

    private final @Nullable ArtefactKind artefact;

    Role(@Nullable ArtefactKind artefact) {
        this.artefact = artefact;
    }

    /** The kind of artefact it becomes; empty for what becomes a node or a note. */
    public Optional<ArtefactKind> artefact() {
        return Optional.ofNullable(artefact);
    }
}
