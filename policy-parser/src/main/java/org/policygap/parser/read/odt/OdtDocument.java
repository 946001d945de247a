package org.policygap.parser.read.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.odt.OdtParagraph.Shown;
import org.policygap.parser.read.office.Look;
import org.policygap.parser.read.office.Notices;
import org.policygap.parser.read.office.Stories;
import org.policygap.parser.read.office.TextRuns;

/** The document in the making: flows of text, the paragraph that is open, and what they become. */
final class OdtDocument {
    private static final Pattern SUPERSCRIPT = Pattern.compile("super.*|[1-9].*");
    private static final Pattern HEAVY = Pattern.compile("[6-9]00");

    static final int DEEPEST_FLOW = 60;
    private static final String PARAGRAPH = "paragraph";
    private static final String TEXT = "text";

    final OdtStyles styles = new OdtStyles();
    final OdtLists lists = new OdtLists(styles.lists());
    final OdtPages pages = new OdtPages();
    final Notices notices = new Notices();
    final Stories stories;
    private final ReadingLimits limits;
    private final Deque<OdtFlow> flows = new ArrayDeque<>();
    private final Set<String> furniture = new HashSet<>();
    private int flowCount;
    /** Contents lists open here. */
    int contents;
    /** Hidden sections open here. */
    int hiddenSections;

    OdtDocument(ReadingLimits limits) {
        this.limits = limits;
        this.stories = new Stories(limits, notices);
        beginFlow(Story.BODY, "");
    }

    OdtFlow flow() {
        return flows.getFirst();
    }

    /** Whether a further flow may begin within this one. */
    boolean mayNest() {
        return flows.size() < DEEPEST_FLOW;
    }

    void beginFlow(Story story, String noteMark) {
        flowCount++;
        flows.push(new OdtFlow(story, noteMark, new OdtTables("flow" + flowCount + "-table", limits.depth())));
        lists.beginFlow();
    }

    void endFlow() {
        endParagraph();
        if (flows.size() > 1) {
            flows.pop();
            lists.endFlow();
        }
    }

    /** Whether a paragraph came that was one too many. */
    boolean isOver() {
        return stories.isOver();
    }

    /** Ends everything that a part left open. */
    void endAll() {
        while (flows.size() > 1) {
            endFlow();
        }
        endParagraph();
        contents = 0;
        hiddenSections = 0;
    }

    @Nullable
    OdtParagraph paragraph() {
        return flow().open;
    }

    private boolean inBody() {
        return flows.size() == 1;
    }

    /** The text asks for a new page here. */
    void breakPage() {
        if (inBody()) {
            pages.asked();
        }
    }

    /** A page ended here; a paragraph without text yet begins on the next one. */
    void pageEnded() {
        pages.noted();
        OdtParagraph open = flows.getLast().open;
        if (open != null && open.isEmpty()) {
            open.page = pages.here();
        }
    }

    /** Begins a paragraph, or a heading if the level is not 0. */
    void beginParagraph(String style, int headingLevel, boolean numbered, String start) {
        endParagraph();
        boolean breaks = styles.property(PARAGRAPH, style, "break-before").equals("page")
                || styles.setsItself(style, "master-page-name");
        if (breaks && !stories.isEmpty()) {
            breakPage();
        }
        String listStyle = styles.property(PARAGRAPH, style, "list-style-name");
        double listIndent = lists.indent(listStyle);
        boolean mayCount = numbered && !styles.setsItself(style, OdtStyles.UNLISTED);
        Optional<Label> label = label(headingLevel, mayCount, start, listStyle);
        Shown usual = shown(PARAGRAPH, style, new Shown(new Look(false, false, false, 0, ""), false));
        OdtParagraph open = new OdtParagraph(
                style,
                headingLevel > 9 ? 0 : headingLevel,
                label,
                indent(style, listIndent),
                new TextRuns(limits.paragraphLength()),
                usual);
        open.page = inBody() ? pages.here() : flows.size() > 1 && flow().story == Story.TEXT_BOX ? pages.here() : 0;
        flow().open = open;
    }

