package org.policygap.compare.judgement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.language.Clip;

/** A rule as it reads after "Nothing found that says that": its main clause first, without what joins it to other sentences. */
final class MainClause {
    /** Begins with a name: with a capital inside or after its first word, or one that schools write in every policy. */
    private static final Pattern NAME_START = Pattern.compile(
            "(?:\\p{L}+\\p{Lu}|\\p{Lu}[\\p{L}'’]*\\s+(?:(?:of|for|and|the)\\s+)?\\p{Lu}|\\p{Lu}\\p{L}*\\s+\\d|(?:Ofsted|Acas|Facebook|Instagram|Twitter|Snapchat|Google|"
                    + "Microsoft|Parliament|England|Wales|Christmas|Easter|Mr|Mrs|Ms|Miss|Dr|January|February|March|April|June|July|August|"
                    + "September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b).*",
            Pattern.DOTALL);

    /** "A Level", "The Headteacher": an article is no part of a name. */
    private static final Pattern ARTICLE_START = Pattern.compile(
            "(?:The|A|An|All|Any|Every|Each|No|This|These|If|When|Where|In|On|For|By|At|From|With|Only|Both|Before|After|During|Under|Our|Your|Their|Its|Some|Most|Many|As|To)\\b.*",
            Pattern.DOTALL);

    /** "However, ...", "In addition, ...": what joins a sentence to the one before. */
    private static final Pattern JOINING = Pattern.compile(
            "^(?:(?:however|therefore|in addition|additionally|furthermore|moreover|nevertheless|consequently|accordingly|finally|also|then|similarly|likewise),?\\s+)+|,\\s+however,(?=\\s)",
            Pattern.CASE_INSENSITIVE);

    /** A number that the document prints before a clause and that was read as its text. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\p{Lu}{1,2}[.-]?)?\\d+(?:[./]\\d+)*[.)]?\\s+(?=\\p{Lu})");

    /** A main clause: its verb comes before any comma. */
    private static final Pattern MAIN_CLAUSE = Pattern.compile(
            "^[^,]{2,90}?\\s(?:must|should|shall|will|may|can|cannot|is|are|has|have|needs?|ought)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A rule and no condition: "During the call the caller must give a name, say ...". */
    private static final Pattern BINDS = Pattern.compile("\\b(?:must|shall|should|ought)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING_CONDITION = Pattern.compile(
            "^((?:where|when|whenever|if|whilst|while|although|once|before|after|in|on|for|during|due to)\\b[^,]{5,120}),\\s+(?!(?:for example|such as|or|and|but|including|that is|whether|where|when|if)\\b)(\\p{L}.{15,})$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MainClause() {}

    /**
     * A rule that stands alone.
     *
     * @param longest characters up to which a condition is told with it
     */
    static String of(String rule, int longest) {
        return mainFirst(alone(Clip.tidy(rule)), longest);
    }

    /** The main clause first, then the condition with which the sentence opens, if both fit. */
    private static String mainFirst(String text, int longest) {
        Matcher condition = OPENING_CONDITION.matcher(text);
        if (!condition.matches()
                || BINDS.matcher(condition.group(1)).find()
                || !MAIN_CLAUSE.matcher(condition.group(2)).matches()) {
            return text;
        }
        String main = asIn(text, condition.group(2));
        String whole = main + (main.indexOf(',') < 0 ? " " : ", ") + lower(condition.group(1));
        return whole.length() <= longest ? whole : main;
    }

    /** Without what joins it to other sentences or is no word of it. */
    private static String alone(String text) {
        String words = JOINING.matcher(NUMBER.matcher(Plain.row(text)).replaceFirst(""))
                .replaceAll("");
        return words.isBlank() ? text : asIn(text, words);
    }

    /** A beginning with a capital if the text has one. */
    private static String asIn(String text, String words) {
        return Character.isLowerCase(text.charAt(0)) ? words : Plain.capital(words);
    }

    /** Lower case at the beginning, unless that is a name. */
    static String lower(String sentence) {
        boolean name = NAME_START.matcher(sentence).matches()
                && !ARTICLE_START.matcher(sentence).matches();
        return name ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
