package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;
import org.policygap.parser.clean.PageNumber;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/**
 * Finds a contents list: at least three lines in a row that end with dots or a wide gap and a page number, or what stands
 * under "Contents" and returns further down, or at least four lines in a row that announce the headings by their numbers.
 */
final class ContentsList {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITHOUT_PAGES = 4;
    /** Entries of a list without page numbers that return in the same words; others may return by number only. */
    private static final int FEWEST_RETURNING = 2;

    private static final int LONGEST_ENTRY = 20;
    /** Words of the longest paragraph that may be what an entry names, lone marks among them. */
    private static final int LONGEST_RETURNING = 2 * LONGEST_ENTRY;

    /** Words of "Table of contents page". */
    private static final int LONGEST_HEADING = 4;

    private static final Pattern LEADER = Pattern.compile(
            "(?:[.…·_]{3,}|(?:\\.\\s){3,}|\\t+|\\s{3,})\\s*(?:page )?(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|[ivx]{1,4})\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Beginning HEADING =
            Beginning.of(Pattern.compile("\\s*(?:table of )?contents(?: page| list)?:?\\s*", Pattern.CASE_INSENSITIVE));
    /** What stands between the words of an entry and the end of its line. */
    private static final String END = ".? \t0123456789";

    private static final Pattern LONE_PAGE = Pattern.compile("\\s*\\d{1,3}\\s*");

    /** The paragraphs, those of a contents list in that role. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        Announced announced = new Announced(paragraphs);
        Returns returns = new Returns(paragraphs);
        ReturningTitles titles = new ReturningTitles(paragraphs);
        int i = 0;
        while (i < marked.size()) {
            int end = isHeading(marked.get(i))
                    ? Math.max(wholePage(marked, returns, i + 1), underHeading(marked, returns, i + 1))
                    : Math.max(Math.max(leaders(marked, returns, i), announced.end(i)), titles.end(i));
            for (int at = i; at < end; at++) {
                if (marked.get(at).role() == Role.BODY) {
                    marked.set(at, marked.get(at).as(Role.CONTENTS));
                }
            }
            i = Math.max(end, i + 1);
        }
        return marked;
    }

    /** Which paragraphs return further down, number and page aside; worked out only for a document where it matters. */
    private static final class Returns {
        private final List<Paragraph> paragraphs;
        private final BitSet returns = new BitSet();
        private boolean known;

        Returns(List<Paragraph> paragraphs) {
            this.paragraphs = paragraphs;
        }

        boolean at(int index) {
            if (!known) {
                find();
                known = true;
            }
            return returns.get(index);
        }

        private void find() {
            Set<String> later = new HashSet<>();
            for (int i = paragraphs.size() - 1; i >= 0; i--) {
                if (paragraphs.get(i).words() <= LONGEST_RETURNING) {
                    returns.set(i, !later.add(key(paragraphs.get(i))));
                }
            }
        }
    }

    /** The titles that the contents list names, folded. */
    static Set<String> titles(List<Paragraph> paragraphs) {
        Set<String> titles = new HashSet<>();
        paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Role.CONTENTS)
                .forEach(paragraph -> titles.add(key(paragraph)));
        return titles;
    }

