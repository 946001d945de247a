package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.policygap.compare.language.Token;
import org.policygap.compare.lexicon.Phrase.Part;

/**
 * Phrases that begin alike, as a tree: a text is held against all of them in one walk, word by word, which goes only where
 * some phrase goes on. A node stands for the beginning that leads to it.
 */
final class PhraseTree {
    private Map<String, PhraseTree> byStem = Map.of();
    private Map<String, PhraseTree> byText = Map.of();
    private Map<Character, Map<String, PhraseTree>> byPrefix = Map.of();
    private final List<PhraseTree> gap = new ArrayList<>(1);
    private final List<Phrase> whole = new ArrayList<>(1);

    /** Adds a phrase that begins with a word. */
    void add(Phrase phrase) {
        PhraseTree node = this;
        for (Part part : phrase.parts()) {
            node = node.child(part);
        }
        node.whole.add(phrase);
    }

    private PhraseTree child(Part part) {
        return switch (part.kind()) {
            case STEM -> {
                byStem = open(byStem);
                yield byStem.computeIfAbsent(part.text(), text -> new PhraseTree());
            }
            case EXACT -> {
                byText = open(byText);
                yield byText.computeIfAbsent(part.text(), text -> new PhraseTree());
            }
            case PREFIX -> {
                byPrefix = open(byPrefix);
                yield byPrefix.computeIfAbsent(part.text().charAt(0), letter -> new HashMap<>(2))
                        .computeIfAbsent(part.text(), text -> new PhraseTree());
            }
            case GAP -> afterGap();
        };
    }

    /** Most nodes go on in one way only, or not at all; what is empty is not asked. */
    private static <K, V> Map<K, V> open(Map<K, V> map) {
        return map.isEmpty() ? new HashMap<>(2) : map;
    }

    private PhraseTree afterGap() {
        if (gap.isEmpty()) {
            gap.add(new PhraseTree());
        }
        return gap.get(0);
    }

    /** Where a word leads to. */
    List<PhraseTree> after(Token word) {
        List<PhraseTree> next = new ArrayList<>(2);
        if (!byStem.isEmpty()) {
            addIfThere(byStem.get(word.stem()), next);
        }
        if (!byText.isEmpty()) {
            addIfThere(byText.get(word.text()), next);
        }
        if (!byPrefix.isEmpty()) {
            byPrefix.getOrDefault(word.text().charAt(0), Map.of()).forEach((prefix, node) -> {
                if (word.text().startsWith(prefix)) {
                    next.add(node);
                }
            });
        }
        return next;
    }

    private boolean isEnd() {
        return byStem.isEmpty() && byText.isEmpty() && byPrefix.isEmpty() && gap.isEmpty();
    }

    private static void addIfThere(@Nullable PhraseTree node, List<PhraseTree> nodes) {
        if (node != null) {
            nodes.add(node);
        }
    }

    /**
     * Hands over every phrase that begins at a position, with its words.
     *
     * @param beginnings where the word at the position leads to
     */
    static void find(List<PhraseTree> beginnings, List<Token> tokens, int from, BiConsumer<Phrase, List<Token>> found) {
        if (!beginnings.isEmpty()) {
            Walk walk = new Walk(tokens, new ArrayList<>(), found);
            beginnings.forEach(node -> walk.step(node, from));
        }
    }

    /**
     * One walk.
     *
     * @param path the words up to here
     */
    private record Walk(List<Token> tokens, List<Token> path, BiConsumer<Phrase, List<Token>> found) {
        /** Goes one word on, to a node. */
        void step(PhraseTree node, int at) {
            path.add(tokens.get(at));
            goOn(node, at + 1, 0);
            path.remove(path.size() - 1);
        }

        /**
         * Goes on from a node; a word after a gap counts where it stands first.
         *
         * @param slack number of words that may be left out
         */
        void goOn(PhraseTree node, int at, int slack) {
            if (!node.whole.isEmpty()) {
                List<Token> words = List.copyOf(path);
                node.whole.forEach(phrase -> found.accept(phrase, words));
            }
            if (node.isEnd()) {
                return;
            }
            Set<PhraseTree> been = slack == 0 ? Set.of() : new HashSet<>();
            for (int i = at; i <= at + slack && i < tokens.size(); i++) {
                for (PhraseTree next : node.after(tokens.get(i))) {
                    if (slack == 0 || been.add(next)) {
                        step(next, i);
                    }
                }
            }
            node.gap.forEach(next -> goOn(next, at, Phrase.MAX_GAP));
        }
    }
}
