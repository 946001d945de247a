package org.policygap.parser.structure;

import org.policygap.model.policy.Node;

/** A node in the making. */
interface Draft {
    /**
     * Makes the node, with those below it.
     *
     * @param context heading or lead-in above it, on which its id depends
     */
    Node finish(Finisher finisher, String context);
}
