package org.policygap.parser.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Reference;
import org.policygap.model.policy.ReferenceKind;
import org.policygap.model.policy.ReferenceState;
import org.policygap.model.text.Search;

/**
 * Finds what texts point at: numbers and appendices of the same document, statutes, guidance, policies, web pages. Each is
 * found once for each node. Serves one policy.
 */
final class References {
    private static final Search INTERNAL = Search.of(Pattern.compile(
            "(?=[spca])\\b(sections?|paragraphs?|paras?\\.?|clauses?|points?|appendix|appendices|annex(?:e)?|schedule)\\s+((?-i:[A-Z]{1,5}[-./]|\\d{1,3}/|\\d{1,3}\\.[A-Z]\\.)\\d{1,3}(?:\\.\\d{1,3}){0,4}|(?-i:\\d{1,3}\\.[A-Z])\\b|\\d{1,3}(?:\\.\\d{1,3}){0,9}(?:\\s?\\([a-z]{1,3}\\))?|[A-H]\\b|one\\b|two\\b|three\\b|four\\b)",
            Pattern.CASE_INSENSITIVE));
    /** What follows the number of a provision of some other text. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?:\\s?\\([a-z0-9]+\\))*(?:\\s+(?:and|or|to|-)\\s+(?:\\d+[\\d.]*|[A-Z]))*,?\\s+(?:of|in|to|from)\\s+(?:the\\s+|our\\s+|KCSIE|\\p{Lu})(?!(?:same|above|present))[^.;]{0,80}?\\b(?:Act|Regulations?|Order|Code|Conditions|Guidance|guidance|Handbook|Book|KCSIE|KCSiE|Education|GDPR|Standards|Document|Policy|policy|Procedure|Agreement|Framework)\\b",
            Pattern.DOTALL);

    private static final String NAME = "(?:\\p{Lu}[\\p{L}'’&()-]*+|of|the|and|for|in|on|to|etc\\.?|at)";
    private static final Search STATUTE = Search.of(
            Pattern.compile(
                    "(?=\\p{Lu})\\b\\p{Lu}[\\p{L}'’-]*+(?:\\s++" + NAME
                            + "){0,9}?\\s+(?:Act|Regulations|Order|Rules)(?:\\s+\\([^)]{2,40}\\))?(?:,?\\s+\\(?(?:19|20)\\d\\d\\)?)?|(?=[UG])\\b(?:UK )?GDPR\\b"));
    private static final Search GUIDANCE = Search.of(
            Pattern.compile(
                    "\\b(?:Keeping Children Safe in Education|KCSIE|Working Together to Safeguard Children|(?:Guidance for )?Safer Working Practice(?:s)?(?: for (?:Adults|adults)[^.,;(]{0,60})?"
                            + "|Teachers['’]? Standards|Burgundy Book|Green Book|School Teachers['’] Pay and Conditions Document|(?:ACAS|Acas) Code of Practice|Best Practice Advice for School Complaints[^.,;]{0,20})(?:\\s+\\(?20\\d\\d\\)?)?"));
    private static final Search POLICY = Search.of(
            Pattern.compile(
                    "(?=\\p{Lu})\\b\\p{Lu}[\\p{L}'’&-]*+(?:\\s++(?:\\p{Lu}[\\p{L}'’&-]*+|and|of|for|the|&)){0,7}\\s+(?:Policy|Policies|Procedures?|Code of Conduct|Agreement|Handbook)\\b"));
    /** What stands before a name and is no part of it. */
    private static final Pattern FIRST_WORD = Pattern.compile(
            "^(?:The|See|Under|In|Our|And|Of|For|To|Please|If|When|Where|Any|This|That|A|An)\\s+(?=\\S)");

    private static final Pattern OWN = Pattern.compile(
            "(?i)^(?:this|the|our|a|an|school|trust|any|each|all|their|these|other|such|model)\\s+(?:policy|policies|procedures?|agreement)$");
    private static final Search WEB = Search.of(Pattern.compile("(?:https?://|www\\.)[^\\s<>)\\]]+[^\\s<>)\\].,;:]"));

    /** How what is pointed at is printed. */
    private record Form(ReferenceKind kind, Search search) {}

    private static final List<Form> FORMS = List.of(
            new Form(ReferenceKind.INTERNAL, INTERNAL),
            new Form(ReferenceKind.STATUTE, STATUTE),
            new Form(ReferenceKind.GUIDANCE, GUIDANCE),
            new Form(ReferenceKind.POLICY, POLICY),
            new Form(ReferenceKind.WEB, WEB));

    /** What is looked for, in order. */
    static final List<Search> SEARCHES = FORMS.stream().map(Form::search).toList();

    private final NumberIndex numbers;
    private final List<Reference> found = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    References(NumberIndex numbers) {
        this.numbers = numbers;
    }

    /** The references that were read, in reading order. */
    List<Reference> found() {
        return found;
    }

    /**
     * Reads the text of a node.
     *
     * @param possible what may be in it: the {@link #SEARCHES} by position from the first on, then others
     */
    void read(String id, String text, BitSet possible, int first) {
        int end = first + FORMS.size();
        for (int i = possible.nextSetBit(first); i >= 0 && i < end; i = possible.nextSetBit(i + 1)) {
            Form form = FORMS.get(i - first);
            Matcher matcher = form.search().matcher(text);
            while (matcher.find()) {
                if (form.kind() == ReferenceKind.INTERNAL) {
                    addInternal(id, matcher, text);
                } else {
                    addNamed(id, matcher.group(), form.kind());
                }
            }
        }
    }

    private void addNamed(String id, String printed, ReferenceKind kind) {
        String name = FIRST_WORD.matcher(printed).replaceFirst("");
        boolean word = kind == ReferenceKind.POLICY && !name.contains(" ");
        if (!word && !OWN.matcher(name).matches()) {
            add(id, name, kind, ReferenceState.EXTERNAL, List.of());
        }
    }

    private void addInternal(String id, MatchResult matcher, String text) {
        if (OF_ANOTHER.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
            add(id, matcher.group(), ReferenceKind.STATUTE, ReferenceState.EXTERNAL, List.of());
            return;
        }
        String what = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean annex = what.startsWith("app") || what.startsWith("annex") || what.equals("schedule");
        List<String> targets = annex
                ? numbers.annexes(matcher.group(2))
                : what.startsWith("section") ? numbers.sections(matcher.group(2)) : numbers.targets(matcher.group(2));
        if (targets.isEmpty() && numbers.isForeign(matcher.group(2)) && !annex) {
            add(id, matcher.group(), ReferenceKind.STATUTE, ReferenceState.EXTERNAL, List.of());
            return;
        }
        ReferenceState state = targets.isEmpty()
                ? ReferenceState.DANGLING
                : targets.size() == 1 ? ReferenceState.RESOLVED : ReferenceState.AMBIGUOUS;
        add(id, matcher.group(), ReferenceKind.INTERNAL, state, targets);
    }

    private void add(String nodeId, String text, ReferenceKind kind, ReferenceState state, List<String> targets) {
        if (seen.add(nodeId + "\n" + text.toLowerCase(Locale.ROOT))) {
            found.add(new Reference(nodeId, text, kind, state, targets));
        }
    }
}
