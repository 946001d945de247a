package org.policygap.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.compare.matching.Match;
import org.policygap.compare.matching.Match.Verdict;
import org.policygap.model.comparison.School;
import org.policygap.report.trust.Remark;
import org.policygap.report.trust.Remark.Kind;

/**
 * Decides which of a school's documents is compared with which model: one for each model, sure ones before doubtful ones, and
 * of several versions the newest. Whatever is not plain becomes a remark.
 */
final class SchoolMatch {
    private static final String KEPT_OUT = "Not compared; it is in the policy register.";

    private final School school;
    private final String folder;
    private final List<ModelPolicy> models;
    private final Matches said;
    private final Map<Integer, Paper> chosen = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private SchoolMatch(School school, String folder, List<ModelPolicy> models, Matches said) {
        this.school = school;
        this.folder = folder;
        this.models = models;
        this.said = said;
    }

    /**
     * The outcome.
     *
     * @param chosen the document to compare by the 0-based position of its model
     */
    record Result(Map<Integer, Paper> chosen, List<Remark> remarks) {}

    /**
     * Decides.
     *
     * @param folder name of the school's folder
     */
    static Result of(School school, String folder, List<Paper> papers, List<ModelPolicy> models, Matches said) {
        SchoolMatch match = new SchoolMatch(school, folder, models, said);
        papers.forEach(match::takeAsSaid);
        List<Paper> unsaid = papers.stream()
                .filter(paper -> match.said(paper).isEmpty())
                .sorted(Comparator.comparing((Paper paper) -> paper.match().verdict())
                        .thenComparing(paper -> paper.match().best().title(), Comparator.reverseOrder())
                        .thenComparing(paper -> paper.match().best().content(), Comparator.reverseOrder()))
                .toList();
        match.choose(unsaid);
        unsaid.forEach(match::tell);
        return new Result(match.chosen, match.remarks);
    }

    private Optional<String> said(Paper paper) {
        return said.model(folder + "/" + paper.name());
    }

    private void takeAsSaid(Paper paper) {
        said(paper).ifPresent(name -> {
            for (int i = 0; i < models.size(); i++) {
                if (models.get(i).fileName().equals(name)) {
                    saidOf(paper, i);
                }
            }
        });
    }

    private void saidOf(Paper paper, int model) {
        Paper other = chosen.putIfAbsent(model, paper);
        if (other != null) {
            remark(
                    Kind.DOUBTFUL,
                    paper,
                    "The matches file says that it belongs to the model '" + title(model) + "', and says so of "
                            + other.name() + " too.",
                    "Compared " + other.name() + " instead.",
                    "Keep one of the two lines in the matches file.");
        }
    }

    /** @param unsaid those about which nobody said anything, the best first */
    private void choose(List<Paper> unsaid) {
        Set<Integer> decided = Set.copyOf(chosen.keySet());
        unsaid.stream()
                .filter(paper -> paper.match().verdict().isEnoughToCompare())
                .filter(paper -> !decided.contains(paper.match().best().model()))
                .forEach(paper -> chosen.merge(
                        paper.match().best().model(),
                        paper,
                        (one, other) -> other.version().isNewerThan(one.version()) ? other : one));
    }

    private void tell(Paper paper) {
        Match match = paper.match();
        int model = match.best().model();
        Paper compared = chosen.get(model);
        if (match.verdict() == Verdict.NONE) {
            remark(
                    Kind.NO_MODEL,
                    paper,
                    "No model policy is called like it or about the same.",
                    KEPT_OUT,
                    "Nothing, unless it belongs to a model: then " + line(paper, model));
        } else if (compared == null) {
            onlyAlike(paper, model);
        } else if (!compared.equals(paper)) {
            secondOfItsKind(paper, compared, model);
        } else if (match.verdict() == Verdict.DOUBTFUL) {
            doubtful(paper, match, model);
        }
    }

    private void onlyAlike(Paper paper, int model) {
        remark(
                Kind.DOUBTFUL,
                paper,
                paper.match().best().isNamed()
                        ? "It is called somewhat like the model '" + title(model) + "', but has little of its content."
                        : "It reads somewhat like the model '" + title(model) + "', but is not called so.",
                KEPT_OUT,
                "If it is this school's policy on this, " + line(paper, model));
    }

    private void secondOfItsKind(Paper paper, Paper other, int model) {
        boolean named = paper.match().best().isNamed();
        boolean older = other.version().isNewerThan(paper.version());
        boolean less = other.version().isMoreLikeThan(paper.version());
        remark(
                older || less ? Kind.SET_ASIDE : Kind.DOUBTFUL,
                paper,
                "It " + (named ? "is called" : "reads") + " like the model '" + title(model) + "', and so "
                        + (named ? "is " : "does ") + other.name()
                        + (less ? ", which is more like it." : older ? ", which is newer." : "."),
                "Compared " + other.name() + " instead.",
                older || less
                        ? "Nothing, if that is right. If not, " + line(paper, model)
                        : "Keep the one that is in force in the folder. Or " + line(paper, model));
    }

    private void doubtful(Paper paper, Match match, int model) {
        Optional<Integer> rival = match.rival().map(like -> like.model());
        boolean called = match.best().isNamed();
        String noticed = called
                ? "It is called like the model '" + title(model) + "', but "
                        + rival.map(other -> "speaks as much for '" + title(other) + "' by its name or content.")
                                .orElse("has little of its content.")
                : "It reads like the model '" + title(model) + "', but is not called so.";
        remark(
                called ? Kind.WRONG_FILE : Kind.DOUBTFUL,
                paper,
                noticed,
                "Compared with '" + title(model) + "'.",
                "Is it this school's policy on this? If not: " + line(paper, rival.orElse(-1)));
    }

    /** What to write in the matches file; a model of -1 is none. */
    private String line(Paper paper, int model) {
        String name = model < 0 ? Matches.NONE : models.get(model).fileName();
        return "write in the matches file: " + Matches.line(folder + "/" + paper.name(), name);
    }

    private String title(int model) {
        return models.get(model).title();
    }

    private void remark(Kind kind, Paper paper, String noticed, String done, String advice) {
        remarks.add(new Remark(kind, school.name(), paper.name(), noticed, done, advice));
    }
}
