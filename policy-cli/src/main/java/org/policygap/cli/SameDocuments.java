package org.policygap.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.policygap.model.policy.Policy;

/** Tells of a document that was given twice: most often another one was meant. */
final class SameDocuments {
    private final Map<String, Path> seen = new HashMap<>();
    private final Terminal terminal;

    SameDocuments(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Tells if a policy comes from the same bytes as one that was noted before.
     *
     * @param place the document as it was given, or its folder
     */
    void note(Path place, Policy policy) {
        Path before = seen.putIfAbsent(policy.source().sha256(), place);
        if (before != null) {
            terminal.warn(place + " holds the same document as " + before + ". Check that no other was meant.");
        }
    }
}
