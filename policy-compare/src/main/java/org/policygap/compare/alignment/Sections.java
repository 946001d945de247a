package org.policygap.compare.alignment;

import java.util.List;

/**
 * In which sections requirements and passages stand, by the sections' ids.
 *
 * @param ofRequirements in their order, as those of passages
 */
record Sections(List<String> ofRequirements, List<String> ofPassages) {
    Sections {
        ofRequirements = List.copyOf(ofRequirements);
        ofPassages = List.copyOf(ofPassages);
    }

    static Sections of(List<Prepared> requirements, List<Prepared> passages) {
        return new Sections(ids(requirements), ids(passages));
    }

    private static List<String> ids(List<Prepared> each) {
        return each.stream().map(passage -> passage.facts().sectionId()).toList();
    }
}
