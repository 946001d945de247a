package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.text.Keywords;

/** Takes the names of schools and of people's posts out of a text, so that only what is said about them is compared. */
public final class Neutraliser {
    /**
     * Words that begin a sentence before a name, kinds of school that are no name ("Independent School Standards") and what
     * is called after any school ("the stage of The School Investigation").
     */
    private static final String NO_NAME =
            "(?!(?:At|In|For|From|To|By|As|If|When|Where|While|Every|Each|All|Any|No|Our|This)\\b"
                    + "|The\\s+(?:School|Academy)\\s+(?!School|Academy|College|Trust)\\p{Lu}\\p{Ll}"
                    + "|(?:Independent|Maintained|Special|State|Boarding|Mainstream)\\s+Schools?\\b)";

    /** A name such as "St Anne's Church of England Primary School" or "Moor Lane Academy", with its article. */
    private static final Pattern SCHOOL_NAME = Pattern.compile("(?=[\\p{Lu}t])(?:\\b(?:The|the)\\s+)?" + NO_NAME
            + "(?:\\b\\p{Lu}[\\p{L}’'.]*\\s+(?:(?:of|and|the|&|C\\s?of\\s?E|CE|RC|VA|VC)\\s+)*){1,6}"
            + "(?:Primary|Infant|Junior|Nursery|High|Secondary|Grammar|Community|Academy|College|School|Pre-?[Ss]chool)"
            + "(?:\\s+(?:and|&)\\s+(?:Nursery|Infant|Junior|Preschool))?(?:\\s+(?:School|Academy|College|Trust))*\\b");

    /** Any such name has one of these words. */
    private static final List<String> LAST_WORDS = List.of(
            "Primary",
            "Infant",
            "Junior",
            "Nursery",
            "High",
            "Secondary",
            "Grammar",
            "Community",
            "Academy",
            "College",
            "School",
            "Preschool",
            "Pre-school");

    private static final Pattern NAME_END =
            Pattern.compile("(?i)\\b(?:school|academy|college|nursery|pre-?school|trust)\\b");
    private static final int SHORTEST_NAME = 5;

    private final List<Pattern> names;

    /** The letters of the names: most passages have none of them. */
    private final Keywords letters;

    private final Roles roles;

    private Neutraliser(List<String> names, Roles roles) {
        this.names = names.stream()
                .map(name -> Pattern.compile("(?i)\\b" + Pattern.quote(name) + "\\b"))
                .toList();
        this.letters = Keywords.ofWords(List.of(names));
        this.roles = roles;
    }

    /** For a policy, from the organisation it names. */
    public static Neutraliser of(Policy policy) {
        List<String> names = new ArrayList<>();
        for (MetadataEntry entry : policy.metadata().all(MetadataField.ORGANISATION)) {
            names.add(entry.literal());
        }
        List<String> longestFirst = names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Neutraliser(longestFirst, Roles.of(policy));
    }

    /** The name of the school as a text writes it, empty if it writes none. */
    public static String schoolName(Policy policy) {
        String organisation = policy.metadata().text(MetadataField.ORGANISATION);
        if (NAME_END.matcher(organisation).find()) {
            return organisation.strip();
        }
        Matcher matcher = SCHOOL_NAME.matcher(policy.metadata().text(MetadataField.TITLE));
        return matcher.find() ? matcher.group().strip() : organisation.strip();
    }

    /** The text with "the school" in place of every school's name, and posts in place of people's names. */
    public String neutral(String text) {
        return roles.replace(replace(text, "the school"));
    }

    /** The text with another name in place of every school's name. */
    public String replace(String text, String replacement) {
        String result = text;
        if (letters.anyMayBeIn(text)) {
            for (Pattern name : names) {
                result = name.matcher(result).replaceAll(Matcher.quoteReplacement(replacement));
            }
        }
        return mayNameSchool(result)
                ? SCHOOL_NAME.matcher(result).replaceAll(Matcher.quoteReplacement(replacement))
                : result;
    }

    /** Most passages speak of the school without its name; that is false for certain. */
    private static boolean mayNameSchool(String text) {
        for (String word : LAST_WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
