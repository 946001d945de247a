package org.policygap.model.policy;

import java.util.List;

/** A node of the body: a section, a clause (or list item), or a table. */
public sealed interface Node permits Section, Clause, Table {

    /** Unique within the policy, an XML NCName, and the same whenever the same wording is read again. */
    String id();

    /** Where the node's own text stands (not its children's), in reading order; several ranges if a page cuts it. */
    List<SourceSpan> source();

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of node. */
    interface Visitor<R> {
        R section(Section section);

        R clause(Clause clause);

        R table(Table table);
    }
}
