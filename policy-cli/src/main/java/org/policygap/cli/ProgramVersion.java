package org.policygap.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as it stands in the jar. */
public final class ProgramVersion implements IVersionProvider {

    /** The version, or "development" where the classes are run without their jar. */
    static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"policygap " + text()};
    }
}
