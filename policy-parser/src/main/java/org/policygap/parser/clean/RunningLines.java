package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running headers, footers and page numbers: text that returns, its digits aside, among the first or last lines of
 * at least two pages in five; without pages, "Page 3 of 9" and what always stands beside it.
 */
final class RunningLines {
    private static final int EDGE_LINES = 3;
    private static final double SHARE_OF_PAGES = 0.4;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\s]*(?:page\\s*)?#[-–—|\\s]*|page\\s*#\\s*(?:of|/)\\s*#|#\\s*(?:of|/)\\s*#|.{0,80}\\bpage\\s*#\\s*of\\s*#.{0,20}");
    private static final Pattern COUNTED_PAGE =
            Pattern.compile("(?:.{0,80}\\b)?page\\s*#(?:\\s*(?:of|/)\\s*#)?.{0,10}");

    private static final Keywords PAGE = Keywords.of("page");

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
        Map<String, Set<Integer>> heads = new HashMap<>();
        Map<String, Set<Integer>> feet = new HashMap<>();
        pages.forEach((page, indexes) -> {
            head(indexes)
                    .forEach(i -> heads.computeIfAbsent(key(blocks.get(i)), k -> new HashSet<>())
                            .add(page));
            foot(indexes)
                    .forEach(i -> feet.computeIfAbsent(key(blocks.get(i)), k -> new HashSet<>())
                            .add(page));
        });
        List<Paragraph> marked = new ArrayList<>(blocks);
        double enough = Math.max(2, SHARE_OF_PAGES * pages.size());
        pages.values().forEach(indexes -> {
            head(indexes).stream()
                    .filter(i -> runs(heads, blocks.get(i), enough))
                    .forEach(i -> marked.set(i, blocks.get(i).as(Role.HEADER)));
            foot(indexes).stream()
                    .filter(i -> runs(feet, blocks.get(i), enough))
                    .forEach(i -> marked.set(i, blocks.get(i).as(Role.FOOTER)));
        });
        return marked;
    }

    private static boolean runs(Map<String, Set<Integer>> pagesByKey, Paragraph block, double enough) {
        String key = key(block);
        return pagesByKey.getOrDefault(key, Set.of()).size() >= enough
                || (PAGE_NUMBER.matcher(key).matches()
                        && pagesByKey.getOrDefault(key, Set.of()).size() >= 2);
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
        Map<String, Integer> neighbours = new HashMap<>();
        int numbers = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isCounted(blocks.get(i))) {
                numbers++;
                for (int at : new int[] {before(blocks, i), after(blocks, i)}) {
                    if (at >= 0) {
                        neighbours.merge(key(blocks.get(at)), 1, Integer::sum);
                    }
                }
            }
        }
        return numbers < 2 ? blocks : markBeside(blocks, neighbours, numbers);
    }

    private static List<Paragraph> markBeside(List<Paragraph> blocks, Map<String, Integer> neighbours, int numbers) {
        List<Paragraph> marked = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (isCounted(blocks.get(i))) {
                marked.set(i, blocks.get(i).as(Role.FOOTER));
                for (int at : new int[] {before(blocks, i), after(blocks, i)}) {
                    if (at >= 0 && neighbours.getOrDefault(key(blocks.get(at)), 0) * 2 > numbers && numbers > 2) {
                        marked.set(at, blocks.get(at).as(at < i ? Role.FOOTER : Role.HEADER));
                    }
                }
            }
        }
        return marked;
    }

    private static boolean isCounted(Paragraph block) {
        return isCandidate(block)
                && block.text().raw().length() < 120
                && PAGE.in(block.text().raw())
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

    private static String key(Paragraph block) {
        String text = DIGITS.matcher(block.text().raw().strip()).replaceAll("#");
        return SPACE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
