package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.PolicyComparer;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;

/** Reads a model policy and schools' policies and compares them. */
final class GapAnalysis {
    private final Inputs inputs = new Inputs();
    private final Terminal terminal;

    GapAnalysis(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * What came out.
     *
     * @param comparison the schools whose policies could be read
     * @param failures schools whose policies could not be read; each was reported on the terminal
     */
    record Outcome(Comparison comparison, int failures) {}

    /** A school's policy that was read. */
    private record Read(SchoolArgument argument, Policy policy) {}

    /**
     * Compares.
     *
     * @throws IOException if the model cannot be used, with a message that says what to do
     */
    Outcome compare(String trust, LocalDate date, Path modelFile, List<SchoolArgument> schools) throws IOException {
        PolicyComparer comparer = new PolicyComparer(inputs.read(modelFile));
        List<Read> read = readAll(comparer.model(), schools);
        List<School> named = schools(read);
        Terminal.Progress progress = terminal.progress("Comparing", read.size());
        List<SchoolComparison> compared = IntStream.range(0, read.size())
                .parallel()
                .mapToObj(i -> compare(comparer, named.get(i), read.get(i).policy(), progress))
                .toList();
        return new Outcome(new Comparison(trust, date, comparer.model(), compared), schools.size() - read.size());
    }

    private static SchoolComparison compare(
            PolicyComparer comparer, School school, Policy policy, Terminal.Progress progress) {
        SchoolComparison result = comparer.compare(school, policy);
        progress.step(school.name());
        return result;
    }

    private List<Read> readAll(Policy model, List<SchoolArgument> schools) {
        Terminal.Progress progress = terminal.progress("Reading", schools.size());
        return schools.parallelStream()
                .map(school -> read(model, school, progress))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Read> read(Policy model, SchoolArgument school, Terminal.Progress progress) {
        try {
            Policy policy = Files.isDirectory(school.path())
                    ? new SchoolFolder(inputs, terminal).policyLike(model, school.path())
                    : inputs.read(school.path());
            return Optional.of(new Read(school, policy));
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return Optional.empty();
        } finally {
            progress.step(school.label());
        }
    }

    /** The name given, else what the document says, else the file's name, or its folder's if files are named alike. */
    private static String name(Read read, List<Read> all) {
        SchoolArgument argument = read.argument();
        String stem = Inputs.stemOf(argument.path());
        boolean alike = all.stream()
                        .filter(other -> Inputs.stemOf(other.argument().path()).equals(stem))
                        .count()
                > 1;
        Path folder = argument.path().toAbsolutePath().normalize().getParent();
        return Stream.of(
                        argument.name(),
                        read.policy().metadata().text(MetadataField.ORGANISATION),
                        alike && folder != null ? Inputs.nameOf(folder) : stem)
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse(stem);
    }

    /** Two documents that give the same name are told apart by a number. */
    private static List<School> schools(List<Read> read) {
        SchoolIds ids = new SchoolIds();
        Map<String, Integer> seen = new HashMap<>();
        List<School> schools = new ArrayList<>();
        for (Read one : read) {
            String name = name(one, read);
            int count = seen.merge(name, 1, Integer::sum);
            schools.add(new School(ids.assign(name), count == 1 ? name : name + " (" + count + ")"));
        }
        return schools;
    }
}
