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
    private static final byte UNASSIGNED = (byte) Destination.UNASSIGNED.ordinal();

    private final List<String> texts = new ArrayList<>();
    /** For each UTF-16 unit of each paragraph its destination, by position among all of them; one byte each, for there are many. */
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
                if (paragraph[i] != UNASSIGNED && !Character.isWhitespace(text.charAt(i))) {
                    twice++;
                }
            }
            Arrays.fill(paragraph, span.start(), span.end(), (byte) destination.ordinal());
        }
    }

    /** Number of UTF-16 units other than white space that were entered more than once; 0 in a sound account. */
    public long enteredTwice() {
        return twice;
    }

    /** The lines that are not zero, in the order of the destinations. They add up to all characters. */
    public List<AccountLine> lines() {
        long[] counts = new long[Destination.values().length];
        for (int p = 0; p < texts.size(); p++) {
            count(texts.get(p), entries.get(p), counts);
        }
        List<AccountLine> lines = new ArrayList<>();
        for (Destination destination : Destination.values()) {
            if (counts[destination.ordinal()] > 0) {
                lines.add(new AccountLine(destination.words(), counts[destination.ordinal()]));
            }
        }
        return lines;
    }

    /** A character beyond the basic plane counts once, where it begins. */
    private static void count(String text, byte[] destinations, long[] counts) {
        char before = 0;
        for (int i = 0; i < destinations.length; i++) {
            char c = text.charAt(i);
            boolean secondHalf = Character.isLowSurrogate(c) && Character.isHighSurrogate(before);
            if (!secondHalf && !Character.isWhitespace(c)) {
                counts[destinations[i]]++;
            }
            before = c;
        }
    }
}
