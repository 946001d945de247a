package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.report.figures.GapRow;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;
import org.policygap.report.wording.Printable;
import org.policygap.report.wording.TrackedText;
import org.policygap.report.wording.WordDiff;

/**
 * Words that change inside the school's own paragraphs. Words change in place only where the paragraph serves one clause
 * of the model alone, and is alike enough that a reader can follow the change; a sentence goes only where somebody
 * decided a conflict for the model.
 */
final class Edits {
    private final Map<String, MarkedText> texts = new HashMap<>();
    private final Map<String, GapRow> reasons = new HashMap<>();
    private final Set<GapRow> closed = new HashSet<>();
    private final PolicyIndex own;
    private final Map<String, Integer> uses = new HashMap<>();

    Edits(List<GapRow> rows, Function<GapRow, Closing> closing, PolicyIndex own) {
        this.own = own;
        rows.forEach(
                row -> row.finding().evidence().forEach(evidence -> uses.merge(evidence.passageId(), 1, Integer::sum)));
        rows.stream().filter(row -> closing.apply(row) == Closing.FILL).forEach(this::edit);
    }

    /** A passage's text with its changes; empty if none changes. */
    Optional<MarkedText> text(String passageId) {
        return Optional.ofNullable(texts.get(passageId));
    }

    /** The check for whose sake a passage is changed. */
    Optional<GapRow> reason(String passageId) {
        return Optional.ofNullable(reasons.get(passageId));
    }

    /** Whether the changes give the clause its whole wording, so that nothing need be put in. */
    boolean close(GapRow row) {
        return closed.contains(row);
    }

    private void edit(GapRow row) {
        if (!rewritten(row) && row.finding().status() == Status.CONFLICT) {
            row.finding().conflicts().forEach(conflict -> takeOut(row, conflict));
        }
    }

    private boolean rewritten(GapRow row) {
        List<Evidence> evidence = row.finding().evidence();
        if (evidence.size() != 1 || uses.getOrDefault(evidence.get(0).passageId(), 0) != 1) {
            return false;
        }
        Optional<Passage> passage = own.passage(evidence.get(0).passageId())
                .filter(found -> found.kind() == Passage.Kind.CLAUSE || found.kind() == Passage.Kind.ITEM);
        if (passage.isEmpty() || isList(row.suggestedForItself())) {
            return false;
        }
        WordDiff difference =
                WordDiff.of(Printable.of(passage.get().text()), Printable.oneLine(row.suggestedForItself()));
        if (!difference.before().isMarked() && !difference.after().isMarked()) {
            return false;
        }
        put(passage.get().id(), TrackedText.of(difference), row);
        return closed.add(row);
    }

    /** Its items are paragraphs of their own and cannot be put into one. */
    private static boolean isList(String wording) {
        return wording.lines().count() > 1;
    }

    private void takeOut(GapRow row, Conflict conflict) {
        String text = Printable.of(
                own.passage(conflict.passageId()).map(Passage::text).orElse(""));
        String quote = Printable.of(conflict.schoolQuote());
        int at = quote.isBlank() ? -1 : text.indexOf(quote);
        if (at < 0 || texts.containsKey(conflict.passageId())) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(text.substring(0, at), Mark.NONE));
        spans.add(new Span(quote, Mark.REMOVED));
        spans.add(new Span(text.substring(at + quote.length()), Mark.NONE));
        spans.removeIf(span -> span.text().isEmpty());
        put(conflict.passageId(), new MarkedText(spans), row);
    }

    private void put(String passageId, MarkedText text, GapRow reason) {
        texts.put(passageId, text);
        reasons.put(passageId, reason);
    }
}
