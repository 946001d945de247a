package org.policygap.cli;

import java.nio.file.Path;
import org.policygap.compare.matching.Match;
import org.policygap.report.figures.RegisterEntry;

/**
 * What is kept of a document of a school while a trust is worked through: not its text, which lies in the cache.
 *
 * @param file where it lies
 * @param name the file with its folder within the school's
 * @param key of the policy in the cache
 * @param organisation the school as the document names it, empty if it does not
 * @param version which model it is a version of, and since when
 * @param entry its line of the register, not yet under the school's name
 */
record Paper(Path file, String name, String key, String organisation, Version version, RegisterEntry entry) {

    Match match() {
        return version.match();
    }
}
