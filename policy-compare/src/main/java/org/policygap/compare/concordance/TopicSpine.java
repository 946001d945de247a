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
import org.policygap.compare.proposition.PolicyReader;

/** The topics that policies of schools speak of, from the shipped file {@code topics.txt}, which explains the format. */
final class TopicSpine {
    private static final int MOST_TOPICS = 3;
    /** A topic counts from this cosine, and this part of the best topic's. */
    private static final double LEAST = 0.12;

    private static final double BEHIND = 0.6;

    private final List<Topic> topics;

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
    }

    /** All topics in the order of the file. */
    List<Topic> topics() {
        return List.copyOf(topics);
    }

    /** The topics of a clause, at most three, the nearest first; none if nothing is near. */
    List<Scored> of(SparseVector clause) {
        List<Scored> scored = new ArrayList<>();
        for (Topic topic : topics) {
            double share = topic.vector().cosine(clause);
            if (share >= LEAST) {
                scored.add(new Scored(topic, share));
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
