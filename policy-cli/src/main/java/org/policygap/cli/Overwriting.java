package org.policygap.cli;

import picocli.CommandLine.Option;

/** The option of commands that write files. */
final class Overwriting {
    @Option(names = "--overwrite", description = "Replace files that are already there.")
    private boolean overwrite;

    /** Writes files as the option says. */
    Outputs outputs() {
        return new Outputs(overwrite);
    }
}
