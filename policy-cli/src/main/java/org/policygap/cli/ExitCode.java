package org.policygap.cli;

/** What the process tells the shell. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;
    /** Some input could not be used or some output could not be written; the rest was done. */
    static final int PARTLY = 1;
    /** The command was not called as its help says; nothing was done. */
    static final int USAGE = 2;

    private ExitCode() {}
}
