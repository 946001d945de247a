package org.policygap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.text.Fingerprint;
import org.policygap.report.GapWorkbook;
import org.policygap.report.HtmlReport;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.trust.Area;

/** Compares the schools' policies of one area with their model and writes its reports. */
final class AreaRun {
    private final TrustRun.Order order;
    private final String trust;
    private final RunCache cache;
    private final CachedPolicies policies;
    private final TrustOutputs outputs;
    private final Terminal terminal;

    AreaRun(
            TrustRun.Order order,
            String trust,
            RunCache cache,
            CachedPolicies policies,
            TrustOutputs outputs,
            Terminal terminal) {
        this.order = order;
        this.trust = trust;
        this.cache = cache;
        this.policies = policies;
        this.outputs = outputs;
        this.terminal = terminal;
    }

    /**
     * What came out.
     *
     * @param failures reports that could not be written, and documents that have gone since they were read
     */
    record Outcome(Area area, int failures) {}

    /**
     * Compares and writes.
     *
     * @param name for the files of the reports
     * @param papers the schools' documents, in the order of the schools
     */
    Outcome run(ModelPolicy model, String name, Map<School, Paper> papers, Terminal.Progress progress) {
        PolicyComparer comparer = new PolicyComparer(
                model.policy(),
                order.lexicon().lexicon(),
                Weights.shipped(),
                order.decisions().exemplars());
        List<SchoolComparison> compared = OneByOne.of(
                List.copyOf(papers.entrySet()),
                entry -> compare(model, comparer, entry.getKey(), entry.getValue(), progress));
        int failures = papers.size() - compared.size() + (asksNothing(model, comparer) ? 1 : 0);
        Comparison comparison = new Comparison(trust, order.date(), comparer.model(), compared);
        GapAnalysis analysis = GapAnalysis.of(comparison, order.decisions(), order.duties());
        if (compared.isEmpty()) {
            return new Outcome(Area.of(analysis, ""), failures);
        }
        String workbook = name + "-gaps.xlsx";
        String key = key(model, papers);
        failures +=
                write(workbook, key, out -> new GapWorkbook(order.duties()).write(comparison, order.decisions(), out));
        if (order.html()) {
            HtmlReport page = new HtmlReport("policygap " + ProgramVersion.text(), order.duties());
            failures += write(name + "-gaps.html", key, out -> page.write(comparison, order.decisions(), out));
        }
        return new Outcome(Area.of(analysis, workbook), failures);
    }

    private boolean asksNothing(ModelPolicy model, PolicyComparer comparer) {
        boolean nothing = comparer.model().requirements().isEmpty();
        if (nothing) {
            terminal.warn(Inputs.asksNothing(model.file()));
        }
        return nothing;
    }

    private Optional<SchoolComparison> compare(
            ModelPolicy model, PolicyComparer comparer, School school, Paper paper, Terminal.Progress progress) {
        Optional<SchoolComparison> compared =
                OneDocument.attempt(paper.file(), "compared", terminal, () -> compare(model, comparer, school, paper));
        progress.step(model.title() + ", " + school.name());
        return compared;
    }

    private SchoolComparison compare(ModelPolicy model, PolicyComparer comparer, School school, Paper paper)
            throws IOException {
        String key = cache.key(
                "comparison",
                order.lexicon().checksum(),
                model.key(),
                paper.key(),
                school.id(),
                school.name(),
                order.decisions().exemplars().toString());
        Optional<SchoolComparison> known = cache.comparison(key).stream()
                .flatMap(comparison -> comparison.schools().stream())
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        CachedPolicies.Entry entry = policies.read(paper.file());
        if (!entry.key().equals(paper.key())) {
            throw new IOException(paper.file() + " was changed during the run. Run the command again.");
        }
        SchoolComparison made = comparer.compare(school, entry.policy());
        cache.keep(key, new Comparison("", LocalDate.EPOCH, comparer.model(), List.of(made)));
        return made;
    }

    private int write(String file, String key, Outputs.Content content) {
        try {
            outputs.write(file, cache.key("report", file, key), content);
            return 0;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    /** Of everything that the reports depend on. */
    private String key(ModelPolicy model, Map<School, Paper> papers) {
        String schools = papers.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().key())
                .collect(Collectors.joining("\n"));
        String decisions = Fingerprint.sha256(order.decisions().toString().getBytes(StandardCharsets.UTF_8));
        return cache.key(
                trust,
                order.lexicon().checksum(),
                order.date().toString(),
                model.key(),
                schools,
                decisions,
                order.duties().toString());
    }
}
