package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.figures.RegisterEntry;
import org.policygap.report.trust.Remark;
import org.policygap.report.trust.TrustFigures;

/**
 * Reads every document below a folder for the policy register. A folder within it (or within its folder 'schools') is a
 * school's; documents that lie loose are sorted by the school that they name.
 */
final class RegisterRun {
    private final Inputs inputs = new Inputs();
    private final LocalDate date;
    private final PolicyDuties duties;
    private final Terminal terminal;

    /** What an earlier run may have left in the folder. */
    private final Path register;

    /** @param register the workbook that is going to be written; it is no policy */
    RegisterRun(Path register, LocalDate date, PolicyDuties duties, Terminal terminal) {
        this.register = absolute(register);
        this.date = date;
        this.duties = duties;
        this.terminal = terminal;
    }

    /** The documents of a folder, in the order of their names. */
    private record Shelf(Path folder, List<Path> files) {}

    /**
     * What became of a document.
     *
     * @param organisation whose policy it says it is, empty if it does not
     * @param entry its line, without a school; empty if the document could not be read
     * @param reason why it could not be read, else empty
     */
    private record Sheet(Path file, String organisation, Optional<RegisterEntry> entry, String reason) {}

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Every document below a folder. */
    List<Path> files(Path folder) throws IOException {
        return shelves(folder).stream().flatMap(shelf -> shelf.files().stream()).toList();
    }

    private List<Shelf> shelves(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder. Name the folder that holds the policies.");
        }
        List<Path> folders = new ArrayList<>(Folders.in(folder));
        Path nested = folder.resolve(TrustFolder.SCHOOLS);
        if (folders.remove(nested)) {
            folders.addAll(Folders.in(nested));
        }
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(shelf(folder, Folders.directlyIn(folder)));
        for (Path inner : folders) {
            shelves.add(shelf(inner, Folders.filesIn(inner)));
        }
        shelves.removeIf(shelf -> shelf.files().isEmpty());
        if (shelves.isEmpty()) {
            throw new IOException("There is no document in " + folder + ".");
        }
        return shelves;
    }

    private Shelf shelf(Path folder, List<Path> files) {
        return new Shelf(
                folder, files.stream().filter(file -> !isRegister(file)).toList());
    }

    private boolean isRegister(Path file) {
        return absolute(file).equals(register) && Inputs.nameOf(file).endsWith(".xlsx");
    }

    /**
     * Reads and lists; what cannot be read is told of and becomes a remark.
     *
     * @param trust name for the head of the register, may be empty
     * @throws IOException if there is nothing to read, with a message that says what to do
     */
    TrustFigures run(String trust, Path folder) throws IOException {
        List<Shelf> shelves = shelves(folder);
        int total = shelves.stream().mapToInt(shelf -> shelf.files().size()).sum();
        Terminal.Progress progress = terminal.progress("Reading", total);
        List<RegisterEntry> register = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Shelf shelf : shelves) {
            list(shelf, read(shelf, progress), register, remarks);
        }
        register.sort(Comparator.comparing(RegisterEntry::school)
                .thenComparing(RegisterEntry::policy)
                .thenComparing(RegisterEntry::document));
        return new TrustFigures(trust, date, schools(register), List.of(), register, remarks, duties);
    }

    private List<Sheet> read(Shelf shelf, Terminal.Progress progress) {
        return shelf.files().parallelStream().map(file -> read(file, progress)).toList();
    }

    private Sheet read(Path file, Terminal.Progress progress) {
        try {
            Policy policy = inputs.read(file);
            PolicyDates dates = PolicyDates.of(policy.metadata(), date);
            RegisterEntry entry = RegisterEntry.of("", policy, dates, Optional.empty());
            String organisation = SchoolNames.readable(policy.metadata().text(MetadataField.ORGANISATION));
            return new Sheet(file, organisation, Optional.of(entry), "");
        } catch (IOException e) {
            return new Sheet(file, "", Optional.empty(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Sheet(
                    file,
                    "",
                    Optional.empty(),
                    String.valueOf(Inputs.fault(file, "read", e).getMessage()));
        } finally {
            progress.step(Inputs.nameOf(file));
        }
    }

    private void list(Shelf shelf, List<Sheet> sheets, List<RegisterEntry> register, List<Remark> remarks) {
        String folder = Inputs.nameOf(shelf.folder().toAbsolutePath().normalize());
        Optional<String> school = TrustSchools.fitting(
                folder, sheets.stream().map(Sheet::organisation).toList());
        for (Sheet sheet : sheets) {
            String name = Stream.of(school.orElse(""), sheet.organisation(), TrustSchools.titled(folder))
                    .filter(each -> !each.isBlank())
                    .findFirst()
                    .orElse(folder);
            sheet.entry().ifPresentOrElse(entry -> register.add(entry.at(name, duties.of(entry.policy()))), () -> {
                terminal.warn(sheet.reason());
                remarks.add(unread(name, shelf.folder().relativize(sheet.file()), sheet));
            });
        }
    }

    /** The terminal tells where the file lies; the workbook, which others get, only what it is called. */
    private static Remark unread(String school, Path document, Sheet sheet) {
        String noticed = sheet.reason()
                .replace(sheet.file() + ": ", "")
                .replace(sheet.file().toString(), Inputs.nameOf(sheet.file()));
        return new Remark(
                Remark.Kind.NOT_READ,
                school,
                document.toString().replace('\\', '/'),
                noticed,
                "Not in the register.",
                "Mend or replace the file and run again.");
    }

    private static List<School> schools(List<RegisterEntry> register) {
        SchoolIds ids = new SchoolIds();
        return register.stream()
                .map(RegisterEntry::school)
                .distinct()
                .map(name -> new School(ids.assign(name), name))
                .toList();
    }
}
