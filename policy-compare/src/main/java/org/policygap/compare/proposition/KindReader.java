package org.policygap.compare.proposition;

import java.util.List;
import java.util.regex.Pattern;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Modality;

/** Tells what a passage is for, from its wording first and its heading after. */
final class KindReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern REFERENCE = Pattern.compile(
            "read (?:in conjunction|alongside|with|in relation|together|in association)|in conjunction with|see (?:also|our)|(?:further|more) information|can be found (?:at|on|in)|"
                    + "(?:linked|related|associated) (?:policies|documents)|(?:guidance|other) documents|https?://|www\\.",
            FLAGS);
    private static final Pattern REFERENCE_HEADING = Pattern.compile(
            "(?:related|linked|other|associated|relevant|supporting) .*(?:polic|document|procedure|guidance)|further (?:information|reading|guidance)|references?$|"
                    + "links? (?:with|to)|useful|resources|legislation|legal framework|statutory (?:guidance|framework)",
            FLAGS);
    private static final Pattern DOCUMENT_NAME = Pattern.compile(
            "(?:polic(?:y|ies)|procedures?|guidance|act(?: \\d{4})?|code(?: of (?:conduct|practice))?|regulations?(?: \\d{4})?|strategy|education|agreement|handbook|scheme|guidelines?|standards)[^\\p{L}]*$|\\b(?:act|regulations) \\d{4}",
            FLAGS);
    private static final Pattern REVIEW = Pattern.compile(
            "(?:(?:this |the )?(?:policy|document|procedure|guidance)s?\\b.{0,80}\\b(?:be |is |are )?(?:formally |regularly |annually |next )*(?:reviewed|review)\\b|"
                    + "(?:reviews?|revisits?|looks? (?:again )?at) (?:of )?(?:this|the|our) (?:policy|document|procedure|framework)|next review|last reviewed|review (?:date|period|cycle|frequency))",
            FLAGS | Pattern.DOTALL);
    private static final Pattern REVIEW_HEADING = Pattern.compile(
            "^\\W*(?:\\d[\\d.]*\\s*)?(?:policy )?(?:monitoring|review|evaluation)|\\breview(?: of (?:the |this )?policy)?$",
            FLAGS);
    private static final Pattern DEFINITION = Pattern.compile(
            "for the purposes? of this|(?:is|are|can be|may be) defined as|\\bwe use the term|the term .{0,50}\\b(?:means|refers|includes|is used)|\\bmeans\\b|\\brefers? to\\b(?! the head)|"
                    + "(?:include|including),? but (?:is |are )?not limited|list is not exhaustive|examples include|in this (?:policy|procedure|document),? ",
            FLAGS);
    private static final Pattern DEFINITION_HEADING =
            Pattern.compile("defin|what is|what are|terminology|glossary|meaning of|interpretation", FLAGS);
    private static final Pattern PURPOSE = Pattern.compile(
            "(?:the )?(?:primary |main |overall )?(?:purpose|aims?|objectives?|intention) of (?:this|the|our)|this (?:policy|document|procedure|guidance) (?:aims|seeks|sets out|is (?:intended|designed)|has been (?:developed|written|produced|adopted)|outlines|explains|provides)|"
                    + "^\\W*it is (?:intended|designed) to|we aim to|(?:is|are) to ensure that",
            FLAGS);
    private static final Pattern PURPOSE_HEADING = Pattern.compile("\\b(?:aims?|purpose|objectives?|intent)\\b", FLAGS);
    private static final Pattern SCOPE = Pattern.compile(
            "(?:policy|procedure|document|guidance|guidelines|it)\\b.{0,30}\\b(?:applies|apply|extends?|covers?|does not (?:apply|cover))|who (?:this|the) policy applies|within the scope",
            FLAGS);
    private static final Pattern SCOPE_HEADING = Pattern.compile("\\bscope\\b|who (?:does|is) this|application", FLAGS);
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "(?:disciplinary (?:action|proceedings|procedure|measures|process)|dismissal|gross misconduct|legal action|criminal offence|may (?:lead|result)|(?:could|may|will) be (?:treated|regarded) as|breach(?:es)? of this)",
            FLAGS);
    private static final Pattern CONTEXT_HEADING = Pattern.compile(
            "introduction|background|context|overview|rationale|foreword|statement|ethos|vision", FLAGS);

    private static final int LONGEST_NAME = 14;

    private KindReader() {}

    static ClauseKind read(String text, String leadIn, String heading, List<Statement> statements) {
        boolean binds = statements.stream()
                .anyMatch(statement -> statement.proposition().modality() != Modality.FACT
                        && statement.proposition().modality() != Modality.MAY);
        if (isReference(text, leadIn, heading, binds)) {
            return ClauseKind.REFERENCE;
        }
        if (REVIEW.matcher(text).find()
                || (REVIEW_HEADING.matcher(heading).find()
                        && text.toLowerCase(java.util.Locale.ROOT).contains("review"))) {
            return ClauseKind.REVIEW;
        }
        if (DEFINITION.matcher(text).find()
                || (!binds && DEFINITION_HEADING.matcher(heading).find())) {
            return ClauseKind.DEFINITION;
        }
        return ofRule(text, heading, binds);
    }

    private static ClauseKind ofRule(String text, String heading, boolean binds) {
        if (CONSEQUENCE.matcher(text).find()) {
            return ClauseKind.CONSEQUENCE;
        }
        if (PURPOSE.matcher(text).find()
                || (!binds && PURPOSE_HEADING.matcher(heading).find())) {
            return ClauseKind.PURPOSE;
        }
        if (SCOPE.matcher(text).find()
                || (!binds && SCOPE_HEADING.matcher(heading).find())) {
            return ClauseKind.SCOPE;
        }
        return !binds && CONTEXT_HEADING.matcher(heading).find() ? ClauseKind.CONTEXT : ClauseKind.NORM;
    }

    private static boolean isReference(String text, String leadIn, String heading, boolean binds) {
        boolean name = text.split("\\s+").length <= LONGEST_NAME
                && DOCUMENT_NAME.matcher(text).find();
        boolean underReference = REFERENCE.matcher(leadIn).find()
                || REFERENCE_HEADING.matcher(heading).find();
        return REFERENCE.matcher(text).find()
                || (underReference && (name || !binds))
                || (name && !binds && !leadIn.isEmpty());
    }
}
