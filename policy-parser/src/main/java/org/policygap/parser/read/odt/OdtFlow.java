package org.policygap.parser.read.odt;

import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Story;

/** A flow of text that is being read: the body, a note, a text box, a header. */
final class OdtFlow {
    final Story story;
    final String noteMark;
    final OdtTables tables;

    @Nullable
    OdtParagraph open;

    OdtFlow(Story story, String noteMark, OdtTables tables) {
        this.story = story;
        this.noteMark = noteMark;
        this.tables = tables;
    }
}
