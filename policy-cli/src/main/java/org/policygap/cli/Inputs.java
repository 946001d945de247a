package org.policygap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.parser.BoundedParser;
import org.policygap.parser.UnusableDocumentException;

/** Reads policies from files, and says in one line what is wrong with a file that cannot be used. */
final class Inputs {
    /** Larger than any policy; a bigger file is a mistake. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private final BoundedParser parser;

    Inputs() {
        this(new BoundedParser());
    }

    Inputs(BoundedParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one policy.
     *
     * @throws IOException if it cannot be used, with a message that names the file and says what to do
     */
    Policy read(Path file) throws IOException {
        return parse(file, content(file));
    }

    /**
     * Reads the policy in the bytes of a file.
     *
     * @throws IOException if it cannot be used, with a message that names the file and says what to do
     */
    Policy parse(Path file, byte[] content) throws IOException {
        try {
            return parser.parse(nameOf(file), content);
        } catch (UnusableDocumentException e) {
            throw new IOException(told(file, String.valueOf(e.getMessage())), e);
        }
    }

    /** A message with the place of its file before it, which a message that begins with the file's name has only once. */
    private static String told(Path file, String message) {
        String name = nameOf(file);
        return message.startsWith(name + " ") ? file + message.substring(name.length()) : file + ": " + message;
    }

    /**
     * Reads one policy that is to be compared.
     *
     * @throws IOException if it cannot be used or says nothing, with a message that names the file and says what to do
     */
    Policy readToCompare(Path file) throws IOException {
        return toCompare(file, read(file));
    }

    /**
     * A policy that says something. A title page, or a scan whose only text is a stamp, has nothing to compare.
     *
     * @throws IOException if it has no clauses, with a message that names the file and says what to do
     */
    static Policy toCompare(Path file, Policy policy) throws IOException {
        boolean speaks = new PolicyIndex(policy)
                .passages().stream()
                        .filter(passage -> passage.kind() != Passage.Kind.METADATA)
                        .anyMatch(passage -> passage.text().codePoints().anyMatch(Character::isLetter));
        if (!speaks) {
            throw new IOException(file
                    + ": No clauses were found in it, at most a title or headings. Check that it is the right file;"
                    + " if its pages are pictures, as a scanner makes them, run text recognition (OCR) on it first.");
        }
        return policy;
    }

    /**
     * The bytes of a file. Reading ends at the largest size, whatever the file says of itself; one that says it is empty is
     * not opened, since those that Linux makes up say so, and some of them never end.
     *
     * @throws IOException if it cannot be read, with a message that names the file and says what to do
     */
    static byte[] content(Path file) throws IOException {
        check(file);
        if (Files.size(file) == 0) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException(tooLarge(file));
            }
            return content;
        } catch (FileSystemException e) {
            throw new IOException(file + " could not be read. Check that it is still there and can be opened.", e);
        }
    }

    /**
     * What to say of a document at which the program itself failed.
     *
     * @param done what was to be done with it: "read", "compared", "written"
     */
    static IOException fault(Path file, String done, Throwable failure) {
        return new IOException(
                file + " could not be " + done + " because of a fault in policygap ("
                        + failure.getClass().getSimpleName()
                        + "). Please report it"
                        + (done.equals("written") ? "." : "; saving the document again in another format may help."),
                failure);
    }

    /** What to say of a model with clauses of which none asks anything, so that its report would be empty. */
    static String asksNothing(Path model) {
        return model
                + ": No clause of it asks anything of a school, so there is nothing to compare with. Check that it is the"
                + " model policy.";
    }

    /** The name of a file without its folder. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The name of a file without folder and ending. */
    static String stemOf(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Checks that something can be read there.
     *
     * @throws IOException if not, with a message that names the file and says what to do
     */
    static void check(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + absence(file));
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, not a file. Name a document.");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is a device or a pipe, not a file. Name a document.");
        }
        if (!Files.isReadable(file)) {
            throw new IOException(file + " cannot be opened: permission denied.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(tooLarge(file));
        }
    }

    private static String absence(Path file) {
        return Files.isSymbolicLink(file)
                ? " is a link that leads nowhere or round in a circle. Name the document itself."
                : " is not there. Check the name.";
    }

    private static String tooLarge(Path file) {
        return file + " is larger than 100 MB, which no policy is. Check that it is the right file.";
    }
}
