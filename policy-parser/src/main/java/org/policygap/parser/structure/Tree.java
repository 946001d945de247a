package org.policygap.parser.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Puts headings, clauses and tables into a tree, in one walk over the paragraphs. */
final class Tree {
    private static final double SAME_SIZE = 0.5;

    private final List<Draft> top = new ArrayList<>();
    private final Deque<SectionDraft> sections = new ArrayDeque<>();
    private final Capitals capitals = new Capitals();

    private final ItemStack items = new ItemStack();
    /** Numbered headings that are still to come, by depth. */
    private final Map<Integer, Integer> numbersToCome = new HashMap<>();
    /** How deep the headings numbered 1, 2, 3 stand; -1 before the first. */
    private int firstNumbers = -1;
    /** Whether headings without a number have been seen under numbered ones that look alike. */
    private boolean unnumberedBelow;

    private final Ranks ranks;
    private TableDraft table = new TableDraft();

    /** Headings over tables of metadata. */
    private final Set<Paragraph> controls;

    private Tree(List<Paragraph> paragraphs) {
        this.ranks = Ranks.of(paragraphs);
        this.controls = ControlTables.headings(paragraphs);
    }

    /** The top-level drafts of the paragraphs. Those that are artefacts or notes are passed over. */
    static List<Draft> grow(List<Paragraph> paragraphs) {
        Tree tree = new Tree(paragraphs);
        paragraphs.stream()
                .filter(Tree::isNumberedHeading)
                .forEach(heading -> tree.numbersToCome.merge(heading.marker().depth(), 1, Integer::sum));
        paragraphs.forEach(tree::add);
        return tree.top;
    }

    private static boolean isNumberedHeading(Paragraph paragraph) {
        return paragraph.role() == Role.HEADING && paragraph.marker().family() == MarkerFamily.DECIMAL;
    }

    private void add(Paragraph paragraph) {
        boolean text = paragraph.role() == Role.HEADING || paragraph.role() == Role.BODY;
        if (text && SectionDraft.leaveBox(sections, paragraph)) {
            items.clear();
        }
        if (paragraph.role() == Role.HEADING) {
            table = new TableDraft();
            addSection(paragraph);
        } else if (paragraph.role() == Role.BODY && paragraph.cell().isPresent()) {
            addCell(paragraph);
        } else if (paragraph.role() == Role.BODY) {
            table = new TableDraft();
            addClause(paragraph);
        } else if (paragraph.role() == Role.OTHER) {
            items.interrupt();
        }
    }

    private void addSection(Paragraph heading) {
        capitals.meet(heading, sections.peek());
        if (isNumberedHeading(heading)) {
            numbersToCome.merge(heading.marker().depth(), -1, Integer::sum);
        }
        boolean first = isNumberedHeading(heading) && heading.marker().depth() == 1;
        if (first && heading.marker().value() == 1) {
            firstNumbers = Math.max(firstNumbers, annexDepth());
        }
        // What is told of the document itself at its end belongs to none of its chapters.
        boolean control = controls.contains(heading) && numbersToCome.getOrDefault(1, 0) == 0;
        while ((first || control) && firstNumbers >= 0 && sections.size() > firstNumbers) {
            sections.pop();
        }
        while (!sections.isEmpty() && (!contains(sections.peek(), heading) || isBesideOneAlike(heading))) {
            sections.pop();
        }
        firstNumbers = first ? sections.size() : firstNumbers;
        SectionDraft section = new SectionDraft(heading);
        append(section);
        sections.push(section);
        items.clear();
    }

    /** How deep the sections of the innermost open annex stand, whose numbers may begin again; -1 if none is open. */
    private int annexDepth() {
        int depth = sections.size();
        for (SectionDraft section : sections) {
            if (Divisions.isAnnex(section.heading())) {
                return depth;
            }
            depth--;
        }
        return -1;
    }

    private void append(Draft draft) {
        if (sections.isEmpty()) {
            top.add(draft);
        } else {
            sections.peek().add(draft);
        }
    }

    /**
     * Whether the open section stands in another one beside a section whose heading looks like this one. A text in a box
     * often has a larger heading, and what follows the box does not belong to it; nor to a form with a title in the middle
     * of its page, unless its capitals put it above others.
     */
    private boolean isBesideOneAlike(Paragraph heading) {
        SectionDraft open = sections.pop();
        SectionDraft parent = sections.peek();
        sections.push(open);
        boolean centred = isCentred(open.heading()) && !isCentred(heading) && !capitals.setOff(open.heading());
        if (parent == null && !centred) {
            return false;
        }
        List<Draft> siblings = parent == null ? top : parent.children();
        return isUndeclared(heading)
                && ranks.refrains().compare(open.heading(), heading) <= 0
                && isUndeclared(open.heading())
                && !Divisions.isAnnex(open.heading())
                && SectionDraft.headings(
                                siblings.stream().filter(child -> child != open).toList())
                        .stream()
                        .anyMatch(sibling -> isUndeclared(sibling) && TypeScale.lookAlike(sibling, heading));
    }

    private static boolean isCentred(Paragraph heading) {
        return heading.look().alignment() == Alignment.CENTRE;
    }

