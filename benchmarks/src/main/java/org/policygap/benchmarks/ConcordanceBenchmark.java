package org.policygap.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.policygap.compare.concordance.PolicyConcordance;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Participant;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.parser.PolicyParser;

/** Who says what across many policies of 70 clauses, which are drawn from those of the samples, so that no two are alike. */
final class ConcordanceBenchmark {
    private static final int CLAUSES = 70;
    private static final List<String> AREAS = List.of("complaints", "social-media", "staff-absence");

    private final Samples samples;

    ConcordanceBenchmark(Samples samples) {
        this.samples = samples;
    }

    void run(PrintStream out) throws Exception {
        List<String> sentences = sentences();
        PolicyConcordance concordance = new PolicyConcordance(LexiconReader.shipped());
        concordance.of("", LocalDate.EPOCH, participants(20, sentences));
        out.printf("Concordance: policies of %d clauses, all processors%n", CLAUSES);
        out.printf(
                "%-8s %10s %12s %20s %10s %10s%n",
                "policies", "wall s", "processor s", "... ms per policy", "MB in use", "families");
        for (int schools : new int[] {10, 100, 1_000}) {
            List<Participant> participants = participants(schools, sentences);
            Stopwatch.WholeProcess process = new Stopwatch.WholeProcess();
            Concordance found = concordance.of("", LocalDate.EPOCH, participants);
            Stopwatch.Took took = process.took();
            out.printf(
                    "%-8d %10.1f %12.1f %20.1f %10d %10d%n",
                    schools,
                    took.wallSeconds(),
                    took.cpuSeconds(),
                    took.cpuSeconds() * 1e3 / schools,
                    Stopwatch.usedBytes() >> 20,
                    found.families().size());
        }
        out.println();
    }

    private List<String> sentences() throws Exception {
        List<String> sentences = new ArrayList<>();
        for (String area : AREAS) {
            for (Samples.Sample file : samples.schools(area)) {
                Policy policy = new PolicyParser().parse(file.name(), file.content());
                new PolicyIndex(policy)
                        .passages().stream()
                                .filter(passage -> passage.kind() == Passage.Kind.CLAUSE)
                                .map(passage -> passage.text().replaceAll("\\s+", " "))
                                .filter(text -> text.split(" ").length > 5)
                                .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static List<Participant> participants(int schools, List<String> sentences) throws Exception {
        List<Participant> participants = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            Random random = new Random(school);
            StringBuilder text = new StringBuilder("# Policy\n\n## Rules\n\n");
            random.ints(0, sentences.size())
                    .distinct()
                    .limit(CLAUSES)
                    .sorted()
                    .forEach(i -> text.append(sentences.get(i)).append("\n\n"));
            Policy policy =
                    new PolicyParser().parse("policy.md", text.toString().getBytes(StandardCharsets.UTF_8));
            participants.add(new Participant(new School("S" + school, "School " + school), policy));
        }
        return participants;
    }
}
