package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygap.model.text.Search;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;

/**
 * Finds running headers, footers and page numbers: text that returns, its digits aside, among the first or last lines of
 * at least two pages in five; without pages, "Page 3 of 9" and what always stands beside it.
 */
final class RunningLines {
    private static final int EDGE_LINES = 3;
    private static final double SHARE_OF_PAGES = 0.4;
    /** Share of the pages from which on a line is no heading, whatever its numbers. */
    private static final double NEARLY_ALL = 0.8;

    /** On so many pages a line may come to stand at the edge by chance. */
    private static final int FEW_PAGES = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\s]*(?:page\\s*)?#[-–—|\\s]*|page\\s*#\\s*(?:of|/)\\s*#|#\\s*(?:of|/)\\s*#|.{0,80}\\bpage\\s*#\\s*of\\s*#.{0,20}");
    private static final Search NUMBERED = Search.of(Pattern.compile("page\\s*\\d", Pattern.CASE_INSENSITIVE));
    private static final Pattern COUNTED_PAGE =
            Pattern.compile("(?:.{0,80}\\b)?page\\s*#(?:\\s*(?:of|/)\\s*#)?.{0,10}");

    List<Paragraph> mark(List<Paragraph> blocks) {
        boolean paged = blocks.stream().anyMatch(block -> block.look().page() > 1);
        return paged ? markByPage(blocks) : markByNumber(blocks);
    }

    private List<Paragraph> markByPage(List<Paragraph> blocks) {
        Map<Integer, List<Integer>> pages = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isCandidate(blocks.get(i))) {
                pages.computeIfAbsent(blocks.get(i).look().page(), page -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Map<Integer, List<Integer>>> heads = new HashMap<>();
        Map<String, Map<Integer, List<Integer>>> feet = new HashMap<>();
        pages.forEach((page, indexes) -> {
            head(indexes).forEach(i -> note(heads, blocks.get(i), page));
            foot(indexes).forEach(i -> note(feet, blocks.get(i), page));
        });
        few(heads, blocks, pages.values());
        few(feet, blocks, pages.values());
        List<Paragraph> marked = new ArrayList<>(blocks);
        pages.values().forEach(indexes -> {
            head(indexes).stream()
                    .filter(i -> runs(heads, blocks.get(i), pages.size()))
                    .forEach(i -> marked.set(i, blocks.get(i).as(Role.HEADER)));
            foot(indexes).stream()
                    .filter(i -> isPageNumber(blocks.get(i))
                            || (runs(feet, blocks.get(i), pages.size()) && !endsSentence(blocks, i)))
                    .forEach(i -> marked.set(i, blocks.get(i).as(Role.FOOTER)));
        });
        keepTables(blocks, marked);
        return marked;
    }

    /** A table runs as a whole or not at all: cells that return at the edges of pages are what it says, page numbers aside. */
    private static void keepTables(List<Paragraph> blocks, List<Paragraph> marked) {
        Set<String> kept = new HashSet<>();
        marked.stream()
                .filter(block -> block.role() == Role.BODY && !block.text().isBlank())
                .forEach(block -> block.cell().ifPresent(cell -> kept.add(part(block, cell))));
        for (int i = 0; i < marked.size(); i++) {
            Paragraph block = blocks.get(i);
            boolean cell =
                    block.cell().filter(at -> kept.contains(part(block, at))).isPresent();
            if (cell && !PAGE_NUMBER.matcher(key(block)).matches()) {
                marked.set(i, block);
            }
        }
    }

    /** What of a table is on one page. */
    private static String part(Paragraph block, CellPosition cell) {
        return cell.table() + " " + block.look().page();
    }

    /** Forgets sentences at the edges of a few pages and amid one too: they are said several times, and there by chance. */
    private static void few(
            Map<String, Map<Integer, List<Integer>>> edges, List<Paragraph> blocks, Collection<List<Integer>> pages) {
        Set<String> few = new HashSet<>(edges.keySet());
        few.removeIf(key ->
                key.indexOf('#') >= 0 || edges.getOrDefault(key, Map.of()).size() > FEW_PAGES);
        if (!few.isEmpty()) {
            pages.stream()
                    .flatMap(page -> page
                            .subList(head(page).size(), page.size() - foot(page).size())
                            .stream())
                    .map(blocks::get)
                    .filter(block -> Wording.endsSentence(block.text().raw()))
                    .map(RunningLines::key)
                    .filter(few::contains)
                    .forEach(edges::remove);
        }
    }

    /** Whether it says on which page it stands, and nothing else. */
    private static boolean isPageNumber(Paragraph block) {
        int page = block.look().page();
        return page > 1 && block.cell().isEmpty() && block.text().raw().strip().equals(String.valueOf(page));
    }

    /** Whether a line of text has the end of its sentence in the line right under it, which may be a word of many sentences. */
    private static boolean endsSentence(List<Paragraph> blocks, int i) {
        Paragraph line = blocks.get(i);
        return i > 0
                && !line.apart()
                && line.look().style().equals(Block.LINE)
                && blocks.get(i - 1).isBody()
                && !Wording.isClosed(blocks.get(i - 1).text().raw())
                && Wording.endsSentence(line.text().raw())
                && !line.text().hasDigit();
    }

    private static void note(Map<String, Map<Integer, List<Integer>>> edges, Paragraph block, int page) {
        edges.computeIfAbsent(key(block), key -> new HashMap<>()).put(page, numbers(block));
    }

    /** Whether a line runs over the pages. A number in a cell is mostly what the table says: only one that counts pages runs. */
    private static boolean runs(Map<String, Map<Integer, List<Integer>>> pagesByKey, Paragraph block, int all) {
        String key = key(block);
        Map<Integer, List<Integer>> pages = pagesByKey.getOrDefault(key, Map.of());
        boolean often = pages.size() >= Math.max(2, SHARE_OF_PAGES * all);
        boolean number = pages.size() >= 2
                && key.indexOf('#') >= 0
                && PAGE_NUMBER.matcher(key).matches();
        if (number && block.cell().isPresent()) {
            return numbersRun(pages);
        }
        return number || (often && (pages.size() >= NEARLY_ALL * all || numbersRun(pages)));
    }

    /**
     * Whether each number is the same on most pages or counts them. "Stage 2" and "Stage 3" at the feet of two pages are
     * headings.
     */
    private static boolean numbersRun(Map<Integer, List<Integer>> pages) {
        int count = pages.values().iterator().next().size();
        if (pages.values().stream().anyMatch(numbers -> numbers.size() != count)) {
            // A sign that stands for a number in the key may also be written: "#" on one page, "5" on another.
            return false;
        }
        for (int at = 0; at < count; at++) {
            Map<Integer, Integer> same = new HashMap<>();
            Map<Integer, Integer> counting = new HashMap<>();
            for (Map.Entry<Integer, List<Integer>> page : pages.entrySet()) {
                int number = page.getValue().get(at);
                same.merge(number, 1, Integer::sum);
                counting.merge(number - page.getKey(), 1, Integer::sum);
            }
            int most = Math.max(Collections.max(same.values()), Collections.max(counting.values()));
            if (most * 2 <= pages.size()) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> numbers(Paragraph block) {
        return DIGITS.matcher(block.text().raw())
                .results()
                .map(number -> Integer.parseInt(
                        number.group().substring(0, Math.min(9, number.group().length()))))
                .toList();
    }

    private static boolean isCandidate(Paragraph block) {
        return block.role() == Role.BODY
                && !block.text().isBlank()
                && block.look().headingLevel() == 0;
    }

    private static List<Integer> head(List<Integer> page) {
        return page.subList(0, Math.min(EDGE_LINES, page.size() / 2));
    }

    private static List<Integer> foot(List<Integer> page) {
        return page.subList(Math.max(page.size() - EDGE_LINES, (page.size() + 1) / 2), page.size());
    }

    private List<Paragraph> markByNumber(List<Paragraph> blocks) {
        int[] counted = IntStream.range(0, blocks.size())
                .filter(i -> isCounted(blocks.get(i)))
                .toArray();
        if (counted.length == 0 || (counted.length == 1 && !isInSentence(blocks, counted[0]))) {
            return blocks;
        }
        Map<String, Integer> neighbours = new HashMap<>();
        for (int i : counted) {
            for (int at : new int[] {before(blocks, i), after(blocks, i)}) {
                if (at >= 0) {
                    neighbours.merge(key(blocks.get(at)), 1, Integer::sum);
                }
            }
        }
        return markBeside(blocks, neighbours, counted);
    }

    /** Whether a sentence goes on after the line that stands in its midst. */
    private static boolean isInSentence(List<Paragraph> blocks, int i) {
        int before = before(blocks, i);
        int after = after(blocks, i);
        return before >= 0
                && after >= 0
                && !Wording.isClosed(blocks.get(before).text().raw())
                && Wording.startsLower(blocks.get(after).text().raw());
    }

    private static List<Paragraph> markBeside(List<Paragraph> blocks, Map<String, Integer> neighbours, int[] counted) {
        int numbers = counted.length;
        List<Paragraph> marked = new ArrayList<>(blocks);
        for (int i : counted) {
            marked.set(i, blocks.get(i).as(Role.FOOTER));
            for (int at : new int[] {before(blocks, i), after(blocks, i)}) {
                if (at >= 0 && neighbours.getOrDefault(key(blocks.get(at)), 0) * 2 > numbers && numbers > 2) {
                    marked.set(at, blocks.get(at).as(at < i ? Role.FOOTER : Role.HEADER));
                }
            }
        }
        return marked;
    }

    private static boolean isCounted(Paragraph block) {
        return isCandidate(block)
                && block.text().raw().length() < 120
                && block.text().hasDigit()
                && NUMBERED.isIn(block.text().raw())
                && COUNTED_PAGE.matcher(key(block)).matches();
    }

    private static int before(List<Paragraph> blocks, int i) {
        int at = i - 1;
        while (at >= 0 && blocks.get(at).text().isBlank()) {
            at--;
        }
        return at;
    }

    private static int after(List<Paragraph> blocks, int i) {
        int at = i + 1;
        while (at < blocks.size() && blocks.get(at).text().isBlank()) {
            at++;
        }
        return at < blocks.size() ? at : -1;
    }

    /** Its text in lower case, with # for each number and one space for any white space. */
    private static String key(Paragraph block) {
        String text = block.text().raw().strip();
        StringBuilder key = new StringBuilder(text.length());
        boolean digits = false;
        boolean spaces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!(digit && digits) && !(space && spaces)) {
                key.append(digit ? '#' : space ? ' ' : c);
            }
            digits = digit;
            spaces = space;
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
