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

    /** Instead of the number of a point: all of a requirement. */
    static final int WHOLE = -1;

    private final List<Piece> pieces = new ArrayList<>();

    private final List<Piece> lists = new ArrayList<>();

    /** The longest word of each piece: a passage that lacks it lacks the piece. */
    private final Keywords longest;

    /**
     * Words of a requirement that cannot be the same by chance.
     *
     * @param unit position of the requirement, 0-based
     * @param point position of the point whose words they are, 0-based; {@link #WHOLE} if they are those of all of it
     */
    record Piece(int unit, int point, String words) {}

    ModelWording(List<AskedUnit> units) {
        for (int unit = 0; unit < units.size(); unit++) {
            AskedUnit asked = units.get(unit);
            String own = Fingerprint.words(asked.reading().passage().text());
            boolean withItems = !asked.words().equals(own);
            add(unit, WHOLE, asked.words(), withItems);
            for (int point = 0; point < asked.elements().size(); point++) {
                String words =
                        Fingerprint.words(asked.elements().get(point).element().text());
                add(unit, point, words, withItems && !has(own, words));
            }
        }
        this.longest = Keywords.ofWords(
                pieces.stream().map(piece -> List.of(longest(piece.words()))).toList());
    }

    private void add(int unit, int point, String words, boolean isList) {
        if (words.length() >= LONG_ENOUGH_TO_BE_TELLING) {
            Piece piece = new Piece(unit, point, words);
            pieces.add(piece);
            if (isList) {
                lists.add(piece);
            }
        }
    }

    /** The pieces that are made of items, which a school may have as passages of their own. */
    List<Piece> lists() {
        return List.copyOf(lists);
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
            if (has(passage, pieces.get(i).words())) {
                found.add(pieces.get(i));
            }
        }
        return found;
    }

    private static boolean has(String text, String asked) {
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
