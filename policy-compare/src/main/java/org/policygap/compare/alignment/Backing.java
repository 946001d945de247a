package org.policygap.compare.alignment;

/** How much of what passages of one document say passages of another have. Shares lie in [0, 1]. */
interface Backing {

    /** Share of what one says that the other has. */
    double share(int one, int other);

    /** Share of the best-covered statement of the one. */
    double statement(int one, int other);
}
