package org.policygap.parser.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/**
 * The open clause and the items open in it, innermost first. Decides under which of them a paragraph stands: the successor
 * of an open series first, then what is declared, then a first member of a deeper list; indents break ties.
 */
final class ItemStack {
    /** No list is deeper; what begins again and again is. */
    private static final int DEEPEST = 50;

    private static final Pattern QUOTATION = Pattern.compile("[“\"‘].*[”\"’][.,;]?\\s*", Pattern.DOTALL);

    private final Deque<ClauseDraft> open = new ArrayDeque<>();
    private boolean interrupted;

    void clear() {
        open.clear();
        interrupted = false;
    }

    /** Begins a clause of the section. */
    void open(ClauseDraft clause) {
        clear();
        open.push(clause);
    }

    /** Notes that something other than a clause, such as a web address, stood in between. */
    void interrupt() {
        interrupted = true;
    }

    /** Places the paragraph in the open clause; false if it begins a clause of its own. */
    boolean place(Paragraph paragraph) {
        if (open.isEmpty()) {
            return false;
        }
        Marker marker = paragraph.marker();
        boolean placed = marker.isBullet()
                ? placeBullet(paragraph)
                : marker.isNumber() ? placeNumber(paragraph) : placeContinuation(paragraph);
        interrupted = false;
        return placed;
    }

    private boolean placeNumber(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        Optional<ClauseDraft> predecessor =
                nearest(draft -> marker.follows(draft.paragraph().marker())
                        && marker.looksLike(draft.paragraph().marker())
                        && !isOtherLevel(draft.paragraph().marker(), marker));
        if (predecessor.isPresent()) {
            return besides(predecessor.get(), paragraph);
        }
        Optional<ClauseDraft> above =
                nearest(draft -> marker.isUnder(draft.paragraph().marker()));
        if (above.isPresent()) {
            return under(above.get(), paragraph);
        }
        Optional<ClauseDraft> declared = nearest(draft -> isSameLevel(draft, marker));
        if (declared.isPresent()) {
            return besides(declared.get(), paragraph);
        }
        if (isDeeper(marker)) {
            return under(open.getFirst(), paragraph);
        }
        return marker.family() == MarkerFamily.DECIMAL ? placeDecimal(paragraph) : placeLetter(paragraph);
    }

    /** A number that follows no open one is a clause of the section, unless it begins a list under a lead-in. */
    private boolean placeDecimal(Paragraph paragraph) {
        boolean first = paragraph.marker().depth() == 1 && paragraph.marker().value() == 1;
        return first
                && governs(open.getFirst(), paragraph)
                && !PlainItems.beginAgain(open.getFirst().paragraph(), paragraph)
                && under(open.getFirst(), paragraph);
    }

    private boolean placeLetter(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        Optional<ClauseDraft> alike =
                nearest(draft -> marker.looksLike(draft.paragraph().marker()));
        if (alike.isPresent() && marker.value() > 1) {
            return besides(alike.get(), paragraph);
        }
        Optional<ClauseDraft> numbered =
                nearest(draft -> !draft.paragraph().marker().isBullet());
        return numbered.isPresent() && under(numbered.get(), paragraph);
    }

    private boolean placeBullet(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        Optional<ClauseDraft> declared = nearest(draft -> isSameLevel(draft, marker));
        if (declared.isPresent()) {
            return besides(declared.get(), paragraph);
        }
        Iterator<ClauseDraft> walk = open.iterator();
        while (walk.hasNext()) {
            ClauseDraft draft = walk.next();
            Marker other = draft.paragraph().marker();
            double step = paragraph.look().indent() - draft.paragraph().look().indent();
            if (other.isNumber() && draft != open.getLast() && isBesideItem(draft.paragraph(), paragraph)) {
                return besides(draft, paragraph);
            }
            if (!other.isBullet() && governs(draft, paragraph)) {
                return under(draft, paragraph);
            }
            if (!other.isBullet() && draft == open.getLast()) {
                return false;
            }
            if (!other.isBullet()) {
                continue;
            }
            if (step > Indents.STEP && !isAfterTyped(draft, marker) && !isPushedIn(draft.paragraph(), paragraph)) {
                return under(draft, paragraph);
            }
            if (step >= -Indents.STEP) {
                return besidesBullet(draft, paragraph);
            }
        }
        return besides(open.getLast(), paragraph);
    }

    /** Whether a bullet stands right below the number of an item that is a whole sentence: the list goes on with it. */
    private static boolean isBesideItem(Paragraph item, Paragraph bullet) {
        return Neighbours.areInOneColumn(item, bullet)
                && Wording.endsSentence(item.text().raw());
    }

    /** A list with bullets of its own does not stand under a line with a typed dash that announces nothing. */
    private static boolean isAfterTyped(ClauseDraft draft, Marker marker) {
        Paragraph before = draft.paragraph();
        return Indents.isTyped(before.marker())
                && !Indents.isTyped(marker)
                && !Wording.leadsIn(before.text().raw());
    }

    /** Whether the first bullet of a page goes on with the list before, beside a picture that pushed it in. */
    private static boolean isPushedIn(Paragraph before, Paragraph bullet) {
        return bullet.look().page() > before.look().page()
                && bullet.marker().looksLike(before.marker())
                && !Wording.leadsIn(before.text().raw());
    }

