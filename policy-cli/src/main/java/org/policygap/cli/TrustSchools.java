package org.policygap.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygap.model.comparison.School;
import org.policygap.report.trust.Remark;

/** Names a trust's schools after what their documents say, checked against their folders, and sees documents gone astray. */
final class TrustSchools {
    private static final Set<String> ANY_SCHOOL = Set.of(
            "school",
            "schools",
            "academy",
            "primary",
            "secondary",
            "junior",
            "infant",
            "nursery",
            "high",
            "the",
            "of",
            "and",
            "church",
            "england",
            "ce",
            "catholic",
            "trust",
            "learning",
            "college",
            "community",
            "st",
            "saint");

    private TrustSchools() {}

    /**
     * One school for each folder, in order.
     *
     * @param organisations for each folder the schools that its documents name
     */
    static List<School> name(List<String> folders, List<List<String>> organisations) {
        SchoolIds ids = new SchoolIds();
        Map<String, Integer> seen = new HashMap<>();
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            String name = name(folders.get(i), organisations.get(i));
            int count = seen.merge(name, 1, Integer::sum);
            schools.add(new School(ids.assign(name), count == 1 ? name : name + " (" + folders.get(i) + ")"));
        }
        return schools;
    }

    /** The name that most documents state and that fits the folder; else the folder's own. */
    private static String name(String folder, List<String> organisations) {
        return fitting(folder, organisations).orElse(titled(folder));
    }

    /** The name that most documents of a folder state, of those that fit the folder's own. */
    static Optional<String> fitting(String folder, List<String> organisations) {
        Map<String, Long> fitting = organisations.stream()
                .map(SchoolNames::readable)
                .filter(name -> isAlike(name, folder))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        long most = fitting.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return fitting.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A folder's name as a title: "st-ebbas" is "St Ebbas". */
    static String titled(String folder) {
        return Arrays.stream(folder.split("[-_ ]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Documents that name another school of the trust than the one in whose folder they lie. */
    static List<Remark> astray(School school, List<Paper> papers, List<School> all) {
        List<Remark> remarks = new ArrayList<>();
        for (Paper paper : papers) {
            all.stream()
                    .filter(other -> !other.equals(school))
                    .filter(other -> SchoolNames.readable(paper.organisation()).equalsIgnoreCase(other.name()))
                    .findFirst()
                    .ifPresent(other -> remarks.add(new Remark(
                            Remark.Kind.WRONG_FILE,
                            school.name(),
                            paper.name(),
                            "It names another school: " + other.name() + ".",
                            "Treated as a document of " + school.name() + ".",
                            "Put the school's own document in its place, or correct the name in it.")));
        }
        return remarks;
    }

    /** Whether two names have a word in common that tells schools apart. */
    private static boolean isAlike(String name, String folder) {
        Set<String> words = words(name);
        return words(folder).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(
                        name.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ANY_SCHOOL.contains(word))
                .collect(Collectors.toSet());
    }
}
