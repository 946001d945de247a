package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.RequirementText;
import org.policygap.model.text.Fingerprint;
import org.policygap.report.figures.DocumentText;
import org.policygap.report.figures.GapRow;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.word.Run.Look;
import org.policygap.report.wording.English;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.Printable;

/** What the draft puts in: the model's words, boxes around open conflicts, pointers. */
final class Proposals {
    /** A gap in the model itself: "[name of the designated safeguarding lead]". */
    private static final Pattern TO_FILL_IN = Pattern.compile("\\[[^\\]\\n]{1,80}]|_{3,}|\\.{5,}");

    private final PolicyIndex model;
    private final Remarks remarks;
    private final DocumentText own;

    Proposals(PolicyIndex model, Remarks remarks, DocumentText own) {
        this.model = model;
        this.remarks = remarks;
        this.own = own;
    }

    /**
     * The words that close a gap. An item comes with its lead-in, a clause with the cases in which it holds, unless that was
     * said before.
     *
     * @param group everything that is put in here
     * @param said ids of the model's nodes that were put in here before; this one is added
     */
    List<Paragraph> of(GapRow row, List<GapRow> group, Set<String> said) {
        String id = row.clause().nodeId();
        Passage passage = model.passage(id).orElseThrow();
        List<Passage> leadIns = leadIns(passage);
        List<Paragraph> result = new ArrayList<>();
        for (Passage each : model.cases(id)) {
            if (said.add(each.id())) {
                int depth = each.kind() == Passage.Kind.ITEM ? 1 : 0;
                result.add(added(style(each, depth), Printable.oneLine(each.text()), ""));
            }
        }
        for (int depth = 0; depth < leadIns.size(); depth++) {
            Passage leadIn = leadIns.get(depth);
            if (said.add(leadIn.id())) {
                result.add(added(style(leadIn, depth), Printable.oneLine(leadIn.text()), ""));
            }
        }
        boolean leadsIn = group.stream()
                .flatMap(other -> model.passage(other.clause().nodeId()).stream())
                .flatMap(other -> leadIns(other).stream())
                .anyMatch(leadIn -> leadIn.id().equals(id));
        String words = leadsIn ? row.clause().text() : Lacking.words(row);
        said.add(id);
        List<String> lines = words.lines().toList();
        result.add(added(style(passage, leadIns.size()), lines.get(0), remarks.of(row)));
        lines.subList(1, lines.size()).forEach(line -> result.add(item(line, leadIns.size() + 1)));
        return result;
    }

    /**
     * @param line an item's number or bullet, and its text
     */
    private static Paragraph item(String line, int depth) {
        boolean bullet = line.startsWith(RequirementText.BULLET);
        return added(itemStyle(bullet, depth), line.substring(line.indexOf(' ') + 1), "");
    }

    /** Ids of the model's lead-ins that the school's list just above begins with too, so that items can be added to it. */
    Set<String> saidBy(Piece above, List<GapRow> group) {
        Set<String> result = new HashSet<>();
        boolean list = above.notes().isEmpty()
                && above.nodes().get(above.nodes().size() - 1) instanceof Clause clause
                && clause.isLeadIn();
        if (list) {
            String words = Fingerprint.words(
                    own.text(above.nodes().get(above.nodes().size() - 1).id()));
            group.stream()
                    .flatMap(row -> model.passage(row.clause().nodeId()).stream())
                    .flatMap(passage -> leadIns(passage).stream())
                    .filter(leadIn -> Fingerprint.words(leadIn.text()).equals(words))
                    .forEach(leadIn -> result.add(leadIn.id()));
        }
        return result;
    }

    private List<Passage> leadIns(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM ? model.leadIns(passage.id()) : List.of();
    }

    private static Style style(Passage passage, int depth) {
        if (passage.kind() == Passage.Kind.TABLE_ROW) {
            return Style.BULLET_ITEM;
        }
        if (depth == 0) {
            return Style.CLAUSE;
        }
        return itemStyle(passage.number().equals(Clause.BULLET), depth);
    }

