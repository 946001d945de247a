package org.policygap.compare.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What single words mean, by their stems: the shipped file {@code word-directions.bin}. It is made from
 * {@code associations.txt} and rules in many wordings, not written by hand; CONTRIBUTING says how.
 */
final class WordDirections {
    static final String FILE = "word-directions.bin";

    private static final class Shipped {
        private static final WordDirections DIRECTIONS = read();
    }

    private final long source;
    private final int parts;
    private final Map<String, WordMeaning> byStem;

    /**
     * @param source checksum (CRC-32) of the texts they were made from
     * @param parts of each direction
     */
    WordDirections(long source, int parts, Map<String, WordMeaning> byStem) {
        this.source = source;
        this.parts = parts;
        this.byStem = Map.copyOf(byStem);
    }

    /** The shipped ones; read once. */
    static WordDirections shipped() {
        return Shipped.DIRECTIONS;
    }

    private static WordDirections read() {
        InputStream in = WordDirections.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("The jar lacks " + FILE);
        }
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            long source = data.readLong();
            int parts = data.readInt();
            int words = data.readInt();
            Map<String, WordMeaning> byStem = new HashMap<>(2 * words);
            for (int i = 0; i < words; i++) {
                String stem = data.readUTF();
                float weight = data.readFloat();
                byStem.put(stem, new WordMeaning(Direction.kept(data.readNBytes(parts)), weight));
            }
            return new WordDirections(source, parts, byStem);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** Writes them as they are read, the stems in the order of the alphabet. */
    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(source);
        data.writeInt(parts);
        data.writeInt(byStem.size());
        for (String stem : byStem.keySet().stream().sorted().toList()) {
            WordMeaning meaning = of(stem).orElseThrow();
            data.writeUTF(stem);
            data.writeFloat(meaning.weight());
            data.write(meaning.direction().parts());
        }
        data.flush();
    }

    Set<String> stems() {
        return byStem.keySet();
    }

    long source() {
        return source;
    }

    int parts() {
        return parts;
    }

    Optional<WordMeaning> of(String stem) {
        return Optional.ofNullable(byStem.get(stem));
    }
}
