package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.language.Clip;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.language.Words;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Modality;

/** Says what is missing, weaker or different in one or two sentences, the most important first. */
final class MissingText {
    static final String NOTHING = "Nothing in the school's policy covers this.";

    private static final String UNLIKE = "Not said in so many words; check whether the passage covers ";
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_PARTS = 2;
    private static final int LONGEST = 120;
    private static final int LONGEST_WITH_VERB = 220;
    private static final int LONGEST_SUBJECT = 6;
    private static final Pattern STARTS_WITH_VERB = Pattern.compile(
            "^(?:must|should|shall|will|may|can|cannot|is|are|has|have|need|needs|do|does)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HAS_VERB = Pattern.compile(
            "^(.{2,90}?)\\s(?:must|should|shall|will|may|can|cannot|is|are|has|have|needs?|ought)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile("(?:.* )?(?:hour|day|week|month|term|year)");

    /** A time that is not counted: "at once", "on their last day", "in September". */
    private static final Pattern SOME_TIME = Pattern.compile(
            "\\b(?:at once|immediately|straight ?away|right away|forthwith|today|tomorrow|overnight|daily|go(?:es)? home"
                    + "|days?|mornings?|evenings?|nights?|weeks?|weekly|months?|monthly|terms?|years?|yearly"
                    + "|January|February|March|April|June|July|August|September|October|November|December)\\b");

    private static final Pattern SENTENCE_SUBJECT =
            Pattern.compile("^(?:it|they|this|these|he|she)\\b", Pattern.CASE_INSENSITIVE);

    private final UnitEvidence found;
    private final List<ElementJudgement> judgements;

    MissingText(UnitEvidence found, List<ElementJudgement> judgements) {
        this.found = found;
        this.judgements = judgements;
    }

    String write(Status status) {
        return switch (status) {
            case MET, NOT_APPLICABLE -> "";
            case MISSING -> NOTHING;
            case PARTIAL -> core().stream().allMatch(MissingText::isAbsent) ? unlike() : gaps();
            case CONFLICT -> gaps();
        };
    }

    private List<ElementJudgement> core() {
        return judgements.stream().filter(ElementJudgement::isCore).toList();
    }

    private static boolean isAbsent(ElementJudgement judgement) {
        return judgement.state() == ElementState.ABSENT;
    }

    /** A passage that is about the clause and shares too few words with any point may yet say it. */
    private String unlike() {
        List<ElementJudgement> core = core();
        if (core.size() == 1) {
            return UNLIKE + "this.";
        }
        List<String> points = core.stream()
                .limit(MOST_PARTS)
                .map(judgement -> quote(judgement.asked(), LONGEST))
                .toList();
        return UNLIKE + Plain.list(points) + more(core.size() - MOST_PARTS);
    }

    private static String more(int points) {
        return points <= 0
                ? "."
                : points == 1 ? " and one more point." : " and " + Plain.count(points) + " more points.";
    }

    private String gaps() {
        List<ElementJudgement> open = judgements.stream()
                .filter(j -> j.state() != ElementState.SATISFIED)
                .toList();
        List<ElementJudgement> core =
                open.stream().filter(ElementJudgement::isCore).toList();
        List<ElementJudgement> shown = core.isEmpty() ? open : core;
        List<String> sentences = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            for (ElementJudgement judgement : shown) {
                sentence(judgement, rank)
                        .filter(text -> !sentences.contains(text))
                        .ifPresent(sentences::add);
            }
        }
        inPart(shown.stream().filter(this::isInPart).toList()).ifPresent(sentences::add);
        int more = sentences.size() - MOST_SENTENCES;
        String rest = more <= 0
                ? ""
                : more == 1
                        ? " One more point differs."
                        : " " + Plain.capital(Plain.count(more)) + " more points differ.";
        String first = String.join(" ", sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())));
        return first.replace(" ….", " …") + rest;
    }

    private boolean isInPart(ElementJudgement judgement) {
        return judgement.state() == ElementState.WEAKER
                && weakerModality(judgement).isEmpty()
                && number(judgement).isEmpty()
                && name(judgement).isEmpty();
    }

    /** What is said first. */
    private enum Rank {
        CONFLICT,
        WEAKER,
        NUMBER,
        FIGURE,
        NAME,
        ABSENT
    }

    private Optional<String> sentence(ElementJudgement judgement, Rank rank) {
        boolean weak = judgement.state() == ElementState.WEAKER;
        Optional<String> modality = weak ? weakerModality(judgement) : Optional.empty();
        return switch (rank) {
            case CONFLICT ->
                judgement.state() == ElementState.OPPOSED
                        ? judgement.conflict().map(ConflictText::sides)
                        : Optional.empty();
            case WEAKER -> modality;
            case NUMBER -> weak && modality.isEmpty() ? number(judgement) : Optional.empty();
            case FIGURE -> judgement.otherFigures().stream().findFirst().map(OtherFigure::inWords);
            case NAME -> weak && modality.isEmpty() && number(judgement).isEmpty() ? name(judgement) : Optional.empty();
            case ABSENT -> isAbsent(judgement) ? Optional.of(absent(judgement.asked())) : Optional.empty();
        };
    }

    private Optional<String> weakerModality(ElementJudgement judgement) {
        if (judgement.ofOthers()) {
            return Optional.of("Says this of somebody else; the model says " + quote(judgement.asked(), LONGEST) + ".");
        }
        if (!judgement.weaker()) {
            return Optional.empty();
        }
        Modality model = judgement.asked().element().proposition().modality();
        Fit best = judgement.fits().get(0);
        Modality school = best.statement().proposition().modality();
        String words = best.statement().modalWords().strip();
        String verb = weaker(model, school);
        String about = judgements.size() > 1 ? ": " + quote(judgement.asked(), 60) : "";
        String quoted = words.isEmpty() ? "" : " (“" + words + "”)";
        return Optional.of("%s%s; the model says “%s”%s.".formatted(verb, quoted, Plain.modality(model), about));
    }

    private static String weaker(Modality model, Modality school) {
        if (model.isNegative()) {
            return school.isNegative() ? "Only advises against this" : "Does not forbid this";
        }
        return school == Modality.MAY ? "Only allows this" : "Only advises this";
    }

    /** What points that are there in part leave out, all in one sentence. */
    private static Optional<String> inPart(List<ElementJudgement> judgements) {
        if (judgements.isEmpty()) {
            return Optional.empty();
        }
        int each = judgements.size() == 1 ? MOST_PARTS : 1;
        List<String> parts = judgements.stream()
                .flatMap(j -> j.lacking().parts(each).stream())
                .distinct()
                .limit(MOST_PARTS + 1)
                .toList();
        if (!parts.isEmpty()) {
            return Optional.of("Does not cover " + Plain.either(parts) + ".");
        }
        return Optional.of(
                "Says less than the model: " + quote(judgements.get(0).asked(), LONGEST) + ".");
    }

    /** A number that the model sets and the school's passages do not. */
    private static Optional<String> number(ElementJudgement judgement) {
        return judgement.lacking().numbers().stream().findFirst().map(number -> {
            boolean time = TIME.matcher(number.unit()).matches()
                    && judgement.fits().stream()
                            .allMatch(fit -> fit.statement().quantities().isEmpty());
            String opening = !time
                    ? "Does not say "
                    : namesTime(judgement)
                            ? "Names a time, but not the model's: "
                            : "Sets no time limit; the model says ";
            return opening + "“" + number.text() + "”.";
        });
    }

    private static boolean namesTime(ElementJudgement judgement) {
        return judgement.fits().stream()
                .anyMatch(fit -> SOME_TIME.matcher(fit.statement().text()).find());
    }

    /** Who or which document the model names and the school's passages do not. */
    private static Optional<String> name(ElementJudgement judgement) {
        Optional<String> other = judgement.otherAuthority().map(OtherAuthority::inWords);
        if (other.isPresent()) {
            return other;
        }
        List<String> names = judgement.lacking().names();
        return names.isEmpty() ? Optional.empty() : Optional.of("Does not mention " + Plain.either(names) + ".");
    }

    private String absent(Asked asked) {
        String text = MainClause.of(asked.element().text(), LONGEST);
        if (!STARTS_WITH_VERB.matcher(text).matches() && isSentence(text)) {
            return "Nothing found that says that " + MainClause.lower(withVerb(text)) + ".";
        }
        if (STARTS_WITH_VERB.matcher(text).matches()) {
            Optional<String> subject = subjectBefore(asked);
            if (subject.isPresent()) {
                return "Nothing found that says that " + MainClause.lower(subject.get()) + " "
                        + Clip.clip(text, LONGEST) + ".";
            }
        }
        return inherited(asked, text).orElse("Not found: " + Plain.quote(text, LONGEST) + ".");
    }

    /** The beginning of a sentence, long enough to have its verb. */
    private static String withVerb(String text) {
        String clipped = Clip.clip(text, LONGEST);
        return HAS_VERB.matcher(clipped).matches() ? clipped : Clip.clip(text, LONGEST_WITH_VERB);
    }

    /** An item under "Employees must not:" is told with those words. */
    private Optional<String> inherited(Asked asked, String text) {
        String actor = asked.element().proposition().actor().strip();
        Modality modality = asked.element().proposition().modality();
        boolean item = !found.unit().reading().leadIn().isEmpty() && Character.isLowerCase(text.charAt(0));
        boolean named = !actor.isEmpty() && Words.count(actor) <= LONGEST_SUBJECT;
        boolean plain = modality == Modality.FACT || modality == Modality.ADVISED || modality == Modality.ADVISED_NOT;
        boolean verb = !STARTS_WITH_VERB.matcher(text).matches() && !text.startsWith("would ");
        String leadIn = Clip.tidy(found.unit().reading().leadIn());
        boolean direct = Pattern.compile("\\b(?:not|must|should|may|shall|will|can|cannot|to)$")
                .matcher(leadIn)
                .find();
        return item && named && !plain && verb && direct
                ? Optional.of("Nothing found that says that %s %s %s."
                        .formatted(
                                MainClause.lower(actor),
                                Plain.modality(modality),
                                Clip.clip(text.replaceFirst("^to ", ""), LONGEST)))
                : Optional.empty();
    }

    private static boolean isSentence(String text) {
        boolean begins = Character.isUpperCase(text.charAt(0))
                || SENTENCE_SUBJECT.matcher(text).find();
        return begins && HAS_VERB.matcher(text).matches();
    }

    /** The subject of the sentence that this is the second half of. */
    private Optional<String> subjectBefore(Asked asked) {
        String text = asked.element().text();
        String sentence = Sentences.of(found.unit().reading().passage().text()).stream()
                .map(Segment::text)
                .filter(whole -> whole.contains(text))
                .findFirst()
                .orElse("");
        return found.unit().reading().statements().stream()
                .takeWhile(statement -> !statement.text().equals(text))
                .filter(statement -> sentence.contains(statement.text()))
                .map(statement -> statement.proposition().actor().strip())
                .filter(actor -> !actor.isEmpty() && sentence.startsWith(actor))
                .filter(actor -> Words.count(actor) <= LONGEST_SUBJECT && actor.indexOf(',') < 0)
                .findFirst();
    }

    private static String quote(Asked asked, int longest) {
        return Plain.quote(asked.element().text(), longest);
    }
}
