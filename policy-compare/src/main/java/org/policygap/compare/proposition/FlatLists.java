package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;
import org.policygap.model.policy.Passage;

/**
 * Lists that a document shows as clauses, numbered on from their lead-in or without bullets. What continues a clause that
 * ends with a colon is an item of it.
 */
final class FlatLists {
    /** The list goes on after this item. */
    private static final Pattern GOES_ON = Pattern.compile("(?:[;,]|\\b(?:and|or))$", Pattern.CASE_INSENSITIVE);

    /** The lead-in lacks its verb: "Staff must:". */
    private static final Pattern LACKS_VERB = Pattern.compile(
            "\\b(?:must|should|shall|will|may|can|not|never|to|always)\\s*:$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BINDS = Pattern.compile("\\b(?:must|should|shall|will)\\b", Pattern.CASE_INSENSITIVE);

    private FlatLists() {}

    /** The same passages in the same order, clauses that continue another as items of it. */
    static List<Passage> restore(List<Passage> passages) {
        List<Passage> restored = new ArrayList<>();
        Optional<Passage> leadIn = Optional.empty();
        for (Passage passage : passages) {
            Passage before = restored.isEmpty() ? passage : restored.get(restored.size() - 1);
            if (leadIn.filter(above -> continues(above, before, passage)).isPresent()) {
                restored.add(itemOf(leadIn.get(), passage));
            } else {
                restored.add(passage);
                leadIn = Optional.of(passage).filter(FlatLists::announces);
            }
        }
        return restored;
    }

    private static boolean announces(Passage passage) {
        return passage.kind() == Passage.Kind.CLAUSE && passage.text().strip().endsWith(":");
    }

    private static boolean continues(Passage leadIn, Passage before, Passage passage) {
        String text = passage.text().strip();
        boolean beside = passage.kind() == Passage.Kind.CLAUSE
                && passage.sectionId().equals(leadIn.sectionId())
                && !text.isEmpty();
        return beside
                && (Character.isLowerCase(text.codePointAt(0))
                        || goesOn(text)
                        || (!before.equals(leadIn) && goesOn(before.text().strip()))
                        || (LACKS_VERB.matcher(leadIn.text().strip()).find() && isOrder(text)));
    }

    private static boolean goesOn(String text) {
        return GOES_ON.matcher(text).find();
    }

    private static boolean isOrder(String text) {
        String first = Words.first(text).toLowerCase(Locale.ROOT);
        return (first.equals("be") || Verbs.english().isVerb(first))
                && !BINDS.matcher(text).find();
    }

    private static Passage itemOf(Passage leadIn, Passage clause) {
        return new Passage(
                clause.id(),
                Passage.Kind.ITEM,
                clause.number(),
                clause.text(),
                leadIn.id(),
                clause.sectionId(),
                clause.section(),
                clause.page());
    }
}
