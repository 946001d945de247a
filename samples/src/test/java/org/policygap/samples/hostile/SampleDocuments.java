package org.policygap.samples.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample policies and one of them in each format that schools do not have here, with names and bytes. */
record SampleDocuments(List<SampleDocument> documents) {

    /** One file. */
    static final class SampleDocument {
        private final String name;
        private final byte[] content;

        private SampleDocument(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content;
        }

        private static SampleDocument of(Path file) {
            try {
                return new SampleDocument(file.toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static SampleDocuments read() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("models"));
                Stream<Path> schools = Files.walk(Path.of("schools"));
                Stream<Path> formats = Files.walk(Path.of("src", "test", "resources", "formats"))) {
            return new SampleDocuments(Stream.of(models, schools, formats)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(SampleDocument::of)
                    .toList());
        }
    }

    SampleDocument get(int index) {
        return documents.get(Math.floorMod(index, documents.size()));
    }
}
