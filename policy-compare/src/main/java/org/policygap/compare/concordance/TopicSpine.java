package org.policygap.compare.concordance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policygap.compare.proposition.PolicyReader;

/** The topics that policies of schools speak of, from the shipped file {@code topics.txt}, which explains the format. */
final class TopicSpine {
    private static final int MOST_TOPICS = 3;
    /** A topic counts from this cosine, and this part of the best topic's. */
    private static final double LEAST = 0.12;

    private static final double BEHIND = 0.6;

    /** An area is a policy's own from this part of the share of its first area. */
    private static final double MAIN_AREA = 0.5;

    private static final String ANY = "any";

    private final List<Topic> topics;
    private final TermIndex index;

    /** A topic. */
    record Topic(String area, String label, SparseVector vector) {}

    /**
     * A topic of a clause.
     *
     * @param share cosine with the topic, in [0, 1]
     */
    record Scored(Topic topic, double share) {}

    TopicSpine(PolicyReader reader, VectorSpace space) {
        topics = new ArrayList<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\\|", 3);
                String label = columns[1].strip();
                SparseVector vector = SparseVector.of(space.weights(reader.terms(label + ", " + columns[2])));
                topics.add(new Topic(columns[0].strip(), label, vector));
            }
        }
        index = new TermIndex(topics.stream().map(Topic::vector).toList());
    }

    /** All topics in the order of the file. */
    List<Topic> topics() {
        return List.copyOf(topics);
    }

    /** The areas that a policy with these clauses belongs to. */
    Set<String> areas(List<SparseVector> clauses) {
        Map<String, Double> shares = new TreeMap<>();
        for (SparseVector clause : clauses) {
            of(clause, Set.of()).stream()
                    .filter(scored -> !scored.topic().area().equals(ANY))
                    .forEach(scored -> shares.merge(scored.topic().area(), scored.share(), Double::sum));
        }
        double most = shares.values().stream().mapToDouble(share -> share).max().orElse(0);
        Set<String> areas = new TreeSet<>(Set.of(ANY));
        shares.forEach((area, share) -> {
            if (share >= MAIN_AREA * most) {
                areas.add(area);
            }
        });
        return areas;
    }

    /**
     * The topics of a clause, at most three, the nearest first; none if nothing is near.
     *
     * @param areas where to look; empty for everywhere
     */
    List<Scored> of(SparseVector clause, Set<String> areas) {
        double[] shares = index.cosines(clause);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Topic topic = topics.get(i);
            if (shares[i] >= LEAST && (areas.isEmpty() || areas.contains(topic.area()))) {
                scored.add(new Scored(topic, shares[i]));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored each) -> -each.share()));
        return scored.stream()
                .filter(each -> each.share() >= BEHIND * scored.get(0).share())
                .limit(MOST_TOPICS)
                .toList();
    }

    private static List<String> lines() {
        try (InputStream in = TopicSpine.class.getResourceAsStream("topics.txt")) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks topics.txt");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read topics.txt", e);
        }
    }
}
