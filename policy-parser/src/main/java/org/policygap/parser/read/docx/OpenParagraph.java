package org.policygap.parser.read.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that is being read. */
final class OpenParagraph {
    final Runs visible = new Runs();
    final Runs hidden = new Runs();
    /** What is anchored in the paragraph and follows it: text boxes and images. */
    final List<Draft> anchored = new ArrayList<>();

    PageCount.Place place;
    boolean contents;
    ParagraphFormat format = ParagraphFormat.NONE;
    boolean changed;

    OpenParagraph(PageCount.Place place, boolean contents) {
        this.place = place;
        this.contents = contents;
    }

    void append(String text, Look look) {
        (look.hidden() ? hidden : visible).append(text, look);
    }

    /** Continues a paragraph whose mark was deleted. */
    void continues(OpenParagraph before) {
        visible.addAll(before.visible);
        hidden.addAll(before.hidden);
        anchored.addAll(before.anchored);
        changed = true;
    }

    int length() {
        return visible.length() + hidden.length();
    }
}
