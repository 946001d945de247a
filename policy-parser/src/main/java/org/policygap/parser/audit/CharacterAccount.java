package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.SourceSpan;
import org.policygap.parser.block.Block;

/**
 * Keeps account of a document's characters: each that is not white space has exactly one destination. Serves one document;
 * not safe for use by several threads.
 */
public final class CharacterAccount {
    private static final Destination[] DESTINATIONS = Destination.values();
    private static final byte UNASSIGNED = (byte) Destination.UNASSIGNED.ordinal();

    private final List<String> texts = new ArrayList<>();
    /** For each UTF-16 unit of each paragraph the position of its destination among them all. */
    private final List<byte[]> entries = new ArrayList<>();

    private long twice;

    public CharacterAccount(List<Block> blocks) {
        for (Block block : blocks) {
            String text = block.text();
            byte[] none = new byte[text.length()];
            Arrays.fill(none, UNASSIGNED);
            texts.add(text);
            entries.add(none);
        }
    }

    /** Enters the characters of the ranges under a destination. */
    public void enter(Destination destination, List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            String text = texts.get(span.paragraph() - 1);
            byte[] paragraph = entries.get(span.paragraph() - 1);
            for (int i = span.start(); i < span.end(); i++) {
                boolean again = paragraph[i] != UNASSIGNED && !Character.isWhitespace(text.charAt(i));
                twice += again ? 1 : 0;
                paragraph[i] = (byte) destination.ordinal();
            }
        }
    }

    /** Number of UTF-16 units other than white space that were entered more than once; 0 in a sound account. */
    public long enteredTwice() {
        return twice;
    }

    /** The lines that are not zero, in the order of the destinations. They add up to all characters. */
    public List<AccountLine> lines() {
        long[] counts = new long[DESTINATIONS.length];
        for (int p = 0; p < texts.size(); p++) {
            count(texts.get(p), entries.get(p), counts);
        }
        return Arrays.stream(DESTINATIONS)
                .filter(destination -> counts[destination.ordinal()] > 0)
                .map(destination -> new AccountLine(destination.words(), counts[destination.ordinal()]))
                .toList();
    }

    /** A character beyond the basic plane counts once, where it begins. */
    private static void count(String text, byte[] destinations, long[] counts) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second =
                    i > 0 && Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(i - 1));
            if (!second && !Character.isWhitespace(c)) {
                counts[destinations[i]]++;
            }
        }
    }
}
