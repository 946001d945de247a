package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.SourceSpan;
import org.policygap.parser.block.Block;

/**
 * Keeps account of a document's characters: each that is not white space has exactly one destination. Serves one document;
 * not safe for use by several threads.
 */
public final class CharacterAccount {
    /** The destinations in reverse order, so that what was not entered stands at 0. */
    private static final List<Destination> PLACES = places();

    private final List<Entries> paragraphs = new ArrayList<>();
    /** The characters entered at each place. */
    private final long[] counts = new long[PLACES.size()];

    private long twice;

    public CharacterAccount(List<Block> blocks) {
        blocks.forEach(block -> paragraphs.add(new Entries(block.text())));
    }

    private static List<Destination> places() {
        List<Destination> places = new ArrayList<>(List.of(Destination.values()));
        Collections.reverse(places);
        return List.copyOf(places);
    }

    /** Enters the characters of the ranges under a destination. */
    public void enter(Destination destination, List<SourceSpan> spans) {
        byte place = (byte) PLACES.indexOf(destination);
        for (SourceSpan span : spans) {
            enter(place, paragraphs.get(span.paragraph() - 1), span.start(), span.end());
        }
    }

    private void enter(byte place, Entries paragraph, int from, int to) {
        String text = paragraph.text;
        byte[] places = paragraph.places;
        int again = 0;
        int counted = 0;
        for (int i = from; i < to; i++) {
            int one = isCounted(text, i) ? 1 : 0;
            if (places[i] != 0) {
                again++;
                counts[places[i]] -= one;
                twice += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
            }
            places[i] = place;
            counted += one;
        }
        paragraph.open -= to - from - again;
        counts[place] += counted;
    }

    /** Number of UTF-16 units other than white space that were entered more than once; 0 in a sound account. */
    public long enteredTwice() {
        return twice;
    }

    /** The lines that are not zero, in the order of the destinations. They add up to all characters. */
    public List<AccountLine> lines() {
        counts[0] = paragraphs.stream().mapToLong(Entries::rest).sum();
        List<AccountLine> lines = new ArrayList<>();
        for (int place = counts.length - 1; place >= 0; place--) {
            if (counts[place] > 0) {
                lines.add(new AccountLine(PLACES.get(place).words(), counts[place]));
            }
        }
        return lines;
    }

    /** Where the UTF-16 units of one paragraph went. */
    private static final class Entries {
        private final String text;
        /** The place of each, 0 until it is entered. */
        private final byte[] places;
        /** How many are not entered. */
        private int open;

        Entries(String text) {
            this.text = text;
            this.places = new byte[text.length()];
            this.open = text.length();
        }

        /** Characters that were not entered. */
        private long rest() {
            long rest = 0;
            for (int i = 0; open > 0 && i < places.length; i++) {
                rest += places[i] == 0 && isCounted(text, i) ? 1 : 0;
            }
            return rest;
        }
    }

    /** A character beyond the basic plane counts once, where it begins. */
    private static boolean isCounted(String text, int at) {
        char c = text.charAt(at);
        if (c > ' ' && c < 0x7f) {
            return true;
        }
        boolean secondHalf = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !Character.isWhitespace(c) && !secondHalf;
    }
}
