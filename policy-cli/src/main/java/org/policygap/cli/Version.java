package org.policygap.cli;

import org.policygap.compare.matching.Match;
import org.policygap.model.policy.Policy;

/**
 * A document as a version of a policy: schools keep those of former years in the same folder.
 *
 * @param match which model it is a version of
 */
record Version(Match match, Age age) {

    static Version of(Policy policy, Match match) {
        return new Version(match, Age.of(policy));
    }

    /** Whether it seems to be a later version than another, which is called like the model and shares no more than twice as much. */
    boolean isNewerThan(Version other) {
        return age.isNewerThan(other.age) && match.best().isNamed() && !other.isMoreLikeThan(this);
    }

    /** Whether it is plainly more like the model than another: called more like it, or with more than twice as much in common. */
    boolean isMoreLikeThan(Version other) {
        return match.best().title() > other.match.best().title()
                || match.best().content() > 2 * other.match.best().content();
    }
}
