package org.policygap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.MetadataField;

/** Names the schools of a report: as told, else as the documents say, else after the files. */
final class SchoolNames {
    private final List<SchoolPolicy> policies;

    SchoolNames(List<SchoolPolicy> policies) {
        this.policies = policies;
    }

    /** One school for each policy, in order; two that come to the same name are told apart by a number. */
    List<School> schools() {
        SchoolIds ids = new SchoolIds();
        Map<String, Integer> seen = new HashMap<>();
        List<School> schools = new ArrayList<>();
        for (SchoolPolicy policy : policies) {
            String name = name(policy);
            int count = seen.merge(name, 1, Integer::sum);
            schools.add(new School(ids.assign(name), count == 1 ? name : name + " (" + count + ")"));
        }
        return schools;
    }

    private String name(SchoolPolicy policy) {
        return Stream.of(
                        policy.argument().name(),
                        readable(policy.policy().metadata().text(MetadataField.ORGANISATION)),
                        fileName(policy.argument().path()))
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("School");
    }

    /** The file's name, or its folder's if several files are named alike. */
    private String fileName(Path file) {
        String stem = Inputs.stemOf(file);
        long alike = policies.stream()
                .filter(other -> Inputs.stemOf(other.argument().path()).equals(stem))
                .count();
        Path folder = file.toAbsolutePath().normalize().getParent();
        return alike > 1 && folder != null ? Inputs.nameOf(folder) : stem;
    }

    /** A name set in capitals as people write it: "MARLPIT JUNIOR SCHOOL" is "Marlpit Junior School". */
    static String readable(String name) {
        boolean shouted = name.chars().noneMatch(Character::isLowerCase);
        return shouted ? Arrays.stream(name.split(" ")).map(SchoolNames::word).collect(Collectors.joining(" ")) : name;
    }

    private static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean small = lower.equals("of") || lower.equals("the") || lower.equals("and");
        return small || lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
