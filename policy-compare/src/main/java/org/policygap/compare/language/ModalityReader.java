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
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(new ModalPhrase(rule.modality(), matcher.group(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private record Rule(Modality modality, Pattern pattern) {}
}
