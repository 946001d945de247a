package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a lexicon file, as it is written: a concept, or phrases and links for a concept that is known already.
 *
 * @param file name of the file
 * @param line its first line, 1-based
 * @param id the concept it is about
 */
record Entry(String file, int line, String id, List<String> phrases, Links links) {

    Entry {
        phrases = List.copyOf(phrases);
    }

    /** The names in a list with commas. */
    static List<String> list(String names) {
        List<String> list = new ArrayList<>();
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                list.add(name.strip());
            }
        }
        return list;
    }

    /** The fourth column: "is-a staff; opposite permit; counts little". */
    record Links(
            List<String> parents,
            List<String> wholes,
            List<String> opposites,
            List<String> weight,
            List<String> unknown) {
        static Links parse(String column) {
            Links links = new Links(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String link : column.split(";")) {
                links.add(link.strip());
            }
            return links;
        }

        private void add(String link) {
            int space = link.indexOf(' ');
            String kind = space < 0 ? link : link.substring(0, space);
            List<String> targets = space < 0 ? List.of() : list(link.substring(space + 1));
            switch (kind) {
                case "" -> {
                    // Nothing stands between two semicolons.
                }
                case "is-a" -> parents.addAll(targets);
                case "part-of" -> wholes.addAll(targets);
                case "opposite" -> opposites.addAll(targets);
                case "counts" -> (targets.equals(List.of("little")) ? weight : unknown).add(link);
                default -> unknown.add(link);
            }
        }
    }
}
