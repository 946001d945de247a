package org.policygap.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.parser.BoundedParser;
import org.policygap.parser.Reading;

/** How much of the text that other libraries find in documents ours finds too, whatever it makes of it. */
public final class RecallBenchmark {
    /** Most time for a library with one file. */
    private static final long SECONDS = 20;

    /** Most words that are named as lost of one file. */
    private static final int WORDS_NAMED = 12;

    private final BoundedParser parser = new BoundedParser(Duration.ofSeconds(SECONDS));
    private final PrintStream out;

    private RecallBenchmark(PrintStream out) {
        this.out = out;
    }

    /** One file that both could read. */
    private record Line(String name, Recall recall) {}

    /** Reads every Word file and PDF below a folder, named by the property {@code policygap.documents}. */
    public static void main(String[] arguments) throws IOException {
        Benchmarks.quiet();
        String folder = System.getProperty("policygap.documents", "");
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            System.err.println("Name a folder of documents: -Dpolicygap.documents=FOLDER");
            System.exit(2);
        }
        RecallBenchmark benchmark = new RecallBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (Oracle oracle : Oracle.values()) {
            benchmark.run(Path.of(folder), oracle);
        }
        // A library that hangs in a file holds the process no longer.
        System.exit(0);
    }

    private void run(Path folder, Oracle oracle) throws IOException {
        out.printf(
                "%n%s, against %s: share of words, words, put together of pieces, file: lost words%n",
                oracle.ending(), oracle);
        List<Line> lines = new ArrayList<>();
        int refused = 0;
        for (Path file : files(folder, oracle.ending())) {
            byte[] content = Files.readAllBytes(file);
            List<String> expected = Words.of(text(oracle, content));
            Reading reading = parser.read(String.valueOf(file.getFileName()), content);
            if (expected.isEmpty()) {
                continue;
            }
            if (reading.policy().isEmpty()) {
                refused++;
                out.printf(
                        "refused %6d        %s: %s%n",
                        expected.size(),
                        folder.relativize(file),
                        reading.refusal().orElseThrow().getMessage());
                continue;
            }
            Recall recall =
                    Recall.of(expected, Words.of(ReadText.of(reading.policy().get())));
            lines.add(new Line(String.valueOf(folder.relativize(file)), recall));
        }
        print(lines, refused);
    }

    private void print(List<Line> lines, int refused) {
        lines.sort(
                Comparator.comparingDouble((Line line) -> line.recall().share()).thenComparing(Line::name));
        lines.forEach(this::print);
        long words = lines.stream().mapToLong(line -> line.recall().words()).sum();
        long lost = lines.stream().mapToLong(line -> line.recall().missing()).sum();
        long pieced = lines.stream().mapToLong(line -> line.recall().pieced()).sum();
        out.printf(
                "%d files, %d words: %.3f%% of the words found (%.3f%% of them in pieces); mean of the files %.3f%%; %s; %d refused%n",
                lines.size(),
                words,
                100.0 * (words - lost) / Math.max(1, words),
                100.0 * pieced / Math.max(1, words),
                100
                        * lines.stream()
                                .mapToDouble(line -> line.recall().share())
                                .average()
                                .orElse(0),
                Stream.of(0.95, 0.99, 0.995)
                        .map(least -> "%d of at least %.1f%%"
                                .formatted(
                                        lines.stream()
                                                .filter(line -> line.recall().share() >= least)
                                                .count(),
                                        least * 100))
                        .collect(Collectors.joining(", ")),
                refused);
    }

    private void print(Line line) {
        Recall recall = line.recall();
        String lost = recall.lost().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(WORDS_NAMED)
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " x" + entry.getValue() : ""))
                .collect(Collectors.joining(", "));
        out.printf("%7.3f %6d %6d %s: %s%n", 100 * recall.share(), recall.words(), recall.pieced(), line.name(), lost);
    }

    /** What the library finds; nothing where it fails or takes too long. */
    private static String text(Oracle oracle, byte[] content) {
        FutureTask<String> task = new FutureTask<>(() -> oracle.text(content));
        Thread thread = new Thread(task, oracle.name());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
