package org.policygap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts of checked files, one line for each collection: a folder directly below the one that was checked. */
final class CheckSummary {
    private final Path folder;
    private final Map<String, Counts> collections = new TreeMap<>();
    private final Counts all = new Counts();

    CheckSummary(Path folder) {
        this.folder = folder;
    }

    private static final class Counts {
        final Map<Verdict, Integer> files = new EnumMap<>(Verdict.class);
        long nanos;
        long slowest;
        long largest;

        void add(CheckedFile file) {
            files.merge(file.verdict(), 1, Integer::sum);
            nanos += file.nanos();
            slowest = Math.max(slowest, file.nanos());
            largest = Math.max(largest, file.allocatedBytes());
        }

        String line(String name) {
            StringBuilder line = new StringBuilder("# %-24s".formatted(Printable.line(name)));
            for (Verdict verdict : Verdict.values()) {
                line.append(format(verdict, String.valueOf(files.getOrDefault(verdict, 0))));
            }
            return line.append("%8.1f s %9.2f s %9d MB".formatted(nanos / 1e9, slowest / 1e9, largest / 1_000_000))
                    .toString();
        }
    }

    void add(CheckedFile file) {
        Path inside = folder.relativize(file.file());
        collections
                .computeIfAbsent(inside.getNameCount() > 1 ? inside.getName(0).toString() : ".", name -> new Counts())
                .add(file);
        all.add(file);
    }

    /** Whether policygap failed at some file. */
    boolean hasFaults() {
        return all.files.containsKey(Verdict.FAULT);
    }

    /** The table: a head, the collections, all of them together. */
    List<String> lines() {
        StringBuilder head = new StringBuilder("# %-24s".formatted("collection"));
        for (Verdict verdict : Verdict.values()) {
            head.append(format(verdict, verdict.words()));
        }
        head.append("%10s %11s %12s".formatted("time", "slowest", "most memory"));
        List<String> lines = new ArrayList<>(List.of(head.toString()));
        Stream.concat(
                        collections.entrySet().stream()
                                .map(entry -> entry.getValue().line(entry.getKey())),
                        Stream.of(all.line("all")))
                .forEach(lines::add);
        return lines;
    }

    private static String format(Verdict verdict, String text) {
        return ("%" + (verdict.words().length() + 2) + "s").formatted(text);
    }
}
