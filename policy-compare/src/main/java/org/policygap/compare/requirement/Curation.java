package org.policygap.compare.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Requirement;

/**
 * What a person curated in one version of a model, carried over to the next. A clause keeps its id as long as it keeps its
 * wording, so a requirement holds as long as its clause does.
 *
 * @param model the new version with its requirements
 * @param kept requirements taken from the curated version as they stood
 * @param drafted requirements of clauses that are new or worded anew
 * @param gone curated requirements whose clause is gone or worded anew
 */
public record Curation(Policy model, List<Requirement> kept, List<Requirement> drafted, List<Requirement> gone) {

    public Curation {
        kept = List.copyOf(kept);
        drafted = List.copyOf(drafted);
        gone = List.copyOf(gone);
    }

    /**
     * @param curated the version that a person curated
     * @param draft the new version with drafted requirements
     */
    public static Curation carryOver(Policy curated, Policy draft) {
        Map<String, Requirement> known =
                curated.requirements().stream().collect(Collectors.toMap(Requirement::nodeId, Function.identity()));
        PolicyIndex before = new PolicyIndex(curated);
        List<Requirement> all = new ArrayList<>();
        List<Requirement> kept = new ArrayList<>();
        List<Requirement> drafted = new ArrayList<>();
        for (Requirement requirement : draft.requirements()) {
            Optional<Requirement> old = Optional.ofNullable(known.get(requirement.nodeId()));
            boolean leftOut =
                    old.isEmpty() && before.passage(requirement.nodeId()).isPresent();
            old.ifPresentOrElse(kept::add, () -> {
                if (!leftOut) {
                    drafted.add(requirement);
                }
            });
            if (!leftOut) {
                all.add(old.orElse(requirement));
            }
        }
        List<Requirement> gone = curated.requirements().stream()
                .filter(requirement -> !kept.contains(requirement))
                .toList();
        return new Curation(draft.withRequirements(all), kept, drafted, gone);
    }
}
