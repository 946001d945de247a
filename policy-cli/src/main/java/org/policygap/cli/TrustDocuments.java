package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.compare.matching.PolicyMatcher;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.text.Fingerprint;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.figures.RegisterEntry;
import org.policygap.report.trust.Remark;

/** Reads a trust's documents. One that cannot be used is told of, becomes a remark, and stops nothing. */
final class TrustDocuments {
    private final CachedPolicies policies;
    private final LocalDate date;
    private final Terminal terminal;
    private final List<Remark> remarks = Collections.synchronizedList(new ArrayList<>());

    TrustDocuments(CachedPolicies policies, LocalDate date, Terminal terminal) {
        this.policies = policies;
        this.date = date;
        this.terminal = terminal;
    }

    /** What was noticed so far, of a school under the name of its folder. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** How many documents could not be used so far. */
    int failures() {
        return (int) remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.NOT_READ)
                .count();
    }

    /**
     * Reads the model policies.
     *
     * @throws IOException if none can be used, with a message that says what to do
     */
    List<ModelPolicy> models(List<Path> files) throws IOException {
        Map<String, ModelPolicy> models = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                CachedPolicies.Entry entry = policies.readToCompare(file);
                ModelPolicy model = new ModelPolicy(file, entry.key(), entry.policy());
                models.merge(Fingerprint.words(model.title()), model, this::newer);
            } catch (IOException e) {
                failed("", file, Inputs.nameOf(file), e);
            }
        }
        if (models.isEmpty()) {
            throw new IOException("None of the model policies can be used, so nothing was compared.");
        }
        return List.copyOf(models.values());
    }

    /** Of two models with the same title the one that was approved later, else the first; the other is told. */
    private ModelPolicy newer(ModelPolicy one, ModelPolicy other) {
        boolean isNewer = Age.of(other.policy()).isNewerThan(Age.of(one.policy()));
        boolean isOlder = Age.of(one.policy()).isNewerThan(Age.of(other.policy()));
        ModelPolicy used = isNewer ? other : one;
        Path left = (isNewer ? one : other).file();
        String noticed = "It has the same title as " + used.fileName()
                + (isNewer || isOlder ? ", which is newer and used." : ", which is used.");
        terminal.warn(left + ": " + noticed + " Keep one of them in the folder of models.");
        remarks.add(new Remark(
                isNewer || isOlder ? Remark.Kind.SET_ASIDE : Remark.Kind.DOUBTFUL,
                "",
                Inputs.nameOf(left),
                noticed,
                "Left out.",
                "Nothing, if that is right. If not, keep one of them in the folder of models."));
        return used;
    }

    /** Reads the documents of all schools; for each school what is kept of those that can be used. */
    List<List<Paper>> papers(List<TrustFolder.SchoolFiles> schools, PolicyMatcher matcher) {
        int total = schools.stream().mapToInt(school -> school.files().size()).sum();
        Terminal.Progress progress = terminal.progress("Reading", total);
        return schools.stream()
                .map(school -> school.files().parallelStream()
                        .map(file -> paper(school, file, matcher, progress))
                        .flatMap(Optional::stream)
                        .toList())
                .toList();
    }

    private Optional<Paper> paper(
            TrustFolder.SchoolFiles school, Path file, PolicyMatcher matcher, Terminal.Progress progress) {
        String folder = Inputs.nameOf(school.folder());
        String name = school.name(file);
        try {
            CachedPolicies.Entry entry = policies.readToCompare(file);
            Policy policy = entry.policy();
            return Optional.of(new Paper(
                    file,
                    name,
                    entry.key(),
                    policy.metadata().text(MetadataField.ORGANISATION),
                    Version.of(policy, matcher.match(policy)),
                    RegisterEntry.of("", policy, PolicyDates.of(policy.metadata(), date), Optional.empty())));
        } catch (IOException e) {
            failed(folder, file, name, e);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            failed(folder, file, name, Inputs.fault(file, "read", e));
            return Optional.empty();
        } finally {
            progress.step(folder + "/" + name);
        }
    }

    /** The terminal tells where the file lies; the workbook, which others get, only what it is called. */
    private void failed(String folder, Path file, String name, IOException reason) {
        String message = String.valueOf(reason.getMessage());
        terminal.warn(message);
        String noticed = message.replace(file + ": ", "").replace(file.toString(), Inputs.nameOf(file));
        remarks.add(new Remark(
                Remark.Kind.NOT_READ, folder, name, noticed, "Left out.", "Mend or replace the file and run again."));
    }
}
