package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.constant;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import java.util.Optional;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;
import org.policygap.model.review.PassageCheck;
import org.policygap.model.xml.binding.review.XmlChoice;
import org.policygap.model.xml.binding.review.XmlDecision;
import org.policygap.model.xml.binding.review.XmlPassageCheck;
import org.policygap.model.xml.binding.review.XmlReview;
import org.policygap.model.xml.binding.review.XmlSubject;
import org.policygap.model.xml.binding.review.XmlVerdict;

/** Maps decisions. */
final class ReviewMapper {
    private ReviewMapper() {}

    static XmlReview toXml(Decisions decisions) {
        XmlReview xml = new XmlReview();
        xml.getDecision().addAll(all(decisions.decisions(), ReviewMapper::toXml));
        return xml;
    }

    static Decisions fromXml(XmlReview xml) {
        return new Decisions(all(xml.getDecision(), ReviewMapper::fromXml));
    }

    private static XmlDecision toXml(Decision decision) {
        XmlDecision xml = new XmlDecision();
        setKey(xml, decision.key());
        xml.setChoice(optional(decision.choice(), choice -> constant(XmlChoice.class, choice)));
        xml.setOwner(optional(decision.owner()));
        xml.setDue(decision.due().orElse(null));
        xml.setComment(optional(decision.comment()));
        xml.setDecidedBy(optional(decision.decidedBy()));
        xml.setDecidedOn(decision.decidedOn().orElse(null));
        xml.setPassageCheck(optional(decision.passageCheck(), ReviewMapper::toXml));
        return xml;
    }

    private static void setKey(XmlDecision xml, DecisionKey key) {
        xml.setSubject(constant(XmlSubject.class, key.subject()));
        xml.setPolicy(optional(key.policyId()));
        xml.setSchool(optional(key.schoolId()));
        xml.setModelNode(optional(key.modelNodeId()));
        xml.setPassage(optional(key.passageId()));
        xml.setModelFingerprint(optional(key.modelFingerprint()));
        xml.setSchoolFingerprint(optional(key.schoolFingerprint()));
    }

    private static Decision fromXml(XmlDecision xml) {
        return new Decision(
                key(xml),
                Optional.ofNullable(xml.getChoice()).map(choice -> constant(Choice.class, choice)),
                text(xml.getOwner()),
                Optional.ofNullable(xml.getDue()),
                text(xml.getComment()),
                text(xml.getDecidedBy()),
                Optional.ofNullable(xml.getDecidedOn()),
                Optional.ofNullable(xml.getPassageCheck()).map(ReviewMapper::fromXml));
    }

    private static XmlPassageCheck toXml(PassageCheck check) {
        XmlPassageCheck xml = new XmlPassageCheck();
        xml.setVerdict(constant(XmlVerdict.class, check.verdict()));
        xml.setValue(check.wording());
        return xml;
    }

    private static PassageCheck fromXml(XmlPassageCheck xml) {
        return new PassageCheck(constant(PassageCheck.Verdict.class, xml.getVerdict()), text(xml.getValue()));
    }

    private static DecisionKey key(XmlDecision xml) {
        return new DecisionKey(
                constant(DecisionKey.Subject.class, xml.getSubject()),
                text(xml.getPolicy()),
                text(xml.getSchool()),
                text(xml.getModelNode()),
                text(xml.getPassage()),
                text(xml.getModelFingerprint()),
                text(xml.getSchoolFingerprint()));
    }
}
