package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.compare.language.Word;

/** Gives each part of the lexicon's phrases a number, so that a text's words are held against numbers, not letters. */
final class PhraseParts {
    private final Map<Phrase.Part, Integer> numbers = new HashMap<>();
    private final Map<Character, List<String>> prefixes = new HashMap<>();

    /** The number of a part, 0-based; the next free one if it is new. */
    int number(Phrase.Part part) {
        Integer known = numbers.get(part);
        if (known != null) {
            return known;
        }
        if (part.kind() == Phrase.Part.Kind.PREFIX) {
            prefixes.computeIfAbsent(part.text().charAt(0), letter -> new ArrayList<>())
                    .add(part.text());
        }
        int number = numbers.size();
        numbers.put(part, number);
        return number;
    }

    /** The numbers of the parts that a word is an instance of: of its stem, of itself, of what it begins with. */
    int[] of(Word word) {
        List<Phrase.Part> parts = new ArrayList<>(List.of(
                new Phrase.Part(word.stem(), Phrase.Part.Kind.STEM),
                new Phrase.Part(word.text(), Phrase.Part.Kind.EXACT)));
        for (String prefix : prefixes.getOrDefault(word.text().charAt(0), List.of())) {
            if (word.text().startsWith(prefix)) {
                parts.add(new Phrase.Part(prefix, Phrase.Part.Kind.PREFIX));
            }
        }
        int[] found = new int[parts.size()];
        int size = 0;
        for (Phrase.Part part : parts) {
            Integer number = numbers.get(part);
            if (number != null) {
                found[size++] = number;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
