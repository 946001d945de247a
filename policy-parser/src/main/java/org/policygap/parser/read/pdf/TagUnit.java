package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Story;

/** A paragraph of the structure tree, with the marked content that belongs to it. */
final class TagUnit {
    final Story story;
    final String tag;
    final int headingLevel;
    final int listLevel;
    final Optional<CellPosition> cell;
    final List<Content> contents = new ArrayList<>();
    /** Those of the contents that are the label beside the text. */
    final Set<Content> labels = new HashSet<>();

    String description = "";

    /** Marked content of a page. */
    record Content(int page, int id) {}

    TagUnit(Story story, String tag, int headingLevel, int listLevel, Optional<CellPosition> cell) {
        this.story = story;
        this.tag = tag;
        this.headingLevel = headingLevel;
        this.listLevel = listLevel;
        this.cell = cell;
    }
}