    private static Style itemStyle(boolean bullet, int depth) {
        if (depth == 1) {
            return bullet ? Style.BULLET_ITEM : Style.ITEM;
        }
        return bullet ? Style.SUB_BULLET_ITEM : Style.SUB_ITEM;
    }

    private static Paragraph added(Style style, String text, String comment) {
        List<Run> runs = new ArrayList<>();
        Matcher gaps = TO_FILL_IN.matcher(text);
        int from = 0;
        while (gaps.find()) {
            runs.add(new Run(text.substring(from, gaps.start()), Mark.ADDED, Look.PLAIN));
            runs.add(new Run(gaps.group(), Mark.ADDED, Look.TO_FILL_IN));
            from = gaps.end();
        }
        runs.add(new Run(text.substring(from), Mark.ADDED, Look.PLAIN));
        return new Paragraph(style, Mark.ADDED, runs, comment);
    }

    /** A box with both wordings. It is no part of the policy and goes when somebody has decided. */
    List<Paragraph> box(GapRow row) {
        List<Paragraph> result = new ArrayList<>();
        result.add(box(
                Run.strong("Open conflict: " + row.clause().topic() + ". "), Run.of(Printable.oneLine(row.missing()))));
        for (Conflict conflict : row.finding().conflicts()) {
            result.add(box(
                    Run.strong("Model policy, " + row.clause().number() + ": "),
                    Run.of(quoted(conflict.modelQuote()))));
            result.add(
                    box(Run.strong("This policy, " + place(conflict) + ": "), Run.of(quoted(conflict.schoolQuote()))));
            String why = why(conflict, row.missing());
            if (!why.isEmpty()) {
                result.add(box(Run.of(why)));
            }
        }
        result.add(box(
                Run.strong("To decide: "),
                Run.of("follow the model, keep this wording, or agree another. Until then nothing is changed here. "),
                Run.of("Decided: [                    ]  Minute: [            ]", Look.TO_FILL_IN)));
        return result;
    }

    /** The explanation without the sentences that were said before. */
    private static String why(Conflict conflict, String said) {
        return Stream.of(Printable.oneLine(conflict.explanation()).split("(?<=[.!?]) "))
                .filter(sentence -> !said.contains(sentence))
                .collect(Collectors.joining(" "));
    }

    private String place(Conflict conflict) {
        String place = own.place(conflict.passageId());
        return place.isEmpty() ? "as found" : place;
    }

    /** The cells of a table's row are joined by " | ". */
    private static String quoted(String text) {
        return "“" + Printable.oneLine(text).replace(" | ", " – ") + "”";
    }

    private static Paragraph box(Run... runs) {
        return Paragraph.of(Style.BOX, runs);
    }

    /** Says where a section of the model is dealt with whose clauses all stand elsewhere, or that it is not. */
    Paragraph elsewhere(List<GapRow> rows, Map<String, String> known) {
        List<String> numbers = rows.stream()
                .flatMap(row -> row.finding().evidence().stream())
                .map(Evidence::passageId)
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(number -> !number.isEmpty())
                .distinct()
                .sorted((one, other) -> compare(one, other))
                .toList();
        boolean evidence =
                rows.stream().anyMatch(row -> !row.finding().evidence().isEmpty());
        boolean apply = rows.stream().anyMatch(row -> row.status() != Status.NOT_APPLICABLE);
        String text;
        if (!numbers.isEmpty()) {
            text = "This is dealt with in " + English.list(numbers) + ".";
        } else if (evidence) {
            text = "This is dealt with in the details of the document.";
        } else {
            text = apply ? "This policy has no wording of its own here." : "This does not apply at this school.";
        }
        return added(Style.CLAUSE, text, "");
    }

    /** "3.10" comes after "3.9". */
    private static int compare(String one, String other) {
        return Stream.of(one, other)
                .map(number -> number.split("\\."))
                .map(parts -> 10_000 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]))
                .reduce((a, b) -> a - b)
                .orElse(0);
    }

    /** The comment on the heading of the local sections. */
    String aboutLocal() {
        return "What follows stands in this school's policy and no clause of the model asks for it."
                + " Keep it as a local section, adopt it across the trust, or remove it.";
    }
}
