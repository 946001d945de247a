package org.policygap.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.IntStream;

/** Plain text of the files of 100 schools, on all processors, for comparison with the whole command. */
public final class ExtractAll {
    private ExtractAll() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getLogManager().reset();
        List<Samples.Sample> files =
                Samples.in(Path.of(System.getProperty("policygap.home"))).schools("complaints");
        int characters = IntStream.range(0, 100)
                .parallel()
                .map(i -> length(files.get(i % files.size())))
                .sum();
        System.out.println(characters + " characters");
    }

    private static int length(Samples.Sample file) {
        try {
            return Extraction.text(file).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
