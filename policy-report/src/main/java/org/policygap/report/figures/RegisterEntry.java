package org.policygap.report.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.report.duty.PolicyDuty;
import org.policygap.report.wording.Printable;

/**
 * A line of the policy register: what a document says about itself, and what the law asks of such a policy. It holds no
 * policy, so that a register can be as long as a trust is large.
 *
 * @param school whose policy it is
 * @param policy what the document calls itself, else its file's name
 * @param owner empty if not stated
 * @param duty empty if it is not on the list of what the law asks
 * @param document the file's name
 */
public record RegisterEntry(
        String school,
        String policy,
        String version,
        String owner,
        PolicyDates dates,
        Optional<PolicyDuty> duty,
        String document) {

    /** Words of titles and file names of policies; letters, minutes and timetables lie in the same folders. */
    private static final Pattern POLICY = Pattern.compile(
            "(?<![a-z])(?:polic(?:y|ies)|procedures?|statements?|schemes?|codes?|charters?|agreements?|guidance|guidelines?"
                    + "|principles|protocols?|notices?|handbooks?|rules|arrangements|standing orders|terms.of.reference)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    /** The entry of a document. */
    public static RegisterEntry of(String school, Policy policy, PolicyDates dates, Optional<PolicyDuty> duty) {
        String title = policy.metadata().text(MetadataField.TITLE);
        String file = policy.source().fileName();
        return new RegisterEntry(
                school,
                Printable.oneLine(title.isBlank() ? file : title),
                Printable.oneLine(policy.metadata().text(MetadataField.VERSION)),
                Printable.oneLine(policy.metadata().text(MetadataField.OWNER)),
                dates,
                duty,
                file);
    }

    /** The entry under the name of a school, with what the law asks. */
    public RegisterEntry at(String otherSchool, Optional<PolicyDuty> otherDuty) {
        return new RegisterEntry(otherSchool, policy, version, owner, dates, otherDuty, document);
    }

    /** Whether it seems to be a policy: the law asks for it, it is called so, or it says when it was approved or is due. */
    public boolean isPolicy() {
        boolean isDated = !dates.approved().isEmpty() || dates.nextReview().isPresent();
        return isDated
                || duty.isPresent()
                || POLICY.matcher(policy + " " + document).find();
    }

    /** Whether the document states a longer time between reviews than the law or the department's advice allows. */
    public boolean isReviewedTooSeldom() {
        int most = duty.map(asked -> asked.months().orElse(Integer.MAX_VALUE)).orElse(Integer.MAX_VALUE);
        return dates.cycleMonths().filter(months -> months > most).isPresent();
    }
}
