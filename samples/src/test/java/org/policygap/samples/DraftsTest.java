package org.policygap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.cli.PolicyGap;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.xml.ComparisonXml;

/** Drafts of the sample policies, read back: the shipped documents have tables, notes and lists that break easily. */
class DraftsTest {
    private static final Pattern INSERTED = Pattern.compile("<w:ins [^>]*>.*?</w:ins>", Pattern.DOTALL);
    private static final Pattern DELETED = Pattern.compile("<w:del [^>]*>.*?</w:del>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:(?:t|delText) [^>]*>([^<]*)</w:(?:t|delText)>");

    @TempDir
    static Path folder;

    private static Comparison comparison;

    @BeforeAll
    static void compare() throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("compare", "--model", "models/complaints.docx", "--date", "2026-11-20", "--trust", "Larkmere"));
        arguments.addAll(List.of(
                "--draft", folder.toString(), "--xml", folder.resolve("all.xml").toString()));
        try (Stream<Path> schools = Files.list(Path.of("schools"))) {
            for (Path school : schools.sorted().toList()) {
                arguments.add(school.toString());
            }
        }
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(PolicyGap.run(out, out, arguments.toArray(String[]::new))).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("all.xml"))) {
            comparison = ComparisonXml.read(in);
        }
    }

    @Test
    void rejecting_all_changes_gives_every_passage_of_the_school() throws IOException {
        for (SchoolComparison school : comparison.schools()) {
            List<String> rejected = paragraphs(school, INSERTED);
            for (Passage passage : passages(school)) {
                assertThat(rejected).as(school.school().name()).contains(oneLine(passage.text()));
            }
        }
    }

    @Test
    void accepting_all_changes_gives_every_missing_clause_and_everything_in_place() throws IOException {
        for (SchoolComparison school : comparison.schools()) {
            PolicyIndex own = new PolicyIndex(school.policy());
            List<String> accepted = paragraphs(school, DELETED);
            for (Finding finding : school.findings()) {
                if (finding.status() == Status.MISSING) {
                    assertThat(accepted).containsAll(paragraphsOf(finding.suggestedWording()));
                } else if (finding.status() == Status.MET) {
                    finding.evidence().stream()
                            .flatMap(evidence -> own.passage(evidence.passageId()).stream())
                            .filter(DraftsTest::isParagraph)
                            .forEach(passage -> assertThat(accepted).contains(oneLine(passage.text())));
                }
            }
        }
    }

    /** Lead-ins and items are paragraphs of their own; a bullet is the paragraph's look. */
    private static List<String> paragraphsOf(String suggested) {
        return suggested
                .replace(" | ", " – ")
                .lines()
                .map(line -> oneLine(line.replaceFirst("^• ", "")))
                .toList();
    }

    private static List<Passage> passages(SchoolComparison school) {
        return new PolicyIndex(school.policy())
                .passages().stream().filter(DraftsTest::isParagraph).toList();
    }

    private static boolean isParagraph(Passage passage) {
        return passage.kind() == Passage.Kind.CLAUSE || passage.kind() == Passage.Kind.ITEM;
    }

    /** The texts of a draft's paragraphs without one kind of change. */
    private static List<String> paragraphs(SchoolComparison school, Pattern gone) throws IOException {
        String name = school.school().name().toLowerCase(java.util.Locale.ROOT).replaceAll("['’]", "");
        Path file = folder.resolve(name.replaceAll("[^a-z0-9]+", "-") + "-draft.docx");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(gone.matcher(xml).replaceAll("").split("</w:p>"))
                    .map(DraftsTest::text)
                    .toList();
        }
    }

    private static String text(String paragraph) {
        StringBuilder text = new StringBuilder();
        TEXT.matcher(paragraph).results().forEach(found -> text.append(found.group(1)));
        return oneLine(text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
