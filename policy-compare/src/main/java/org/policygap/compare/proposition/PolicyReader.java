package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.compare.language.ModalPhrase;
import org.policygap.compare.language.ModalityReader;
import org.policygap.compare.language.Quantities;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.meaning.Meaning;
import org.policygap.compare.meaning.MeaningReader;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;

/** Reads every passage of a policy as a careful reader does: with its lead-in, heading and the school's name put aside. */
public final class PolicyReader {
    private static final Pattern TIPS =
            Pattern.compile("\\b(?:tips?|advice|hints?|suggestions?)\\b", Pattern.CASE_INSENSITIVE);

    /** Characters on either side of a number that tell what it is the number of. */
    private static final int AROUND = 70;

    private final TermReader terms;
    private final MeaningReader meanings;
    private final ModalityReader modality = ModalityReader.english();
    private final PropositionReader propositions = new PropositionReader(modality);

    public PolicyReader(Lexicon lexicon) {
        this.terms = new TermReader(lexicon);
        this.meanings = new MeaningReader(lexicon.words());
    }

    /** All passages that can be compared, in the order of the index. */
    public List<Reading> read(Policy policy) {
        Document document = new Document(policy);
        List<Passage> readable = document.index.passages().stream()
                .filter(passage -> isWorthReading(policy, passage))
                .toList();
        return FlatLists.restore(readable).stream()
                .map(passage -> new PassageReader(document, passage).read())
                .toList();
    }

    /** The terms of a text that stands alone, a curator's synonym for example. */
    public Terms terms(String text) {
        return terms.read(text);
    }

    /** What a text that stands alone means. */
    public Meaning meaning(String text) {
        return meanings.read(text, List.of());
    }

    /** The numbers of a text, each with the words around it. */
    public List<Measure> measures(String text) {
        return measures(text, Quantities.of(text));
    }

