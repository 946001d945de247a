package org.policygap.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A trust's documents on disk: a folder of model policies, and a folder for each school.
 *
 * @param models the model policies, in the order of their names
 * @param schools in the order of their folders' names
 */
record TrustFolder(List<Path> models, List<SchoolFiles> schools) {
    /** What people call the folder of model policies. */
    private static final Set<String> MODELS =
            Set.of("models", "model", "model policies", "model-policies", "model_policies", "trust policies", "trust");
    /** Schools may lie one level down, in a folder of this name. */
    private static final String SCHOOLS = "schools";
    /** Folders within a school's folder are searched as deep as this. */
    private static final int DEPTH = 6;

    /**
     * The files of one school.
     *
     * @param folder the school's folder
     */
    record SchoolFiles(Path folder, List<Path> files) {}

    /**
     * Looks what is there.
     *
     * @param models the folder of model policies if it is not called so
     * @param out the folder for results, which is no school
     * @throws IOException if there are no models or no schools, with a message that says what to do
     */
    static TrustFolder find(Path trust, Optional<Path> models, Path out) throws IOException {
        if (!Files.isDirectory(trust)) {
            throw new IOException(trust + " is not a folder. Name the folder that holds the schools' folders.");
        }
        Path modelFolder = models.isPresent() ? models.get() : modelsIn(trust);
        if (!Files.isDirectory(modelFolder)) {
            throw new IOException(modelFolder + " is not a folder. Name the folder of the model policies.");
        }
        List<Path> modelFiles = filesIn(modelFolder);
        if (modelFiles.isEmpty()) {
            throw new IOException("There is no model policy in " + modelFolder + ".");
        }
        Path nested = trust.resolve(SCHOOLS);
        List<SchoolFiles> schools = new ArrayList<>();
        for (Path folder : folders(Files.isDirectory(nested) ? nested : trust)) {
            if (!isSame(folder, modelFolder) && !isSame(folder, out)) {
                schools.add(new SchoolFiles(folder, filesIn(folder)));
            }
        }
        if (schools.isEmpty()) {
            throw new IOException("There is no school's folder in " + trust + " beside the model policies.");
        }
        return new TrustFolder(modelFiles, schools);
    }

    private static Path modelsIn(Path trust) throws IOException {
        return folders(trust).stream()
                .filter(folder -> MODELS.contains(Inputs.nameOf(folder).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IOException(trust
                        + " has no folder called 'models'. Name the folder of the model policies with --models."));
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !isHidden(entry))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Every document below a folder. Links to elsewhere are not followed; what cannot be opened is named like a file, so that
     * reading it tells why.
     */
    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean skipped = isHidden(inner) && !inner.equals(folder);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return List.copyOf(files);
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
