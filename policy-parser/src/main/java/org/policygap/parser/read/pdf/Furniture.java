package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.block.Story;

/**
 * Finds running headers, footers and page numbers: the same text, digits aside, at the same height in the top or bottom
 * part of at least half of the pages, or of the odd or the even pages, among the outermost lines; on an only page what
 * ends with "Page 1" and says nothing in sentences.
 */
final class Furniture {
    private static final int OUTERMOST = 4;
    private static final double SAME_HEIGHT = 6;
    /** Times the size of type that a running line stands elsewhere where somebody moved it. */
    private static final double LITTLE_OFF = 1.5;
    /** Part of the page, which on its side is low. */
    private static final double BAND = 0.4;
    /** Numbers that far ahead of their pages are years in the text, which go up from page to page by chance. */
    private static final int YEARS = 1000;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page|p\\.?|-|–)?\\s*(\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*[-–])?");

    /** What stands at the edge of the only page. */
    private static final Pattern ONLY_PAGE = Pattern.compile("(?i)(.{0,80})\\bpage\\s*1(?:\\s*(?:of|/)\\s*1)?\\s*");

    /** The end of a sentence, or a word that makes one a rule. */
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?][\"'”’)]?\\s*$|\\b(?:must|shall|should|will|may|can)\\b");

    private static final Pattern APPENDIX = Pattern.compile("(?i)(?:appendix|annex|schedule)\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final IdentityHashMap<Segment, Story> stories = new IdentityHashMap<>();

    /** A line that may be furniture. */
    private record Candidate(int page, Line line, Story story) {

        /** How far a number that counts the pages is ahead of the page; the least integer if it is no page number. */
        int count() {
            Matcher number = PAGE_NUMBER.matcher(line.text().strip());
            return number.matches() ? Integer.parseInt(number.group(1)) - page : Integer.MIN_VALUE;
        }
    }

    Furniture(List<PageContent> pages) {
        Map<String, List<Candidate>> byText = new HashMap<>();
        for (PageContent page : pages) {
            for (Candidate candidate : candidates(page)) {
                byText.computeIfAbsent(
                                candidate.story() + masked(candidate.line().text()), k -> new ArrayList<>())
                        .add(candidate);
            }
        }
        for (List<Candidate> same : byText.values()) {
            List<Candidate> found = same.stream()
                    .filter(candidate -> repeats(candidate, same, pages.size()))
                    .toList();
            found.forEach(this::put);
            same.stream()
                    .filter(candidate -> found.stream().anyMatch(furniture -> standsOff(candidate, furniture)))
                    .forEach(this::put);
        }
        if (pages.size() == 1) {
            onlyPage(candidates(pages.get(0)));
        }
        pages.forEach(this::keepRows);
        artifacts(pages);
    }

    private void put(Candidate furniture) {
        furniture.line().segments().forEach(segment -> stories.put(segment, furniture.story()));
    }

    /** The number of the only page, and what stands at its height unless it is a sentence. */
    private void onlyPage(List<Candidate> candidates) {
        for (Candidate number : candidates) {
            if (isOnlyPage(number.line())) {
                put(number);
                candidates.stream()
                        .filter(beside -> beside.story() == number.story()
                                && Math.abs(beside.line().baseline()
                                                - number.line().baseline())
                                        < SAME_HEIGHT
                                && !SENTENCE.matcher(beside.line().text()).find())
                        .forEach(this::put);
            }
        }
    }

    private static boolean isOnlyPage(Line line) {
        Matcher number = ONLY_PAGE.matcher(line.text());
        return number.matches() && !SENTENCE.matcher(number.group(1)).find();
    }

    /** What returns in a ruled row beside words that do not is what the table says. */
    private void keepRows(PageContent page) {
        if (page.segments().stream().noneMatch(stories::containsKey)) {
            return;
        }
        for (TableGrid grid : TableFinder.find(page)) {
            Map<Integer, List<Segment>> rows = new HashMap<>();
            for (Segment segment : page.segments()) {
                grid.cell(segment)
                        .ifPresent(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                                .add(segment));
            }
            rows.values().stream()
                    .filter(row -> !row.stream().allMatch(stories::containsKey))
                    .forEach(row -> row.forEach(stories::remove));
        }
    }

    /** Header or footer if this text is furniture. */
    Optional<Story> story(Segment segment) {
        return Optional.ofNullable(stories.get(segment));
    }

    /**
     * What the file itself declares not to be content, at the top or bottom of the page; leaders of contents lists stay, and
     * so does the title of an appendix that heads one page only.
     */
    private void artifacts(List<PageContent> pages) {
        Map<String, Integer> times = new HashMap<>();
        pages.forEach(page -> artifactLines(page).forEach(line -> times.merge(line.text(), 1, Integer::sum)));
        for (PageContent page : pages) {
            for (Line line : artifactLines(page)) {
                boolean once = times.getOrDefault(line.text(), 0) == 1;
                if (line.baseline() > page.height() * (1 - BAND)) {
                    line.segments().forEach(segment -> stories.put(segment, Story.FOOTER));
                } else if (line.baseline() < page.height() * BAND && !(once && isAppendix(line))) {
                    line.segments().forEach(segment -> stories.put(segment, Story.HEADER));
                }
            }
        }
    }

    private static List<Line> artifactLines(PageContent page) {
        return LineBuilder.lines(
                page,
                page.segments().stream()
                        .filter(segment -> segment.mark().artifact() && !segment.isLeader())
                        .toList());
    }

    private static boolean isAppendix(Line line) {
        return line.page().number() > 1 && APPENDIX.matcher(line.text()).lookingAt();
    }

    private static List<Candidate> candidates(PageContent page) {
        List<Line> lines = LineBuilder.lines(
                page, page.segments().stream().filter(Segment::upright).toList());
        List<Candidate> candidates = new ArrayList<>();
        TreeSet<Double> heights = new TreeSet<>();
        lines.forEach(l -> heights.add(l.baseline()));
        List<Double> sorted = new ArrayList<>(heights);
        for (Line line : lines) {
            double y = line.baseline();
            int above = Collections.binarySearch(sorted, y);
            if (above < OUTERMOST && y < page.height() * BAND) {
                candidates.add(new Candidate(page.number(), line, Story.HEADER));
            } else if (sorted.size() - above <= OUTERMOST && y > page.height() * (1 - BAND)) {
                candidates.add(new Candidate(page.number(), line, Story.FOOTER));
            }
        }
        return candidates;
    }

    private static String masked(String text) {
        return SPACE.matcher(DIGITS.matcher(text).replaceAll("#"))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a line is a running line that was put a little higher or lower on its page. */
    private static boolean standsOff(Candidate candidate, Candidate furniture) {
        Line line = candidate.line();
        Line other = furniture.line();
        return candidate.page() != furniture.page()
                && line.text().equals(other.text())
                && Math.abs(line.size() - other.size()) < 1
                && Math.abs(line.baseline() - other.baseline()) < LITTLE_OFF * line.size();
    }

    private static boolean repeats(Candidate candidate, List<Candidate> all, int pages) {
        Set<Integer> same = new HashSet<>();
        Set<Integer> counted = new HashSet<>();
        for (Candidate other : all) {
            if (Math.abs(other.line().baseline() - candidate.line().baseline()) < SAME_HEIGHT) {
                same.add(other.page());
                if (other.count() == candidate.count()) {
                    counted.add(other.page());
                }
            }
        }
        if (candidate.count() != Integer.MIN_VALUE && candidate.count() < YEARS && counted.size() >= 2) {
            return true;
        }
        int parity = candidate.page() % 2;
        long sameSide = same.stream().filter(p -> p % 2 == parity).count();
        int pagesOfSide = parity == 1 ? (pages + 1) / 2 : pages / 2;
        boolean half = same.size() * 2 >= pages && same.size() >= 2;
        boolean halfOfSide = 3 * sameSide >= 2L * pagesOfSide && sameSide >= 2;
        return half || halfOfSide;
    }
}
