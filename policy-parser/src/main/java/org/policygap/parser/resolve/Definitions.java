package org.policygap.parser.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;

/** Finds the terms a policy defines: "X means ...", "referred to in this document as X", "(the 'School')". */
public final class Definitions {
    private static final String QUOTED = "[\"“'‘]([^\"”’]{2,60}?)[\"”'’]";
    private static final String MEANS =
            "(?:means?|shall mean|refers? to|is defined as|are defined as|can be defined as|is taken to mean|has the meaning)";

    /** "Term" means what follows, to the next definition or the end of the sentence. */
    private static final Pattern QUOTED_MEANS = Pattern.compile(
            QUOTED + "\\s+(?:" + MEANS + "|includes?)\\s+(.+?)(?=\\.\\s+[\"“'‘]|[.;]\\s*$|$)", Pattern.DOTALL);

    private static final Pattern PURPOSES = Pattern.compile(
            "(?i:for the purposes? of (?:this|the|these) [\\w ]{4,30}?),?\\s+(?:the term\\s+)?[\"“'‘]?([^,.;:\"”]{2,60}?)[\"”'’]?\\s+"
                    + MEANS + "\\s*:?\\s+(.+)",
            Pattern.DOTALL);
    private static final Pattern TERM_DESCRIBES = Pattern.compile("(?i:(?:we use )?the terms?)\\s+" + QUOTED
            + "\\s+(?:to (?:describe|mean|refer to)|is used to (?:describe|mean)|" + MEANS + ")\\s+([^.]+)");
    private static final Pattern WE_MEAN =
            Pattern.compile("(?i:by)\\s+[\"“'‘]?([\\p{L} -]{3,40}?)[\"”'’]?\\s+(?i:we mean)\\s+([^.]+)");
    private static final Pattern REFERRED = Pattern.compile(
            "([^.(;:]{3,160}?)\\s*[(,]\\s*(?i:(?:here(?:in)?after\\s+)?(?:referred to|known)(?: in this [a-z]+)? as|hereafter|hereinafter)\\s+[\"“'‘]?([^\"”’).,;]{2,60})[\"”'’]?");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("([^.(;:]{3,120}?)\\s*\\((?:the\\s+)?[\"“'‘]([^\"”’)]{2,40})[\"”'’]\\)");

    /** What every match of {@link #REFERRED} holds; few passages do, and looking for it costs little. */
    private static final Pattern NAMED = Pattern.compile("(?i)(?:referred to|known|hereafter|hereinafter)");
    /** What every match of {@link #IN_BRACKETS} holds. */
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
        for (Pattern pattern : List.of(QUOTED_MEANS, TERM_DESCRIBES, WE_MEAN)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                add(definitions, matcher.group(1), matcher.group(2), passage.id());
            }
        }
        Matcher purposes = PURPOSES.matcher(text);
        if (purposes.find()) {
            add(definitions, purposes.group(1), purposes.group(2), passage.id());
        }
        if (NAMED.matcher(text).find()) {
            meaningFirst(REFERRED, passage, definitions);
        }
        if (BRACKET.matcher(text).find()) {
            meaningFirst(IN_BRACKETS, passage, definitions);
        }
    }

    private static void meaningFirst(Pattern pattern, Passage passage, List<Definition> definitions) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            add(definitions, matcher.group(2), matcher.group(1), passage.id());
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
