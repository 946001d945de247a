package org.policygap.compare.judgement;

import java.util.Locale;
import java.util.regex.Pattern;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;

/**
 * What an addition is called in a list of additions, where nothing around it tells what it belongs to: the heading it stands
 * under and its own name, "Heads of year: contacting families"; the heading alone if its name is a piece of a sentence.
 */
final class AdditionTopic {
    private static final int MOST_WORDS_OF_HEADING = 8;

    /** A number before a heading. */
    private static final Pattern NUMBER = Pattern.compile("^\\W*(?:\\d+(?:\\.\\d+)*[.)]?|[A-Za-z][.)])\\s+(?=\\p{L})");

    /** A heading of any policy tells nothing of what stands under it. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:the |our |school |key |general )*(?:introduction|overview|background|aims?|principles?|rules?|policy|policy statement|statement|procedures?|guidance|details?|other|scope|appendi.*|annex.*|part \\p{L}.*))",
            Pattern.CASE_INSENSITIVE);

    /** Begins with a pronoun or has a verb: "You are partly right", "Mrs Fox decides". */
    private static final Pattern SENTENCE = Pattern.compile(
            "“.*|(?:we|you|they|it|he|she|nobody|everybody|each|please|if|when|off|well|still|very) .*"
                    + "|(?:Mrs?|Ms|Miss|Dr) \\p{Lu}\\p{L}+ \\p{Ll}+s\\b.*"
                    + "|.*\\b(?:is|are|was|were|has|have|does|do|will|can|may|must|should|shows|ring|keeps|gets?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AdditionTopic() {}

    /**
     * The topic.
     *
     * @param section the heading above the passage, as printed; may be empty
     * @param name what the passage would be called among its neighbours
     */
    static String of(String section, String name) {
        String heading = heading(section);
        boolean tells = !heading.isEmpty()
                && Words.count(heading) <= MOST_WORDS_OF_HEADING
                && !GENERAL.matcher(heading).matches();
        if (!tells || says(heading, name)) {
            return name;
        }
        boolean question = heading.endsWith("?");
        return isSentence(name) ? heading : heading + (question ? " " : ": ") + (question ? name : lower(name));
    }

    private static String heading(String section) {
        String text = NUMBER.matcher(section.strip()).replaceFirst("").replaceAll("[:.]+$", "");
        boolean shouts = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return shouts ? Plain.capital(text.toLowerCase(Locale.ROOT)) : text;
    }

    private static boolean isSentence(String name) {
        String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return SENTENCE.matcher(name).matches() || Verbs.english().isOnlyVerb(first);
    }

    private static boolean says(String one, String other) {
        String ours = one.toLowerCase(Locale.ROOT);
        String theirs = other.toLowerCase(Locale.ROOT);
        return ours.contains(theirs) || theirs.contains(ours);
    }

    /** Small at the beginning, unless it has other capitals: "Sports day", "Anti-Bullying Policy". */
    private static String lower(String name) {
        String rest = name.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) ? MainClause.lower(name) : name;
    }
}
