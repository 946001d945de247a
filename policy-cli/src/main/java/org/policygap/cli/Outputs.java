package org.policygap.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes files that appear whole or not at all. */
final class Outputs {
    private final boolean overwrite;
    private final List<Path> inputs;

    /** Replaces existing files only if told so. */
    Outputs(boolean overwrite) {
        this(overwrite, List.of());
    }

    private Outputs(boolean overwrite, List<Path> inputs) {
        this.overwrite = overwrite;
        this.inputs = inputs;
    }

    /**
     * The same, but never in the place of what is read, whether or not files may be replaced.
     *
     * @param read files, and folders of which every file is read
     */
    Outputs sparing(Collection<Path> read) {
        return new Outputs(overwrite, List.copyOf(read));
    }

    /** What fills a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Checks before any work is done that a file may be written.
     *
     * @throws IOException if not, with a message that says what to do
     */
    void check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder. Name a file.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + " is no file but a device or a pipe. Name a file.");
        }
        if (isInput(file)) {
            throw new IOException(
                    file + " is a document that is read here and would be lost. Name another file for the output.");
        }
        if (!overwrite && Files.exists(file)) {
            throw new IOException(file + " is already there. Name another file, or add --overwrite to replace it.");
        }
        Path folder = folderOf(file);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder. Name another place for " + file.getFileName() + ".");
        }
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new IOException("Files cannot be written in " + folder + ". Choose another folder.");
        }
    }

    /**
     * Checks that a file's name tells programs what it holds: a workbook under the name of a Word file opens nowhere.
     *
     * @param what "a workbook"
     * @throws IOException if not, with a message that says which name to take
     */
    static void checkEnding(Optional<Path> file, String what, String ending) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        String name = Inputs.nameOf(file.get());
        if (!name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new IOException(file.get() + " would hold " + what + ", whose name must end in " + ending
                    + ". Name it " + Inputs.stemOf(file.get()) + ending + ".");
        }
    }

    /** However it is spelled, and through links too. */
    private boolean isInput(Path file) throws IOException {
        if (inputs.isEmpty() || !Files.exists(file)) {
            return false;
        }
        Path real = file.toRealPath();
        for (Path input : inputs) {
            Path counterpart = Files.isDirectory(input) ? folderOf(real) : real;
            if (Files.exists(input) && Files.isSameFile(input, counterpart)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks that every output has a file of its own.
     *
     * @throws IOException if not, with a message that says what to do
     */
    static void checkDistinct(Collection<Path> files) throws IOException {
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            if (!seen.add(place(file))) {
                throw new IOException(file + " is named for two outputs. Give each a file of its own.");
            }
        }
    }

    /** A spelling of a file's place that is the same for every way there, as far as its folder is there already. */
    private static Path place(Path file) throws IOException {
        Path folder = folderOf(file);
        return Files.isDirectory(folder)
                ? folder.toRealPath().resolve(Inputs.nameOf(file))
                : file.toAbsolutePath().normalize();
    }

    /**
     * Writes a file: beside its place first, flushed to the disk, then moved there in one step.
     *
     * @throws IOException with a message that says what to do; the file is then as it was
     */
    void write(Path file, Content content) throws IOException {
        check(file);
        Path draft = null;
        try {
            Files.createDirectories(folderOf(file));
            draft = folderOf(file)
                    .resolve("." + file.getFileName() + "."
                            + ProcessHandle.current().pid() + ".part");
            sweep(file);
            fill(draft, content);
            move(draft, file);
        } catch (FileSystemException e) {
            throw new IOException(explain(file, e), e);
        } catch (IOException e) {
            throw new IOException(
                    file + " cannot be written (" + e.getMessage()
                            + "). Make room on the disk if it is full, or choose another folder.",
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            throw Inputs.fault(file, "written", e);
        } finally {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** Deletes what killed processes left of this file. */
    private static void sweep(Path file) throws IOException {
        Path folder = folderOf(file);
        Pattern left =
                Pattern.compile("\\." + Pattern.quote(String.valueOf(file.getFileName())) + "\\.(\\d{1,18})\\.part");
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path draft : drafts) {
                Matcher number = left.matcher(String.valueOf(draft.getFileName()));
                if (number.matches() && !isOfAnother(Long.parseLong(number.group(1)))) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private static boolean isOfAnother(long process) {
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void move(Path draft, Path file) throws IOException {
        if (!overwrite && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String explain(Path file, FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return file
                    + " cannot be written: permission denied. Close it if it is open elsewhere, or choose another folder.";
        }
        String reason = failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
        return file + " cannot be written (" + reason
                + "). Close it if it is open elsewhere, or choose another folder.";
    }

    private static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }
}
