package org.policygap.report.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Member;
import org.policygap.model.concordance.Participant;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.report.wording.ShortNames;

/** What a report shows of a concordance. Immutable. */
public final class ConcordanceView {
    /** A matter is common if at least half of the schools speak of it. */
    private static final int COMMON = 2;

    private final Concordance concordance;
    private final Map<String, PolicyIndex> policies = new HashMap<>();
    private final Map<String, String> shortNames = new LinkedHashMap<>();

    public ConcordanceView(Concordance concordance) {
        this.concordance = concordance;
        List<String> names = concordance.participants().stream()
                .map(participant -> participant.school().name())
                .toList();
        List<String> brief = ShortNames.of(names);
        for (int i = 0; i < names.size(); i++) {
            Participant participant = concordance.participants().get(i);
            shortNames.put(participant.school().id(), brief.get(i));
            policies.put(participant.school().id(), new PolicyIndex(participant.policy()));
        }
    }

    public Concordance concordance() {
        return concordance;
    }

    public List<School> schools() {
        return concordance.participants().stream().map(Participant::school).toList();
    }

    /** The name of a school for a narrow place. */
    public String shortName(String schoolId) {
        return shortNames.getOrDefault(schoolId, schoolId);
    }

    /** Short names, with commas between them. */
    public String shortNames(List<String> schoolIds) {
        return schoolIds.stream().map(this::shortName).collect(Collectors.joining(", "));
    }

    /** Families that at least two schools have. */
    public List<Family> shared() {
        return concordance.families().stream()
                .filter(family -> family.schools().size() > 1)
                .toList();
    }

    /** Families that one school has. */
    public List<Family> onlyHere() {
        return concordance.families().stream()
                .filter(family -> family.schools().size() == 1)
                .toList();
    }

    /** The families of each topic, in the order of topics. */
    public Map<String, List<Family>> byTopic() {
        return concordance.families().stream()
                .collect(Collectors.groupingBy(Family::topic, LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isCommon(Family family) {
        return family.schools().size() * COMMON >= concordance.participants().size();
    }

    /** "Half or more: they agree". */
    public String agreement(Family family) {
        if (family.schools().size() == 1) {
            return "Only here";
        }
        return (isCommon(family) ? "Half or more: they " : "Under half: they ")
                + (family.isConsistent() ? "agree" : "differ");
    }

    /** The clauses of a school in a family, each once, with those of its words that belong there. */
    public List<Passage> passages(Family family, String schoolId) {
        Map<String, List<Member>> byPassage = family.members().stream()
                .filter(member -> member.schoolId().equals(schoolId))
                .collect(Collectors.groupingBy(Member::passageId, LinkedHashMap::new, Collectors.toList()));
        return byPassage.values().stream()
                .flatMap(members -> passage(members.get(0)).stream().map(passage -> withWords(passage, members)))
                .toList();
    }

    private static Passage withWords(Passage passage, List<Member> members) {
        return new Passage(
                passage.id(),
                passage.kind(),
                passage.number(),
                members.stream().map(Member::text).collect(Collectors.joining(" … ")),
                passage.parentId(),
                passage.sectionId(),
                passage.section(),
                passage.page());
    }

    public Optional<Passage> passage(Member member) {
        return Optional.ofNullable(policies.get(member.schoolId())).flatMap(index -> index.passage(member.passageId()));
    }
}
