package org.policygap.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.text.Search;

/** The keywords of a search hide no match of its pattern. */
class SearchesTest {
    private static final List<String> CLASSES = List.of(
            "org.policygap.parser.metadata.MetadataLabels",
            "org.policygap.parser.metadata.RelatedPolicies",
            "org.policygap.parser.metadata.ReviewClause",
            "org.policygap.parser.resolve.Definitions",
            "org.policygap.parser.resolve.References");

    private static final List<String> TEXTS = List.of(
            "See section 3.2, paragraph 4(b), para. 2, clause 7, point 1, Appendix B, appendices A, Annexe two, Annex 1, schedule 3.",
            "The Education Act 2002, the School Staffing (England) Regulations 2009, the Equality Order and the Club Rules.",
            "We keep to UK GDPR. See www.larkmoor.example/policies and https://larkmoor.example.",
            "Keeping Children Safe in Education (2024) is read by all.",
            "KCSIE",
            "Working Together to Safeguard Children",
            "Guidance for Safer Working Practice for Adults",
            "Teachers’ Standards",
            "the Burgundy Book and the Green Book",
            "School Teachers' Pay and Conditions Document",
            "the Acas Code of Practice",
            "Best Practice Advice for School Complaints Procedures",
            "Our Leave Policy, Leave Policies, Grievance Procedure, Code of Conduct for All, Staff Code of Conduct, Home Agreement, Staff Handbook.",
            "“Parent” means anyone who has care of a child. “Staff” includes volunteers.",
            "“Parent” shall mean a carer; “Pupil” refers to a child; “School” is defined as Larkmoor.",
            "For the purposes of this policy, the term “carer” means whoever looks after a child.",
            "We use the term “bullying” to describe what hurts; the terms “site” is used to mean the grounds.",
            "By unkindness we mean what hurts others.",
            "The Larkmoor Trust (hereinafter referred to as the Trust), the head, known as the Principal, hereafter “Head”.",
            "Larkmoor Junior School (the “School”) keeps a record.",
            "Version 2.1 issue no. 3 Revision 4",
            "Next policy review date: May 2027. To be reviewed on 3 May. Last updated 2024. Date of last review 2023.",
            "Approved by Governors on 3 May; adopted 2024; ratified on; agreed; accepted; authorised; signed off by the Chair 3 May",
            "date of adoption: 2024; date of approval; date of ratification; amended on; revised in; review cycle: 2 years",
            "This belongs with the following school policies, read in conjunction with related procedures and documents.",
            "These policies include: guidance documents to be read alongside other documentation");

    @ParameterizedTest
    @MethodSource("searches")
    void keywordsHideNoMatch(Search search) {
        List<String> matches = new ArrayList<>();
        for (String text : TEXTS) {
            for (String part : text.split("(?<=[.;:,]) ")) {
                check(search, part, matches);
            }
            check(search, text, matches);
        }
        assertThat(matches).as("matches of %s in the texts", search.pattern()).isNotEmpty();
    }

    private static void check(Search search, String text, List<String> matches) {
        List<String> plain =
                search.pattern().matcher(text).results().map(MatchResult::group).toList();
        assertThat(search.all(text).stream().map(MatchResult::group))
                .as("matches in “%s”", text)
                .containsExactlyElementsOf(plain);
        assertThat(search.isIn(text)).isEqualTo(!plain.isEmpty());
        assertThat(search.first(text).map(MatchResult::group))
                .isEqualTo(plain.stream().findFirst());
        matches.addAll(plain);
    }

    @Test
    void everySearchIsTried() throws ReflectiveOperationException {
        assertThat(searches()).hasSizeGreaterThanOrEqualTo(10);
    }

    static Stream<Search> searches() throws ReflectiveOperationException {
        List<Search> searches = new ArrayList<>();
        for (String name : CLASSES) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Search.class) {
                    field.setAccessible(true);
                    searches.add((Search) field.get(null));
                }
            }
        }
        return searches.stream();
    }
}