    /** The words of an entry without number and page. */
    static String key(Paragraph paragraph) {
        return paragraph.text().key();
    }

    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.isBody() && paragraph.words() <= LONGEST_HEADING && isHeading(paragraph.clean());
    }

    /** Whether a line is "Contents" or the like. */
    static boolean isHeading(String text) {
        return HEADING.matches(text);
    }

    /** The index after the last entry under a heading "Contents"; the heading's own index if no entry follows. */
    private static int underHeading(List<Paragraph> paragraphs, Returns returns, int from) {
        int last = from - 1;
        int strange = 0;
        for (int i = from; i < paragraphs.size() && strange < 3; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.role() == Role.HEADER || paragraph.role() == Role.FOOTER) {
                continue;
            }
            boolean entry =
                    isEntry(paragraph) && !leavesTable(paragraphs, i) && !leavesPagedList(paragraphs, from, last, i);
            if (entry && (PageNumber.isAtEnd(paragraph.clean()) || returns.at(i))) {
                last = i;
                strange = 0;
            } else if (!entry || (last >= from && paragraph.look().headingLevel() > 0 && !returns.at(i))) {
                break;
            } else {
                strange++;
            }
        }
        return last >= from ? last + 1 : from - 1;
    }

    /** Whether the list stood in a table, which ends here: a heading with the words of an entry is not another entry. */
    private static boolean leavesTable(List<Paragraph> paragraphs, int i) {
        Paragraph paragraph = paragraphs.get(i);
        return paragraphs.get(i - 1).cell().isPresent()
                && paragraph.cell().isEmpty()
                && !PageNumber.isAtEnd(paragraph.clean());
    }

    /** Whether the list has page numbers, ended on the page before, and a line without one stands here: a heading. */
    private static boolean leavesPagedList(List<Paragraph> paragraphs, int from, int last, int i) {
        return last - from >= SHORTEST
                && paragraphs.get(i).look().page() > paragraphs.get(last).look().page()
                && PageNumber.isAtEnd(paragraphs.get(last).clean())
                && PageNumber.isAtEnd(paragraphs.get(last - 1).clean())
                && !PageNumber.isAtEnd(paragraphs.get(i).clean());
    }

    /**
     * The index after the last line of a page that has a contents list and nothing else: no sentence, and most lines return
     * or have a page number. The index given if the page has more than that.
     */
    private static int wholePage(List<Paragraph> paragraphs, Returns returns, int from) {
        int page = paragraphs.get(from - 1).look().page();
        int entries = 0;
        int sure = 0;
        int end = from;
        while (page > 0 && end < paragraphs.size() && paragraphs.get(end).look().page() == page) {
            Paragraph paragraph = paragraphs.get(end);
            if (paragraph.isBody()) {
                if (paragraph.words() > LONGEST_ENTRY || Wording.endsSentence(paragraph.clean())) {
                    return from;
                }
                entries++;
                sure += PageNumber.isAtEnd(paragraph.clean()) || returns.at(end) ? 1 : 0;
            }
            end++;
        }
        return sure >= SHORTEST && sure * 2 >= entries && end < paragraphs.size() ? end : from;
    }

    /** Whether its words may be an entry's: no sentence and no lead-in. */
    static boolean isEntry(Paragraph paragraph) {
        if (paragraph.role() != Role.BODY || paragraph.words() > LONGEST_ENTRY) {
            return false;
        }
        String text = paragraph.clean();
        return !text.endsWith(":") && !text.endsWith(";") && !Wording.endsSentence(withoutEnd(text));
    }

    /** Without the dots, spaces and digits at its end. */
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The index after a run of entries that have a page number after dots or a gap, or whose words return further down. */
    private static int leaders(List<Paragraph> paragraphs, Returns returns, int from) {
        int end = from;
        while (end < paragraphs.size()
                && paragraphs.get(end).isBody()
                && isMember(paragraphs, end, returns, end - from >= SHORTEST)) {
            end++;
        }
        return end - from >= SHORTEST ? end : from;
    }

    /** Runs of lines that have no page numbers, but the numbers and words of the headings that follow. */
    private static final class Announced {
        private final List<Paragraph> paragraphs;
        /** Whether a later heading has the same words; whether one has the same number. */
        private final boolean[] named;

        private final boolean[] numbered;

        Announced(List<Paragraph> paragraphs) {
            this.paragraphs = paragraphs;
            this.named = new boolean[paragraphs.size()];
            this.numbered = new boolean[paragraphs.size()];
            Set<String> titles = new HashSet<>();
            Set<List<Integer>> numbers = new HashSet<>();
            for (int i = paragraphs.size() - 1; i >= 0; i--) {
                Paragraph paragraph = paragraphs.get(i);
                List<Integer> number = paragraph.marker().path();
                if (paragraph.isBody() && paragraph.look().headingLevel() > 0) {
                    titles.add(key(paragraph));
                    numbers.add(number);
                } else if (paragraph.isBody() && isEntry(paragraph)) {
                    named[i] = !titles.isEmpty() && titles.contains(key(paragraph));
                    numbered[i] = !number.isEmpty() && numbers.contains(number);
                }
            }
        }

        /** The index after a run that begins here; the index given if none does. */
        int end(int from) {
            int end = from;
            int returning = 0;
            while (end < named.length && (named[end] || numbered[end])) {
                returning += named[end] ? 1 : 0;
                end++;
            }
            while (end > from && end < named.length && isNextEntry(end)) {
                end++;
            }
            boolean list = from == 0
                    || !Wording.leadsIn(paragraphs.get(from - 1).text().raw());
            return list && end - from >= SHORTEST_WITHOUT_PAGES && returning >= FEWEST_RETURNING ? end : from;
        }

        /** Whether the numbers go on although the text has no such heading. */
        private boolean isNextEntry(int at) {
            Paragraph entry = paragraphs.get(at);
            return isEntry(entry)
                    && entry.look().headingLevel() == 0
                    && entry.marker().follows(paragraphs.get(at - 1).marker());
        }
    }

    /** In a run that is long enough, an entry may lack its page number, and a page number may stand alone. */
    private static boolean isMember(List<Paragraph> paragraphs, int i, Returns returns, boolean run) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.text().raw();
        return (mayEndWithPage(paragraph.clean()) && LEADER.matcher(text).find())
                || (PageNumber.isAtEnd(paragraph.clean()) && isEntry(paragraph) && (run || returns.at(i)))
                || (run && paragraph.look().headingLevel() == 0 && isEntry(paragraph) && returns.at(i))
                || (run && LONE_PAGE.matcher(text).matches());
    }

    /** Whether the last character is one of an Arabic or Roman number. */
    private static boolean mayEndWithPage(String text) {
        return !text.isEmpty() && "0123456789ivxIVX".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
