package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.language.ModalPhrase;
import org.policygap.compare.language.ModalityReader;
import org.policygap.compare.language.Quantities;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
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

    private final TermReader terms;
    private final ModalityReader modality = ModalityReader.english();
    private final PropositionReader propositions = new PropositionReader(modality);

    public PolicyReader(Lexicon lexicon) {
        this.terms = new TermReader(lexicon);
    }

    /** All passages that can be compared, in the order of the index. */
    public List<Reading> read(Policy policy) {
        PolicyIndex index = new PolicyIndex(policy);
        Neutraliser names = Neutraliser.of(policy);
        return index.passages().stream()
                .filter(passage -> isWorthReading(policy, passage))
                .map(passage -> new PassageReader(index, names, passage).read())
                .toList();
    }

    /** The terms of a text of a policy, a curator's synonym for example. */
    public Terms terms(String text, Policy policy) {
        return terms.read(Neutraliser.of(policy).neutral(text));
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

    /** Reads one passage. */
    private final class PassageReader {
        private final Neutraliser names;
        private final Passage passage;
        private final String leadIn;
        private final String headings;

        PassageReader(PolicyIndex index, Neutraliser names, Passage passage) {
            this.names = names;
            this.passage = passage;
            this.leadIn = passage.kind() == Passage.Kind.FOOTNOTE
                    ? ""
                    : index.leadIns(passage.id()).stream()
                            .map(above -> names.neutral(lastSentence(above.text())))
                            .collect(Collectors.joining(" "));
            this.headings = index.sectionPath(passage.id()).stream()
                    .map(Section::heading)
                    .map(names::neutral)
                    .collect(Collectors.joining(" / "));
        }

        Reading read() {
            List<Statement> statements = new ArrayList<>();
            PropositionReader.Inherited inherited = inherited();
            for (Segment sentence : Sentences.of(passage.text())) {
                for (Segment rule : Sentences.rules(sentence)) {
                    statements.add(statement(rule.text(), inherited));
                }
            }
            return new Reading(
                    passage,
                    kind(statements),
                    leadIn,
                    headings,
                    statements,
                    terms.read(names.neutral(passage.text())),
                    terms.read(leadIn),
                    terms.read(headings));
        }

        private ClauseKind kind(List<Statement> statements) {
            return passage.kind() == Passage.Kind.METADATA
                    ? ClauseKind.REVIEW
                    : KindReader.read(passage.text(), leadIn, headings, statements);
        }

        private Statement statement(String text, PropositionReader.Inherited inherited) {
            String neutral = names.neutral(text);
            PropositionReader.Result result = propositions.read(neutral, inherited);
            return new Statement(
                    text, result.modalWords(), result.proposition(), terms.read(neutral), Quantities.of(neutral));
        }

        private PropositionReader.Inherited inherited() {
            Optional<ModalPhrase> phrase = modality.find(leadIn);
            String actor =
                    phrase.map(p -> leadIn.substring(0, p.start()).strip()).orElse(headingActor());
            if (phrase.isPresent()) {
                return new PropositionReader.Inherited(
                        actor, phrase.get().modality(), phrase.get().text());
            }
            boolean tip = TIPS.matcher(headings).find();
            boolean order = startsWithVerb();
            Modality fallback = order ? tip ? Modality.ADVISED : Modality.SHOULD : Modality.FACT;
            return new PropositionReader.Inherited(actor, fallback, "");
        }

        private String headingActor() {
            String last = headings.substring(headings.lastIndexOf('/') + 1).strip();
            return terms.read(last).of(ConceptType.ACTOR).isEmpty() ? "" : last;
        }

        private boolean startsWithVerb() {
            String first = passage.text().strip().split("[\\s,]+", 2)[0];
            return first.length() > 2
                    && !first.endsWith("s")
                    && !first.endsWith("ing")
                    && !first.endsWith("ion")
                    && !terms.read(first).of(ConceptType.ACT).isEmpty();
        }
    }

    private static String lastSentence(String text) {
        List<Segment> sentences = Sentences.of(text);
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).text();
    }
}
