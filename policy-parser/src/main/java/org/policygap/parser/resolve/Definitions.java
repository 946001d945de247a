package org.policygap.parser.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Definition;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Characters;

/**
 * Finds the terms a policy defines: "X means ...", "referred to in this document as X", "(the 'School')". Serves one policy.
 */
final class Definitions {
    private static final String OPENING = "\"“'‘";
    private static final String QUOTED = "[" + OPENING + "]([^\"”’]{2,60}?)[\"”'’]";
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
    private static final String CALLED_SO =
            "[(,]\\s*(?i:(?:here(?:in)?after\\s+)?(?:referred to|known)(?: in this [a-z]+)? as|hereafter|hereinafter)\\s";

    private static final Search CALLED = Search.of(Pattern.compile(CALLED_SO));
    private static final Search REFERRED =
            Search.of(Pattern.compile("([^.(;:]{3,160}?)\\s*" + CALLED_SO + "+[\"“'‘]?([^\"”’).,;]{2,60})[\"”'’]?"));

    private static final Search BRACKET = Search.of(Pattern.compile("\\((?:the\\s+)?[\"“'‘]"));
    private static final Search IN_BRACKETS =
            Search.of(Pattern.compile("([^.(;:]{3,120}?)\\s*\\((?:the\\s+)?[\"“'‘]([^\"”’)]{2,40})[\"”'’]\\)"));

    /** An entry of a glossary: "Carer: anybody who ...", "Carer means anybody who ...". */
    private static final Pattern ENTRY = Pattern.compile(
            "(?:In this \\w+,?\\s+)?([" + OPENING + "]?\\p{L}[^.:;,]{1,40}?)(?:\\s*:|\\s+[–—-]|\\s+" + MEANS
                    + ")\\s+(\\p{L}.{9,})",
            Pattern.DOTALL);

    /** What stands before a colon in a sentence, not in an entry. */
    private static final Pattern NO_TERM = Pattern.compile(
            "\\b(?:must|shall|should|will|would|may|might|can|cannot|could|following)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTES = Pattern.compile("[\"“”‘’']");

    /**
     * A way of defining a term.
     *
     * @param marks every definition of the form has one of these characters; empty if it need not
     * @param sign what every definition of the form holds; few passages do, and looking for it costs little
     * @param term group of the term
     * @param meaning group of what it means
     */
    private record Form(String marks, Search sign, Search whole, int term, int meaning) {}

    private static final List<Form> FORMS = List.of(
            new Form(OPENING, QUOTED_MEANS, QUOTED_MEANS, 1, 2),
            new Form(OPENING, TERM_DESCRIBES, TERM_DESCRIBES, 1, 2),
            new Form("", WE_MEAN, WE_MEAN, 1, 2),
            new Form("", PURPOSES, PURPOSES, 1, 2),
            new Form("", CALLED, REFERRED, 2, 1),
            new Form("(", BRACKET, IN_BRACKETS, 2, 1));

    /** What every definition of each form holds. */
    static final List<Search> SIGNS = FORMS.stream().map(Form::sign).toList();

    private final List<Definition> found = new ArrayList<>();
    /** Node and term, in small letters, of each. */
    private final Set<List<String>> known = new HashSet<>();

    /** The definitions that were read, in reading order. */
    List<Definition> found() {
        return found;
    }

    /**
     * Reads the text of a clause or an item.
     *
     * @param possible what may be in it: those of the {@link #SIGNS} by position, then others
     */
    void read(String id, String text, BitSet possible) {
        for (int i = possible.nextSetBit(0); i >= 0 && i < FORMS.size(); i = possible.nextSetBit(i + 1)) {
            Form form = FORMS.get(i);
            boolean mayBe = form.marks().isEmpty() || Characters.hasAny(text, form.marks());
            boolean sure = form.sign() == form.whole();
            if (mayBe && (sure || form.sign().matcher(text).find())) {
                Matcher matcher = form.whole().matcher(text);
                while (matcher.find()) {
                    add(matcher.group(form.term()), matcher.group(form.meaning()), id);
                }
            }
        }
    }

    /** Reads a passage under a heading that announces definitions. */
    void readEntry(String id, String text) {
        Matcher entry = ENTRY.matcher(text);
        if (entry.matches() && !NO_TERM.matcher(entry.group(1)).find()) {
            add(QUOTES.matcher(entry.group(1)).replaceAll(""), entry.group(2), id);
        }
    }

    private void add(String term, String meaning, String nodeId) {
        String bare = term.strip();
        if (!bare.isEmpty() && known.add(List.of(nodeId, bare.toLowerCase(Locale.ROOT)))) {
            found.add(new Definition(bare, meaning.strip(), nodeId));
        }
    }
}
