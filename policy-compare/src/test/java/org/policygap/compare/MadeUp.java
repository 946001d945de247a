package org.policygap.compare;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.alignment.AskedUnit;
import org.policygap.compare.alignment.AskedUnits;
import org.policygap.compare.alignment.EvidenceFinder;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.requirement.RequirementDrafter;
import org.policygap.compare.requirement.UnitFinder;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Section;

/** Policies made up for tests. A line "# Heading" begins a section, "- text" is an item, "-- text" an item of it, any other line a clause. */
public final class MadeUp {
    /** Read once for all tests; it is immutable. */
    public static final Lexicon LEXICON = LexiconReader.shipped();

    private MadeUp() {}

    public static Policy policy(String... lines) {
        return policy(List.of(), lines);
    }

    public static Policy policy(List<MetadataEntry> metadata, String... lines) {
        List<Node> body = new ArrayList<>();
        List<Node> section = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("# ")) {
                close(body, heading, section);
                section = new ArrayList<>();
                heading = line.substring(2);
            } else if (!line.startsWith("-")) {
                section.add(clause("c" + i, "", line, items(lines, i, "-")));
            }
        }
        close(body, heading, section);
        return new Policy(
                new PolicyMetadata(metadata),
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DocumentSource("made-up.txt", DocumentFormat.TEXT, "0".repeat(64), 1, 0));
    }

    public static MetadataEntry entry(MetadataField field, String literal, String value) {
        return new MetadataEntry("m-" + field, field, "", literal, value, false, List.of());
    }

    /** The only finding of a model of one clause and a school of one clause. */
    public static Finding finding(String model, String school) {
        return compare(policy(model), policy(school)).findings().get(0);
    }

    public static SchoolComparison compare(Policy model, Policy school) {
        return new PolicyComparer(model, LEXICON).compare(new School("FERN", "Fern Bank School"), school);
    }

    /** What is found for the only clause of a model in a school of one clause. */
    public static UnitEvidence evidence(String model, String school) {
        PolicyReader reader = new PolicyReader(LEXICON);
        Policy asking = policy(model);
        List<Reading> asked = reader.read(asking);
        List<Reading> offered = reader.read(policy(school));
        List<AskedUnit> units =
                new AskedUnits(reader, asking, List.of()).of(new RequirementDrafter().draft(asked), asked);
        return new EvidenceFinder(LEXICON, Weights.shipped(), units)
                .find(
                        offered,
                        new UnitFinder(offered).introductions(),
                        new Rarity().add(asked).add(offered))
                .get(0);
    }

    private static List<Clause> items(String[] lines, int above, String sign) {
        List<Clause> items = new ArrayList<>();
        for (int i = above + 1; i < lines.length && lines[i].startsWith(sign); i++) {
            if (lines[i].startsWith(sign + " ")) {
                String text = lines[i].substring(sign.length() + 1);
                items.add(clause("c" + i, Clause.BULLET, text, items(lines, i, sign + "-")));
            }
        }
        return items;
    }

    private static Clause clause(String id, String number, String text, List<Clause> items) {
        NumberSource source = number.isEmpty() ? NumberSource.NONE : NumberSource.BULLET;
        return new Clause(id, number, source, text, items, List.of());
    }

    private static void close(List<Node> body, String heading, List<Node> section) {
        if (heading.isEmpty()) {
            body.addAll(section);
        } else {
            body.add(new Section("s" + body.size(), "", heading, section, List.of()));
        }
    }
}