    private List<Measure> measures(String text, List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> new Measure(quantity, terms.read(around(text, quantity))))
                .toList();
    }

    private static String around(String text, Quantity quantity) {
        int from = Math.max(0, quantity.start() - AROUND);
        int to = Math.min(text.length(), quantity.start() + quantity.text().length() + AROUND);
        int start = from == 0 ? 0 : text.indexOf(' ', from);
        int end = to == text.length() ? to : text.lastIndexOf(' ', to);
        return start < 0 || end < start ? text : text.substring(start, end);
    }

    private static boolean isWorthReading(Policy policy, Passage passage) {
        boolean hasLetters =
                passage.text().codePoints().filter(Character::isLetter).count() > 2;
        return hasLetters
                && (passage.kind() != Passage.Kind.METADATA
                        || policy.metadata().entries().stream()
                                .filter(entry -> entry.id().equals(passage.id()))
                                .anyMatch(PolicyReader::isReviewEntry));
    }

    private static boolean isReviewEntry(MetadataEntry entry) {
        return entry.field() == MetadataField.LAST_REVIEWED
                || entry.field() == MetadataField.REVIEW_PERIOD
                || entry.field() == MetadataField.NEXT_REVIEW
                || entry.field() == MetadataField.APPROVED_ON;
    }

    /** What the passages of a policy share; a text that stands in several places is read once. */
    private final class Document {
        private final Policy policy;
        private final PolicyIndex index;
        private final Neutraliser names;
        private final DefinedActors actors;
        private final Map<String, String> neutral = new HashMap<>();
        private final Map<String, Terms> plain = new HashMap<>();
        private final Map<String, Terms> complete = new HashMap<>();
        private final Map<String, Optional<ModalPhrase>> phrases = new HashMap<>();

        Document(Policy policy) {
            this.policy = policy;
            this.index = new PolicyIndex(policy);
            this.names = Neutraliser.of(policy);
            this.actors = DefinedActors.of(policy, terms);
        }

        String neutral(String text) {
            return neutral.computeIfAbsent(text, names::neutral);
        }

        /** The terms of a text with the people whom the document's own names for them mean. */
        Terms terms(String text) {
            return complete.computeIfAbsent(text, words -> actors.complete(plain(words), words));
        }

        Terms plain(String text) {
            return plain.computeIfAbsent(text, terms::read);
        }

        Optional<ModalPhrase> phrase(String leadIn) {
            return phrases.computeIfAbsent(leadIn, modality::find);
        }
    }

    /** Reads one passage. */
    private final class PassageReader {
        private final Document document;
        private final Passage passage;
        private final Optional<Quantity> stated;
        private final String leadIn;
        private final String headings;

        PassageReader(Document document, Passage passage) {
            this.document = document;
            this.passage = passage;
            this.stated = document.policy.metadata().entries().stream()
                    .filter(entry -> entry.id().equals(passage.id()))
                    .flatMap(entry -> ReviewInterval.of(document.policy, entry).stream())
                    .findFirst();
            this.leadIn = leadIn(document.index, passage).stream()
                    .map(above -> document.neutral(lastSentence(above)))
                    .collect(Collectors.joining(" "));
            this.headings = document.index.sectionPath(passage.id()).stream()
                    .map(Section::heading)
                    .map(document::neutral)
                    .collect(Collectors.joining(" / "));
        }

        Reading read() {
            List<Statement> statements = new ArrayList<>();
            PropositionReader.Inherited inherited = inherited();
            PropositionReader.Inherited order =
                    inherited.order(TIPS.matcher(headings).find());
            for (Segment sentence : Sentences.of(passage.text())) {
                boolean ordered = leadIn.isEmpty() && startsWithVerb(sentence.text());
                for (Segment rule : Sentences.rules(sentence)) {
                    statements.add(statement(rule.text(), ordered ? order : inherited));
                }
            }
            return new Reading(
                    passage,
                    kind(statements),
                    leadIn,
                    headings,
                    statements,
                    PolicyReader.this.measures(leadIn),
                    document.terms(document.neutral(passage.text())),
                    document.terms(leadIn),
                    document.terms(headings),
                    meanings.read(
                            passage.text(),
                            statements.stream().map(Statement::text).toList()));
        }

        private ClauseKind kind(List<Statement> statements) {
            return passage.kind() == Passage.Kind.METADATA
                    ? ClauseKind.REVIEW
                    : KindReader.read(passage.text(), leadIn, headings, statements);
        }

        private Statement statement(String text, PropositionReader.Inherited inherited) {
            String neutral = document.neutral(text);
            List<Quantity> quantities = Quantities.of(neutral);
            PropositionReader.Result result = propositions.read(neutral, inherited, quantities);
            List<Measure> measures = stated.map(quantity -> List.of(new Measure(quantity, Terms.NONE)))
                    .orElseGet(() -> measures(neutral, quantities));
            return new Statement(text, result.modalWords(), result.proposition(), document.terms(neutral), measures);
        }

        private PropositionReader.Inherited inherited() {
            Optional<ModalPhrase> phrase = document.phrase(leadIn);
            String actor =
                    phrase.map(p -> leadIn.substring(0, p.start()).strip()).orElse(headingActor());
            if (phrase.isPresent()) {
                return new PropositionReader.Inherited(
                        actor, phrase.get().modality(), phrase.get().text());
            }
            PropositionReader.Inherited stated = new PropositionReader.Inherited(actor, Modality.FACT, "");
            return startsWithVerb(passage.text())
                    ? stated.order(TIPS.matcher(headings).find())
                    : stated;
        }

        private String headingActor() {
            String last = headings.substring(headings.lastIndexOf('/') + 1).strip();
            return document.terms(last).of(ConceptType.ACTOR).isEmpty() ? "" : last;
        }

        /** "Ask the child to stop": an order. */
        private boolean startsWithVerb(String text) {
            String first = Words.first(text);
            return first.length() > 2
                    && !first.endsWith("s")
                    && !first.endsWith("ing")
                    && !first.endsWith("ion")
                    && !document.plain(first).of(ConceptType.ACT).isEmpty();
        }
    }

    /** What a passage continues: the clauses above an item; the clause before a table and the table's head for a row. */
    private static List<String> leadIn(PolicyIndex index, Passage passage) {
        return switch (passage.kind()) {
            case ITEM ->
                Stream.concat(index.leadIns(passage.parentId()).stream(), index.passage(passage.parentId()).stream())
                        .map(Passage::text)
                        .toList();
            case TABLE_ROW -> tableHead(index, passage);
            case CLAUSE, FOOTNOTE, METADATA -> List.of();
        };
    }

    private static List<String> tableHead(PolicyIndex index, Passage row) {
        List<Passage> all = index.passages();
        int first = 0;
        while (!all.get(first).parentId().equals(row.parentId())
                || all.get(first).kind() != Passage.Kind.TABLE_ROW) {
            first++;
        }
        List<String> above = new ArrayList<>();
        if (first > 0 && all.get(first - 1).sectionId().equals(row.sectionId())) {
            above.add(all.get(first - 1).text());
        }
        if (!all.get(first).equals(row)) {
            above.add(all.get(first).text());
        }
        return above;
    }

    private static String lastSentence(String text) {
        List<Segment> sentences = Sentences.of(text);
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).text();
    }
}
