package org.policygap.compare.lexicon;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that schools have words for.
 *
 * @param id short name in lower case with hyphens ("line-manager")
 * @param phrases the words that express it, as the lexicon has them
 * @param parents ids of wider concepts ("teacher" is a "staff")
 * @param wholes ids of concepts it is a part of
 * @param opposites ids of concepts that mean the contrary
 * @param countsLittle whether it is so common in policies of all areas that sharing it tells little ("carry out")
 * @param file name of the lexicon file that has it first
 * @param line line of that file, 1-based
 */
public record Concept(
        String id,
        ConceptType type,
        List<String> phrases,
        List<String> parents,
        List<String> wholes,
        List<String> opposites,
        boolean countsLittle,
        String file,
        int line) {

    public Concept {
        phrases = List.copyOf(phrases);
        parents = List.copyOf(parents);
        wholes = List.copyOf(wholes);
        opposites = List.copyOf(opposites);
    }

    Concept keeping(Predicate<String> some) {
        List<String> kept = phrases.stream().filter(some).toList();
        return new Concept(id, type, kept, parents, wholes, opposites, countsLittle, file, line);
    }
}
