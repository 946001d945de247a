package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.matching.PolicyMatcher;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.review.Decisions;
import org.policygap.report.TrustWorkbook;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.figures.RegisterEntry;
import org.policygap.report.trust.Remark;
import org.policygap.report.trust.TrustFigures;

/**
 * One run over a whole trust: read every document, match it with a model, compare policy by policy, write. At any time it
 * holds the documents of one policy area only; the rest lies in the cache, from which a run that was stopped goes on.
 */
final class TrustRun {
    static final String OVERVIEW = "trust-overview.xlsx";

    private final Order order;
    private final Terminal terminal;
    private final RunCache cache;
    private final TrustOutputs outputs;
    private final CachedPolicies policies;
    private final TrustDocuments documents;

    /**
     * What is asked for.
     *
     * @param trust name of the trust, empty to take it from the models
     * @param html whether each policy gets a web page too
     * @param matches file with what people said about doubtful documents
     * @param lists other files that are read, to be spared
     */
    record Order(
            TrustFolder folder,
            Path out,
            String trust,
            LocalDate date,
            boolean html,
            boolean overwrite,
            Optional<Path> matches,
            List<Path> lists,
            Decisions decisions,
            PolicyDuties duties,
            OwnLexicon.Read lexicon,
            OwnSuperseded.Read reading) {}

    /**
     * What came out.
     *
     * @param failures documents that could not be read and reports that could not be written; each was told of
     */
    record Outcome(TrustFigures figures, int failures) {}

    TrustRun(Order order, Terminal terminal) throws IOException {
        this.order = order;
        this.terminal = terminal;
        cache = RunCache.in(order.out());
        Stream<Path> documentFiles = Stream.concat(
                order.folder().models().stream(),
                order.folder().schools().stream().flatMap(school -> school.files().stream()));
        outputs = new TrustOutputs(
                order.out(),
                order.overwrite(),
                cache,
                Stream.concat(order.lists().stream(), documentFiles).toList());
        policies = new CachedPolicies(order.reading(), cache);
        documents = new TrustDocuments(policies, order.date(), terminal);
    }

    /**
     * Runs.
     *
     * @throws IOException if nothing can be done, with a message that says what to do
     */
    Outcome run() throws IOException {
        List<ModelPolicy> models = documents.models(order.folder().models());
        Matches said = said(models);
        PolicyMatcher matcher = new PolicyMatcher(
                models.stream().map(ModelPolicy::policy).toList(),
                order.lexicon().lexicon());
        List<SchoolPapers> schools = schools(documents.papers(order.folder().schools(), matcher));
        List<SchoolMatch.Result> matches = schools.stream()
                .map(school -> SchoolMatch.of(school.school(), school.folder(), school.papers(), models, said))
                .toList();
        List<AreaRun.Outcome> areas = areas(models, schools, matches);
        TrustFigures figures = new TrustFigures(
                trust(models),
                order.date(),
                schools.stream().map(SchoolPapers::school).toList(),
                areas.stream().map(AreaRun.Outcome::area).toList(),
                register(areas, schools, matches),
                remarks(schools, matches),
                order.duties());
        int failures = documents.failures()
                + areas.stream().mapToInt(AreaRun.Outcome::failures).sum()
                + writeOverview(figures);
        cache.prune();
        return new Outcome(figures, failures);
    }

    /** A school with what is kept of its documents. */
    private record SchoolPapers(School school, String folder, List<Paper> papers) {}

    private Matches said(List<ModelPolicy> models) throws IOException {
        if (order.matches().isEmpty()) {
            return Matches.none();
        }
        Path file = order.matches().get();
        Matches said =
                Matches.read(file, models.stream().map(ModelPolicy::fileName).toList());
        Set<String> there = order.folder().documents();
        said.documents().stream()
                .filter(document -> !there.contains(document))
                .forEach(document -> terminal.warn(file + ": no school has " + document
                        + ", so its line was passed over. Write the school's folder, / and the file's name."));
        return said;
    }

    private List<SchoolPapers> schools(List<List<Paper>> papers) {
        List<String> folders = order.folder().schools().stream()
                .map(school -> Inputs.nameOf(school.folder()))
                .toList();
        List<List<String>> organisations = papers.stream()
                .map(all -> all.stream().map(Paper::organisation).toList())
                .toList();
        List<School> schools = TrustSchools.name(folders, organisations);
        return IntStream.range(0, schools.size())
                .mapToObj(i -> new SchoolPapers(schools.get(i), folders.get(i), papers.get(i)))
                .toList();
    }

    private List<AreaRun.Outcome> areas(
            List<ModelPolicy> models, List<SchoolPapers> schools, List<SchoolMatch.Result> matches) {
        int total = matches.stream().mapToInt(match -> match.chosen().size()).sum();
        Terminal.Progress progress = terminal.progress("Comparing", total);
        AreaRun run = new AreaRun(order, trust(models), cache, policies, outputs, terminal);
        Set<String> names = new HashSet<>();
        List<AreaRun.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            Map<School, Paper> papers = new LinkedHashMap<>();
            for (int j = 0; j < schools.size(); j++) {
                Paper paper = matches.get(j).chosen().get(i);
                if (paper != null) {
                    papers.put(schools.get(j).school(), paper);
                }
            }
            outcomes.add(run.run(models.get(i), free(models.get(i).slug(), names), papers, progress));
        }
        return outcomes;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    /** What was told, else the body that most models name. */
    private String trust(List<ModelPolicy> models) {
        if (!order.trust().isBlank()) {
            return order.trust();
        }
        return models.stream()
                .map(model -> SchoolNames.readable(model.policy().metadata().text(MetadataField.ORGANISATION)))
                .filter(name -> !name.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The models' lines, then school by school; a compared document has the duty of its model, whatever its title. */
    private List<RegisterEntry> register(
            List<AreaRun.Outcome> areas, List<SchoolPapers> schools, List<SchoolMatch.Result> matches) {
        List<RegisterEntry> register = new ArrayList<>();
        areas.forEach(area -> register.add(area.area().model()));
        for (int i = 0; i < schools.size(); i++) {
            Map<Paper, Integer> models = new LinkedHashMap<>();
            matches.get(i).chosen().forEach((model, paper) -> models.put(paper, model));
            for (Paper paper : schools.get(i).papers()) {
                Integer model = models.get(paper);
                register.add(paper.entry()
                        .at(
                                schools.get(i).school().name(),
                                model == null
                                        ? order.duties().of(paper.entry().policy())
                                        : areas.get(model).area().model().duty()));
            }
        }
        return register;
    }

    private List<Remark> remarks(List<SchoolPapers> schools, List<SchoolMatch.Result> matches) {
        List<School> all = schools.stream().map(SchoolPapers::school).toList();
        Map<String, String> names = schools.stream()
                .collect(Collectors.toMap(
                        SchoolPapers::folder, school -> school.school().name()));
        List<Remark> remarks = new ArrayList<>();
        documents.remarks().forEach(remark -> remarks.add(remark.at(names.getOrDefault(remark.school(), ""))));
        matches.forEach(match -> remarks.addAll(match.remarks()));
        schools.forEach(school -> remarks.addAll(TrustSchools.astray(school.school(), school.papers(), all)));
        remarks.sort(Comparator.comparing(Remark::school).thenComparing(Remark::document));
        return remarks;
    }

    private int writeOverview(TrustFigures figures) {
        try {
            outputs.write(
                    OVERVIEW,
                    cache.key("overview", figures.toString()),
                    out -> new TrustWorkbook().write(figures, out));
            return 0;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return 1;
        }
    }
}
