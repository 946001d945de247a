package org.policygap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people said about which model a document belongs to. One line for each document: the school's folder and the file,
 * " = ", and the model's file or "none". A line that begins with # is a comment.
 */
final class Matches {
    static final String NONE = "none";
    private static final String SIGN = " = ";

    private final Map<String, String> models;

    private Matches(Map<String, String> models) {
        this.models = models;
    }

    /** No file, nothing said. */
    static Matches none() {
        return new Matches(Map.of());
    }

    /**
     * Reads a matches file.
     *
     * @param known names of the model files
     * @throws IOException if it cannot be used, with a message that names every line with a mistake
     */
    static Matches read(Path file, List<String> known) throws IOException {
        Map<String, String> models = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        List<String> lines =
                new String(Inputs.content(file), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("^\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int sign = line.lastIndexOf(SIGN);
            String model = sign < 0 ? "" : line.substring(sign + SIGN.length()).strip();
            if (!model.equals(NONE) && !known.contains(model)) {
                mistakes.add("line " + (i + 1) + " names no model policy");
                continue;
            }
            String document = line.substring(0, sign).strip().replace('\\', '/');
            if (models.putIfAbsent(document, model) != null) {
                mistakes.add("line " + (i + 1) + " names " + document + " again");
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IOException(file + ": " + String.join("; ", mistakes)
                    + ". Write for instance: marlpit/absence.docx = " + known.get(0));
        }
        return new Matches(models);
    }

    /** What something was said about, in the order of the lines: the school's folder and the file. */
    Set<String> documents() {
        return models.keySet();
    }

    /** The line to write about a document. */
    static String line(String document, String model) {
        return document + SIGN + model;
    }

    /**
     * What was said about a document: the name of the model's file, or {@link #NONE}.
     *
     * @param document the school's folder and the file
     */
    Optional<String> model(String document) {
        return Optional.ofNullable(models.get(document));
    }
}
