package org.policygap.parser.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;

/** Finds the terms a policy defines: "X means ...", "referred to in this document as X", "(the 'School')". */
public final class Definitions {
    private static final String QUOTED = "[\"“'‘]([^\"”’]{2,60}?)[\"”'’]";
    private static final String MEANS =
            "(?:means?|shall mean|refers? to|is defined as|are defined as|can be defined as|is taken to mean|has the meaning)";

    /** "Term" means what follows, to the next definition or the end of the sentence. */
    private static final Search QUOTED_MEANS = Search.of(Pattern.compile(
            QUOTED + "\\s+(?:" + MEANS + "|includes?)\\s+(.+?)(?=\\.\\s+[\"“'‘]|[.;]\\s*$|$)", Pattern.DOTALL));

    private static final Search PURPOSES = Search.of(Pattern.compile(
            "(?i:for the purposes? of (?:this|the|these) [\\w ]{4,30}?),?\\s+(?:the term\\s+)?[\"“'‘]?([^,.;:\"”]{2,60}?)[\"”'’]?\\s+"
                    + MEANS + "\\s*:?\\s+(.+)",
            Pattern.DOTALL));
    private static final Search TERM_DESCRIBES = Search.of(Pattern.compile("(?i:(?:we use )?the terms?)\\s+" + QUOTED
            + "\\s+(?:to (?:describe|mean|refer to)|is used to (?:describe|mean)|" + MEANS + ")\\s+([^.]+)"));
    private static final Search WE_MEAN =
            Search.of(Pattern.compile("(?i:by)\\s+[\"“'‘]?([\\p{L} -]{3,40}?)[\"”'’]?\\s+(?i:we mean)\\s+([^.]+)"));
    private static final Search REFERRED = Search.of(
            Pattern.compile(
                    "([^.(;:]{3,160}?)\\s*[(,]\\s*(?i:(?:here(?:in)?after\\s+)?(?:referred to|known)(?: in this [a-z]+)? as|hereafter|hereinafter)\\s+[\"“'‘]?([^\"”’).,;]{2,60})[\"”'’]?"));

    /**
     * A way of defining a term.
     *
     * @param term group of the term
     * @param meaning group of what it means
     */
    private record Form(Search search, int term, int meaning) {}

    private static final List<Form> FORMS = List.of(
            new Form(QUOTED_MEANS, 1, 2),
            new Form(TERM_DESCRIBES, 1, 2),
            new Form(WE_MEAN, 1, 2),
            new Form(PURPOSES, 1, 2),
            new Form(REFERRED, 2, 1));

    private static final Keywords WORDS =
            Keywords.of(FORMS.stream().map(Form::search).toList());

    private static final Pattern IN_BRACKETS =
            Pattern.compile("([^.(;:]{3,120}?)\\s*\\((?:the\\s+)?[\"“'‘]([^\"”’)]{2,40})[\"”'’]\\)");

    /** What every match of {@link #IN_BRACKETS} holds; few passages do, and looking for it costs little. */
    private static final Pattern BRACKET = Pattern.compile("\\((?:the\\s+)?[\"“'‘]");

    /** The definitions of the clauses and items, in reading order. */
    public List<Definition> find(PolicyIndex index) {
        List<Definition> definitions = new ArrayList<>();
        for (Passage passage : index.passages()) {
            if (passage.kind() == Passage.Kind.CLAUSE || passage.kind() == Passage.Kind.ITEM) {
                find(passage, definitions);
            }
        }
        return definitions;
    }

    private static void find(Passage passage, List<Definition> definitions) {
        String text = passage.text();
        BitSet possible = WORDS.mayBeIn(text);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Form form = FORMS.get(i);
            Matcher matcher = form.search().matcher(text);
            while (matcher.find()) {
                add(definitions, matcher.group(form.term()), matcher.group(form.meaning()), passage.id());
            }
        }
        if (text.indexOf('(') >= 0 && BRACKET.matcher(text).find()) {
            IN_BRACKETS
                    .matcher(text)
                    .results()
                    .forEach(match -> add(definitions, match.group(2), match.group(1), passage.id()));
        }
    }

    private static void add(List<Definition> definitions, String term, String meaning, String nodeId) {
        String bare = term.strip();
        boolean known = definitions.stream()
                .anyMatch(definition ->
                        definition.nodeId().equals(nodeId) && definition.term().equalsIgnoreCase(bare));
        if (!known && !bare.isEmpty()) {
            definitions.add(new Definition(bare, meaning.strip(), nodeId));
        }
    }
}
