package org.policygap.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.GovernorsBriefing;
import org.policygap.report.HarmonisedDraft;
import org.policygap.report.SchoolReport;

/** Word documents that each school gets: in a folder, or in one file if there is one school. */
final class SchoolDocuments {
    /** UTF-16 units of a school's name that stand in a file's name. */
    private static final int LONGEST_NAME = 60;

    private final Outputs outputs;
    private final Map<Form, Path> places;

    private final int schools;

    private SchoolDocuments(Outputs outputs, Map<Form, Path> places, int schools) {
        this.outputs = outputs;
        this.places = places;
        this.schools = schools;
    }

    /** A kind of document. */
    enum Form implements SchoolReport {
        BRIEFING("briefing") {
            @Override
            public void write(Comparison comparison, String schoolId, Decisions decisions, OutputStream out)
                    throws IOException {
                new GovernorsBriefing().write(comparison, schoolId, decisions, out);
            }
        },
        DRAFT("draft") {
            @Override
            public void write(Comparison comparison, String schoolId, Decisions decisions, OutputStream out)
                    throws IOException {
                new HarmonisedDraft().write(comparison, schoolId, decisions, out);
            }
        };

        private final String word;

        Form(String word) {
            this.word = word;
        }
    }

    /**
     * The kinds that were given a place.
     *
     * @param schools how many schools are asked for
     */
    static SchoolDocuments to(Outputs outputs, Map<Form, Optional<Path>> wanted, int schools) {
        Map<Form, Path> places = new EnumMap<>(Form.class);
        wanted.forEach((form, place) -> place.ifPresent(path -> places.put(form, path)));
        return new SchoolDocuments(outputs, places, schools);
    }

    /** The files among the places, for the check that no file is named twice. */
    List<Path> files() {
        return places.values().stream().filter(SchoolDocuments::isFile).toList();
    }

    /**
     * Checks before any work is done that every place may be written to.
     *
     * @throws IOException if not, with a message that says what to do
     */
    void check() throws IOException {
        for (Map.Entry<Form, Path> place : places.entrySet()) {
            Path path = place.getValue();
            if (isFile(path) && schools > 1) {
                throw new IOException(
                        "%s is one file, but each of the %s schools gets a %s. Name a folder: --%s FOLDER."
                                .formatted(path, schools, place.getKey().word, place.getKey().word));
            }
            if (!isFile(path) && Files.exists(path) && !Files.isDirectory(path)) {
                throw new IOException(path + " is not a folder. Name a folder, or a file that ends in .docx.");
            }
            outputs.check(isFile(path) ? path : path.resolve("any.docx"));
        }
    }

    /**
     * Writes every document, each whole or not at all, and says where they lie.
     *
     * @return a message for each that could not be written; the others are there
     */
    List<String> write(Comparison comparison, Decisions decisions, Terminal terminal) {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<Form, Path> place : places.entrySet()) {
            int before = failures.size();
            write(place.getKey(), place.getValue(), comparison, decisions, failures);
            if (failures.size() - before < comparison.schools().size()) {
                terminal.say("%-9s %s".formatted(place.getKey().word, place.getValue()));
            }
        }
        return failures;
    }

    private void write(Form form, Path place, Comparison comparison, Decisions decisions, List<String> failures) {
        Set<String> taken = new HashSet<>();
        for (SchoolComparison each : comparison.schools()) {
            Path file = isFile(place) ? place : place.resolve(fileName(each.school(), form, taken));
            try {
                outputs.write(file, out -> form.write(comparison, each.school().id(), decisions, out));
            } catch (IOException e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private static boolean isFile(Path path) {
        return Inputs.nameOf(path).toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /** "marlpit-junior-school-draft.docx": a school's name comes from a document, so only letters and digits of it. */
    private static String fileName(School school, Form form, Set<String> taken) {
        String plain = Normalizer.normalize(school.name(), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String stem = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("^-|-$", "");
        String name = stem.isEmpty() ? school.id().toLowerCase(Locale.ROOT) : stem;
        String unique = name;
        for (int n = 2; !taken.add(unique); n++) {
            unique = name + "-" + n;
        }
        return unique + "-" + form.word + ".docx";
    }
}
