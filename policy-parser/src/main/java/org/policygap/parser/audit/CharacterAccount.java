package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final List<String> texts = new ArrayList<>();
    /** For each UTF-16 unit of each paragraph the place of its destination. */
    private final List<byte[]> entries = new ArrayList<>();

    private long twice;

    public CharacterAccount(List<Block> blocks) {
        for (Block block : blocks) {
            String text = block.text();
            texts.add(text);
            entries.add(new byte[text.length()]);
        }
    }

    private static List<Destination> places() {
        List<Destination> places = new ArrayList<>(List.of(Destination.values()));
        Collections.reverse(places);
        return List.copyOf(places);
    }

    /** Enters the characters of the ranges under a destination. */
    public void enter(Destination destination, List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            String text = texts.get(span.paragraph() - 1);
            byte[] paragraph = entries.get(span.paragraph() - 1);
            for (int i = span.start(); i < span.end(); i++) {
                if (paragraph[i] != 0 && !Character.isWhitespace(text.charAt(i))) {
                    twice++;
                }
            }
            Arrays.fill(paragraph, span.start(), span.end(), (byte) PLACES.indexOf(destination));
        }
    }

    /** Number of UTF-16 units other than white space that were entered more than once; 0 in a sound account. */
    public long enteredTwice() {
        return twice;
    }

    /** The lines that are not zero, in the order of the destinations. They add up to all characters. */
    public List<AccountLine> lines() {
        long[] counts = new long[PLACES.size()];
        for (int p = 0; p < texts.size(); p++) {
            count(texts.get(p), entries.get(p), counts);
        }
        List<AccountLine> lines = new ArrayList<>();
        for (int place = counts.length - 1; place >= 0; place--) {
            if (counts[place] > 0) {
                lines.add(new AccountLine(PLACES.get(place).words(), counts[place]));
            }
        }
        return lines;
    }

    /** A character beyond the basic plane counts once, where it begins. Neighbours mostly share their destination. */
    private static void count(String text, byte[] entries, long[] counts) {
        byte open = 0;
        long run = 0;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != open) {
                counts[open] += run;
                open = entries[i];
                run = 0;
            }
            run += isCounted(text, i) ? 1 : 0;
        }
        counts[open] += run;
    }

    private static boolean isCounted(String text, int at) {
        char c = text.charAt(at);
        if (c > ' ' && c < 0x7f) {
            return true;
        }
        boolean secondHalf = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !Character.isWhitespace(c) && !secondHalf;
    }
}
