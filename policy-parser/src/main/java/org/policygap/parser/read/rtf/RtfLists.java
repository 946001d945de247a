package org.policygap.parser.read.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.parser.read.office.NumberFormat;
import org.policygap.parser.read.office.NumberLevel;
import org.policygap.parser.read.office.NumberedList;

/**
 * The list table and the list override table ("List Tables"). Numbers are usually stored beside each paragraph; where they
 * are not, they are counted from these tables.
 */
final class RtfLists {
    private final Map<Integer, List<NumberLevel>> lists = new HashMap<>();
    private final Map<Integer, ListUse> overrides = new HashMap<>();
    private final Map<Integer, NumberedList> counters = new HashMap<>();
    private List<NumberLevel> levels = new ArrayList<>();
    private int format;
    private int start = 1;
    private boolean legal;
    private boolean keepsOn;
    private boolean inText;
    private final StringBuilder levelText = new StringBuilder();
    private ListUse override = new ListUse();

    private static final class ListUse {
        private int list;
        private int level = -1;
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    /** Takes a control word of the list table. */
    void listWord(String word, int number) {
        switch (word) {
            case "list" -> levels = new ArrayList<>();
            case "listlevel" -> beginLevel();
            case "levelnfc", "levelnfcn" -> format = number;
            case "levelstartat" -> start = number;
            case "levellegal" -> legal = number != 0;
            case "levelnorestart" -> keepsOn = number != 0;
            case "leveltext" -> inText = true;
            case "levelnumbers" -> endLevel();
            case "listid" -> lists.put(number, NumberedList.complete(levels));
            default -> {}
        }
    }

    private void beginLevel() {
        format = 0;
        start = 1;
        legal = false;
        keepsOn = false;
        levelText.setLength(0);
    }

    private void endLevel() {
        inText = false;
        if (levels.size() < NumberedList.LEVELS) {
            int restart = keepsOn ? 0 : levels.size();
            levels.add(new NumberLevel(NumberFormat.of(format), printed(), start, legal, restart));
        }
    }

    /** The level text: a length, then the text in which bytes below 9 stand for levels, then a semicolon. */
    private String printed() {
        int length = levelText.length() == 0 ? 0 : levelText.charAt(0);
        return levelText.substring(Math.min(1, levelText.length()), Math.min(length + 1, levelText.length()));
    }

    /** Takes text of the list table. */
    void text(CharSequence text) {
        if (inText) {
            levelText.append(text);
        }
    }

    /** Takes a control word of the override table. */
    void overrideWord(String word, int number) {
        switch (word) {
            case "listoverride" -> override = new ListUse();
            case "listid" -> override.list = number;
            case "lfolevel" -> override.level++;
            case "listoverridestartat" -> override.starts.putIfAbsent(override.level, 1);
            case "levelstartat" -> override.starts.computeIfPresent(override.level, (level, one) -> number);
            case "ls" -> overrides.put(number, override);
            default -> {}
        }
    }

    /** Key of the list that an override belongs to, equal for all overrides of it; empty if unknown. */
    String key(int number) {
        ListUse own = overrides.get(number);
        return own == null ? "ls" + number : "list" + own.list;
    }

    /** Whether a level is printed with a bullet. */
    boolean isBullet(int number, int level) {
        return levels(number).get(clamp(level)).format() == NumberFormat.BULLET;
    }

    /** Text of a bullet level, as it stands in its font. */
    String bullet(int number, int level) {
        return levels(number).get(clamp(level)).text();
    }

    /** Whether an override is of a list in the table. */
    boolean isKnown(int number) {
        ListUse own = overrides.get(number);
        return own != null && lists.containsKey(own.list);
    }

    /** Counts a paragraph; its number as Word prints it. */
    String next(int number, int level) {
        ListUse own = overrides.getOrDefault(number, override);
        Integer first = own.starts.get(clamp(level));
        List<NumberLevel> all = levels(number);
        if (first != null) {
            all = new ArrayList<>(all);
            all.set(clamp(level), all.get(clamp(level)).withStart(first));
        }
        return counters.computeIfAbsent(own.list, id -> new NumberedList())
                .next(all, clamp(level), first == null ? "" : "ls" + number);
    }

    private List<NumberLevel> levels(int number) {
        ListUse own = overrides.get(number);
        List<NumberLevel> known = own == null ? null : lists.get(own.list);
        return known == null ? NumberedList.complete(List.of()) : known;
    }

    private static int clamp(int level) {
        return Math.max(0, Math.min(level, NumberedList.LEVELS - 1));
    }
}
