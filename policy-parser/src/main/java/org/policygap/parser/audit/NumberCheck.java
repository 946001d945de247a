package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;
import org.policygap.parser.clean.Characters;

/** Checks the printed numbers of sections and clauses: one used twice, one left out, a series that goes back. */
final class NumberCheck implements Node.Visitor<NumberCheck> {
    private static final Pattern DECIMAL = Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,9})[.):]*");
    private static final int SECTION_CODED = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Key, Numbered> seen = new HashMap<>();
    private final Map<Key, Integer> last = new HashMap<>();
    private String parent = "";

    /** A number, or what the numbers of a series begin with, and where it is the only one of its kind. */
    private record Key(String scope, String number) {}

    /** A section with its heading, or a clause with its text. */
    private record Numbered(boolean section, String words, List<SourceSpan> source) {
        /** Names it for a person. */
        @Override
        public String toString() {
            return section ? "section “" + words + "”" : "“" + start(words) + "”";
        }
    }

    /** The problems with the numbers of a body, in reading order. */
    static List<Problem> check(List<Node> body) {
        NumberCheck check = new NumberCheck();
        body.forEach(node -> node.accept(check));
        return check.problems;
    }

    @Override
    public NumberCheck section(Section section) {
        check(section.number(), new Numbered(true, section.heading(), section.source()));
        String outer = parent;
        parent = section.id();
        section.children().forEach(child -> child.accept(this));
        parent = outer;
        return this;
    }

    @Override
    public NumberCheck clause(Clause clause) {
        check(clause.number(), new Numbered(false, clause.text(), clause.source()));
        String outer = parent;
        parent = clause.id();
        clause.items().forEach(item -> item.accept(this));
        parent = outer;
        return this;
    }

    @Override
    public NumberCheck table(Table table) {
        return this;
    }

    private static String start(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.lastIndexOf(' ', 60) > 0 ? text.lastIndexOf(' ', 60) : 60) + " …";
    }

    private void check(String printed, Numbered what) {
        if (Characters.hasDigit(printed)) {
            Matcher decimal = DECIMAL.matcher(printed);
            if (decimal.matches()) {
                check(printed, decimal.group(1), what);
            }
        }
    }

    private void check(String printed, String number, Numbered what) {
        int point = number.lastIndexOf('.');
        int value = Integer.parseInt(number.substring(point + 1));
        boolean unique = point > 0 || value > SECTION_CODED;
        String scope = what.section() ? "section" : unique ? "" : parent;
        Numbered first = seen.putIfAbsent(new Key(scope, number), what);
        if (first != null) {
            problems.add(duplicate(printed, first, what));
        }
        String series =
                point > 0 ? number.substring(0, point) : value > SECTION_CODED ? String.valueOf(value / 100) : "";
        Integer before = last.put(new Key(scope, series), value);
        if (before != null && value > before + 1 && first == null) {
            problems.add(gap(printed, before, value, what));
        } else if (before != null && value < before && first == null) {
            problems.add(restart(printed, what));
        }
    }

    private static Problem duplicate(String printed, Numbered first, Numbered second) {
        return new Problem(
                Severity.WARNING,
                "duplicate-number",
                "The number %s is printed twice: for %s and for %s. A reference to %s may mean either."
                        .formatted(printed, first, second, printed),
                "Renumber one of them in the document; until then quote the heading with the number.",
                second.source());
    }

    private static Problem gap(String printed, int before, int value, Numbered what) {
        return new Problem(
                Severity.WARNING,
                "number-gap",
                "The numbers go from %s to %s before %s: something may be missing from the document or may not have been recognised."
                        .formatted(before, value, what),
                "Look at the document before number %s.".formatted(printed),
                what.source());
    }

    private static Problem restart(String printed, Numbered what) {
        return new Problem(
                Severity.INFO,
                "number-restart",
                "The numbers go back to %s at %s.".formatted(printed, what),
                "Check that the numbers in the document run as intended.",
                what.source());
    }
}
