package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.meaning.Meaning;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;

/** Takes a passage apart into its sentences, each a reading of its own: a paragraph may hold rules on several matters. */
public final class SentenceReader {
    /** What says less stays with the sentence before it, as the sum of what its terms tell. */
    private static final double LEAST_CONTENT = 1.2;

    /** What a sentence takes over from the one before it: "this", "it" and "they" point there. */
    private static final double BEFORE = 0.3;

    private SentenceReader() {}

    /** The sentences of a passage in reading order; the reading itself if it is one sentence. */
    public static List<Reading> sentences(Reading whole) {
        List<Piece> pieces = pieces(whole);
        if (pieces.size() < 2) {
            return List.of(whole);
        }
        List<Reading> sentences = new ArrayList<>();
        Terms before = Terms.NONE;
        for (Piece piece : pieces) {
            sentences.add(piece.reading(whole, before));
            before = piece.terms();
        }
        return List.copyOf(sentences);
    }

    private static List<Piece> pieces(Reading whole) {
        String text = whole.passage().text();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Segment sentence : Sentences.of(text)) {
            int to = from + Sentences.rules(sentence).size();
            Piece piece = new Piece(sentence, whole.statements().subList(from, to));
            from = to;
            int last = pieces.size() - 1;
            if (last >= 0 && piece.content() < LEAST_CONTENT) {
                pieces.set(last, pieces.get(last).with(piece, text));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** A sentence with its statements. */
    private record Piece(Segment sentence, List<Statement> statements) {
        Terms terms() {
            return statements.stream()
                    .map(Statement::terms)
                    .reduce(Terms.NONE, (terms, others) -> terms.with(others, 1));
        }

        double content() {
            return terms().all().stream().mapToDouble(Term::weight).sum();
        }

        Piece with(Piece next, String text) {
            List<Statement> both = new ArrayList<>(statements);
            both.addAll(next.statements);
            String words = text.substring(sentence.start(), next.sentence.end());
            return new Piece(new Segment(words, sentence.start()), both);
        }

        private Meaning meaning(Reading whole) {
            int first = whole.statements().indexOf(statements.get(0));
            return whole.meaning().ofStatements(first, first + statements.size());
        }

        Reading reading(Reading whole, Terms before) {
            Passage passage = whole.passage();
            Passage part = new Passage(
                    passage.id(),
                    passage.kind(),
                    passage.number(),
                    sentence.text(),
                    passage.parentId(),
                    passage.sectionId(),
                    passage.section(),
                    passage.page());
            ClauseKind kind = KindReader.read(sentence.text(), whole.leadIn(), whole.headings(), statements);
            return new Reading(
                    part,
                    kind,
                    whole.leadIn(),
                    whole.headings(),
                    statements,
                    whole.leadInMeasures(),
                    terms(),
                    whole.inherited().with(before, BEFORE),
                    whole.topic(),
                    meaning(whole));
        }
    }
}
