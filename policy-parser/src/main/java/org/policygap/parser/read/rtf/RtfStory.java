package org.policygap.parser.read.rtf;

import java.util.List;
import java.util.Optional;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.office.BulletGlyphs;
import org.policygap.parser.read.office.Stories;
import org.policygap.parser.read.office.TextRuns;

/** One flow of text in the making: the body, a header, a note. */
final class RtfStory {
    private static final double TWIPS = 20;

    private final Story story;
    private final RtfDocument document;
    private final RtfTables tables;
    private final StringBuilder label = new StringBuilder();
    private TextRuns text;
    private boolean labelled;
    private boolean contents;
    String noteMark = "";

    RtfStory(Story story, RtfDocument document) {
        this.story = story;
        this.document = document;
        this.tables = new RtfTables(document.nextTablePrefix(), document.limits.depth());
        this.text = document.newText();
    }

    Story story() {
        return story;
    }

    RtfTables tables() {
        return tables;
    }

    TextRuns text() {
        return text;
    }

    /** Adds text as the group it stands in shows or hides it. */
    void append(String more, RtfState state) {
        if (state.deleted) {
            document.notices.trackedChanges();
        } else if (state.hidden) {
            text.appendHidden(more);
        } else {
            contents |= state.contents && !more.isBlank();
            text.append(more, state.look());
        }
    }

    /** Begins the stored number of the paragraph, instead of one that was there. */
    void beginLabel() {
        label.setLength(0);
        labelled = true;
    }

    void appendLabel(String more) {
        label.append(more);
    }

    /** Ends a paragraph whose properties are those of this group. */
    void endParagraph(RtfState state) {
        Stories.Place place = tables.place(state.depth());
        String computed = document.lists.isKnown(state.list) ? document.lists.next(state.list, state.level) : "";
        String stored = label.toString().strip();
        Optional<Label> own = stored.isEmpty() && labelled ? Optional.empty() : label(state, stored, computed);
        if (text.isVisible()) {
            document.stories.add(block(story(state), own, text.runs(), state), place);
        } else {
            own.filter(Label::isNumber)
                    .map(number -> block(story(state), Optional.empty(), number.asText(), state))
                    .ifPresent(block -> document.stories.addIfInCell(block, place));
        }
        if (!text.hidden().isBlank()) {
            document.notices.hiddenText();
            document.stories.add(
                    block(Story.HIDDEN, Optional.empty(), List.of(Run.plain(text.hidden())), state), place);
        }
        if (story != Story.TEXT_BOX) {
            document.stories.release();
        }
        if (text.isCut()) {
            document.notices.limit("characters in one paragraph");
        }
        text = document.newText();
        label.setLength(0);
        labelled = false;
        contents = false;
    }

    /** Ends what was not ended by a paragraph mark. */
    void end(RtfState state) {
        if (text.isVisible() || !text.hidden().isBlank()) {
            endParagraph(state);
        }
    }

    private Story story(RtfState state) {
        boolean listed = contents || document.styles.isContents(state.style);
        return story == Story.BODY && listed ? Story.CONTENTS : story;
    }

    private Optional<Label> label(RtfState state, String stored, String computed) {
        String key = state.list == 0 ? "" : document.lists.key(state.list);
        boolean known = document.lists.isKnown(state.list);
        boolean bullet = known
                ? document.lists.isBullet(state.list, state.level)
                : !stored.isEmpty() && (stored.equals("o") || stored.chars().noneMatch(Character::isLetterOrDigit));
        if (bullet) {
            String glyph = stored.isEmpty() ? document.lists.bullet(state.list, state.level) : stored;
            return Optional.of(new Label(BulletGlyphs.readable(glyph), NumberSource.BULLET, key, state.level));
        }
        if (!stored.isEmpty()) {
            return Optional.of(new Label(stored, NumberSource.STORED, key, state.level));
        }
        return computed.isBlank()
                ? Optional.empty()
                : Optional.of(new Label(computed.strip(), NumberSource.COMPUTED, key, state.level));
    }

    private Block block(Story of, Optional<Label> own, List<Run> runs, RtfState state) {
        int declared = state.outline >= 0 ? state.outline + 1 : document.styles.headingLevel(state.style);
        boolean heading = declared <= 9 && of != Story.CONTENTS;
        return new Block(
                of,
                heading ? declared : 0,
                document.styles.displayName(state.style),
                own,
                runs,
                state.left / TWIPS,
                state.alignment,
                Optional.empty(),
                noteMark,
                0,
                Optional.empty());
    }
}
