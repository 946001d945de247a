package org.policygap.parser.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.policygap.model.text.Search;
import org.policygap.model.text.WordSet;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.metadata.Periods;

/** What the wording of a line before the first section tells: that it names a document, an organisation or a date. */
final class FrontText {
    private static final WordSet DOCUMENT_WORDS = WordSet.of(
            "policy",
            "policies",
            "procedure",
            "procedures",
            "plan",
            "statement",
            "code of conduct",
            "scheme",
            "guidance",
            "guidelines",
            "handbook",
            "strategy",
            "protocol",
            "charter",
            "agreement",
            "constitution",
            "bylaws",
            "by-laws",
            "byelaws",
            "standing orders",
            "terms of reference",
            "code of practice",
            "privacy notice",
            "addendum");
    private static final Search ORGANISATION = Search.of(Pattern.compile(
            "(?:.*\\b)?(?:school|academy|college|trust|federation|pre-?school|nursery|council|diocese)s?\\s*(?:\\(.*\\))?[.,]?\\s*"
                    + "|(?:a (?:member|part) of|part of)\\b.*",
            Pattern.CASE_INSENSITIVE));
    /** The end of the name of a body that approves policies. */
    private static final Search BODY_NAME =
            Search.of(Pattern.compile("(?i).*\\b(?:committee|board|body|governors|trustees|trust|team)\\s*"));

    /** "Policy number 12" is the reference of a document, not its name. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)(?:policy|document|procedure) (?:number|no\\b|ref\\b|reference|code|id\\b)");

    private FrontText() {}

    /** Whether it has a word for a kind of document. */
    static boolean hasDocument(String text) {
        return DOCUMENT_WORDS.isIn(text);
    }

    /** Whether it is the reference of a document. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).lookingAt();
    }

    /** Whether it names a document. */
    static boolean isTitle(Paragraph line) {
        return DOCUMENT_WORDS.isIn(line.clean()) && !Notices.hasAddress(line.clean()) && !isReference(line.clean());
    }

    /** Whether the file declares the line to be the title. */
    static boolean isDeclared(Paragraph line) {
        return line.look().style().toLowerCase(Locale.ROOT).equals("title");
    }

    /** Whether it ends the name of a body that approves policies. */
    static boolean isOrganisationPart(String text) {
        return BODY_NAME.matches(text);
    }

    /** Whether it names a school or what that belongs to. */
    static boolean isOrganisation(Paragraph line) {
        return ORGANISATION.matches(line.clean());
    }

    /** Whether it is a date and little more. */
    static boolean isDate(String text) {
        return Periods.date(text)
                .filter(date -> date.literal().length() * 2 > text.length())
                .isPresent();
    }
}
