package org.policygap.parser.resolve;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.SourceSpan;

/** Finds guidance and law that a policy names although something else has replaced them. Serves one policy. */
final class StaleReferences {
    /** A year right after a name: "KCSIE 2019", "KCSIE (DfE, September 2019)", "Data Protection Act, 1998". */
    private static final Pattern YEAR = Pattern.compile(
            "^(?: in england)?[’'”\")]{0,2},?:? {0,2}[(–-]? {0,2}(?:dfe|department for education|hm government|updated?|revised)?,? ?(?:(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) )?((?:19|20)\\d\\d)(?!\\d)\\)?");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Superseded list;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** @param list of what was replaced */
    StaleReferences(Superseded list) {
        this.list = list;
    }

    /** How the names of each entry of a list begin, up to an apostrophe, which texts print in several ways. */
    static List<List<String>> beginnings(Superseded list) {
        return list.entries().stream()
                .map(entry -> entry.called().stream()
                        .map(name -> name.split("(?<=.)'", 2)[0])
                        .toList())
                .toList();
    }

    /** A problem for each name that is out of date, with all places where it stands. */
    List<Problem> problems() {
        return found.values().stream().map(this::problem).toList();
    }

    /** Lower case and plain apostrophes, with each character in its place. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            folded.append(character == '’' ? '\'' : Character.toLowerCase(character));
        }
        return folded.toString();
    }

    private Problem problem(Found stale) {
        return new Problem(
                Severity.WARNING,
                "stale-reference",
                "The text names “%s”, which was replaced by %s (in force since %s; list as at %s)."
                        .formatted(
                                stale.printed(),
                                stale.entry().replacedBy(),
                                DAY.format(stale.entry().since()),
                                DAY.format(list.asAt())),
                "Name what is in force now, and check that the rule still agrees with it.",
                stale.places());
    }

    /** What was found of one name and year. */
    private record Found(Superseded.Entry entry, String printed, List<SourceSpan> places) {}

    /**
     * Reads a text.
     *
     * @param possible what may be in it: the entries of the list of which a {@linkplain #beginnings beginning} is, by
     *     position from the first on
     */
    void read(String printed, List<SourceSpan> source, BitSet possible, int first) {
        String text = possible.length() > first ? folded(printed) : "";
        for (int i = possible.nextSetBit(first); i >= 0; i = possible.nextSetBit(i + 1)) {
            Superseded.Entry entry = list.entries().get(i - first);
            for (String name : entry.called()) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                    name(entry, printed, text, at, at + name.length(), source);
                }
            }
        }
    }

    private void name(
            Superseded.Entry entry, String printed, String text, int start, int end, List<SourceSpan> source) {
        boolean word = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        Matcher year = YEAR.matcher(text.substring(end, Math.min(text.length(), end + 60)));
        boolean dated = year.find();
        if (word && entry.isStale(dated ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty())) {
            String shown = printed.substring(start, end + (dated ? year.end() : 0));
            String key = list.entries().indexOf(entry) + " " + (dated ? year.group(1) : "");
            found.computeIfAbsent(key, k -> new Found(entry, shown, new ArrayList<>()))
                    .places()
                    .addAll(source);
        }
    }
}
