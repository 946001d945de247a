package org.policygap.compare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.compare.language.Words;

class LexiconTest {
    private final Words words = Words.english();

    @Test
    void theShippedFilesAreSound() {
        assertThat(LexiconReader.shipped().problems()).isEmpty();
    }

    @Test
    void findsPhrasesWhateverTheirEndings() throws IOException {
        Lexicon lexicon = read("report | act | notify, let ... know\nlogo | object | emblem\n");

        assertThat(found(lexicon, "Staff notified the office about emblems")).containsExactly("report", "logo");
        assertThat(found(lexicon, "They let the kitchen manager know.")).containsExactly("report");
    }

    @Test
    void theLongestPhraseWinsAndKeepsTheShorterOneAsNested() throws IOException {
        Lexicon lexicon = read("care | act | first aid\ncare-policy | document | first aid policy\n");

        List<Mention> mentions = lexicon.mentions(words.of("See the first aid policy"));

        assertThat(mentions).extracting(mention -> mention.concept().id()).containsExactly("care-policy", "care");
        assertThat(mentions).extracting(Mention::nested).containsExactly(false, true);
    }

    @Test
    void aPartOfATextMentionsWhatItWouldByItself() throws IOException {
        Lexicon lexicon = read(
                "care | act | first aid\nscience | object | aid science, let ... aid\ncare-policy | document | first aid science\n");
        String text = "Teach first aid science. Let them aid, and first aid";

        FoundPhrases whole = lexicon.phrases(words.of(text));

        for (String part :
                List.of("first aid", "first aid science", "science. Let them aid", "Let them", "first aid")) {
            int start = text.lastIndexOf(part);
            assertThat(whole.mentions(start, start + part.length()))
                    .extracting(mention -> mention.concept().id() + mention.nested())
                    .isEqualTo(lexicon.mentions(words.of(part)).stream()
                            .map(mention -> mention.concept().id() + mention.nested())
                            .toList());
        }
        assertThat(whole.mentions(6, 15)).singleElement().satisfies(mention -> {
            assertThat(mention.nested()).isFalse();
            assertThat(mention.start()).isEqualTo(6);
        });
    }

    @Test
    void keepsSomePhrasesOnlyAndTheLinksBetweenAllConcepts() throws IOException {
        Lexicon all = read("cook | actor | chef, dinner lady | is-a helper\nhelper | actor | helper\n");

        Lexicon fewer = all.keeping(phrase -> !phrase.equals("chef"));

        assertThat(found(fewer, "a chef and a dinner lady")).containsExactly("cook");
        assertThat(fewer.isA("cook", "helper")).isTrue();
        assertThat(found(all, "a chef and a dinner lady")).containsExactly("cook", "cook");
    }

    @Test
    void exactPhrasesAndWordBeginnings() throws IOException {
        Lexicon lexicon = read("computing | object | \"IT\"\nunfair | quality | discriminat*\n");

        assertThat(found(lexicon, "The IT room; discriminatory remarks")).containsExactly("computing", "unfair");
        assertThat(found(lexicon, "Its items")).isEmpty();
    }

    @Test
    void aPhraseStaysWithinItsSentence() throws IOException {
        Lexicon lexicon = read("hive-keeper | actor | bee keeper\nsting | act | let ... sting\n");

        assertThat(found(lexicon, "Watch the bee. The keeper stays; a bee: keeper"))
                .isEmpty();
        assertThat(found(lexicon, "They let it go. Wasps sting")).isEmpty();
        assertThat(found(lexicon, "The bee keeper. Bees that we let out sting"))
                .containsExactly("hive-keeper", "sting");
        assertThat(found(read("site | object | hive org\n"), "see hive.org")).containsExactly("site");
    }

    @Test
    void aLaterFileAddsPhrases() throws IOException {
        Lexicon lexicon = new LexiconReader(words)
                .read("one.txt", new StringReader("cook | actor | chef"))
                .read("two.txt", new StringReader("+cook | actor | dinner lady\n  , catering team"))
                .lexicon();

        assertThat(found(lexicon, "a chef, a dinner lady and the catering team"))
                .containsOnly("cook")
                .hasSize(3);
        assertThat(lexicon.problems()).isEmpty();
    }

    @Test
    void knowsHowConceptsHangTogether() throws IOException {
        Lexicon lexicon = read("""
                staff | actor | staff
                cook | actor | cook | is-a staff
                pastry-cook | actor | pastry cook | is-a cook
                nurse | actor | nurse | is-a staff
                allow | act | allow | opposite forbid
                forbid | act | forbid
                """);

        assertThat(lexicon.stepsUp("pastry-cook", "staff")).isEqualTo(2);
        assertThat(lexicon.isA("staff", "cook")).isFalse();
        assertThat(lexicon.areSiblings("cook", "nurse")).isTrue();
        assertThat(lexicon.areOpposite("forbid", "allow")).isTrue();
    }

