package org.policygap.report.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.model.text.Fingerprint;

/** The school's own headings, each of which the draft shows once: kept, struck out, or above what is local. */
final class Headings {
    /** Ids, since two sections may be alike to the letter. */
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private final Set<String> used = new HashSet<>();

    Headings(Policy policy) {
        policy.body().forEach(node -> node.accept(new Walk()));
    }

    /** Takes the first unused heading of the school with the same words. */
    Optional<Section> like(String heading) {
        String words = Fingerprint.words(heading);
        Optional<Section> found = sections.values().stream()
                .filter(section -> !used.contains(section.id()))
                .filter(section -> Fingerprint.words(section.heading()).equals(words))
                .findFirst();
        found.ifPresent(this::take);
        return found;
    }

    /** Takes a heading; false if it was taken before. */
    boolean take(Section section) {
        return used.add(section.id());
    }

    /** The headings that were not taken, in reading order. */
    List<Section> unused() {
        return sections.values().stream()
                .filter(section -> !used.contains(section.id()))
                .toList();
    }

    private final class Walk implements Node.Visitor<Boolean> {
        @Override
        public Boolean section(Section section) {
            sections.put(section.id(), section);
            section.children().forEach(child -> child.accept(this));
            return true;
        }

        @Override
        public Boolean clause(Clause clause) {
            return true;
        }

        @Override
        public Boolean table(Table table) {
            return true;
        }
    }
}
