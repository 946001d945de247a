package org.policygap.parser.structure;

import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;
import org.policygap.model.text.WordSet;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/** What the wording of a line tells about whether it can be a heading, wherever it stands. */
final class HeadingText {
    /** Words of the longest line that is a title by its wording. */
    static final int LONGEST = 14;
    /** A line that is set off and states nothing may be longer. */
    static final int LONGEST_SET_OFF = 20;
    /** A question that is set off may be longer still. */
    static final int LONGEST_QUESTION = 45;

    private static final int LONGEST_DECLARED = 30;
    private static final int LONGEST_STATEMENT = 6;
    /** Words from which on a line with a verb and a colon is a lead-in rather than a heading over a list. */
    private static final int SHORTEST_LEAD_IN = 5;

    /** No title ends with such a word. */
    private static final Set<String> DANGLING = Set.of(
            "and", "or", "the", "of", "to", "a", "an", "in", "for", "with", "by", "that", "which", "is", "are", "will",
            "must", "shall", "should", "can", "cannot");
    /** "Who it is for" may end so all the same. */
    private static final Set<String> TRAILING = Set.of("of", "to", "in", "for", "with", "by", "is", "are");

    private static final WordSet SENTENCE_VERBS = WordSet.of(
            "must", "shall", "will", "should", "may", "is", "are", "has", "have", "can", "cannot", "does", "do not");
    /** The number of "Part I" is no pronoun. */
    private static final Pattern PRONOUN =
            Pattern.compile("\\bI\\b(?<!(?i:article|section|part|chapter|appendix|annexe?|schedule|phase|stage) I)"
                    + "|\\b(?:[Ww]e|[Yy]ou|[Tt]hey)\\b");

    private static final Pattern ACT = Pattern.compile("\\bAct \\d{4}");
    private static final Pattern ACT_TITLE =
            Pattern.compile("(?:\\p{Lu}|and |of |from |the |&)[^.:;]*\\b(?:Act|Regulations) \\d{4}(?: and \\d{4})?");
    private static final Beginning SUBJECT =
            Beginning.of(Pattern.compile("(?:The|An?|This|These|It|All|Any|Each|Every|No|Nobody|Everyone|There) .*"));
    /** A sentence about what stands beside it, whatever its verb is: "This part sets out who pays." */
    private static final Beginning POINTING = Beginning.of(Pattern.compile("(?:This|These) .*"));
    /** "Stage 2: The panel is called" is a title whatever it says; what stands below a picture is none. */
    private static final Pattern COUNTED =
            Pattern.compile("(?!Figure|Table|Picture)\\p{Lu}\\p{Ll}+ \\d{1,2}(?::| [-–—]) \\p{Lu}.*");
    /** The beginning of a name with a capital inside. */
    private static final Pattern NAME = Pattern.compile("\\p{Ll}-?\\p{Lu}");

