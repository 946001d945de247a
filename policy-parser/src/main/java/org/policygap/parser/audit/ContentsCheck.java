package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.Table;
import org.policygap.parser.clean.PageNumber;
import org.policygap.parser.clean.Wording;

/**
 * Holds the contents list against the headings. An entry counts as found if a heading reads so, holds its words or is held
 * by them, or has its number and half of its words; else it is named, in one note for the whole list.
 */
final class ContentsCheck {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(?(\\d+(?:\\.\\d+){0,9}|[a-z])[.):]*\\s+");
    private static final Pattern AFTER_NUMBER = Pattern.compile("[.):]+$");
    private static final Pattern CONTENTS = Pattern.compile("(?:table of )?contents(?: page| list)?");
    /** Entries that the note names. */
    private static final int NAMED = 3;

    private final List<Line> headings = new ArrayList<>();
    private final Set<String> keys;

    private ContentsCheck(List<Node> body) {
        Headings found = new Headings(headings);
        body.forEach(node -> node.accept(found));
        keys = headings.stream().map(Line::words).collect(Collectors.toSet());
    }

    /**
     * A heading or an entry.
     *
     * @param words folded, without number and page
     */
    private record Line(String number, String words) {
        static Line of(String printed, String text) {
            String bare = PageNumber.without(text);
            Matcher matcher = NUMBER.matcher(bare);
            boolean typed = matcher.lookingAt();
            String number = printed.isEmpty() && typed ? String.valueOf(matcher.group(1)) : printed;
            return new Line(
                    AFTER_NUMBER.matcher(number).replaceFirst(""),
                    Wording.folded(typed ? bare.substring(matcher.end()) : bare));
        }

        Set<String> wordSet() {
            return new HashSet<>(Arrays.asList(words.split(" ")));
        }
    }

    /** The note on the entries that no heading answers to, if there are any and the list is one of headings. */
    static Optional<Problem> check(List<Node> body, List<Artefact> artefacts) {
        List<Entry> entries = artefacts.stream()
                .filter(artefact -> artefact.kind() == ArtefactKind.CONTENTS)
                .map(Entry::of)
                .filter(entry -> isEntry(entry.line().words()))
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        ContentsCheck check = new ContentsCheck(body);
        List<Entry> strange = entries.stream()
                .filter(entry -> !check.keys.contains(entry.line().words()))
                .toList();
        if (strange.size() * 2 >= entries.size()) {
            return Optional.empty();
        }
        List<Artefact> missing = strange.stream()
                .filter(entry -> !check.isNear(entry.line()))
                .map(Entry::artefact)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(note(missing));
    }

    private static boolean isEntry(String words) {
        return !words.isEmpty() && !CONTENTS.matcher(words).matches();
    }

    /** An entry of the list and what it says. */
    private record Entry(Artefact artefact, Line line) {
        static Entry of(Artefact artefact) {
            return new Entry(artefact, Line.of("", artefact.text()));
        }
    }

    private boolean isNear(Line entry) {
        for (int i = 0; i < headings.size(); i++) {
            Line heading = headings.get(i);
            boolean within = isWithin(heading.words(), entry.words()) || isWithin(entry.words(), heading.words());
            if (within
                    || (!entry.number().isEmpty()
                            && entry.number().equals(heading.number())
                            && share(entry, heading))) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least two words of one line, or its only one, stand in the other in the same order. */
    private static boolean isWithin(String part, String whole) {
        return part.indexOf(' ') > 0 && (" " + whole + " ").contains(" " + part + " ");
    }

    private static boolean share(Line entry, Line heading) {
        Set<String> words = entry.wordSet();
        Set<String> common = heading.wordSet();
        common.retainAll(words);
        return common.size() * 2 >= words.size();
    }

    private static Problem note(List<Artefact> missing) {
        String named = missing.stream()
                .limit(NAMED)
                .map(entry -> "“" + PageNumber.without(entry.text()) + "”")
                .collect(Collectors.joining(", "));
        String more = missing.size() > NAMED ? " and %d more".formatted(missing.size() - NAMED) : "";
        return new Problem(
                Severity.INFO,
                "contents-mismatch",
                "The contents list names %s%s, and no heading reads so.".formatted(named, more),
                "Update the contents list in the document.",
                missing.stream().flatMap(entry -> entry.source().stream()).toList());
    }

    /** Collects the headings of sections. */
    private record Headings(List<Line> found) implements Node.Visitor<Boolean> {
        @Override
        public Boolean section(Section section) {
            found.add(Line.of(section.number(), section.heading()));
            section.children().forEach(child -> child.accept(this));
            return true;
        }

        @Override
        public Boolean clause(Clause clause) {
            return false;
        }

        @Override
        public Boolean table(Table table) {
            return false;
        }
    }
}
