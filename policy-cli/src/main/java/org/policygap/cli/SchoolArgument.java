package org.policygap.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A school as given on the command line: a file, a folder, or either with a name before it.
 *
 * @param name the name given before "=", empty if none
 * @param path file or folder
 */
record SchoolArgument(String name, Path path) {

    /**
     * Reads "FILE" or "NAME=FILE"; a file whose own name has "=" in it is taken as it is.
     *
     * @throws IllegalArgumentException if no file is named, with a message that says what to do
     */
    static SchoolArgument parse(String argument) {
        int equals = argument.indexOf('=');
        if (equals <= 0 || isFile(argument)) {
            return new SchoolArgument("", Path.of(argument));
        }
        if (equals == argument.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + argument + "' names no document. Write NAME=DOCUMENT without a space.");
        }
        return new SchoolArgument(argument.substring(0, equals).strip(), Path.of(argument.substring(equals + 1)));
    }

    /** A name may have signs in it that no file of this system can have. */
    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What to call it before anything is known of its content. */
    String label() {
        return name.isEmpty() ? Inputs.nameOf(path) : name;
    }
}
