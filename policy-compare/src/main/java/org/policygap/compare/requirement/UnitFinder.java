package org.policygap.compare.requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Passage;

/**
 * Finds what of a policy can be compared as one thing. A clause is a unit, and each item that is a rule of its own; a
 * lead-in is one only if it says something besides introducing such items. Items that only describe or name documents
 * belong to their lead-in.
 */
public final class UnitFinder {
    private static final int FEWEST_WORDS = 4;
    private static final int LONG_ITEM = 9;

    /** A clause of so many words that does not break off is whole, though its full stop is missing. */
    private static final int LONG_RULE = 12;

    /** Announces what comes below, or breaks off before it. */
    private static final Pattern BREAKS_OFF = Pattern.compile(
            "\\b(?:following|below|as follows)\\b|\\b(?:must|should|shall|will|may|can|could|would|not|to|by|that|if|when|where|who|is|are|be|includ(?:e|es|ing)|for|of|in|on|at|from|with|as|or|and|their|the)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** The headings of what a document tells about its own versions. */
    private static final Pattern HISTORY = Pattern.compile(
            "^\\W*(?:[\\d.]+\\s+)?(?:(?:policy|document) )?(?:(?:change|version|revision|amendment|document|review) (?:history|log|record|control)s?|(?:history|record|log) of (?:changes|amendments|revisions|reviews|versions))\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do");

    private final ItemLists items;

    /** What clauses continue that are no items. */
    private final List<String> continued;

    private final Found found;

    public UnitFinder(List<Reading> readings) {
        this.items = new ItemLists(readings);
        this.continued = readings.stream()
                .filter(reading -> reading.passage().kind() == Passage.Kind.CLAUSE)
                .map(Reading::leadIn)
                .filter(leadIn -> !leadIn.isEmpty())
                .toList();
        this.found = found(readings);
    }

    /** The units in reading order. */
    public List<Unit> units() {
        return found.units();
    }

    /** Ids of the passages that only introduce rules, cases or a table and say nothing themselves: "Staff must not:". */
    public Set<String> introductions() {
        return found.introductions();
    }

    private record Found(List<Unit> units, Set<String> introductions) {}

    private Found found(List<Reading> readings) {
        Found found = new Found(new ArrayList<>(), new HashSet<>());
        for (Reading reading : readings) {
            if (HISTORY.matcher(reading.passage().section()).find()) {
                continue;
            }
            switch (reading.passage().kind()) {
                case CLAUSE -> collect(reading, found);
                case FOOTNOTE -> addIf(binds(reading) && !Unasked.is(reading), reading, found);
                case TABLE_ROW -> addIf(isLong(reading) && !Unasked.is(reading), reading, found);
                case ITEM, METADATA -> {
                    // An item is collected with its clause; what a document says of itself asks nothing of others.
                }
            }
        }
        return found;
    }

    private static void addIf(boolean counts, Reading reading, Found found) {
        addIf(counts, new Unit(reading, reading.statements(), List.of()), found);
    }

    private static void addIf(boolean counts, Unit unit, Found found) {
        if (counts) {
            found.units().add(unit);
        }
    }

    private void collect(Reading reading, Found found) {
        collect(reading, false, found);
    }

    /**
     * @param amongRules whether it is an item of a list of rules
     */
    private void collect(Reading reading, boolean amongRules, Found found) {
        List<Reading> below = items.of(reading);
        boolean introduces =
                below.isEmpty() ? isUnfinished(reading) : !items.isRestored(reading) && itemsAreRules(reading, below);
        if (Unasked.isPiece(reading)) {
            found.introductions().add(reading.id());
        }
        if (Cases.isOnlyCondition(reading)) {
            found.introductions().add(reading.id());
        }
        if (isSaidWithWhatHolds(reading)) {
            items.allBelow(reading).forEach(item -> found.introductions().add(item.id()));
            return;
        }
        if (!introduces) {
            List<Reading> described = items.allBelow(reading);
            boolean says = saysEnough(reading, amongRules) || described.stream().anyMatch(UnitFinder::isLongItem);
            if (Unasked.is(reading)) {
                below.forEach(item -> collect(item, true, found));
            } else {
                addIf(
                        says && !(described.isEmpty() && isLabel(reading)),
                        new Unit(reading, reading.statements(), described),
                        found);
            }
            return;
        }
        List<Statement> said = isRuleOfItsOwn(reading) ? reading.statements() : withoutIntroduction(reading);
        if (said.isEmpty()) {
            found.introductions().add(reading.id());
        } else {
            addIf(!Unasked.is(reading), new Unit(reading, said, List.of()), found);
        }
        below.forEach(item -> collect(item, true, found));
    }

    /** Whether a clause after the list says what holds in these cases; it is asked for with them. */
    private boolean isSaidWithWhatHolds(Reading cases) {
        String condition = cases.passage().text().strip();
        return condition.endsWith(":") && continued.stream().anyMatch(leadIn -> leadIn.startsWith(condition));
    }

    /** What follows is a table, an address or a field to fill in, none of which is an item. */
    private static boolean isUnfinished(Reading reading) {
        String text = reading.passage().text().strip();
        return text.endsWith(":")
                && !(binds(reading)
                        && words(reading) >= LONG_RULE
                        && !BREAKS_OFF.matcher(text).find());
    }

    private static boolean saysEnough(Reading reading, boolean amongRules) {
        boolean name = amongRules && Labels.isNameInList(reading) && (!isLong(reading) || hasNumber(reading));
        boolean isShortItem = amongRules && !isLoneWord(reading);
        return !name
                && (isLong(reading) || isShortItem || isShortRule(reading))
                && (isAskedInASentence(reading)
                        || !Labels.isContact(reading.passage().text()));
    }

    /** "2nd Floor, Linden Gate" is an address, and "Income Based Jobseeker's Allowance" may be a case. */
    private static boolean hasNumber(Reading reading) {
        return reading.passage().text().chars().anyMatch(Character::isDigit);
    }

    /** The name of a document says what is to be known. */
    private static boolean isLabel(Reading reading) {
        return reading.kind() != ClauseKind.REFERENCE && Labels.isLabel(reading);
    }

    /** "Contact details: ..." begins like one. */
    private static boolean isAskedInASentence(Reading reading) {
        return binds(reading) && reading.passage().text().indexOf(':') < 0;
    }

    private static boolean isLong(Reading reading) {
        return words(reading) >= FEWEST_WORDS;
    }

    private static boolean isLongItem(Reading item) {
        return isLong(item) && !Labels.isNameInList(item);
    }

    private static boolean isLoneWord(Reading reading) {
        return words(reading) < 2;
    }

    /** "An apology", "keep records": with its lead-in an item is a rule however short it is, and a clause with its cases. */
    private static boolean isShortRule(Reading reading) {
        return !reading.leadIn().isEmpty()
                && (binds(reading) || reading.passage().kind() == Passage.Kind.CLAUSE)
                && !Labels.isNameInList(reading);
    }

    /** "Keep a log of every call", with items below that say what is in it. */
    private static boolean isRuleOfItsOwn(Reading reading) {
        String text = reading.passage().text().strip();
        boolean item = reading.passage().kind() == Passage.Kind.ITEM;
        boolean whole = item || text.endsWith(".") || words(reading) >= LONG_RULE;
        return whole
                && !text.endsWith(":")
                && isLong(reading)
                && binds(reading)
                && !BREAKS_OFF.matcher(text).find();
    }

    /** Rules bind somebody or are whole clauses; names of documents and descriptions do neither. */
    private static boolean itemsAreRules(Reading leadIn, List<Reading> below) {
        if (leadIn.kind() == ClauseKind.REFERENCE
                || most(below, item -> item.kind() == ClauseKind.REFERENCE)
                || Cases.are(leadIn, below)) {
            return false;
        }
        return leadIn.kind() == ClauseKind.DEFINITION
                ? most(below, UnitFinder::bindsItself)
                : most(below, item -> (binds(item) && !Labels.isNameInList(item)) || words(item) >= LONG_ITEM);
    }

    private static boolean most(List<Reading> items, Predicate<Reading> test) {
        return items.stream().filter(test).count() * 2 > items.size();
    }

    /** Whether an item binds by words of its own, not only by its lead-in's: "Do not swear." */
    private static boolean bindsItself(Reading item) {
        return item.statements().stream()
                .filter(statement -> statement.proposition().modality() != Modality.FACT)
                .filter(statement -> statement.proposition().modality() != Modality.MAY)
                .anyMatch(statement -> !item.leadIn().contains(statement.modalWords())
                        || statement.modalWords().isEmpty());
    }

    /** The statements of a lead-in before its last sentence, which only introduces the items. */
    private static List<Statement> withoutIntroduction(Reading reading) {
        List<Segment> sentences = Sentences.of(reading.passage().text());
        if (sentences.size() < 2) {
            return List.of();
        }
        String last = sentences.get(sentences.size() - 1).text();
        return reading.statements().stream()
                .filter(statement -> !last.contains(statement.text()))
                .filter(statement -> Words.count(statement.text()) >= FEWEST_WORDS)
                .filter(UnitFinder::isSentence)
                .toList();
    }

    /** "The Second Step. These are:" has the second half of a sentence, or a title, before its introduction. */
    private static boolean isSentence(Statement statement) {
        return statement.proposition().modality() != Modality.FACT
                || Words.parts(statement.text()).stream().anyMatch(UnitFinder::isFinite);
    }

    /** Words of a title have capitals. */
    private static boolean isFinite(String word) {
        boolean third =
                word.endsWith("s") && !word.endsWith("ss") && Verbs.english().mayBeFinite(word);
        return third || FINITE.contains(word) || Verbs.english().isOnlyVerb(word);
    }

    private static boolean binds(Reading reading) {
        return reading.statements().stream()
                .anyMatch(statement -> statement.proposition().modality() != Modality.FACT);
    }

    private static int words(Reading reading) {
        return Words.count(reading.passage().text());
    }
}