    private Optional<Label> label(int headingLevel, boolean numbered, String start, String listStyle) {
        if (lists.inList()) {
            return lists.label(listStyle);
        }
        return headingLevel > 0 && numbered ? lists.headingLabel(headingLevel, start) : Optional.empty();
    }

    private double indent(String style, double listIndent) {
        double own = Lengths.points(styles.property(PARAGRAPH, style, "margin-left"), 0);
        return listIndent < 0 || styles.setsItself(style, "margin-left") ? own : listIndent;
    }

    /** How text of a style looks within text that looks like this. */
    Shown shown(String family, String style, Shown around) {
        Look look = around.look();
        String weight = styles.property(family, style, "font-weight");
        String slant = styles.property(family, style, "font-style");
        String line = styles.property(family, style, "text-underline-style");
        String position = styles.property(family, style, "text-position");
        String display = styles.property(family, style, "display");
        Look own = new Look(
                weight.isEmpty()
                        ? look.bold()
                        : weight.equals("bold") || HEAVY.matcher(weight).matches(),
                isUnderlined(line) || (slant.isEmpty() ? look.italic() : !slant.equals("normal")),
                position.isEmpty()
                        ? look.superscript()
                        : SUPERSCRIPT.matcher(position).matches(),
                Lengths.points(styles.property(family, style, "font-size"), look.size()),
                look.link());
        return new Shown(own, display.isEmpty() ? around.hidden() : display.equals("none"));
    }

    private static boolean isUnderlined(String line) {
        return !line.isEmpty() && !line.equals("none");
    }

    /** Begins text in a style of its own. */
    void beginSpan(String style) {
        OdtParagraph open = paragraph();
        if (open != null) {
            open.begin(shown(TEXT, style, open.shown()));
        }
    }

    /** Begins text that is a link. */
    void beginLink(String target) {
        OdtParagraph open = paragraph();
        if (open != null) {
            Look look = open.shown().look();
            open.begin(new Shown(
                    new Look(look.bold(), look.italic(), look.superscript(), look.size(), target),
                    open.shown().hidden()));
        }
    }

    void endSpan() {
        OdtParagraph open = paragraph();
        if (open != null) {
            open.end();
        }
    }

    /** Ends the open paragraph, if any. */
    void endParagraph() {
        OdtParagraph ended = flow().open;
        flow().open = null;
        if (ended == null) {
            return;
        }
        if (ended.text.isCut()) {
            notices.limit("characters in one paragraph");
        }
        Story story = story(ended);
        if (ended.text.isVisible()) {
            add(story, ended, ended.label, ended.text.runs());
        } else if (flow().tables.position().isPresent()) {
            ended.label
                    .filter(Label::isNumber)
                    .ifPresent(number -> add(story, ended, Optional.empty(), number.asText()));
        }
        String hidden = ended.text.hidden();
        if (!hidden.isBlank()) {
            notices.hiddenText();
            add(Story.HIDDEN, ended, Optional.empty(), List.of(Run.plain(hidden)));
        }
        if (inBody()) {
            stories.release();
        }
    }

    private Story story(OdtParagraph ended) {
        if (hiddenSections > 0 || ended.hidden) {
            notices.hiddenText();
            return Story.HIDDEN;
        }
        return flow().story == Story.BODY && contents > 0 ? Story.CONTENTS : flow().story;
    }

    private void add(Story story, OdtParagraph from, Optional<Label> label, List<Run> runs) {
        Block block = block(story, from, label, runs, flow().tables.position());
        boolean furnishes = story == Story.HEADER || story == Story.FOOTER;
        if (!furnishes || furniture.add(story + " " + block.text())) {
            stories.add(block);
        }
    }

    private Block block(
            Story story, OdtParagraph from, Optional<Label> label, List<Run> runs, Optional<CellPosition> cell) {
        return new Block(
                story,
                story == Story.CONTENTS ? 0 : from.headingLevel,
                styles.paragraphName(from.style),
                label,
                runs,
                from.indent,
                styles.alignment(from.style),
                cell,
                flow().noteMark,
                from.page,
                Optional.empty());
    }

    /** Adds a picture at this place. */
    void addImage(String description) {
        stories.add(Block.only(Story.IMAGE, description, flow().tables.position(), inBody() ? pages.here() : 0));
    }
}
