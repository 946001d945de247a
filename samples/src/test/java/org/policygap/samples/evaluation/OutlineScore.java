package org.policygap.samples.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores an outline against the outline that the document was made from. */
final class OutlineScore {
    private static final Set<String> CLAUSES = Set.of("clause", "item", "definition", "footnote");

    private final Map<String, Map<String, String>> truthById = new HashMap<>();
    private final Map<String, Map<String, String>> readById = new HashMap<>();
    private int sections;
    private int sectionsFound;
    private int clauses;
    private int found;
    private int whole;
    private int number;
    private int section;
    private int parent;
    private final int extra;
    private final int invented;

    OutlineScore(List<Map<String, String>> truth, List<Map<String, String>> read) {
        truth.forEach(node -> truthById.put(node.get("id"), node));
        read.forEach(node -> readById.put(node.get("id"), node));
        Set<String> used = new HashSet<>();
        for (Map<String, String> node : truth) {
            if (node.get("kind").equals("section")) {
                scoreSection(node, read, used);
            } else if (CLAUSES.contains(node.get("kind"))) {
                scoreClause(node, read, used);
            }
        }
        invented = unused(read, used, Set.of("section"));
        extra = unused(read, used, Set.of("clause", "item"));
    }

    static String heading() {
        return "document\tsections\tfound\tinvented\tclauses\tfound\twhole\tnumber\tsection\tparent\textra";
    }

    /** The figures as a row of a table. */
    String row(String document) {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d",
                document,
                sections,
                sectionsFound,
                invented,
                clauses,
                found,
                whole,
                number,
                section,
                parent,
                extra);
    }

    private void scoreSection(Map<String, String> node, List<Map<String, String>> read, Set<String> used) {
        sections++;
        read.stream()
                .filter(candidate -> candidate.get("kind").equals("section") && !used.contains(candidate.get("id")))
                .filter(candidate -> sameWords(candidate, node, "text") && sameNumber(candidate, node))
                .findFirst()
                .ifPresent(hit -> {
                    used.add(hit.get("id"));
                    sectionsFound++;
                });
    }

    private void scoreClause(Map<String, String> node, List<Map<String, String>> read, Set<String> used) {
        clauses++;
        List<Map<String, String>> candidates = read.stream()
                .filter(candidate -> CLAUSES.contains(candidate.get("kind")) && !used.contains(candidate.get("id")))
                .filter(candidate -> Words.startsWith(candidate.get("text"), start(node)))
                .toList();
        candidates.stream()
                .filter(candidate -> sameWords(candidate, node, "section"))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .ifPresent(hit -> {
                    used.add(hit.get("id"));
                    found++;
                    whole += sameWords(hit, node, "text") ? 1 : 0;
                    number += sameNumber(hit, node) ? 1 : 0;
                    section += sameWords(hit, node, "section") ? 1 : 0;
                    parent += sameParent(hit, node) ? 1 : 0;
                });
    }

    private boolean sameParent(Map<String, String> hit, Map<String, String> node) {
        String read = parentStart(readById.get(hit.get("parent")));
        String truth = parentStart(truthById.get(node.get("parent")));
        return read.equals(truth);
    }

    /** A section is not a parent in the sense of the score: the column section already tells it. */
    private static String parentStart(Map<String, String> parent) {
        return parent == null || parent.get("kind").equals("section") ? "" : start(parent);
    }

    private static String start(Map<String, String> node) {
        List<String> words = Words.of(node.get("text"));
        return String.join(" ", words.subList(0, Math.min(8, words.size())));
    }

    private static boolean sameWords(Map<String, String> left, Map<String, String> right, String column) {
        return Words.joined(left.get(column)).equals(Words.joined(right.get(column)));
    }

    private static boolean sameNumber(Map<String, String> left, Map<String, String> right) {
        return bare(left.get("number")).equals(bare(right.get("number")));
    }

    private static String bare(String number) {
        return number.equals("-") ? "" : number.replaceAll("[.:]+$", "");
    }

    private static int unused(List<Map<String, String>> read, Set<String> used, Set<String> kinds) {
        return (int) read.stream()
                .filter(node -> kinds.contains(node.get("kind")) && !used.contains(node.get("id")))
                .count();
    }
}
