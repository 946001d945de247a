package org.policygap.parser.read.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Label;
import org.policygap.parser.read.office.BulletGlyphs;
import org.policygap.parser.read.office.NumberFormat;
import org.policygap.parser.read.office.NumberLevel;
import org.policygap.parser.read.office.NumberedList;

/** Counts the lists of one story from the list tables (MS-DOC 2.9.131 LFO, 2.9.147 LSTF, 2.9.150 LVLF). */
final class DocNumbers {
    private static final int INFO_BYTE = 5;
    private static final int NO_RESTART = 0x08;
    private static final int RESTART_BYTE = 26;
    /** Indices above are no list: 0x7FF numbers as Word 6 did, 0xF801 says that a list was taken away. */
    private static final int LAST_OVERRIDE = 0x7FE;

    private final @Nullable ListTables tables;
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<Integer, NumberedList> counters = new HashMap<>();

    DocNumbers(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** A list as one override uses it. */
    private record Use(int list, List<NumberLevel> levels, List<Boolean> restarts) {}

    /**
     * Counts a paragraph.
     *
     * @param override 1-based index of its list format override
     * @param level 0-based
     */
    Optional<Label> next(int override, int level) {
        if (override < 1 || override > LAST_OVERRIDE || level < 0 || level >= NumberedList.LEVELS) {
            return Optional.empty();
        }
        if (tables == null) {
            // A list in a file that defines none: Word processors show a bullet.
            return Optional.of(new Label("•", NumberSource.BULLET, "list", level));
        }
        Use use = uses.computeIfAbsent(override, index -> use(tables, index));
        if (use.levels().isEmpty()) {
            return Optional.empty();
        }
        String restart = use.restarts().get(level) ? "lfo" + override : "";
        String printed = counters.computeIfAbsent(use.list(), list -> new NumberedList())
                .next(use.levels(), level, restart)
                .strip();
        NumberLevel own = use.levels().get(level);
        String key = "list" + use.list();
        if (own.format() == NumberFormat.BULLET) {
            return Optional.of(new Label(BulletGlyphs.readable(own.text()), NumberSource.BULLET, key, level));
        }
        return printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(printed, NumberSource.COMPUTED, key, level));
    }

    private static Use use(ListTables tables, int index) {
        Use none = new Use(0, List.of(), List.of());
        try {
            LFO override = tables.getLfo(index);
            ListData data = tables.getListData(override.getLsid());
            if (data == null) {
                return none;
            }
            Boolean[] restarts = new Boolean[NumberedList.LEVELS];
            Arrays.fill(restarts, false);
            List<NumberLevel> levels = new ArrayList<>(NumberedList.complete(levels(data)));
            apply(tables.getLfoData(index), levels, restarts);
            return new Use(override.getLsid(), List.copyOf(levels), List.of(restarts));
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            // The paragraph points at a list that the file does not define: it has no number.
            return none;
        }
    }

    private static List<NumberLevel> levels(ListData data) {
        List<NumberLevel> levels = new ArrayList<>();
        ListLevel[] all = data.getLevels();
        for (int i = 0; i < Math.min(all.length, NumberedList.LEVELS); i++) {
            levels.add(all[i] == null ? NumberLevel.plain(i) : level(all[i], i));
        }
        return levels;
    }

    private static void apply(@Nullable LFOData data, List<NumberLevel> levels, Boolean[] restarts) {
        ListFormatOverrideLevel[] overrides = data == null ? null : data.getRgLfoLvl();
        if (overrides == null) {
            return;
        }
        for (ListFormatOverrideLevel override : overrides) {
            int i = override == null ? -1 : override.getLevelNum();
            if (override == null || i < 0 || i >= NumberedList.LEVELS) {
                continue;
            }
            if (override.isFormatting() && override.getLevel() != null) {
                levels.set(i, level(override.getLevel(), i));
            }
            if (override.isStartAt()) {
                restarts[i] = true;
                int start = override.isFormatting() ? levels.get(i).start() : override.getIStartAt();
                levels.set(i, levels.get(i).withStart(start));
            }
        }
    }

    private static NumberLevel level(ListLevel level, int index) {
        byte[] bytes = level.toByteArray();
        boolean keepsOn = bytes.length > RESTART_BYTE && (bytes[INFO_BYTE] & NO_RESTART) != 0;
        int restart = keepsOn ? Math.min(index, bytes[RESTART_BYTE] & 0xff) : index;
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        return new NumberLevel(
                NumberFormat.of(level.getNumberFormat() & 0xff),
                text,
                level.getStartAt(),
                level.isLegalNumbering(),
                restart);
    }
}
