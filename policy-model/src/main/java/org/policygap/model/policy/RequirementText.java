package org.policygap.model.policy;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a model asks, as it is to be read: a passage with those of its items that are no requirements of their own. "If
 * the complaint is:" says nothing without them.
 */
public final class RequirementText {
    /** Stands before an item that has no number. */
    public static final String BULLET = "•";

    private final PolicyIndex index;
    private final Set<String> asked;

    public RequirementText(Policy model) {
        this.index = new PolicyIndex(model);
        this.asked = model.requirements().stream().map(Requirement::nodeId).collect(Collectors.toSet());
    }

    /**
     * The passage's own text as printed and each of those items on a line of its own, after its number or a bullet; empty
     * if there is no such passage.
     *
     * @param nodeId of a requirement
     */
    public String of(String nodeId) {
        return index.passage(nodeId).map(Passage::text).orElse("") + itemsOf(nodeId);
    }

    private String itemsOf(String id) {
        return index.items(id).stream()
                .filter(item -> !asked.contains(item.id()))
                .map(item -> "\n" + mark(item) + " " + item.text() + itemsOf(item.id()))
                .collect(Collectors.joining());
    }

    private static String mark(Passage item) {
        boolean numbered = !item.number().isEmpty() && !item.number().equals(Clause.BULLET);
        return numbered ? item.number() : BULLET;
    }
}
