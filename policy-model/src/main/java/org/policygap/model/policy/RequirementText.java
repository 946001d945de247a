package org.policygap.model.policy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model asks, as it is to be read: a passage with those of its items that are no requirements of their own. "If
 * the complaint is:" says nothing without them.
 */
public final class RequirementText {
    /** What only announces items, after a whole sentence: "Staff lock up. They must:". */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?<=[.!?]) +[^.!?\\n]{1,200}:\\s*$");

    /** Stands before an item that has no number. */
    public static final String BULLET = "•";

    private final PolicyIndex index;
    private final Set<String> asked;

    public RequirementText(Policy model) {
        this.index = new PolicyIndex(model);
        this.asked = model.requirements().stream().map(Requirement::nodeId).collect(Collectors.toSet());
    }

    /**
     * A requirement in whole sentences: what its passage continues, lead-ins or the list of cases in which it holds, each on a
     * line of its own, and after it as many lines as {@link #of} gives. What only announces items that are requirements of
     * their own is left out.
     *
     * @param nodeId of a requirement
     */
    public String inFull(String nodeId) {
        return Stream.concat(before(nodeId), Stream.of(withoutAnnouncement(nodeId)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> before(String nodeId) {
        boolean item = index.passage(nodeId)
                .filter(passage -> passage.kind() == Passage.Kind.ITEM)
                .isPresent();
        return item
                ? index.leadIns(nodeId).stream().map(Passage::text)
                : index.cases(nodeId).stream()
                        .map(above ->
                                above.kind() == Passage.Kind.ITEM ? mark(above) + " " + above.text() : above.text());
    }

    private String withoutAnnouncement(String nodeId) {
        String text = of(nodeId);
        boolean apart = !index.items(nodeId).isEmpty() && itemsOf(nodeId).isEmpty();
        return apart ? ANNOUNCEMENT.matcher(text).replaceFirst("") : text;
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
