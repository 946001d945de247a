package org.policygap.compare.proposition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.text.Search;

/** The posts of the people whom a document names: "Mrs Lark (Headteacher)" makes every "Mrs Lark" the head teacher. */
final class Roles {
    private static final String PERSON =
            "((?:Mr|Mrs|Miss|Ms|Mx|Dr|Revd?|Father|Sister)\\.?\\s+(?:\\p{Lu}\\.?\\s+)?\\p{Lu}[\\p{L}’'-]+)";
    private static final String POST =
            "((?:[Tt]he\\s+|[Oo]ur\\s+)?(?:(?:[Aa]cting|[Ee]xecutive|[Dd]eputy|[Aa]ssistant|[Vv]ice|[Cc]hair of|[Ss]chool|"
                    + "[Dd]esignated|[Ss]afeguarding|[Oo]ffice|[Bb]usiness|[Dd]ata [Pp]rotection)\\s+)*"
                    + "(?:[Hh]ead\\s?[Tt]eacher|[Hh]ead|[Pp]rincipal|[Cc]hair|[Gg]overnors|[Cc]lerk(?: to (?:the )?[Gg]overnors)?|[Bb]usiness [Mm]anager|[Mm]anager|"
                    + "[Ss]afeguarding [Ll]ead|[Ll]ead|[Oo]fficer|[Aa]dministrator|[Ss]ecretary))";
    /** What every person's name begins with here; most passages name nobody. */
    private static final Search TITLE =
            Search.of(Pattern.compile("(?:Mr|Mrs|Miss|Ms|Mx|Dr|Revd?|Father|Sister)\\.?\\s"));

    private static final Pattern PERSON_FIRST =
            Pattern.compile(PERSON + "\\s*(?:,|\\(|–|-|:)\\s*(?:who is\\s+)?" + POST + "\\b");
    private static final Pattern POST_FIRST = Pattern.compile("\\b" + POST + "\\s*(?:,|\\(|–|-|:|is)?\\s*" + PERSON);

    private final Map<String, String> posts = new LinkedHashMap<>();

    static Roles of(Policy policy) {
        Roles roles = new Roles();
        for (MetadataEntry entry : policy.metadata().entries()) {
            roles.learn(entry.label() + ": " + entry.literal());
        }
        for (Passage passage : new PolicyIndex(policy).passages()) {
            roles.learn(passage.text());
        }
        return roles;
    }

    /** The text with posts in place of people. */
    String replace(String text) {
        String result = text;
        for (Map.Entry<String, String> entry : posts.entrySet()) {
            if (result.contains(entry.getKey())) {
                result = result.replaceAll(
                        "\\b" + Pattern.quote(entry.getKey()) + "\\b", Matcher.quoteReplacement(entry.getValue()));
            }
        }
        return result;
    }

    private void learn(String text) {
        if (!TITLE.isIn(text)) {
            return;
        }
        Matcher first = PERSON_FIRST.matcher(text);
        while (first.find()) {
            posts.putIfAbsent(first.group(1), first.group(2));
        }
        Matcher last = POST_FIRST.matcher(text);
        while (last.find()) {
            posts.putIfAbsent(last.group(2), last.group(1));
        }
    }
}
