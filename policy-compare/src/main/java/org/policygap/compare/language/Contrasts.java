package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.model.text.Search;

/** Ways of doing the same thing that exclude each other, from the shipped list {@code contrasts.txt}. */
public final class Contrasts {
    private final List<Contrast> all = new ArrayList<>();

    /** The model asks the same of every school, so what could contradict its rules is looked for once. */
    private final Map<String, List<Open>> ofRules = new ConcurrentHashMap<>();

    private Contrasts() {}

    /**
     * Words of a rule with what would contradict them.
     *
     * @param tells whether the words alone tell that two rules are about the same
     */
    public record Open(String words, Search contrary, Search same, boolean tells) {

        /** The words of another rule that exclude these; none if that rule has the same as well. */
        public Optional<String> in(String rule) {
            return contrary.first(rule).filter(found -> !same.isIn(rule)).map(MatchResult::group);
        }

        /** Whether a text has words that exclude these. */
        public boolean isContradicted(String text) {
            return contrary.isIn(text);
        }

        /** Whether another rule says the same. */
        public boolean isSaid(String rule) {
            return same.isIn(rule);
        }
    }

    private record Contrast(Search model, Search school, boolean tells) {
        Optional<Open> open(String rule) {
            return school.isIn(rule)
                    ? Optional.empty()
                    : model.first(rule).map(found -> new Open(found.group(), school, model, tells));
        }
    }

    /** With the shipped list. */
    public static Contrasts shipped() {
        Contrasts contrasts = new Contrasts();
        List<String> lines = Resources.lines("contrasts.txt");
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            Search first = search(lines.get(i));
            Search second = search(lines.get(i + 1));
            contrasts.all.add(new Contrast(first, second, !lines.get(i).startsWith("model?:")));
            if (lines.get(i).startsWith("one:")) {
                contrasts.all.add(new Contrast(second, first, true));
            }
        }
        return contrasts;
    }

    /** What of a rule of the model could be contradicted. */
    public Stream<Open> of(String rule) {
        return ofRules
                .computeIfAbsent(
                        rule,
                        text -> all.stream()
                                .flatMap(contrast -> contrast.open(text).stream())
                                .toList())
                .stream();
    }

    private static Search search(String line) {
        String regex = line.substring(line.indexOf(':') + 1).strip();
        return Search.of(Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE));
    }
}
