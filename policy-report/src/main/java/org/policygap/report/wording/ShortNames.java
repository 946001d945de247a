package org.policygap.report.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Short names of schools for headings and tabs: "Ashgrove" for "Ashgrove Primary School". Words that only say what kind
 * of school it is are dropped from the end, unless two schools would then have the same name. At most 31 UTF-16 units.
 */
public final class ShortNames {
    /** Words of school names that say the kind of school. */
    private static final Set<String> KIND = Set.of(
            "school",
            "academy",
            "college",
            "primary",
            "secondary",
            "junior",
            "infant",
            "infants",
            "juniors",
            "high",
            "nursery",
            "first",
            "middle",
            "upper",
            "lower",
            "community",
            "special",
            "grammar",
            "free",
            "sixth",
            "form",
            "church",
            "of",
            "england",
            "ce",
            "cofe",
            "c.e.",
            "c",
            "e",
            "rc",
            "catholic",
            "roman",
            "voluntary",
            "aided",
            "controlled",
            "va",
            "vc",
            "foundation",
            "and",
            "&",
            "the",
            "comprehensive",
            "technology",
            "trust");

    /** A tab of a workbook holds no more UTF-16 units. */
    private static final int MAX = 31;

    private ShortNames() {}

    /** One name for each of the names, in their order, no two alike without regard to case. */
    public static List<String> of(List<String> names) {
        List<String> brief = names.stream().map(ShortNames::withoutKind).toList();
        List<String> folded = brief.stream().map(ShortNames::fold).toList();
        List<String> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean unique = Collections.frequency(folded, folded.get(i)) == 1;
            result.add(unused(unique ? brief.get(i) : abbreviated(names.get(i)), result));
        }
        return result;
    }

    /** "Church of England" takes the room of the words that tell schools apart. */
    private static String abbreviated(String name) {
        return name.strip().replaceAll("(?i)church of england", "CE").replaceAll("(?i)roman catholic", "RC");
    }

    private static String unused(String wanted, List<String> used) {
        String name = Printable.middle(wanted, MAX);
        for (int i = 2; contains(used, name); i++) {
            String number = " (" + i + ")";
            name = Printable.middle(wanted, MAX - number.length()) + number;
        }
        return name;
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(other -> fold(other).equals(fold(name)));
    }

    private static String withoutKind(String name) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+")));
        while (words.size() > 1 && KIND.contains(bare(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && bare(words.get(0)).equals("the")) {
            words.remove(0);
        }
        String brief = words.stream().collect(Collectors.joining(" "));
        return brief.endsWith(",") ? brief.substring(0, brief.length() - 1) : brief;
    }

    private static String bare(String word) {
        return fold(word).replaceAll("[(),]", "");
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
