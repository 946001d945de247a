package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.policygap.model.text.Fingerprint;
import org.policygap.model.text.Keywords;

/**
 * The very words of a model's requirements and of their points, as a fingerprint sees them, to be found in a school's
 * passages. Immutable.
 */
final class ModelWording {
    private static final int LONG_ENOUGH_TO_BE_TELLING = 30;

    private final List<Piece> pieces = new ArrayList<>();

    /** The longest word of each piece: a passage that lacks it lacks the piece. */
    private final Keywords longest;

    /**
     * Words of a requirement that cannot be the same by chance.
     *
     * @param unit position of the requirement, 0-based
     * @param isPoint whether they are those of one of its points, not of all of it
     */
    record Piece(int unit, boolean isPoint, String words) {}

    ModelWording(List<AskedUnit> units) {
        for (int unit = 0; unit < units.size(); unit++) {
            add(unit, false, units.get(unit).words());
            for (Asked asked : units.get(unit).elements()) {
                add(unit, true, Fingerprint.words(asked.element().text()));
            }
        }
        this.longest = Keywords.ofWords(
                pieces.stream().map(piece -> List.of(longest(piece.words()))).toList());
    }

    private void add(int unit, boolean isPoint, String words) {
        if (words.length() >= LONG_ENOUGH_TO_BE_TELLING) {
            pieces.add(new Piece(unit, isPoint, words));
        }
    }

    private static String longest(String words) {
        String longest = "";
        for (String word : words.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** The pieces that a passage has word for word. */
    List<Piece> in(String passage) {
        List<Piece> found = new ArrayList<>();
        BitSet possible = longest.mayBeIn(passage);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (haveWords(passage, pieces.get(i).words())) {
                found.add(pieces.get(i));
            }
        }
        return found;
    }

    private static boolean haveWords(String text, String asked) {
        int at = text.indexOf(asked);
        while (at >= 0) {
            int end = at + asked.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
            at = text.indexOf(asked, at + 1);
        }
        return false;
    }
}
