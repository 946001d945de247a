package org.policygap.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for documents in folders as people keep them. */
final class Folders {
    /** Folders within a folder are searched as deep as this. */
    private static final int DEPTH = 6;

    private Folders() {}

    /** The folders within a folder, in the order of their names. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !isHidden(entry))
                    .sorted()
                    .toList();
        }
    }

    /** The documents that lie in a folder and in none within it, in the order of their names. */
    static List<Path> directlyIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .filter(entry -> !isHidden(entry))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Every document below a folder. Links to elsewhere are not followed; what cannot be opened is named like a file, so that
     * reading it tells why.
     */
    static List<Path> filesIn(Path folder) throws IOException {
        Contents contents = below(folder, DEPTH, Folders::isHidden);
        return Stream.concat(contents.files().stream(), contents.closed().stream())
                .sorted()
                .toList();
    }

    /** Every file below a folder, hidden ones too, however deep. Links are not followed. */
    static Contents everythingIn(Path folder) throws IOException {
        return below(folder, Integer.MAX_VALUE, path -> false);
    }

    /**
     * What lies below a folder, in the order of the names.
     *
     * @param closed files and folders that this user may not look into
     */
    record Contents(List<Path> files, List<Path> closed) {}

    /** Links are not followed: they may lead out of the folder, or round in a circle. */
    private static Contents below(Path folder, int depth, Predicate<Path> skipped) throws IOException {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean skip = skipped.test(inner) && !inner.equals(folder);
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !skipped.test(file)) {
                    contents.files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                contents.closed.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        contents.files.sort(null);
        contents.closed.sort(null);
        return contents;
    }

    /** Files of the system, and the locks that Word and LibreOffice leave beside an open document. */
    private static boolean isHidden(Path path) {
        String name = Inputs.nameOf(path);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
