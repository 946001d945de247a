package org.policygap.compare.matching;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.policygap.compare.proposition.TermReader;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;

/**
 * A document for matching.
 *
 * @param titles what it is called: by itself and by its file
 * @param content what it says, headings included
 */
record Profile(List<TermCounts> titles, TermCounts content) {
    /** Words that stand in any title and tell nothing about the matter. */
    private static final Set<String> IN_ANY_TITLE = Set.of(
            "policy",
            "policies",
            "procedure",
            "procedures",
            "model",
            "statement",
            "guidance",
            "school",
            "schools",
            "academy",
            "trust",
            "final",
            "draft",
            "copy",
            "version",
            "new",
            "document",
            "file",
            "scan",
            "untitled");

    static Profile of(Policy policy, TermReader terms) {
        String stem = policy.source().fileName().replaceFirst("\\.[^.]*$", "");
        List<String> school = words(policy.metadata().text(MetadataField.ORGANISATION));
        List<TermCounts> titles = Stream.of(policy.metadata().text(MetadataField.TITLE), stem)
                .map(title -> TermCounts.of(List.of(telling(title, school)), terms))
                .toList();
        return new Profile(titles, TermCounts.of(texts(policy), terms));
    }

    /** The words of a title that tell one policy from another: no school's name, year or number. */
    private static String telling(String title, Collection<String> school) {
        return String.join(
                " ",
                words(title).stream()
                        .filter(word -> !school.contains(word) && !IN_ANY_TITLE.contains(word))
                        .filter(word -> word.chars().noneMatch(Character::isDigit))
                        .toList());
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> texts(Policy policy) {
        PolicyIndex index = new PolicyIndex(policy);
        Stream<String> headings = index.passages().stream()
                .flatMap(passage -> index.sectionPath(passage.id()).stream())
                .distinct()
                .map(Section::heading);
        return Stream.concat(index.passages().stream().map(passage -> passage.text()), headings)
                .toList();
    }
}
