package org.policygap.compare.requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Passage;

/**
 * Which items stand below which passage. An item that begins with a verb and ends with a
 * colon but has none below it is taken as the lead-in of the items after it, up to the next that begins with a verb: the
 * document lost a level of its list.
 */
final class ItemLists {
    private final Map<String, List<Reading>> below = new LinkedHashMap<>();
    private final Set<String> restored = new HashSet<>();

    ItemLists(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.passage().kind() == Passage.Kind.ITEM) {
                add(reading.passage().parentId(), reading);
            }
        }
        for (List<Reading> siblings : List.copyOf(below.values())) {
            restoreLevel(siblings);
        }
    }

    /** The items directly below a passage. */
    List<Reading> of(Reading reading) {
        return below.getOrDefault(reading.id(), List.of());
    }

    /** The items below a passage and below those, in reading order. */
    List<Reading> allBelow(Reading reading) {
        List<Reading> all = new ArrayList<>();
        for (Reading item : of(reading)) {
            all.add(item);
            all.addAll(allBelow(item));
        }
        return all;
    }

    /** Whether the items below a passage stood beside it in the document. */
    boolean isRestored(Reading reading) {
        return restored.contains(reading.id());
    }

    private void add(String parent, Reading item) {
        below.computeIfAbsent(parent, id -> new ArrayList<>()).add(item);
    }

    private void restoreLevel(List<Reading> siblings) {
        List<Reading> kept = new ArrayList<>();
        String leadIn = "";
        for (Reading item : siblings) {
            if (!leadIn.isEmpty() && !beginsWithVerb(item)) {
                add(leadIn, item);
                restored.add(leadIn);
                continue;
            }
            kept.add(item);
            leadIn = announces(item) ? item.id() : "";
        }
        siblings.clear();
        siblings.addAll(kept);
    }

    private boolean announces(Reading item) {
        return item.passage().text().strip().endsWith(":") && of(item).isEmpty() && beginsWithVerb(item);
    }

    /** "Sending files", "Send files". */
    private static boolean beginsWithVerb(Reading item) {
        String first = Words.first(item.passage().text()).toLowerCase(Locale.ROOT);
        return first.endsWith("ing") || Verbs.english().isVerb(first);
    }
}