    /** Whether neither a number nor the file says how deep the heading stands. */
    private static boolean isUndeclared(Paragraph heading) {
        return !heading.marker().isPresent() && heading.look().headingLevel() == 0;
    }

    /** Whether the open section holds one with this heading. */
    private boolean contains(SectionDraft section, Paragraph inner) {
        Paragraph outer = section.heading();
        Block above = outer.look();
        Block below = inner.look();
        boolean numbered = inner.marker().family() == MarkerFamily.DECIMAL;
        if (numbered && outer.marker().family() == MarkerFamily.DECIMAL) {
            return inner.marker().isUnder(outer.marker());
        }
        boolean annexes = Divisions.isAnnexes(outer);
        boolean annex = Divisions.isAnnex(outer) && !Divisions.isControl(inner);
        if (Divisions.isAnnex(inner) || Divisions.isAnnexes(inner)) {
            return annexes && !Divisions.isAnnexes(inner);
        }
        if (above.headingLevel() > 0 && below.headingLevel() > 0) {
            return above.headingLevel() < below.headingLevel() || ranks.slant().compare(outer, inner) > 0;
        }
        Optional<Boolean> beside = Depth.ofBoldAndDeclared(outer, inner, sections);
        if (beside.isPresent()) {
            return beside.get();
        }
        if (numbered && annex && inner.marker().depth() == 1 && sections.size() == firstNumbers) {
            return true;
        }
        if (numbered && anySectionHolds(inner)) {
            return false;
        }
        if (annex && isUndeclared(inner)) {
            return TypeScale.size(inner) < TypeScale.size(outer) + SAME_SIZE;
        }
        if (isUndeclared(inner) && isCentred(inner) && !isCentred(outer) && Forms.isTitle(inner)) {
            return false;
        }
        if (Divisions.isDivision(outer) || Divisions.isDivision(inner)) {
            return Divisions.isDivision(outer) && (!Divisions.isDivision(inner) || isDivisionOf(section, inner));
        }
        int prominence = compare(outer, inner);
        return prominence > 0 || (prominence == 0 && isAmongNumbered(section, inner));
    }

    /** Whether a division is one of the open one: "Part A" of "Section 2". */
    private boolean isDivisionOf(SectionDraft section, Paragraph inner) {
        List<Paragraph> open = sections.stream().map(SectionDraft::heading).toList();
        boolean lesser = TypeScale.headingSize(section.heading()) > TypeScale.headingSize(inner) + SAME_SIZE;
        return Divisions.isWithin(open, SectionDraft.headings(section.children()), inner, lesser);
    }

    /**
     * Whether a heading without a number stands between numbered ones that look alike, and so under the one before it;
     * after the last of them it stands beside them, unless that one has no text of its own.
     */
    private boolean isAmongNumbered(SectionDraft section, Paragraph inner) {
        Paragraph outer = section.heading();
        if (Depth.beginsLetters(outer, inner, sections) || Depth.holdsLetters(section, inner, sections)) {
            return true;
        }
        boolean among = outer.marker().isNumber() && !inner.marker().isNumber() && !Depth.endsLetters(inner, sections);
        boolean more = section.children().isEmpty()
                || numbersToCome.getOrDefault(outer.marker().depth(), 0) > 0;
        unnumberedBelow |= among && more;
        return among && (more || unnumberedBelow);
    }

    /** Whether an open section further out is a sibling or parent by its number. */
    private boolean anySectionHolds(Paragraph inner) {
        return sections.stream()
                .map(section -> section.heading().marker())
                .anyMatch(marker -> marker.family() == MarkerFamily.DECIMAL
                        && (inner.marker().isUnder(marker)
                                || marker.depth() == inner.marker().depth()));
    }

    /** Positive if the first is set off more than the second, 0 if they look alike. */
    private int compare(Paragraph first, Paragraph second) {
        int size = ranks.sizes().compare(first, second);
        if (size != 0) {
            return size;
        }
        int letters = Boolean.compare(capitals.setOff(first), capitals.setOff(second));
        return letters != 0 ? letters : ranks.compareAlike(first, second);
    }

    private void addClause(Paragraph paragraph) {
        if (!items.place(paragraph)) {
            leaveSectionsOf(paragraph);
            ClauseDraft clause = new ClauseDraft(paragraph);
            append(clause);
            items.open(clause);
        }
    }

    /** Clause 3.3 does not stand in section 3.2, however it came there. */
    private void leaveSectionsOf(Paragraph paragraph) {
        while (!sections.isEmpty()
                && paragraph.marker().family() == MarkerFamily.DECIMAL
                && paragraph.marker().depth() > 1
                && sections.peek().heading().marker().family() == MarkerFamily.DECIMAL
                && sections.peek().heading().marker().depth()
                        >= paragraph.marker().depth()) {
            sections.pop();
        }
    }

    private void addCell(Paragraph paragraph) {
        String key = paragraph.cell().orElseThrow().table();
        boolean same = !table.paragraphs().isEmpty()
                && table.paragraphs().get(0).cell().orElseThrow().table().equals(key);
        if (!same) {
            table = new TableDraft();
            append(table);
            items.clear();
        }
        table.add(paragraph);
    }
}
