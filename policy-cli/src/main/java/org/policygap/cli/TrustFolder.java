package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    static final String SCHOOLS = "schools";

    /**
     * The files of one school.
     *
     * @param folder the school's folder
     */
    record SchoolFiles(Path folder, List<Path> files) {
        /** A file with the folders within the school's that it lies in, with / between them. */
        String name(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }

    /** Every document of a school as people name it: the school's folder and the file, "marlpit/absence.docx". */
    Set<String> documents() {
        return schools.stream()
                .flatMap(school ->
                        school.files().stream().map(file -> Inputs.nameOf(school.folder()) + "/" + school.name(file)))
                .collect(Collectors.toSet());
    }

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
        List<Path> modelFiles = Folders.filesIn(modelFolder);
        if (modelFiles.isEmpty()) {
            throw new IOException("There is no model policy in " + modelFolder + ".");
        }
        Path nested = trust.resolve(SCHOOLS);
        List<SchoolFiles> schools = new ArrayList<>();
        for (Path folder : Folders.in(Files.isDirectory(nested) ? nested : trust)) {
            if (!isSame(folder, modelFolder) && !isSame(folder, out)) {
                schools.add(new SchoolFiles(folder, Folders.filesIn(folder)));
            }
        }
        if (schools.isEmpty()) {
            throw new IOException("There is no school's folder in " + trust + " beside the model policies.");
        }
        return new TrustFolder(modelFiles, schools);
    }

    private static Path modelsIn(Path trust) throws IOException {
        return Folders.in(trust).stream()
                .filter(folder -> MODELS.contains(Inputs.nameOf(folder).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IOException(trust
                        + " has no folder called 'models'. Name the folder of the model policies with --models."));
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }
}
