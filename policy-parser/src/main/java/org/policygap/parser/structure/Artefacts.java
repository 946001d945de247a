package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.clean.Paragraph;

/**
 * Collects artefacts. A running line that returns on page after page, with the number of its page, is one artefact that
 * stands in several places. Serves one document.
 */
final class Artefacts {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final IdRegister ids;
    private final List<Found> found = new ArrayList<>();
    /** Positions in {@link #found} of the running lines that read alike, digits aside. */
    private final Map<String, List<Integer>> running = new HashMap<>();

    Artefacts(IdRegister ids) {
        this.ids = ids;
    }

    /** An artefact, to which places are added. */
    private record Found(String id, ArtefactKind kind, String text, List<SourceSpan> places) {}

    void add(ArtefactKind kind, Paragraph paragraph) {
        String text = paragraph.printed();
        List<SourceSpan> places = paragraph.text().strip().spans();
        boolean runs = kind == ArtefactKind.HEADER || kind == ArtefactKind.FOOTER;
        if (runs && !places.isEmpty()) {
            List<Integer> alike =
                    running.computeIfAbsent(kind + NUMBER.matcher(text).replaceAll("#"), key -> new ArrayList<>());
            for (int at : alike) {
                if (returns(found.get(at), text, places.get(0).page())) {
                    found.get(at).places().addAll(places);
                    return;
                }
            }
            alike.add(found.size());
        }
        found.add(new Found(ids.assign('a', paragraph.clean()), kind, text, new ArrayList<>(places)));
    }

    /** In the order in which they first stand. */
    List<Artefact> all() {
        return found.stream()
                .map(one -> new Artefact(one.id(), one.kind(), one.text(), one.places()))
                .toList();
    }

    /** Whether a line alike but for its digits has the same numbers on its page, or numbers that count the pages. */
    private static boolean returns(Found first, String text, int page) {
        int pages = page - first.places().get(0).page();
        Matcher before = NUMBER.matcher(first.text());
        Matcher now = NUMBER.matcher(text);
        while (before.find() && now.find()) {
            int ahead = Integer.parseInt(now.group()) - Integer.parseInt(before.group());
            if (ahead != 0 && ahead != pages) {
                return false;
            }
        }
        return true;
    }
}
