package org.policygap.samples.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One labelled cell: a unit of the model at one school, with what an alignment says of it. */
final class Cell {
    private final String area;
    private final String school;
    private final Map<String, String> unit;
    private final Map<String, String> label;
    private final List<Map<String, String>> rows;
    private final List<String> quotes;
    private final Set<String> evidence;
    private final long evidenceRight;
    private final long quotesFound;

    /**
     * @param alignment the rows of the alignment table for the school; those that speak of the unit count
     */
    Cell(SampleArea area, String school, Map<String, String> unit, List<Map<String, String>> alignment) {
        this.area = area.name();
        this.school = school;
        this.unit = unit;
        this.label = area.label(text(unit, "id"), school);
        this.rows = alignment.stream()
                .filter(row -> speaksOf(unit, text(row, "model_text")))
                .toList();
        this.quotes = quotes(label);
        this.evidence = said().equals("missing") ? Set.of() : all("evidence_text");
        this.evidenceRight = evidence.stream()
                .filter(text -> quotes.stream().anyMatch(quote -> Words.same(quote, text)))
                .count();
        this.quotesFound = quotes.stream()
                .filter(quote -> evidence.stream().anyMatch(text -> Words.same(quote, text)))
                .count();
    }

    /** Whether a requirement's text is (a piece of) the labelled unit. */
    static boolean speaksOf(Map<String, String> unit, String modelText) {
        List<String> start = Words.of(text(unit, "starts_with"));
        List<String> model = Words.of(modelText);
        return Words.contains(model, start)
                || (model.size() >= 4 && Words.contains(start, model.subList(0, Math.min(8, model.size()))));
    }

    /** The labelled evidence; none for what is missing. */
    static List<String> quotes(Map<String, String> label) {
        if (text(label, "status").equals("missing")) {
            return List.of();
        }
        return List.of(text(label, "evidence").split(" \\|\\| ")).stream()
                .filter(quote -> !quote.isBlank())
                .toList();
    }

    String area() {
        return area;
    }

    String school() {
        return school;
    }

    String kind() {
        return text(unit, "kind");
    }

    String labelled() {
        return text(label, "status");
    }

    /** Number of labelled quotes. */
    int quotes() {
        return quotes.size();
    }

    /** Number of labelled quotes that the alignment names. */
    long quotesFound() {
        return quotesFound;
    }

    /** Number of passages that the alignment names. */
    int evidence() {
        return evidence.size();
    }

    /** Number of passages that the alignment names and that are labelled. */
    long evidenceRight() {
        return evidenceRight;
    }

    /** What the alignment says: of several pieces that are not alike, partial. */
    String said() {
        Set<String> statuses = all("status");
        if (statuses.isEmpty()) {
            return "not-found";
        }
        if (statuses.contains("conflict")) {
            return "conflict";
        }
        return statuses.size() == 1 ? statuses.iterator().next() : "partial";
    }

    /** How sure the alignment is: as sure as the least sure of several pieces. */
    String confidence() {
        Set<String> bands = all("confidence");
        return List.of("please-check", "fairly-sure", "sure").stream()
                .filter(bands::contains)
                .findFirst()
                .orElse("");
    }

    private Set<String> all(String column) {
        Set<String> values = new LinkedHashSet<>();
        rows.forEach(row -> values.add(text(row, column)));
        values.removeIf(String::isBlank);
        return values;
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
