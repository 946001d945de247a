package org.policygap.model.policy;

import java.util.List;

/**
 * One policy document as a tree of sections and clauses.
 *
 * @param metadata title, organisation, dates and the like, as the document states them
 * @param body sections, and clauses or tables that stand before the first section, in reading order
 * @param footnotes footnotes and endnotes, in order of their marks
 * @param definitions terms the document defines for itself
 * @param references what the clauses point at: other clauses, policies, statutes, guidance
 * @param artefacts everything printed that is no clause: title, running headers, contents list, motto
 * @param requirements what a model policy asks of a school; empty for a school's own policy
 * @param problems what was noticed while reading, worst first
 * @param account where every character of the document went
 * @param source the file
 */
public record Policy(
        PolicyMetadata metadata,
        List<Node> body,
        List<Footnote> footnotes,
        List<Definition> definitions,
        List<Reference> references,
        List<Artefact> artefacts,
        List<Requirement> requirements,
        List<Problem> problems,
        List<AccountLine> account,
        DocumentSource source) {

    public Policy {
        body = List.copyOf(body);
        footnotes = List.copyOf(footnotes);
        definitions = List.copyOf(definitions);
        references = List.copyOf(references);
        artefacts = List.copyOf(artefacts);
        requirements = List.copyOf(requirements);
        problems = List.copyOf(problems);
        account = List.copyOf(account);
    }

    /** Whether this policy says what it asks of schools, so that others can be compared with it as it stands. */
    public boolean isModel() {
        return !requirements.isEmpty();
    }

    /** This policy with other requirements. */
    public Policy withRequirements(List<Requirement> newRequirements) {
        return new Policy(
                metadata,
                body,
                footnotes,
                definitions,
                references,
                artefacts,
                newRequirements,
                problems,
                account,
                source);
    }
}