    /** The end of one sentence and the beginning of another. */
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.!] \\p{Lu}");
    /** What may end a heading that stands over a list. */
    private static final Pattern COLON = Pattern.compile("\\s*:?\\s*[-–—]?\\s*$");

    /** How the beginning of a sentence or a remark begins that a colon ends. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)(?:in|on|at|if|when|where|while|during|after|before|by|with|to|for|from|as|and|or|but|note|n\\.?b\\.?|e\\.?g\\.?|i\\.?e\\.?|examples?|including|these|those|following|the following)\\b");

    /** What to do in a case follows, with a comma or without. */
    private static final Beginning CONDITION = Beginning.of(Pattern.compile("(?:If|Unless|Whenever) .*"));

    /** Somebody is told to do something: such a line is a rule however it begins. */
    private static final WordSet BINDING = WordSet.of(
            "must", "shall", "should", "will", "may", "cannot", "need to", "needs to", "have to", "has to", "please");
    /** The reader is sent elsewhere. */
    private static final WordSet REFERRING = WordSet.of("see the", "see our", "see also", "refer to");
    /** A relative clause up to its verb. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:who|which|whose|(?:signs|things|cases|circumstances|incidents|matters|reasons|situations) that) (?:[^\\s,]+ ){0,3}?(?:must|shall|will|should|may|is|are|has|have|can|cannot|does|do not)\\b");

    static final Pattern QUESTION = Pattern.compile(
            "(?:What|Who|How|Why|When|Where|Which|Can|Do|Does|WHAT|WHO|HOW|WHY|WHEN|WHERE|WHICH|CAN)\\b.*");
    /** Whose part is told: "The role of the governing board", as many policies head their paragraphs on each office. */
    private static final Beginning ROLE = Beginning.of(Pattern.compile(
            "(?:[Tt]he )?(?:[Rr]oles?|[Rr]esponsibilit(?:y|ies)|[Dd]uties)(?: (?:and|&) (?:[Rr]oles?|[Rr]esponsibilities|[Dd]uties))?"
                    + " of (?:the |our |all |each )?\\p{L}.*"));

    static final Pattern ANNEX =
            Pattern.compile("(?i)(?:appendix|annexe?|schedule)\\s+(?:\\d+|[A-Z]|one|two|three|four|five|six)\\b.*");

    private HeadingText() {}

    /** Clauses are often given a heading style for the sake of its automatic number: a long sentence is none. */
    static boolean isDeclared(Paragraph paragraph) {
        String text = paragraph.clean();
        int words = paragraph.words();
        boolean sentence = words >= 10 && Wording.endsSentence(text) && !text.endsWith("?");
        return words <= (text.endsWith("?") ? LONGEST_QUESTION : LONGEST_DECLARED)
                && !sentence
                && !(text.startsWith("[") && text.endsWith("]"))
                && !isPartOfSentence(text, words);
    }

    /** Whether it leads in a list with a verb, is an item of one, or breaks off. */
    private static boolean isPartOfSentence(String text, int words) {
        boolean leadsIn = Wording.leadsIn(text) && words >= SHORTEST_LEAD_IN && hasVerb(text);
        boolean item = text.endsWith(";") || (Wording.startsLower(text) && Wording.isClosed(text));
        return leadsIn || item || (Wording.startsLower(text) && Wording.isOpen(text));
    }

    /** Whether it ends with a colon, over the list that it is the heading of. */
    static boolean isOverList(Paragraph paragraph) {
        String text = paragraph.clean();
        return text.endsWith(":") && paragraph.words() <= LONGEST;
    }

    /** Whether a line that is set off from its neighbours can be a heading, or says too much, a day or an address. */
    static boolean isSetOffTitle(String text) {
        String bare = COLON.matcher(text).replaceFirst("");
        boolean overList = text.length() > bare.length() && Wording.words(bare) <= LONGEST_SET_OFF;
        return (isBrief(bare) || overList)
                && !isDangling(text)
                && !beginsAsNoTitle(bare)
                && !Notices.isNotice(bare)
                && !Notices.hasDay(bare)
                && !bare.endsWith(",");
    }

    /** Whether it begins in lower case as no title does; "iPads" and "e-Safety" are names. */
    private static boolean beginsAsNoTitle(String text) {
        return Wording.startsLower(text) && !NAME.matcher(text).lookingAt();
    }

    /** Whether a short line has a colon that leads in what its last word asks for: "All staff must:", "Abuse may include:". */
    static boolean isOpenLeadIn(String text) {
        if (!text.endsWith(":")) {
            return false;
        }
        String bare = text.substring(0, text.length() - 1).stripTrailing();
        return Wording.words(bare) <= LONGEST_STATEMENT
                && (isDangling(bare) || Wording.lastWord(bare).equals("include"));
    }

    /** Whether more words than a few say something of somebody: "We do so at these times:", "All boats will have:". */
    static boolean isSentence(String text) {
        return Wording.words(text) > LONGEST_STATEMENT
                && !QUESTION.matcher(text).matches()
                && (hasVerb(text) ? !isTitleWithVerb(text) : hasPronoun(text));
    }

    /** Whether a line points to what stands beside it: "This part sets out:", "Boats are hired in the following ways:". */
    static boolean isAnnouncement(String text) {
        return POINTING.matches(text) || text.contains(" following ");
    }

    /** Whether its last word must be followed by another. */
    static boolean isDangling(String text) {
        String last = Wording.lastWord(text);
        return DANGLING.contains(last)
                && !(TRAILING.contains(last) && QUESTION.matcher(text).matches());
    }

    /** Whether it has a verb, as a sentence has. */
    static boolean hasVerb(String text) {
        return SENTENCE_VERBS.isIn(text);
    }

    /**
     * Whether a longer line has a verb of its own: rather a sentence without its full stop than a heading. That of "Children
     * who are away for long" is none.
     */
    static boolean isStatement(String text) {
        return Wording.words(text) > LONGEST_STATEMENT
                && !isQuestion(text)
                && (CONDITION.matches(text) || (hasVerb(text) && !isTitleWithVerb(text)));
    }

    /** Whether its verb binds nobody: "Why we have a policy", "Stage 2: The panel meets", "Children who are away". */
    private static boolean isTitleWithVerb(String text) {
        String main = RELATIVE.matcher(text).replaceFirst("");
        boolean titled =
                QUESTION.matcher(text).matches() || COUNTED.matcher(text).matches();
        return !hasVerb(main) || (titled && !BINDING.isIn(main));
    }

    /** Whether it names the part of an office and says nothing of it. */
    static boolean isRole(Paragraph paragraph) {
        String text = paragraph.clean();
        return ROLE.matches(text) && isTitleLike(paragraph, LONGEST) && !hasVerb(text);
    }

    /** Whether it asks, and ends so. */
    static boolean isQuestion(String text) {
        return text.endsWith("?") && QUESTION.matcher(text).matches();
    }

    /** A few words without a full stop; more of them, or a full stop, if they are no sentence; one question. */
    static boolean isBrief(String text) {
        int words = Wording.words(text);
        boolean open = !Wording.isClosed(withoutQuestionMark(text));
        boolean sentence = !text.endsWith("?")
                && (hasVerb(text) || hasPronoun(text) || REFERRING.isIn(text) || POINTING.matches(text));
        boolean question = text.endsWith("?") && words <= LONGEST_QUESTION && !text.contains(". ");
        return !text.isEmpty()
                && ((words <= LONGEST && open) || (words <= LONGEST_SET_OFF && words > 2 && !sentence) || question);
    }

    /** Whether a few words with a full stop state nothing: "Staff training." */
    static boolean isVerbless(String text) {
        return Wording.words(text) <= LONGEST && !hasVerb(text) && !hasPronoun(text);
    }

    /** Whether it is a title but for its full stop: "Staff training."; a sentence rather begins with an article. */
    static boolean isStoppedTitle(Paragraph paragraph) {
        String text = paragraph.clean();
        if (!text.endsWith(".") || paragraph.words() > LONGEST_STATEMENT) {
            return false;
        }
        String bare = text.substring(0, text.length() - 1);
        return isTitleLike(bare, paragraph.words(), LONGEST_STATEMENT) && isVerbless(bare) && !SUBJECT.matches(bare);
    }

    /** Without a question mark at the end, which a heading may have. */
    static String withoutQuestionMark(String text) {
        return text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
    }

    /** More words than a title has, or the end of a sentence. */
    static boolean isProse(Paragraph paragraph) {
        String text = paragraph.clean();
        return paragraph.words() > LONGEST || Wording.isClosed(text);
    }

    /** Whether it is a title but for its colon, as "Aims:" over a paragraph, and leads in nothing. */
    static boolean isLabel(Paragraph paragraph) {
        String text = paragraph.clean();
        if (!text.endsWith(":") || paragraph.words() > LONGEST || isOpenLeadIn(text)) {
            return false;
        }
        String bare = text.substring(0, text.length() - 1).stripTrailing();
        boolean division = Divisions.isDivision(paragraph);
        return isTitleLike(bare, Wording.words(bare), division ? LONGEST : LONGEST_STATEMENT)
                && isVerbless(bare)
                && (division || !LEADING.matcher(bare).lookingAt());
    }

    static boolean hasPronoun(String text) {
        return PRONOUN.matcher(text).find();
    }

    /** Whether it names an Act with its year and says nothing of it. */
    static boolean isActTitle(Paragraph paragraph) {
        String text = paragraph.clean();
        return paragraph.words() <= LONGEST
                && Wording.endsWithDigit(text)
                && ACT_TITLE.matcher(text).matches()
                && !hasVerb(text);
    }

    /** A few words without the end of a sentence, such as titles have. */
    static boolean isTitleLike(Paragraph paragraph, int longest) {
        return isTitleLike(paragraph.clean(), paragraph.words(), longest) && !LineText.isRow(paragraph);
    }

    private static boolean isTitleLike(String text, int words, int longest) {
        return !text.isEmpty()
                && words <= longest
                && !Wording.isClosed(
                        text.endsWith("!") ? text.substring(0, text.length() - 1) : withoutQuestionMark(text))
                && !text.endsWith(",")
                && !text.endsWith("—")
                && !("-–".indexOf(text.charAt(text.length() - 1)) >= 0 && hasVerb(text))
                && !beginsAsNoTitle(text)
                && !isDangling(text)
                && !Notices.isNotice(text)
                && !(text.contains("Act ") && ACT.matcher(text).find())
                && !(Characters.hasAny(text, ".!")
                        && TWO_SENTENCES.matcher(text).find());
    }
}
