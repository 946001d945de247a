package org.policygap.samples.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tables with a heading row; each row maps column names to values. */
final class Rows {

    private Rows() {}

    /** Tab-separated, without quoting. */
    static List<Map<String, String>> tsv(Path file) throws IOException {
        return named(Files.readString(file)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList());
    }

    /** Comma-separated as in RFC 4180. */
    static List<Map<String, String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                // A doubled quote inside quotes closes and opens again: the second one stands for itself.
                if (!quoted && !field.isEmpty()) {
                    field.append(c);
                }
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                field.append(c);
            } else if (c != '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return named(rows);
    }

    private static List<Map<String, String>> named(List<List<String>> rows) {
        List<Map<String, String>> result = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < rows.get(0).size(); i++) {
                named.put(rows.get(0).get(i), i < row.size() ? row.get(i) : "");
            }
            result.add(named);
        }
        return result;
    }
}