    /** At the same indent another glyph is another level, unless the glyph is new and nothing announces a list. */
    private boolean besidesBullet(ClauseDraft draft, Paragraph paragraph) {
        Marker marker = paragraph.marker();
        if (marker.looksLike(draft.paragraph().marker())) {
            return besides(draft, paragraph);
        }
        Optional<ClauseDraft> alike =
                nearest(other -> other.paragraph().marker().isBullet()
                        && marker.looksLike(other.paragraph().marker()));
        boolean deeper =
                alike.isEmpty() && Wording.leadsIn(draft.paragraph().text().raw());
        if (alike.isEmpty() && !deeper && isSentenceAfterPhrase(draft.paragraph(), paragraph)) {
            return false;
        }
        return deeper ? under(draft, paragraph) : besides(alike.orElse(draft), paragraph);
    }

    /** Whether a whole sentence follows a part of one: with a bullet of its own it does not go on with the list. */
    private static boolean isSentenceAfterPhrase(Paragraph phrase, Paragraph sentence) {
        return Wording.startsLower(phrase.text().raw())
                && !Wording.endsSentence(phrase.text().raw())
                && !Wording.startsLower(sentence.text().raw())
                && Wording.endsSentence(sentence.text().raw());
    }

    /** Whether the clause is the lead-in of a list that begins with the paragraph. */
    private boolean governs(ClauseDraft draft, Paragraph first) {
        Paragraph clause = draft.paragraph();
        String text = clause.text().raw();
        return clause.marker().isPresent()
                || Wording.leadsIn(text)
                || !Wording.isClosed(text)
                || text.stripTrailing().endsWith(";")
                || Wording.startsLower(first.text().raw())
                || PlainItems.announce(text);
    }

    private boolean placeContinuation(Paragraph paragraph) {
        ClauseDraft inner = open.getFirst();
        Paragraph before = inner.paragraph();
        boolean announced =
                Wording.leadsIn(before.text().raw()) && inner.items().isEmpty();
        boolean underOpenLine = open.size() == 1
                && Indents.isSetInUnderOpenLine(paragraph, open.getLast().paragraph());
        if (underOpenLine || PlainItems.isSetIn(before, paragraph)) {
            inner.add(new ClauseDraft(paragraph));
            return true;
        }
        if (announced && !interrupted && isQuotation(paragraph)) {
            inner.append(paragraph);
            return true;
        }
        if (announced && Wording.startsLower(paragraph.text().raw())) {
            inner.add(new ClauseDraft(paragraph));
            return true;
        }
        boolean answered = interrupted && inner.items().isEmpty();
        if (!answered && PlainItems.isItem(inner, paragraph)) {
            inner.add(new ClauseDraft(paragraph));
            return true;
        }
        if (PlainItems.isBackAt(open.getLast().paragraph(), paragraph) && !Neighbours.isLineAfter(before, paragraph)) {
            return false;
        }
        Optional<ClauseDraft> host = nearest(draft -> Indents.isAtTextOf(paragraph, draft));
        return host.isPresent() && goOn(host.get(), paragraph);
    }

    /** Adds a paragraph that continues an item. What follows belongs to the list around it, unless it announces more. */
    private boolean goOn(ClauseDraft item, Paragraph paragraph) {
        under(item, paragraph);
        if (!Wording.leadsIn(paragraph.text().raw())) {
            open.pop();
        }
        return true;
    }

    private static boolean isQuotation(Paragraph paragraph) {
        return paragraph.look().style().equals("blockquote")
                || QUOTATION.matcher(paragraph.text().raw().strip()).matches();
    }

    private static boolean isSameLevel(ClauseDraft draft, Marker marker) {
        Marker other = draft.paragraph().marker();
        return marker.sharesListWith(other) && other.level() == marker.level();
    }

    /** Whether the file has both in one list, one deeper than the other: "i." under "h." is no letter after h. */
    private static boolean isOtherLevel(Marker first, Marker second) {
        return second.sharesListWith(first) && second.level() != first.level();
    }

    /** Whether the file declares the number to be deeper in the list of the innermost open one. */
    private boolean isDeeper(Marker marker) {
        Marker inner = open.getFirst().paragraph().marker();
        return marker.sharesListWith(inner) && inner.level() < marker.level();
    }

    private Optional<ClauseDraft> nearest(Predicate<ClauseDraft> condition) {
        return open.stream().filter(condition).findFirst();
    }

    /** Adds an item under the clause, which becomes the innermost but one; beside it if it stands too deep. */
    private boolean under(ClauseDraft above, Paragraph paragraph) {
        while (open.getFirst() != above) {
            open.pop();
        }
        if (open.size() > DEEPEST) {
            open.pop();
        }
        ClauseDraft item = new ClauseDraft(paragraph);
        open.getFirst().add(item);
        open.push(item);
        return true;
    }

    /** Adds a sibling of the item; false if the item is the clause of the section itself. */
    private boolean besides(ClauseDraft sibling, Paragraph paragraph) {
        while (open.getFirst() != sibling) {
            open.pop();
        }
        open.pop();
        return !open.isEmpty() && under(open.getFirst(), paragraph);
    }
}