    @Test
    void marksWhatTellsLittle() throws IOException {
        Lexicon lexicon = read("""
                do | act | carry out | counts little
                bake | act | bake
                odd | act | stir | counts much
                """);

        assertThat(lexicon.concept("do").orElseThrow().countsLittle()).isTrue();
        assertThat(lexicon.concept("bake").orElseThrow().countsLittle()).isFalse();
        assertThat(lexicon.problems()).singleElement().asString().contains("'counts little'");
    }

    @Test
    void namesFileAndLineOfEveryProblem() throws IOException {
        Lexicon lexicon = read("""
                # a remark
                cook | actor | chef | is-a staff
                baker | actor | chefs
                one | act | first | is-a two
                two | act | second | is-a one
                cook | actor | kitchen hand
                odd | colour | red
                short | act
                """);

        assertThat(lexicon.problems())
                .extracting(LexiconProblem::toString)
                .anyMatch(text -> text.startsWith("test.txt, line 2: cook links to staff"))
                .anyMatch(text -> text.startsWith("test.txt, line 3: 'chefs' of baker is also a phrase of cook"))
                .anyMatch(text -> text.startsWith("test.txt, line 5: two is a kind of itself"))
                .anyMatch(text -> text.startsWith("test.txt, line 6: cook is already in test.txt, line 2"))
                .anyMatch(text -> text.startsWith("test.txt, line 7: There is no type 'colour'"))
                .anyMatch(text -> text.startsWith("test.txt, line 8: An entry has three or four columns"));
    }

    @Test
    void namesTheLineOfTheLayerThatBringsAProblemIn() throws IOException {
        Lexicon lexicon = new LexiconReader(words)
                .read("shipped.txt", new StringReader("staff | actor | staff\ncook | actor | cook | is-a staff\n"))
                .read(
                        "ours.txt",
                        new StringReader("\uFEFF# ours\n+staff | actor | chef | is-a cook\n+cook | actor | chef"))
                .lexicon();

        assertThat(lexicon.problems())
                .extracting(LexiconProblem::toString)
                .anyMatch(text -> text.startsWith("ours.txt, line 2: staff is a kind of itself"))
                .anyMatch(text -> text.startsWith("ours.txt, line 3: 'chef' of cook is also a phrase of staff"))
                .hasSize(2);
    }

    @Test
    void namesWhatIsNoPlainTextOrOfAnotherType() throws IOException {
        assertThat(read("cook | actor | caf\uFFFD\n+cook | act | fry\n").problems())
                .extracting(LexiconProblem::toString)
                .anyMatch(text -> text.startsWith("test.txt, line 1: A letter cannot be read"))
                .anyMatch(text -> text.startsWith("test.txt, line 2: cook is of type actor"))
                .hasSize(2);
        assertThat(read("PK\0\0 | b | c\nd\n").problems()).hasSize(1);
    }

    @Test
    void theExampleOfTheDocumentationIsSound() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "lexicon.md"));
        Lexicon lexicon = new LexiconReader(words)
                .readShipped()
                .read("our-words.txt", new StringReader(page.split("```", -1)[3]))
                .lexicon();

        assertThat(lexicon.problems()).isEmpty();
        assertThat(found(lexicon, "The cluster lead puts a notice on the hub")).contains("line-manager", "staff-hub");
    }

    @ParameterizedTest
    @CsvSource({
        "lado, the designated officer of the bee committee",
        "private-messaging-groups, signs and signals of a swarm",
        "phased-return, the Rehabilitation of Offenders Act",
        "gifts-and-hospitality, induced illness",
        "victimisation, the Data Protection Act",
        "parental-help-homework, keepers support their children and help your child",
        "appeal-against-discipline, keepers have the right to appeal",
        "foi-time-limit, an answer within 20 working days"
    })
    void wordsInAnotherSenseAreNotMentions(String concept, String text) {
        assertThat(found(LexiconReader.shipped(), text)).isNotEmpty().doesNotContain(concept);
    }

    private Lexicon read(String text) throws IOException {
        return new LexiconReader(words).read("test.txt", new StringReader(text)).lexicon();
    }

    private List<String> found(Lexicon lexicon, String text) {
        return lexicon.mentions(words.of(text)).stream()
                .map(mention -> mention.concept().id())
                .toList();
    }
}
