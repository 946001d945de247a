package org.policygap.compare.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.compare.language.Questions;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Modality;
import org.policygap.model.text.Search;

/** Tells what a passage is for, from its wording first and its heading after. */
final class KindReader {
    private static final Search REFERENCE = search(
            "read (?:in conjunction|alongside|with|in relation|together|in association)|(?:considered|used|seen|viewed|applied|taken) (?:together|in conjunction) with|"
                    + "in conjunction with (?:[\\w’']+ ){0,4}(?:polic|document|procedure|guidance)|see (?:also|our)|can be found (?:at|on|in)|"
                    + "(?:linked|related|associated) (?:policies|documents)|(?:guidance|other) documents");
    /** What a rule may have as well: "Appeals are sent to www.school.example". */
    private static final Search ADDRESS = search("(?:further|more) information|https?://|www\\.");

    private static final Search FINITE = search(
            "\\b(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|must|shall|should|will|would)\\b");
    private static final Set<String> AFTER_VERB = Set.of("the", "this", "our", "your", "a", "an", "any", "their");
    private static final Search REFERENCE_HEADING = search(
            "(?:related|linked|other|associated|relevant|supporting) .*(?:polic|document|procedure|guidance)|further (?:information|reading|guidance)|references?$|"
                    + "links? (?:with|to)|useful|resources|legislation|legal framework|statutory (?:guidance|framework)");
    private static final Search DOCUMENT_NAME = search(
            "(?:polic(?:y|ies)|procedures?|guidance|act(?: \\d{4})?|code(?: of (?:conduct|practice))?|regulations?(?: \\d{4})?|strategy|education|agreement|handbook|scheme|guidelines?|standards)[^\\p{L}]*$|\\b(?:act|regulations) \\d{4}");
    private static final Search REVIEW = Search.of(Pattern.compile(
            "(?:(?:this |the )?(?:policy|document|procedure|guidance)s?\\b.{0,80}\\b(?:be |is |are )?(?:formally |regularly |annually |next )*(?:reviewed|review)\\b|"
                    + "(?:reviews?|revisits?|looks? (?:again )?at) (?:of )?(?:this|the|our) (?:policy|document|procedure|framework)|next review|last reviewed|review (?:date|period|cycle|frequency))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    private static final Search REVIEW_HEADING = search(
            "^\\W*(?:\\d[\\d.]*\\s*)?(?:policy )?(?:monitoring|review|evaluation)|\\breview(?: of (?:the |this )?policy)?$");
    private static final Search DEFINITION = search(
            "for the purposes? of this|(?:is|are|can be|may be) defined as|\\bwe use the term|the term .{0,50}\\b(?:means|refers|includes|is used)|"
                    + "\\bmeans\\b(?<!\\b(?:by|the|any|some|other|such|all|no|and|or|own|what|this|it) means)(?<!\\p{L} \\p{L}{1,20}(?:al|ic|ive|ble|ary) means)(?! of| test)|\\brefers? to\\b(?! the head)|"
                    + "(?:include|including),? but (?:is |are )?not limited|list is not exhaustive|examples include|(?:^|[.;:] )\\W*in this (?:policy|procedure|document),? ");
    private static final Search DEFINITION_HEADING =
            search("defin|what is(?! covered)|what are|terminology|glossary|meaning of|interpretation");
    private static final Search PURPOSE = search(
            "(?:purpose|aims?|objectives?|intention) of (?:this|the|our|these) (?:[\\w’'-]+ ){0,4}(?:polic(?:y|ies)|procedures?|documents?|guidance|code|framework|statement|agreement)\\b|this (?:policy|document|procedure|guidance) (?:aims|seeks|sets out|is (?:intended|designed)|has been (?:developed|written|produced|adopted)|outlines|explains|provides)|"
                    + "^\\W*it is (?:intended|designed) to|we aim to|(?:is|are) to ensure that");
    private static final Search PURPOSE_HEADING =
            search("\\b(?:aims?|purpose|objectives?|intent|why (?:we|the|this|our))\\b");
    private static final Search SCOPE = search(
            "(?:polic(?:y|ies)|procedures?|documents?|guidance|guidelines)\\b[^.;:]{0,30}\\b(?:applies|apply|extends?|covers?|does not (?:apply|cover))\\b(?! (?:for|in writing))|"
                    + "^\\W*it (?:also |only )?(?:applies|extends|covers|does not (?:apply|cover|extend))\\b|who (?:this|the) policy applies|within the scope");
    private static final Search SCOPE_HEADING =
            search("\\bscope\\b|who (?:does|is|and what|must|needs) (?:this|is|it|follow)|application");
    private static final Search CONSEQUENCE = search(
            "(?:disciplinary (?:action|proceedings|procedure|measures|process)|dismissal|gross misconduct|legal action|criminal offence|may (?:lead|result)|(?:could|may|will) be (?:treated|regarded) as|breach(?:es)? of this)");
    private static final Search CONTEXT_HEADING =
            search("introduction|background|context|overview|rationale|foreword|statement|ethos|vision");

    private static final Questions OF_TEXT =
            new Questions(REFERENCE, ADDRESS, FINITE, DOCUMENT_NAME, REVIEW, DEFINITION, PURPOSE, SCOPE, CONSEQUENCE);
    private static final Questions OF_HEADING = new Questions(
            REFERENCE_HEADING, REVIEW_HEADING, DEFINITION_HEADING, PURPOSE_HEADING, SCOPE_HEADING, CONTEXT_HEADING);

    private static final int LONGEST_NAME = 14;

    private KindReader() {}

    static ClauseKind read(String passage, String above, String headings, List<Statement> statements) {
        boolean binds = statements.stream()
                .anyMatch(statement -> statement.proposition().modality() != Modality.FACT
                        && statement.proposition().modality() != Modality.MAY);
        Questions.Asked text = OF_TEXT.of(passage);
        Questions.Asked heading = OF_HEADING.of(headings);
        if (isReference(passage, text, above, heading, binds)) {
            return ClauseKind.REFERENCE;
        }
        if (text.has(REVIEW)
                || (heading.has(REVIEW_HEADING)
                        && passage.toLowerCase(Locale.ROOT).contains("review"))) {
            return ClauseKind.REVIEW;
        }
        boolean defines = text.has(DEFINITION) && (!binds || areMostSentences(passage, DEFINITION));
        if (defines || (!binds && heading.has(DEFINITION_HEADING))) {
            return ClauseKind.DEFINITION;
        }
        return ofRule(text, heading, binds);
    }

    private static ClauseKind ofRule(Questions.Asked text, Questions.Asked heading, boolean binds) {
        if (text.has(CONSEQUENCE)) {
            return ClauseKind.CONSEQUENCE;
        }
        if (text.has(SCOPE)) {
            return ClauseKind.SCOPE;
        }
        if (text.has(PURPOSE) || (!binds && heading.has(PURPOSE_HEADING))) {
            return ClauseKind.PURPOSE;
        }
        if (!binds && heading.has(SCOPE_HEADING)) {
            return ClauseKind.SCOPE;
        }
        return !binds && heading.has(CONTEXT_HEADING) ? ClauseKind.CONTEXT : ClauseKind.NORM;
    }

    private static boolean isReference(
            String passage, Questions.Asked text, String leadIn, Questions.Asked heading, boolean binds) {
        boolean name = Words.count(passage) <= LONGEST_NAME && text.has(DOCUMENT_NAME) && !isSentence(passage, text);
        return (text.has(REFERENCE) && isHalfOfSentences(passage, REFERENCE))
                || (text.has(ADDRESS) && !isSentence(passage, text) && (leadIn.isEmpty() || !binds))
                || ((name || !binds) && (OF_TEXT.of(leadIn).has(REFERENCE) || heading.has(REFERENCE_HEADING)))
                || (name && !binds && !leadIn.isEmpty());
    }

    /** A passage that gives rules and ends with where to read more is one of rules. */
    private static boolean isHalfOfSentences(String passage, Search search) {
        List<Segment> sentences = Sentences.of(passage);
        return count(sentences, search) * 2 >= sentences.size();
    }

    /** A passage that gives rules and says on the way what a word of them means is one of rules too. */
    private static boolean areMostSentences(String passage, Search search) {
        List<Segment> sentences = Sentences.of(passage);
        return count(sentences, search) * 2 > sentences.size();
    }

    private static long count(List<Segment> sentences, Search search) {
        return sentences.stream()
                .filter(sentence -> OF_TEXT.of(sentence.text()).has(search))
                .count();
    }

    /** Whether a text has a verb; those in capitals are parts of names, such as the Prevent Duty, but for an order. */
    private static boolean isSentence(String passage, Questions.Asked text) {
        if (text.has(FINITE)) {
            return true;
        }
        List<String> words = Words.parts(passage.strip());
        boolean isOrder = words.size() > 1
                && AFTER_VERB.contains(words.get(1))
                && Verbs.english().isVerb(words.get(0).toLowerCase(Locale.ROOT));
        return isOrder || words.stream().anyMatch(Verbs.english()::isOnlyVerb);
    }

    private static Search search(String regex) {
        return Search.of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }
}
