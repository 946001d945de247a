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
            texts.add(block.text());
            Destination[] none = new Destination[block.text().length()];
            Arrays.fill(none, Destination.UNASSIGNED);
            entries.add(none);
        }
    }

    /** Enters the characters of the ranges under a destination. */
    public void enter(Destination destination, List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            String text = texts.get(span.paragraph() - 1);
            Destination[] paragraph = entries.get(span.paragraph() - 1);
            for (int i = span.start(); i < span.end(); i++) {
                boolean again = paragraph[i] != Destination.UNASSIGNED && !Character.isWhitespace(text.charAt(i));
                twice += again ? 1 : 0;
                paragraph[i] = destination;
            }
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

    private static void count(String text, Destination[] destinations, Map<Destination, Long> counts) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Character.isWhitespace(text.codePointAt(i))) {
                counts.merge(destinations[i], 1L, Long::sum);
            }
        }
    }
}
