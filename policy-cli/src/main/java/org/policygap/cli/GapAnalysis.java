package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
     * @param comparison the schools whose policies could be read and compared
     * @param failures schools whose policies could not; each was reported on the terminal
     */
    record Outcome(Comparison comparison, int failures) {}

    /**
     * Compares. While the schools' policies are read the model is made ready for them.
     *
     * @throws IOException if the model cannot be used, with a message that says what to do
     */
    Outcome compare(String trust, LocalDate date, Path modelFile, List<SchoolArgument> schools) throws IOException {
        Policy model = inputs.readToCompare(modelFile);
        CompletableFuture<PolicyComparer> prepared = CompletableFuture.supplyAsync(
                () -> new PolicyComparer(model, lexicon.get(), Weights.shipped(), exemplars));
        List<SchoolPolicy> read = readAll(model, schools);
        SameDocuments same = new SameDocuments(terminal);
        same.note(modelFile, model);
        read.forEach(each -> same.note(each.argument().path(), each.policy()));
        PolicyComparer comparer = prepared.join();
        check(comparer, modelFile);
        List<School> named = new SchoolNames(read).schools();
        Terminal.Progress progress = terminal.progress("Comparing", read.size());
        List<Integer> places = IntStream.range(0, read.size()).boxed().toList();
        List<SchoolComparison> compared =
                OneByOne.of(places, i -> compare(comparer, named.get(i), read.get(i), progress));
        return new Outcome(new Comparison(trust, date, comparer.model(), compared), schools.size() - compared.size());
    }

    private void check(PolicyComparer comparer, Path modelFile) throws IOException {
        if (!comparer.model().isModel()) {
            throw new IOException(Inputs.asksNothing(modelFile));
        }
        comparer.unusable()
                .forEach(requirement -> terminal.warn(
                        "%s: the requirement “%s” is not compared, because %s is not a clause with words. Point it to the clause it is about, or delete it."
                                .formatted(modelFile, requirement.topic(), requirement.nodeId())));
    }

    private Optional<SchoolComparison> compare(
            PolicyComparer comparer, School school, SchoolPolicy policy, Terminal.Progress progress) {
        Optional<SchoolComparison> result = OneDocument.attempt(
                policy.argument().path(), "compared", terminal, () -> comparer.compare(school, policy.policy()));
        progress.step(school.name());
        return result;
    }

    private List<SchoolPolicy> readAll(Policy model, List<SchoolArgument> schools) {
        Terminal.Progress progress = terminal.progress("Reading", schools.size());
        return OneByOne.of(schools, school -> read(model, school, progress));
    }

    private Optional<SchoolPolicy> read(Policy model, SchoolArgument school, Terminal.Progress progress) {
        Optional<Policy> policy = OneDocument.attempt(
                school.path(),
                "read",
                terminal,
                () -> Files.isDirectory(school.path())
                        ? new SchoolFolder(inputs, terminal).policyLike(model, school.path())
                        : inputs.readToCompare(school.path()));
        progress.step(school.label());
        return policy.map(each -> new SchoolPolicy(school, each));
    }
}
