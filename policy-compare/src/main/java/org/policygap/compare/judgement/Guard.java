package org.policygap.compare.judgement;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.language.Commonness;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/** Whether a permission and a ban divide a matter between them: what is forbidden but with leave is allowed with leave. */
public final class Guard {
    private static final Pattern ONLY = pattern("\\bonly\\b(.*)$");
    private static final Pattern LIMIT = pattern(
            "\\b(?:provided(?: that)?|as long as|so long as|on condition that|unless|except|other than|with (?:the |their |prior |written |express )*(?:\\p{L}+['’]?s? )?(?:prior |written )?(?:permission|approval|consent|agreement|leave))\\b(.*)$");
    private static final Pattern EXCEPTION = pattern(
            "\\b(?:unless|except(?:ing)?|other than|otherwise than|save(?= (?:for|in|where|with|when|as|that))|apart from|without(?! (?:exception|delay|prejudice|fail))|until)\\b(.*)$");

    /** A ban that says of itself that nothing is excepted. */
    private static final Pattern ABSOLUTE = pattern(
            "\\b(?:(?:in|under) (?:any|no) circumstances|on no account|at any time|without exception|whatever the (?:circumstances|reason))\\b");

    private static final double TELLING = 0.5;

    private final Words words;
    private final Commonness commonness;

    Guard(Words words) {
        this.words = words;
        this.commonness = Commonness.shipped(words);
    }

    /**
     * Whether the one holds where the other does not.
     *
     * @param permission the rule that permits
     * @param around what stands around that rule
     * @param ban the rule that forbids
     */
    boolean divides(String permission, String around, String ban) {
        String excepted = part(EXCEPTION, ban);
        if (excepted.isEmpty() && ABSOLUTE.matcher(ban).find()) {
            return false;
        }
        String only = part(ONLY, permission);
        String banned = ban.substring(0, ban.length() - excepted.length());
        if (!only.isEmpty()) {
            return shares(only, excepted) || !shares(only, banned);
        }
        return !excepted.isEmpty() && (LIMIT.matcher(permission).find() || sharesBeyond(banned, excepted, around));
    }

    /** Whether a rule makes an exception. */
    boolean excepts(String rule) {
        return EXCEPTION.matcher(rule).find();
    }

    /** "No dogs except guide dogs": what tells the exception is what the ban itself does not say. */
    private boolean sharesBeyond(String banned, String excepted, String other) {
        Set<String> of = stems(other);
        Set<String> known = stems(banned);
        return stems(excepted).stream().anyMatch(stem -> of.contains(stem) && !known.contains(stem));
    }

    private boolean shares(String one, String other) {
        Set<String> stems = stems(other);
        return stems(one).stream().anyMatch(stems::contains);
    }

    private Set<String> stems(String text) {
        return words.of(text).stream()
                .filter(token -> commonness.weight(token) >= TELLING)
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    private static String part(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
