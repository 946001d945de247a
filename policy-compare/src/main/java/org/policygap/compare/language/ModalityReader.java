package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Modality;

/**
 * Reads how binding a text is. The shipped list {@code modal-phrases.txt} has one pattern per line, most specific first;
 * the first pattern that occurs decides.
 */
public final class ModalityReader {
    /** "... information that should not be public": what binds is the main clause, if it has a modal verb. */
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:that|which|who|whom|whose|what|whether|why|how)\\s+(?:\\p{L}+\\s+){0,2}$", Pattern.CASE_INSENSITIVE);

    /** "If it cannot be done, ...": a condition that no comma has closed yet. */
    private static final Pattern CONDITION = Pattern.compile(
            "(?:^|[,;:(]|\\bor|\\band)\\s*(?:if|where|when|whenever|unless|although|though|because|since|while|whilst|in case)\\b[^,;:]*$"
                    + "|\\b(?:if|where|when|whenever|unless|because)\\s+(?:\\p{L}+\\s+){0,4}$",
            Pattern.CASE_INSENSITIVE);

    private final List<Rule> rules;

    private ModalityReader(List<Rule> rules) {
        this.rules = rules;
    }

    /** Modal verbs and phrases of English, from the shipped list. */
    public static ModalityReader english() {
        List<Rule> rules = new ArrayList<>();
        for (String line : Resources.lines("modal-phrases.txt")) {
            int colon = line.indexOf(':');
            Pattern pattern = Pattern.compile(
                    "\\b(?:" + line.substring(colon + 1).strip() + ")\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rules.add(new Rule(Modality.valueOf(line.substring(0, colon).strip()), pattern));
        }
        return new ModalityReader(List.copyOf(rules));
    }

    /** The phrase that binds, if the text has one. */
    public Optional<ModalPhrase> find(String text) {
        return find(text, false).or(() -> find(text, true));
    }

    private Optional<ModalPhrase> find(String text, boolean inSubordinateClauses) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                if (inSubordinateClauses || !isSubordinate(text.substring(0, matcher.start()))) {
                    return Optional.of(
                            new ModalPhrase(rule.modality(), matcher.group(), matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSubordinate(String before) {
        return RELATIVE.matcher(before).find() || CONDITION.matcher(before).find();
    }

    private record Rule(Modality modality, Pattern pattern) {}
}
