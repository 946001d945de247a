package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.review.Exemplar;

/** Reads a model policy and schools' policies and compares them. */
final class GapAnalysis {
    private final Inputs inputs;
    private final Terminal terminal;
    private final Supplier<Lexicon> lexicon;
    private final List<Exemplar> exemplars;

    GapAnalysis(Terminal terminal, Inputs inputs, Lexicon lexicon) {
        this(terminal, inputs, () -> lexicon, List.of());
    }

    /**
     * @param lexicon asked for when the model was read
     * @param exemplars what people said of passages that were found before
     */
    GapAnalysis(Terminal terminal, Inputs inputs, Supplier<Lexicon> lexicon, List<Exemplar> exemplars) {
        this.inputs = inputs;
        this.exemplars = List.copyOf(exemplars);
        this.terminal = terminal;
        this.lexicon = lexicon;
    }

    /**
     * What came out.
     *
     * @param comparison the schools whose policies could be read
     * @param failures schools whose policies could not be read; each was reported on the terminal
     */
    record Outcome(Comparison comparison, int failures) {}

    /**
     * Compares.
     *
     * @throws IOException if the model cannot be used, with a message that says what to do
     */
    Outcome compare(String trust, LocalDate date, Path modelFile, List<SchoolArgument> schools) throws IOException {
        Policy model = inputs.read(modelFile);
        PolicyComparer comparer = new PolicyComparer(model, lexicon.get(), Weights.shipped(), exemplars);
        comparer.unusable()
                .forEach(requirement -> terminal.warn(
                        "%s: the requirement “%s” is not compared, because %s is not a clause with words. Point it to the clause it is about, or delete it."
                                .formatted(modelFile, requirement.topic(), requirement.nodeId())));
        List<SchoolPolicy> read = readAll(comparer.model(), schools);
        List<School> named = new SchoolNames(read).schools();
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

    private List<SchoolPolicy> readAll(Policy model, List<SchoolArgument> schools) {
        Terminal.Progress progress = terminal.progress("Reading", schools.size());
        return schools.parallelStream()
                .map(school -> read(model, school, progress))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SchoolPolicy> read(Policy model, SchoolArgument school, Terminal.Progress progress) {
        try {
            Policy policy = Files.isDirectory(school.path())
                    ? new SchoolFolder(inputs, terminal).policyLike(model, school.path())
                    : inputs.read(school.path());
            return Optional.of(new SchoolPolicy(school, policy));
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return Optional.empty();
        } finally {
            progress.step(school.label());
        }
    }
}
