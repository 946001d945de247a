package org.policygap.compare.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists that ship with this package. A line that begins with # is a comment. */
final class Resources {
    private Resources() {}

    static List<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** Lines of the form "key: one two three", turned round: each word on the right leads to its key. */
    static Map<String, String> pairs(String name) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                result.put(word, key);
            }
        }
        return Map.copyOf(result);
    }
}
