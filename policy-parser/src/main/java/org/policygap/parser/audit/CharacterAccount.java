package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.SourceSpan;
import org.policygap.parser.block.Block;

/**
 * Keeps account of a document's characters: each that is not white space has exactly one destination. Serves one document;
 * not safe for use by several threads.
 */
public final class CharacterAccount {
    private final List<String> texts = new ArrayList<>();
    /** For each UTF-16 unit of each paragraph its destination. */
    private final List<Destination[]> entries = new ArrayList<>();

    private long twice;

    public CharacterAccount(List<Block> blocks) {
        for (Block block : blocks) {
            String text = block.text();
            Destination[] none = new Destination[text.length()];
            Arrays.fill(none, Destination.UNASSIGNED);
            texts.add(text);
            entries.add(none);
        }
    }

    /** Enters the characters of the ranges under a destination. */
    public void enter(Destination destination, List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            String text = texts.get(span.paragraph() - 1);
            Destination[] paragraph = entries.get(span.paragraph() - 1);
            for (int i = span.start(); i < span.end(); i++) {
                if (paragraph[i] != Destination.UNASSIGNED && !Character.isWhitespace(text.charAt(i))) {
                    twice++;
                }
            }
            Arrays.fill(paragraph, span.start(), span.end(), destination);
        }
    }

    /** Number of UTF-16 units other than white space that were entered more than once; 0 in a sound account. */
    public long enteredTwice() {
        return twice;
    }

    /** The lines that are not zero, in the order of the destinations. They add up to all characters. */
    public List<AccountLine> lines() {
        Map<Destination, Long> counts = new EnumMap<>(Destination.class);
        for (int p = 0; p < texts.size(); p++) {
            count(texts.get(p), entries.get(p), counts);
        }
        return counts.entrySet().stream()
                .map(entry -> new AccountLine(entry.getKey().words(), entry.getValue()))
                .toList();
    }

    /** A character beyond the basic plane counts once, where it begins. Neighbours mostly share their destination. */
    private static void count(String text, Destination[] destinations, Map<Destination, Long> counts) {
        Destination open = Destination.UNASSIGNED;
        long run = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpaceOrSecondHalf(text, i)) {
                continue;
            }
            if (destinations[i] != open) {
                add(counts, open, run);
                open = destinations[i];
                run = 0;
            }
            run++;
        }
        add(counts, open, run);
    }

    private static boolean isSpaceOrSecondHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c)
                || (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void add(Map<Destination, Long> counts, Destination destination, long run) {
        if (run > 0) {
            counts.merge(destination, run, Long::sum);
        }
    }
}
