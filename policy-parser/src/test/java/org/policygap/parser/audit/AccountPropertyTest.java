package org.policygap.parser.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;
import org.policygap.model.text.IdRegister;
import org.policygap.model.xml.PolicyXml;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.TextReader;
import org.policygap.parser.structure.StructureBuilder;

/** Whatever the lines of a document, none of its characters is lost, doubled or moved. */
class AccountPropertyTest {

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> start = Arbitraries.of(
                "", "", "", "1. ", "1.1 ", "2 ", "(a) ", "i) ", "- ", "• ", "   ", "\u00b9 ", "A. ", "3.2.1 ", "301 ",
                "\f", "o ");
        Arbitrary<String> words = Arbitraries.of(
                "Introduction",
                "Contents",
                "Staff must sign in",
                "staff",
                "the following:",
                "Next review: May 2027",
                "Approved by",
                "policy",
                "Trips Policy",
                "Page 2 of 3",
                "“quoted words”",
                "however, it is",
                "pre-",
                "school",
                "www.example.org",
                "Signed ________",
                "as\u00b9.",
                "Aims ..... 3",
                "\t",
                "rules\tapply",
                "(see 3.2)",
                "\ud83d\ude80",
                "caf\u00e9",
                "means",
                "THE END",
                "all.1",
                "a  |  b");
        Arbitrary<String> line = start.flatMap(s -> words.list().ofMaxSize(6).map(list -> s + String.join(" ", list)));
        return line.list().ofMinSize(1).ofMaxSize(30).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 200)
    void sumsAgreeAndNothingIsEnteredTwice(@ForAll("documents") String text) {
        Document document = new TextReader().read(text.getBytes(StandardCharsets.UTF_8));
        CharacterAccount account = new CharacterAccount(document.blocks());

        new StructureBuilder().build(document, new IdRegister(), account);

        long visible = document.blocks().stream()
                .map(Block::text)
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c))
                .count();
        assertThat(account.lines().stream().mapToLong(AccountLine::characters).sum())
                .isEqualTo(visible);
        assertThat(account.lines()).extracting(AccountLine::destination).doesNotContain("not accounted for");
        assertThat(account.enteredTwice()).isZero();
    }

    /** Found by the property above: the second line of a heading was joined over a line of metadata, which was lost. */
    @Example
    void aLineBetweenTwoHeadingsIsNotLost() {
        sumsAgreeAndNothingIsEnteredTwice("""
                1.1 Trips Policy Next review: May 2027
                rules\tapply Trips Policy Signed ________
                2 Aims ..... 3
                \f
                Trips Policy Staff must sign in policy rules\tapply www.example.org.""");
    }

    @Property(tries = 200)
    void everyNodeIsFoundAgainAtItsPlace(@ForAll("documents") String text) throws UnusableDocumentException {
        if (text.isBlank()) {
            return;
        }
        List<Block> blocks =
                new TextReader().read(text.getBytes(StandardCharsets.UTF_8)).blocks();
        Policy policy = new PolicyParser().parse("trial.txt", text.getBytes(StandardCharsets.UTF_8));

        policy.body().forEach(node -> node.accept(new PlaceCheck(blocks)));
    }

    @Property(tries = 30)
    void everyPolicyCanBeWrittenAsXmlAndReadAgain(@ForAll("documents") String text)
            throws UnusableDocumentException, IOException {
        if (text.isBlank()) {
            return;
        }
        Policy policy = new PolicyParser().parse("trial.txt", text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream xml = new ByteArrayOutputStream();

        PolicyXml.write(policy, xml);

        assertThat(PolicyXml.read(new ByteArrayInputStream(xml.toByteArray()))).isEqualTo(policy);
    }

    /** Holds the text of each node against the characters at its place. */
    private record PlaceCheck(List<Block> blocks) implements Node.Visitor<Boolean> {
        @Override
        public Boolean section(Section section) {
            check(section.heading(), section.source());
            section.children().forEach(child -> child.accept(this));
            return true;
        }

        @Override
        public Boolean clause(Clause clause) {
            check(clause.text(), clause.source());
            clause.items().forEach(item -> item.accept(this));
            return true;
        }

        @Override
        public Boolean table(Table table) {
            return true;
        }

        private void check(String text, List<SourceSpan> source) {
            StringBuilder found = new StringBuilder();
            source.forEach(span -> found.append(blocks.get(span.paragraph() - 1).text(), span.start(), span.end()));
            assertThat(found.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }
}
