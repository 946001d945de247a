package org.policygap.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.text.Fingerprint;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;

/**
 * Two wordings with the words marked that only one of them has. Words are marked only if at least half of the words
 * before are also there after; below that every word would be struck out, which nobody can read.
 *
 * @param before the earlier wording; words that go are marked
 * @param after the later wording; words that come are marked
 */
public record WordDiff(MarkedText before, MarkedText after) {
    /** Beyond this many pairs of words the texts are shown unmarked: such texts are read, not skimmed for marks. */
    private static final long MAX_PAIRS = 4_000_000;

    private static final String ENDINGS = " \n.,;:";

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Compares the words without regard to case and punctuation. */
    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        boolean tooLong = (long) old.size() * young.size() > MAX_PAIRS;
        if (old.isEmpty() || young.isEmpty() || tooLong) {
            return unmarked(before, after);
        }
        List<String> oldKeys = keys(old);
        boolean[][] kept = common(oldKeys, keys(young));
        if (2 * count(kept[0]) < old.size()) {
            return unmarked(before, after);
        }
        dropIslands(kept, oldKeys);
        return new WordDiff(mark(old, kept[0], Mark.REMOVED), mark(young, kept[1], Mark.ADDED));
    }

    /**
     * A short word ("a", "the") that stays while both its neighbours go, or come, reads better as part of the change.
     */
    private static void dropIslands(boolean[][] kept, List<String> oldKeys) {
        int j = 0;
        for (int i = 0; i < kept[0].length; i++) {
            if (kept[0][i]) {
                while (!kept[1][j]) {
                    j++;
                }
                boolean island = oldKeys.get(i).length() <= 3 && (isAlone(kept[0], i) || isAlone(kept[1], j));
                if (island) {
                    kept[0][i] = false;
                    kept[1][j] = false;
                }
                j++;
            }
        }
    }

    private static boolean isAlone(boolean[] kept, int i) {
        boolean before = i > 0 && !kept[i - 1];
        boolean after = i + 1 < kept.length && !kept[i + 1];
        return before && after;
    }

    private static WordDiff unmarked(String before, String after) {
        return new WordDiff(MarkedText.plain(before), MarkedText.plain(after));
    }

    private static List<String> words(String text) {
        List<String> result = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            result.add(matcher.group());
        }
        return result;
    }

    /** What two words must share to be the same word. A word of punctuation only stands for itself. */
    private static List<String> keys(List<String> words) {
        return words.stream().map(WordDiff::key).toList();
    }

    /** Most words are letters and at most a full stop or a comma, which needs no closer look. */
    static String key(String word) {
        int end = word.length();
        while (end > 0 && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char letter = word.charAt(i);
            if (!(letter >= 'a' && letter <= 'z') && !(letter >= 'A' && letter <= 'Z')) {
                return anyKey(word);
            }
        }
        return end == 0 ? anyKey(word) : word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    static String anyKey(String word) {
        String key = Fingerprint.words("x " + word).substring(1).strip();
        return key.isEmpty() ? word.strip() : key;
    }

    /** Longest common subsequence; which words of each side belong to it. */
    private static boolean[][] common(List<String> old, List<String> young) {
        int[][] length = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(young.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        boolean[][] kept = {new boolean[old.size()], new boolean[young.size()]};
        int i = 0;
        int j = 0;
        while (i < old.size() && j < young.size()) {
            if (old.get(i).equals(young.get(j))) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static int count(boolean[] flags) {
        int result = 0;
        for (boolean flag : flags) {
            result += flag ? 1 : 0;
        }
        return result;
    }

    private static MarkedText mark(List<String> words, boolean[] kept, Mark mark) {
        List<Span> spans = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            run.append(words.get(i));
            if (i + 1 == words.size() || kept[i + 1] != kept[i]) {
                addRun(spans, run.toString(), kept[i] ? Mark.NONE : mark);
                run.setLength(0);
            }
        }
        return new MarkedText(spans);
    }

    /** The white space after the last marked word stays unmarked, so that no line is drawn under or through it. */
    private static void addRun(List<Span> spans, String run, Mark mark) {
        String words = run.stripTrailing();
        if (mark == Mark.NONE || words.length() == run.length()) {
            spans.add(new Span(run, mark));
        } else {
            spans.add(new Span(words, mark));
            spans.add(new Span(run.substring(words.length()), Mark.NONE));
        }
    }
}
