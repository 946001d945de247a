package org.policygap.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample policies.
 *
 * @param home the folder of the project
 */
record Samples(Path home, List<Sample> documents) {

    /** A document and its bytes. */
    static final class Sample {
        private final Path file;
        private final byte[] content;

        private Sample(Path file, byte[] content) {
            this.file = file;
            this.content = content;
        }

        Path file() {
            return file;
        }

        byte[] content() {
            return content;
        }

        String name() {
            return String.valueOf(file.getFileName());
        }

        /** What the name ends in, in lower case, without the dot. */
        String ending() {
            return name().substring(name().lastIndexOf('.') + 1);
        }

        private static Sample of(Path file) {
            try {
                return new Sample(file, Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Samples in(Path home) throws IOException {
        Path samples = home.resolve("samples");
        try (Stream<Path> models = Files.walk(samples.resolve("models"));
                Stream<Path> schools = Files.walk(samples.resolve("schools"));
                Stream<Path> formats = Files.walk(samples.resolve("src/test/resources/formats"))) {
            return new Samples(
                    home,
                    Stream.of(models, schools, formats)
                            .flatMap(files -> files)
                            .filter(Files::isRegularFile)
                            .sorted()
                            .map(Sample::of)
                            .toList());
        }
    }

    List<Sample> ending(String ending) {
        return documents.stream()
                .filter(sample -> sample.ending().equals(ending))
                .toList();
    }

    /** The model policy of an area. */
    Sample model(String area) {
        return find("models", area).get(0);
    }

    /** The schools' policies of an area. */
    List<Sample> schools(String area) {
        return find("schools", area);
    }

    private List<Sample> find(String folder, String area) {
        return documents.stream()
                .filter(sample ->
                        sample.file().startsWith(home.resolve("samples").resolve(folder)))
                .filter(sample -> sample.name().startsWith(area + "."))
                .toList();
    }
}
