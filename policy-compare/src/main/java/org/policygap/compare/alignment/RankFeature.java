package org.policygap.compare.alignment;

import java.util.Locale;

/** What makes a pair's score likely to mean that both are about one matter. All but the constant are differences or levels of scores. */
enum RankFeature {
    /** 1 for every pair. */
    CONSTANT,
    /** The score. */
    SCORE,
    /** How far the requirement's best passage is ahead; 0 or less. */
    BEHIND_BEST_OF_REQUIREMENT,
    /** How far the passage's best requirement is ahead; 0 or less. */
    BEHIND_BEST_OF_PASSAGE,
    /** How far this passage, the requirement's best, is ahead of the next; 0 for all others. */
    LEAD_IN_REQUIREMENT,
    /** How far this requirement, the passage's best, is ahead of the next; 0 for all others. */
    LEAD_IN_PASSAGE,
    /** Mean of the requirement's five best scores. */
    LEVEL_OF_REQUIREMENT,
    /** Mean of the passage's five best scores: high for one that is near to everything. */
    LEVEL_OF_PASSAGE,
    /** How near the requirements before and after come to the passage and those beside it. */
    NEIGHBOURS,
    /** How far that is behind the requirement's best surroundings; 0 or less. */
    NEIGHBOURS_BEHIND_BEST,
    /** How near the rest of the requirement's section comes to the rest of the passage's section. */
    SECTION,
    /** How far that is behind the requirement's best section; 0 or less. */
    SECTION_BEHIND_BEST;

    /** The name of its weight in {@code weights.properties}. */
    String weightName() {
        return "rank." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
