package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygap.compare.concordance.TopicSpine.Scored;
import org.policygap.compare.concordance.TopicSpine.Topic;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Term;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Member;
import org.policygap.model.concordance.Participant;
import org.policygap.model.policy.Modality;

/** Says of a family what it is about, and in what its schools agree and differ. */
final class FamilyDescriber {
    static final String OTHER = "Other matters";

    /** A school is an outlier if it differs from what this share of the others say, or lacks what this share have. */
    private static final double MOST = 2.0 / 3;

    private static final double NEARLY_ALL = 0.8;
    private static final int FEWEST_TO_JUDGE = 3;
    private static final int WORDS_OF_A_NAME = 3;

    private final Lexicon lexicon;
    private final List<Participant> participants;

    FamilyDescriber(Lexicon lexicon, List<Participant> participants) {
        this.lexicon = lexicon;
        this.participants = participants;
    }

    Family describe(Cluster cluster) {
        List<SortedClause> members = cluster.members();
        Topic topic = topic(members);
        Map<String, Modality> binding = binding(members);
        return new Family(
                topic.area(),
                topic.label(),
                name(members),
                members.stream().map(this::member).toList(),
                extreme(binding, 1),
                extreme(binding, -1),
                outliers(binding),
                differences(members, binding));
    }

    private Member member(SortedClause clause) {
        return new Member(id(clause), clause.text().id(), clause.text().text(), clause.modality());
    }

    private String id(SortedClause clause) {
        return participants.get(clause.school()).school().id();
    }

    /** The topic that the members share most of. */
    private static Topic topic(List<SortedClause> members) {
        Map<Topic, Double> shares = new LinkedHashMap<>();
        for (SortedClause member : members) {
            for (Scored scored : member.topics()) {
                shares.merge(scored.topic(), scored.share(), Double::sum);
            }
        }
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Topic("", OTHER, SparseVector.of(Map.of())));
    }

    /** The concepts that most members share and that tell most, as they are most often written. */
    private String name(List<SortedClause> members) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, String> surfaces = new HashMap<>();
        for (SortedClause member : members) {
            for (Term term : member.text().matters()) {
                double concept = term.isConcept() ? 1 : 0.5;
                weights.merge(term.key(), concept * term.weight(), Double::sum);
                surfaces.merge(term.key(), term.surface(), FamilyDescriber::shorter);
            }
        }
        List<String> words = new ArrayList<>();
        weights.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> surfaces.getOrDefault(entry.getKey(), "").toLowerCase(Locale.ROOT))
                .filter(surface -> words.stream().noneMatch(word -> word.contains(surface) || surface.contains(word)))
                .limit(20)
                .forEach(surface -> {
                    if (words.size() < WORDS_OF_A_NAME && words.stream().noneMatch(word -> overlaps(word, surface))) {
                        words.add(surface);
                    }
                });
        return words.isEmpty() ? "Clause" : String.join(", ", words);
    }

    private boolean overlaps(String one, String other) {
        return lexicon.words().of(one).stream()
                .anyMatch(left -> lexicon.words().of(other).stream()
                        .anyMatch(right -> left.stem().equals(right.stem())));
    }

    private static String shorter(String one, String other) {
        return other.length() < one.length() ? other : one;
    }

    /** The strongest wording of each school, by its id. */
    private Map<String, Modality> binding(List<SortedClause> members) {
        Map<String, Modality> binding = new LinkedHashMap<>();
        for (SortedClause member : members) {
            binding.merge(id(member), member.modality(), (one, other) -> rank(other) > rank(one) ? other : one);
        }
        return binding;
    }

    /** What a statement of fact binds to is not known: it counts like a duty. */
    private static int rank(Modality modality) {
        return modality == Modality.FACT ? Modality.MUST.force() : modality.force();
    }

    private static List<String> extreme(Map<String, Modality> binding, int sign) {
        List<Integer> ranks =
                binding.values().stream().map(FamilyDescriber::rank).distinct().toList();
        if (ranks.size() < 2) {
            return List.of();
        }
        int extreme = ranks.stream().mapToInt(rank -> sign * rank).max().orElse(0);
        return binding.entrySet().stream()
                .filter(entry -> sign * rank(entry.getValue()) == extreme)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> outliers(Map<String, Modality> binding) {
        int all = participants.size();
        List<String> outliers = new ArrayList<>();
        if (all >= FEWEST_TO_JUDGE && binding.size() >= NEARLY_ALL * all) {
            participants.stream()
                    .map(participant -> participant.school().id())
                    .filter(id -> !binding.containsKey(id))
                    .forEach(outliers::add);
        }
        Map<Integer, Long> counts =
                binding.values().stream().collect(Collectors.groupingBy(FamilyDescriber::rank, Collectors.counting()));
        if (binding.size() >= FEWEST_TO_JUDGE) {
            counts.forEach((rank, count) -> {
                if (count >= MOST * binding.size()) {
                    binding.forEach((id, modality) -> {
                        if (rank(modality) != rank) {
                            outliers.add(id);
                        }
                    });
                }
            });
        }
        return outliers;
    }

    /** "Some must, some may; 5 school days or 10 working days". */
    private String differences(List<SortedClause> members, Map<String, Modality> binding) {
        List<String> differences = new ArrayList<>();
        List<String> words = binding.values().stream()
                .filter(modality -> modality != Modality.FACT)
                .distinct()
                .sorted(Comparator.comparingInt(modality -> -rank(modality)))
                .map(FamilyDescriber::word)
                .toList();
        if (words.size() > 1) {
            differences.add(String.join(" / ", words));
        }
        differences.addAll(numbers(members));
        return String.join("; ", differences);
    }

    /** Numbers of the same unit that differ between schools which each give one. */
    private List<String> numbers(List<SortedClause> members) {
        Map<String, Map<String, List<String>>> values = new TreeMap<>();
        for (SortedClause member : members) {
            member.text()
                    .quantities()
                    .forEach(quantity -> values.computeIfAbsent(group(quantity), unit -> new LinkedHashMap<>())
                            .computeIfAbsent(id(member), school -> new ArrayList<>())
                            .add(quantity.text().strip()));
        }
        return values.values().stream()
                .filter(bySchool -> bySchool.values().stream().allMatch(each -> each.size() == 1))
                .map(bySchool -> bySchool.values().stream()
                        .map(each -> each.get(0))
                        .distinct()
                        .toList())
                .filter(texts -> texts.size() > 1)
                .map(texts -> String.join(" / ", texts))
                .toList();
    }

    /** "school day" and "working day" are compared with each other. */
    private static String group(Quantity quantity) {
        String unit = quantity.unit();
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    private static String word(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
