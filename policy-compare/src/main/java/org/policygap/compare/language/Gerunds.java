package org.policygap.compare.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the -ing form of English verbs, as titles use it: "reporting" of "report" and of "reported". */
public final class Gerunds {
    private static final Pattern ONE_SYLLABLE_SHORT = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprtvz]");
    private static final Pattern GERUND = Pattern.compile(".*[aeiouy].*ing");

    /** Verbs of more than one syllable that double their last letter in British spelling. */
    private static final Set<String> DOUBLING = Set.of(
            "refer",
            "submit",
            "permit",
            "commit",
            "omit",
            "admit",
            "occur",
            "prefer",
            "transfer",
            "control",
            "begin",
            "travel",
            "label",
            "cancel",
            "counsel",
            "signal",
            "model",
            "enrol",
            "fulfil",
            "patrol",
            "forget",
            "equip");

    private static final Gerunds ENGLISH = new Gerunds(Resources.pairs("participles.txt"), Verbs.english());

    private final Map<String, String> participles;
    private final Verbs verbs;

    private Gerunds(Map<String, String> participles, Verbs verbs) {
        this.participles = participles;
        this.verbs = verbs;
    }

    /** With the irregular participles of the shipped list, which is read once. */
    public static Gerunds english() {
        return ENGLISH;
    }

    /** The -ing form of a plain form in lower case. */
    public String of(String verb) {
        if (GERUND.matcher(verb).matches()) {
            return verb;
        }
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e")
                && !verb.endsWith("ee")
                && !verb.endsWith("oe")
                && !verb.endsWith("ye")
                && !verb.equals("be")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        boolean doubles = ONE_SYLLABLE_SHORT.matcher(verb).matches() || DOUBLING.contains(verb);
        return verb + (doubles ? verb.substring(verb.length() - 1) : "") + "ing";
    }

    /** Whether a word in lower case is an irregular participle and no plain form: "dealt", but not "put". */
    public boolean isParticipleOnly(String word) {
        String plain = participles.get(word);
        return plain != null && !plain.equals(word);
    }

    /** The -ing form of a past participle in lower case; empty if it is that of no known verb. */
    public Optional<String> ofParticiple(String word) {
        String plain = participles.get(word);
        if (plain != null) {
            return Optional.of(of(plain));
        }
        if (!word.endsWith("ed") || word.length() < 5) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 2);
        String single = stem.substring(0, stem.length() - 1);
        boolean doubled = stem.endsWith(stem.substring(stem.length() - 1).repeat(2));
        return Stream.of(stem + "e", stem, stem.endsWith("i") ? single + "y" : stem, doubled ? single : stem)
                .filter(verbs::isVerb)
                .findFirst()
                .map(this::of);
    }
}
