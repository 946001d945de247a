package org.policygap.model.policy;

import java.util.List;

/**
 * Something noticed while reading that a person should know.
 *
 * @param code short and stable, in kebab case ("duplicate-number")
 * @param meaning what was seen and what it means for the result, in words for a non-programmer
 * @param advice what to do about it
 * @param source where; empty if it concerns the whole document
 */
public record Problem(Severity severity, String code, String meaning, String advice, List<SourceSpan> source) {

    public Problem {
        source = List.copyOf(source);
    }
}
