package org.policygap.model.policy;

import java.util.List;

/** Something printed that is no clause. */
public record Artefact(String id, ArtefactKind kind, String text, List<SourceSpan> source) {

    public Artefact {
        source = List.copyOf(source);
    }
}
