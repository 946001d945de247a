package org.policygap.report.draft;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Element;
import org.policygap.model.text.Fingerprint;
import org.policygap.report.figures.GapRow;
import org.policygap.report.wording.Printable;

/** The words of the model that a school's policy lacks. */
final class Lacking {
    private Lacking() {}

    /** The sentences of the suggested wording that hold what is absent or weaker; all of it if that cannot be told. */
    static String words(GapRow row) {
        String suggested = all(row);
        if (row.status() != Status.PARTIAL) {
            return suggested;
        }
        List<String> model = sentences(row.clause().text());
        List<String> sentences = sentences(suggested);
        Set<Integer> lacking = new TreeSet<>();
        for (String piece : lackingPieces(row)) {
            int at = sentenceWith(piece, model);
            if (at < 0) {
                return suggested;
            }
            lacking.add(at);
        }
        boolean known = model.size() == sentences.size() && !lacking.isEmpty();
        return known ? lacking.stream().map(sentences::get).collect(Collectors.joining(" ")) : suggested;
    }

    /** The whole of the suggested wording; items of a list each on a line of its own. */
    static String all(GapRow row) {
        String wording = row.suggestedForItself();
        return (wording.isBlank() ? row.clause().text() : wording)
                .lines()
                .map(Printable::oneLine)
                .map(Printable::cells)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lackingPieces(GapRow row) {
        Set<String> ids = row.finding().elements().stream()
                .filter(element -> element.state() != ElementState.SATISFIED)
                .map(ElementFinding::elementId)
                .collect(Collectors.toSet());
        List<Element> lacking = row.clause().requirement().elements().stream()
                .filter(element -> ids.contains(element.id()))
                .toList();
        boolean core = lacking.stream().anyMatch(Element::core);
        return lacking.stream()
                .filter(element -> element.core() || !core)
                .map(Element::text)
                .toList();
    }

    private static int sentenceWith(String piece, List<String> sentences) {
        String words = Fingerprint.words(piece);
        for (int i = 0; i < sentences.size(); i++) {
            if (!words.isEmpty() && Fingerprint.words(sentences.get(i)).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> sentences(String text) {
        String line = Printable.oneLine(text);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(line);
        List<String> result = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            result.add(line.substring(start, end).strip());
        }
        return result;
    }
}
