package org.policygap.compare.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.compare.matching.Match.Verdict;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;

class PolicyMatcherTest {
    private static final String[] VISITORS = {
        "# Signing in",
        "Every visitor must sign in at the office on arrival and wear a badge.",
        "The receptionist checks the identity of contractors and deliveries.",
        "Visitors are accompanied by a member of staff at all times on the premises.",
        "# Leaving",
        "Visitors hand back their badge and sign out at the gate."
    };
    private static final String[] HOMEWORK = {
        "# How much",
        "Pupils are given reading and spelling to practise at home each week.",
        "Teachers mark homework and give feedback in the exercise book.",
        "Parents are asked to provide a quiet place in which their child can study.",
        "# Help",
        "A homework club is open in the library after lessons."
    };
    private static final Policy VISITORS_MODEL = policy("Visitors Policy", "visitors.docx", VISITORS);
    private static final Policy HOMEWORK_MODEL = policy("Homework Policy", "homework.docx", HOMEWORK);
    private static final PolicyMatcher MATCHER =
            new PolicyMatcher(List.of(VISITORS_MODEL, HOMEWORK_MODEL), MadeUp.LEXICON);

    @Test
    void title_and_content_that_agree_make_a_match_sure() {
        Match match = MATCHER.match(policy(
                "Pebble Lane School Visitors Procedure 2024",
                "final-v3.docx",
                "All visitors sign in with the receptionist at the office, who checks their identity.",
                "They wear a badge and are accompanied on the premises by staff."));

        assertThat(match.verdict()).isEqualTo(Verdict.SURE);
        assertThat(match.best().model()).isZero();
        assertThat(match.rival()).isEmpty();
    }

    @Test
    void a_file_name_counts_as_a_title() {
        assertThat(MATCHER.match(policy("", "homework.pdf", HOMEWORK)).verdict())
                .isEqualTo(Verdict.SURE);
    }

    @Test
    void content_alone_makes_a_match_that_is_asked_about() {
        Match match = MATCHER.match(policy("Study beyond the bell", "document1.docx", HOMEWORK));

        assertThat(match.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(match.best().model()).isEqualTo(1);
        assertThat(match.best().isNamed()).isFalse();
    }

    @Test
    void a_word_of_the_model_in_a_long_title_is_no_match_without_its_content() {
        String[] menu = {"Soup follows salad.", "Plums or pears."};

        assertThat(MATCHER.match(policy("Lunch menu for visitors in the spring", "menu.pdf", menu))
                        .verdict())
                .isEqualTo(Verdict.ALIKE);
    }

    @Test
    void a_document_called_like_one_model_that_reads_like_another_has_a_rival() {
        Match match = MATCHER.match(policy("Visitors Policy", "visitors.docx", HOMEWORK));

        assertThat(match.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(match.rival()).isPresent();
    }

    @Test
    void a_document_called_like_its_model_is_not_asked_about_for_a_little_more_in_common_with_another() {
        Match match = MATCHER.match(policy(
                "Visitors Policy",
                "visitors.docx",
                "Every visitor must sign in at the office on arrival and wear a badge.",
                "Pupils are given reading and spelling to practise at home each week.",
                "Teachers mark homework and give feedback in the exercise book."));

        assertThat(match.verdict()).isEqualTo(Verdict.SURE);
        assertThat(match.rival()).isEmpty();
    }

    @Test
    void a_policy_about_something_else_belongs_to_no_model() {
        Match match = MATCHER.match(policy(
                "School Uniform",
                "uniform.docx",
                "Pupils wear a grey jumper and black shoes.",
                "Jewellery is not worn."));

        assertThat(match.verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void with_one_model_only_a_title_can_match() {
        PolicyMatcher one = new PolicyMatcher(List.of(VISITORS_MODEL), MadeUp.LEXICON);

        assertThat(one.match(VISITORS_MODEL).verdict()).isEqualTo(Verdict.SURE);
        assertThat(one.match(HOMEWORK_MODEL).verdict()).isEqualTo(Verdict.NONE);
    }

    private static Policy policy(String title, String file, String... lines) {
        Policy made = MadeUp.policy(List.of(MadeUp.entry(MetadataField.TITLE, title, "")), lines);
        return new Policy(
                made.metadata(),
                made.body(),
                made.footnotes(),
                made.definitions(),
                made.references(),
                made.artefacts(),
                made.requirements(),
                made.problems(),
                made.account(),
                new DocumentSource(file, DocumentFormat.TEXT, "0".repeat(64), 1, 0));
    }
}
