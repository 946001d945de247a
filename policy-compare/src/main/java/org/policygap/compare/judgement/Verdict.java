package org.policygap.compare.judgement;

import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;

/** What a rule decides about an act. */
enum Verdict {
    REQUIRES,
    PERMITS,
    FORBIDS,
    /** The act is not needed: "need not", "does not have to". */
    EXEMPTS,
    NONE;

    /** "May lead to", "may be treated as": something may happen, and nobody is permitted anything. */
    private static final Set<String> NO_PERMISSION = Set.of(
            "result",
            "lead",
            "include",
            "involve",
            "cause",
            "arise",
            "occur",
            "happen",
            "need",
            "wish",
            "want",
            "find",
            "attract",
            "become",
            "contain",
            "mean",
            "vary",
            "affect",
            "treated",
            "subject",
            "regarded",
            "seen",
            "considered",
            "required",
            "withdrawn",
            "taken",
            "referred",
            "monitored",
            "constitute",
            "amount",
            "breach",
            "harm",
            "damage",
            "have",
            "think",
            "appear",
            "lose",
            "fail",
            "exist",
            "pose",
            "present",
            "suffer",
            "experience",
            "encounter",
            "threaten",
            "eligible",
            "able",
            "available",
            "asked",
            "entitled");

    /** "May be taken on a school camera" permits, "may be taken as consent" does not. */
    private static final Pattern TAKEN_AS = Pattern.compile("^(?:as|into|against)\\b.*", Pattern.DOTALL);

    private static final Pattern EXEMPTION = Pattern.compile(
            "need not|(?:not|n['’]t) (?:\\p{L}+ )*(?:have|need|required|necessary|needed|obliged|compulsory|mandatory|expected to|be (?:required|obliged|expected))"
                    + "|no (?:need|requirement|obligation)|optional|voluntary|(?:nobody|no[ -]one|none|neither|no\\b).*(?:ha(?:s|ve) to|needs? to|(?:is|are) (?:required|obliged|expected|asked) to)"
                    + "|without (?:asking for|needing|requiring|seeking)",
            Pattern.CASE_INSENSITIVE);

    /**
     * What a rule decides.
     *
     * @param modalWords the words that bind, as written
     */
    static Verdict of(Proposition rule, String modalWords) {
        Modality modality = rule.modality();
        if (modality == Modality.MAY) {
            boolean exempts = EXEMPTION.matcher(modalWords).find();
            return exempts ? EXEMPTS : permits(rule) ? PERMITS : NONE;
        }
        if (modality == Modality.MUST || modality == Modality.SHOULD) {
            return REQUIRES;
        }
        return modality == Modality.MUST_NOT || modality == Modality.SHOULD_NOT ? FORBIDS : NONE;
    }

    private static boolean permits(Proposition rule) {
        boolean taken = rule.act().equals("taken")
                && !TAKEN_AS.matcher(rule.object().strip()).matches();
        return taken || !NO_PERMISSION.contains(rule.act());
    }

    /** What deciding so about an act means for the act that undoes it. */
    Verdict ofOpposite() {
        return switch (this) {
            case REQUIRES -> FORBIDS;
            case FORBIDS -> REQUIRES;
            case PERMITS -> EXEMPTS;
            case EXEMPTS -> PERMITS;
            case NONE -> NONE;
        };
    }

    /** Whether both cannot be kept. */
    boolean collidesWith(Verdict other) {
        return switch (this) {
            case REQUIRES -> other == FORBIDS || other == EXEMPTS;
            case FORBIDS -> other == REQUIRES || other == PERMITS;
            case PERMITS -> other == FORBIDS;
            case EXEMPTS -> other == REQUIRES;
            case NONE -> false;
        };
    }

    /** Whether whoever keeps to this decision never breaks the other: a ban where the other permits, a duty where it exempts. */
    boolean isStricterThan(Verdict other) {
        return (this == FORBIDS && other == PERMITS) || (this == REQUIRES && other == EXEMPTS);
    }
}
