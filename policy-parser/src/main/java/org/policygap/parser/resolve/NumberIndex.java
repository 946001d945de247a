package org.policygap.parser.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.model.text.Beginning;

/** Finds nodes by their printed numbers: "3.2" whether printed so or as 2 under 3, "4(b)", "Appendix A". */
final class NumberIndex {
    /** A section that bears its kind with its number, typed or as its number. */
    private static final Beginning NAMED = Beginning.of(
            Pattern.compile("(?i)(?:(section)|appendix|annexe?|schedule)\\s+([A-Za-z]+|\\d+)\\b.*", Pattern.DOTALL));

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 4;
    private static final Map<String, String> ORDINALS =
            Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5");

    private final Map<String, List<String>> byNumber = new LinkedHashMap<>();
    private final Map<String, List<String>> byAnnex = new LinkedHashMap<>();
    private final Map<String, List<String>> bySection = new LinkedHashMap<>();
    private int highest;

    NumberIndex(List<Node> body) {
        body.forEach(node -> node.accept(new Collector("")));
    }

    /** Ids of the nodes that have the number. */
    List<String> targets(String number) {
        return byNumber.getOrDefault(key(number), List.of());
    }

    /** Ids of the sections that begin with "Appendix" and the letter or number. */
    List<String> annexes(String name) {
        return byAnnex.getOrDefault(nameKey(name), List.of());
    }

    /** Ids of the sections that begin with "Section" and the number; where there are none, of the nodes that have it. */
    List<String> sections(String number) {
        return bySection.getOrDefault(nameKey(number), targets(number));
    }

    /** Whether a plain number is so high that it must be another document's. */
    boolean isForeign(String number) {
        return NUMBER.matcher(number).matches() && (highest == 0 || Integer.parseInt(number) > highest + 5);
    }

    private static String nameKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ORDINALS.getOrDefault(lower, lower);
    }

    /** Its letters and digits in lower case, with a point where anything else stands between them. */
    private static String key(String number) {
        StringBuilder key = new StringBuilder(number.length());
        boolean apart = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean word = c < 128 && Character.isLetterOrDigit(c);
            if (word && apart && !key.isEmpty()) {
                key.append('.');
            }
            if (word) {
                key.append(Character.toLowerCase(c));
            }
            apart = !word;
        }
        return key.toString();
    }

    /** Whether a key is a number of few digits and nothing else. */
    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                return false;
            }
        }
        return key.length() <= MOST_DIGITS;
    }

    private final class Collector implements Node.Visitor<NumberIndex> {
        private final String above;

        Collector(String above) {
            this.above = above;
        }

        @Override
        public NumberIndex section(Section section) {
            NAMED.whole((section.number() + " " + section.heading()).strip())
                    .ifPresent(named -> (named.group(1) == null ? byAnnex : bySection)
                            .computeIfAbsent(nameKey(named.group(2)), name -> new ArrayList<>())
                            .add(section.id()));
            String number = enter(section.number(), section.id());
            section.children().forEach(child -> child.accept(new Collector(number)));
            return NumberIndex.this;
        }

        @Override
        public NumberIndex clause(Clause clause) {
            String number = clause.number().equals(Clause.BULLET) ? "" : enter(clause.number(), clause.id());
            clause.items().forEach(item -> item.accept(new Collector(number)));
            return NumberIndex.this;
        }

        @Override
        public NumberIndex table(Table table) {
            return NumberIndex.this;
        }

        /** Enters the number as printed and, for "(b)" under 4.2, also as "4.2(b)". Returns the whole number. */
        private String enter(String printed, String id) {
            String own = key(printed);
            if (own.isEmpty()) {
                return above;
            }
            boolean whole = above.isEmpty() || own.startsWith(above + ".") || own.contains(".");
            String full = whole ? own : above + "." + own;
            byNumber.computeIfAbsent(full, key -> new ArrayList<>()).add(id);
            if (isPlain(own)) {
                highest = Math.max(highest, Integer.parseInt(own));
                if (!full.equals(own)) {
                    byNumber.computeIfAbsent(own, key -> new ArrayList<>()).add(id);
                }
            }
            return full;
        }
    }
}
