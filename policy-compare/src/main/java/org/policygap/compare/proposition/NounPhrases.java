package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;

/** Cuts the noun phrase off the beginning of a text, as a title would have it. */
final class NounPhrases {
    private static final Verbs VERBS = Verbs.english();
    private static final Set<String> DETERMINERS = words(
            "the any all every each their his her its your our my such these those no both either some other also a an"
                    + " his/her one's his/hers another certain");
    private static final Set<String> HARD_STOPS = words(
            "that which who whom whose where when while whilst if unless because so before after until by without within"
                    + " during whether is are was were be been being must should will would may might can could shall cannot has"
                    + " have had not than via as including include includes even except since under throughout but then"
                    + " either neither does do did needs need unless through via beyond once only however how again nevertheless whatever prior yet less more wherever whenever ought such");
    private static final Set<String> SOFT =
            words("of to with for about between from on in at against into towards over");
    private static final Set<String> JOINTS = words("and or nor");
    private static final Set<String> PRONOUNS = words(
            "it they them this these those he she him her you we us there i one anyone everyone who which themselves itself"
                    + " what nothing anything so others another someone");
    private static final Pattern NO_LETTER_EDGE = Pattern.compile("^[^\\p{L}\\p{N}£]+|[^\\p{L}\\p{N}%]+$");
    private static final String ENDS_PHRASE = ",;:.!?)]–—";
    private static final String OPENS = "([–—";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’-]+");
    private static final Pattern MODIFIER = Pattern.compile("(?i)\\p{L}{3,}(?:ed|ing)");

    /** A word before "and" or "or" that wants a noun after it. */
    private static final Pattern QUALITY = Pattern.compile("(?i).*(?:ed|ous|ful|al|ive|ic|able|ible|ant|less|ly|ary)");

    /** "Governors read ...", "the headteacher reports ...": the word after people, with -s if there is only one. */
    private static final Pattern PEOPLE_DO = Pattern.compile(
            "(?i)(?:(?:governors|trustees|people|colleagues|parents|families|pupils|students|children|employees|teachers|managers)"
                    + "|(?:\\p{L}+ )?(?:headteacher|principal|head|manager|chair|clerk|governor|trust|council|parent|teacher)(?=\\s+\\p{L}+s\\b))"
                    + "\\s+(?<act>\\p{L}+)\\b.*");

    private static final Set<String> LEADING = words("as if so save not for per such yes please");
    private static final Set<String> LINKING = words(
            "relating regarding concerning containing involving using including being showing affecting making saying");

    /** Words that close no phrase: particles and what leads on to what was cut off. */
    private static final Set<String> LOOSE = words(
            "out up down off away back rather just together too also instead later again soon straight those it least most");

    private NounPhrases() {}

    /**
     * The words of the phrase, at most so many; fewer if a preposition would begin a part that does not fit.
     *
     * @param known words that belong to names of things although they look like verbs ("networking")
     * @param acts words that are verbs
     */
    static String cut(String text, int most, Set<String> known, Set<String> acts) {
        return cut(text, most, known, acts, false);
    }

    /** The same after a verb, where what follows "and" may be another verb. */
    static String cutObject(String text, int most, Set<String> known, Set<String> acts) {
        return cut(text, most, known, acts, true);
    }

    private static String cut(String text, int most, Set<String> known, Set<String> acts, boolean strict) {
        List<String> taken = new ArrayList<>();
        int whole = 0;
        boolean ended = false;
        for (String raw : Words.parts(text.strip())) {
            String word = withoutEdges(raw);
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || opens(raw) || HARD_STOPS.contains(lower)) {
                break;
            }
            if (endsBefore(lower, taken, known, acts, strict)) {
                break;
            }
            if (SOFT.contains(lower) || JOINTS.contains(lower)) {
                whole = taken.isEmpty() ? 0 : taken.size();
            }
            if (taken.isEmpty() && DETERMINERS.contains(lower)) {
                continue;
            }
            taken.add(word);
            ended = ENDS_PHRASE.indexOf(raw.charAt(raw.length() - 1)) >= 0;
            if (ended || taken.size() > most + 4) {
                break;
            }
        }
        List<String> fitting = taken.size() <= most ? taken : fitting(taken, whole, most);
        return String.join(" ", withoutLooseEnd(fitting));
    }

    private static boolean opens(String raw) {
        return OPENS.indexOf(raw.charAt(0)) >= 0 || raw.equals("-") || raw.equals("/");
    }

    /** A word without marks around it; most have none. */
    private static String withoutEdges(String raw) {
        boolean plain = !raw.isEmpty() && isPlain(raw.charAt(0)) && isPlain(raw.charAt(raw.length() - 1));
        return plain ? raw : NO_LETTER_EDGE.matcher(raw).replaceAll("");
    }

    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    /** Whether a text begins with a word that stands for something else, or has nothing to say. */
    static boolean isPronoun(String phrase) {
        return phrase.isEmpty() || PRONOUNS.contains(Words.firstPart(phrase).toLowerCase(Locale.ROOT));
    }

    static boolean startsWithPreposition(String phrase) {
        return SOFT.contains(Words.firstPart(phrase).toLowerCase(Locale.ROOT));
    }

    /** Whether it begins with a word that leads in or joins: "if necessary", "as appropriate", "in request". */
    static boolean leadsOn(String phrase) {
        String first = Words.firstPart(phrase).toLowerCase(Locale.ROOT);
        if (first.equals("being")) {
            return false;
        }
        return LEADING.contains(first) || SOFT.contains(first) || HARD_STOPS.contains(first) || JOINTS.contains(first);
    }

    /** Whether a phrase is part of a sentence: a word in it is a verb and nothing else, or people do something. */
    static boolean isSentencePart(String phrase) {
        Matcher people = PEOPLE_DO.matcher(phrase);
        if (people.matches() && VERBS.mayBeFinite(people.group("act").toLowerCase(Locale.ROOT))) {
            return true;
        }
        List<String> words = List.of(NO_WORD.split(phrase.toLowerCase(Locale.ROOT)));
        return words.subList(Math.min(1, words.size()), words.size()).stream().anyMatch(VERBS::isOnlyVerb);
    }

    /** The first words as they stand, without a loose end. */
    static String opening(String text, int most) {
        List<String> words = Words.parts(text.strip());
        List<String> first = withoutLooseEnd(words.subList(0, Math.min(most, words.size())));
        return NO_LETTER_EDGE.matcher(String.join(" ", first)).replaceAll("");
    }

    /** Whether the word can be a verb as far as its form goes. */
    static boolean mayBeVerb(String word) {
        return word.length() > 2
                && !DETERMINERS.contains(word)
                && !HARD_STOPS.contains(word)
                && !SOFT.contains(word)
                && !JOINTS.contains(word)
                && !PRONOUNS.contains(word);
    }

    static int size(String phrase) {
        return Words.count(phrase);
    }

    private static boolean endsBefore(
            String word, List<String> taken, Set<String> known, Set<String> acts, boolean strict) {
        if (taken.isEmpty()) {
            return false;
        }
        String last = taken.get(taken.size() - 1).toLowerCase(Locale.ROOT);
        boolean joined = JOINTS.contains(last);
        boolean verb =
                joined && !known.contains(word) && !DETERMINERS.contains(word) && (strict || acts.contains(word));
        boolean ing = word.endsWith("ing") && !last.endsWith("s") && !LINKING.contains(word);
        boolean modifier = (word.endsWith("ed") || word.endsWith("ing"))
                && MODIFIER.matcher(word).matches()
                && !known.contains(word)
                && !ing
                && !word.equals("based")
                && !SOFT.contains(last)
                && !DETERMINERS.contains(last);
        boolean adverb = word.endsWith("ly") && word.length() > 4;
        return verb || modifier || adverb || (!joined && PRONOUNS.contains(word) && !DETERMINERS.contains(word));
    }

    private static List<String> fitting(List<String> taken, int lastJoint, int most) {
        List<String> short_ = taken.stream()
                .filter(word -> !DETERMINERS.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toList());
        if (short_.size() <= most) {
            return short_;
        }
        for (int i = Math.min(taken.size() - 1, most); i > 0; i--) {
            String word = taken.get(i).toLowerCase(Locale.ROOT);
            boolean joint =
                    JOINTS.contains(word) && !QUALITY.matcher(taken.get(i - 1)).matches();
            if (SOFT.contains(word) || joint) {
                return taken.subList(0, i);
            }
        }
        return lastJoint > 0 && lastJoint <= most ? taken.subList(0, lastJoint) : List.of();
    }

    private static List<String> withoutLooseEnd(List<String> words) {
        int end = words.size();
        boolean afterJoint = false;
        while (end > 0) {
            String last = words.get(end - 1).toLowerCase(Locale.ROOT);
            boolean loose = (afterJoint && QUALITY.matcher(last).matches())
                    || SOFT.contains(last)
                    || JOINTS.contains(last)
                    || DETERMINERS.contains(last)
                    || HARD_STOPS.contains(last)
                    || LOOSE.contains(last)
                    || (last.endsWith("ly") && last.length() > 5);
            if (!loose) {
                break;
            }
            afterJoint = JOINTS.contains(last);
            end--;
        }
        boolean infinitive = end > 2
                && words.get(end - 2).equals("to")
                && VERBS.isOnlyVerb(words.get(end - 1).toLowerCase(Locale.ROOT));
        if (infinitive) {
            return withoutLooseEnd(words.subList(0, end - 2));
        }
        return words.subList(0, end);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(new java.util.HashSet<>(List.of(list.split("\\s+"))));
    }
}
