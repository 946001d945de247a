package org.policygap.report.workbook;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.wording.Printable;

/** Names of tabs: at most 31 characters, unique without regard to case, without what Excel forbids. */
final class SheetNames {
    private static final int MAX = 31;

    private SheetNames() {}

    /** A name for each school by its id, none of them among {@code taken}. */
    static Map<String, String> of(List<SchoolView> schools, Collection<String> taken) {
        Set<String> used = new HashSet<>();
        taken.forEach(name -> used.add(fold(name)));
        Map<String, String> result = new LinkedHashMap<>();
        for (SchoolView school : schools) {
            String wanted = allowed(school.shortName());
            String name = Printable.middle(wanted, MAX);
            for (int i = 2; !used.add(fold(name)); i++) {
                name = numbered(wanted, " (" + i + ")");
            }
            result.put(school.school().id(), name);
        }
        return result;
    }

    private static String numbered(String name, String ending) {
        return Printable.middle(name, MAX - ending.length()) + ending;
    }

    /** Excel forbids some characters, and an apostrophe at either end. */
    private static String allowed(String name) {
        String plain =
                Printable.oneLine(name.replaceAll("[\\[\\]:*?/\\\\]", " ")).replaceAll("^'+|'+$", "");
        return plain.isBlank() ? "School" : plain;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
