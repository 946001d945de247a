package org.policygap.parser.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.parser.clean.Keywords;
import org.policygap.parser.clean.Search;

/** Finds the terms a policy defines: "X means ...", "referred to in this document as X", "(the 'School')". */
public final class Definitions {
    private static final String QUOTED = "[\"“'‘]([^\"”’]{2,60}?)[\"”'’]";
    private static final String MEANS =
            "(?:means?|shall mean|refers? to|is defined as|are defined as|can be defined as|is taken to mean|has the meaning)";

    /** "Term" means what follows, to the next definition or the end of the sentence. */
    private static final Search QUOTED_MEANS = Search.of(
            Pattern.compile(
                    QUOTED + "\\s+(?:" + MEANS + "|includes?)\\s+(.+?)(?=\\.\\s+[\"“'‘]|[.;]\\s*$|$)", Pattern.DOTALL),
            "mean",
            "refer",
            "defined",
            "include");

    private static final Search PURPOSES = Search.of(
            Pattern.compile(
                    "(?i:for the purposes? of (?:this|the|these) [\\w ]{4,30}?),?\\s+(?:the term\\s+)?[\"“'‘]?([^,.;:\"”]{2,60}?)[\"”'’]?\\s+"
                            + MEANS + "\\s*:?\\s+(.+)",
                    Pattern.DOTALL),
            "purpose");
    private static final Search TERM_DESCRIBES = Search.of(
            Pattern.compile("(?i:(?:we use )?the terms?)\\s+" + QUOTED
                    + "\\s+(?:to (?:describe|mean|refer to)|is used to (?:describe|mean)|" + MEANS + ")\\s+([^.]+)"),
            "term");
    private static final Search WE_MEAN = Search.of(
            Pattern.compile("(?i:by)\\s+[\"“'‘]?([\\p{L} -]{3,40}?)[\"”'’]?\\s+(?i:we mean)\\s+([^.]+)"), "we mean");
    private static final Search REFERRED = Search.of(
            Pattern.compile(
                    "([^.(;:]{3,160}?)\\s*[(,]\\s*(?i:(?:here(?:in)?after\\s+)?(?:referred to|known)(?: in this [a-z]+)? as|hereafter|hereinafter)\\s+[\"“'‘]?([^\"”’).,;]{2,60})[\"”'’]?"),
            "referred to",
            "known",
            "hereafter",
            "hereinafter");

    /** A word of each of these; most passages have none. */
    private static final Keywords WORDS = Keywords.of(
            "mean", "refer", "defined", "include", "purpose", "term", "we mean", "known", "hereafter", "hereinafter");

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
        if (WORDS.in(text)) {
            byWords(passage, text, definitions);
        }
        if (text.indexOf('(') >= 0 && BRACKET.matcher(text).find()) {
            IN_BRACKETS
                    .matcher(text)
                    .results()
                    .forEach(match -> add(definitions, match.group(2), match.group(1), passage.id()));
        }
    }

    private static void byWords(Passage passage, String text, List<Definition> definitions) {
        for (Search search : List.of(QUOTED_MEANS, TERM_DESCRIBES, WE_MEAN)) {
            search.all(text).forEach(match -> add(definitions, match.group(1), match.group(2), passage.id()));
        }
        PURPOSES.first(text).ifPresent(match -> add(definitions, match.group(1), match.group(2), passage.id()));
        REFERRED.all(text).forEach(match -> add(definitions, match.group(2), match.group(1), passage.id()));
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
