package org.policygap.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * The smallest piece of a requirement that a school's policy can have or lack.
 *
 * @param id unique within the policy
 * @param core whether the clause is not met without it; otherwise it is supporting
 * @param text the piece in the model's words
 * @param proposition who must do what to whom
 * @param limit a number the school must keep to
 * @param synonyms other wordings that count, given by a curator
 * @param stricterIsFine whether a stricter rule of the school meets it
 */
public record Element(
        String id,
        boolean core,
        String text,
        Proposition proposition,
        Optional<Limit> limit,
        List<String> synonyms,
        boolean stricterIsFine) {

    public Element {
        synonyms = List.copyOf(synonyms);
    }
}
