package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.constant;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.NearMiss;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.Status;
import org.policygap.model.comparison.Strictness;
import org.policygap.model.xml.binding.comparison.XmlConfidence;
import org.policygap.model.xml.binding.comparison.XmlConflict;
import org.policygap.model.xml.binding.comparison.XmlConflictRule;
import org.policygap.model.xml.binding.comparison.XmlElementFinding;
import org.policygap.model.xml.binding.comparison.XmlElementState;
import org.policygap.model.xml.binding.comparison.XmlEvidence;
import org.policygap.model.xml.binding.comparison.XmlFinding;
import org.policygap.model.xml.binding.comparison.XmlNearMiss;
import org.policygap.model.xml.binding.comparison.XmlPassageRef;
import org.policygap.model.xml.binding.comparison.XmlRelation;
import org.policygap.model.xml.binding.comparison.XmlStatus;
import org.policygap.model.xml.binding.comparison.XmlStrictness;

/** Maps findings. */
final class FindingMapper {
    private FindingMapper() {}

    static XmlFinding toXml(Finding finding) {
        XmlFinding xml = new XmlFinding();
        xml.setRequirement(finding.modelNodeId());
        xml.setStatus(constant(XmlStatus.class, finding.status()));
        xml.setRelation(constant(XmlRelation.class, finding.relation()));
        xml.setStrictness(constant(XmlStrictness.class, finding.strictness()));
        xml.setConfidence(constant(XmlConfidence.class, finding.confidence()));
        xml.getElement().addAll(all(finding.elements(), FindingMapper::toXml));
        xml.getEvidence().addAll(all(finding.evidence(), FindingMapper::toXml));
        xml.getConflict().addAll(all(finding.conflicts(), FindingMapper::toXml));
        xml.getNearest().addAll(all(finding.nearest(), FindingMapper::toXml));
        xml.setMissing(optional(finding.missing()));
        xml.setExplanation(optional(finding.explanation()));
        xml.setSuggestedWording(optional(finding.suggestedWording()));
        return xml;
    }

    static Finding fromXml(XmlFinding xml) {
        return new Finding(
                xml.getRequirement(),
                constant(Status.class, xml.getStatus()),
                constant(Relation.class, xml.getRelation()),
                constant(Strictness.class, xml.getStrictness()),
                constant(Confidence.class, xml.getConfidence()),
                all(xml.getElement(), FindingMapper::fromXml),
                all(xml.getEvidence(), FindingMapper::fromXml),
                all(xml.getConflict(), FindingMapper::fromXml),
                all(xml.getNearest(), FindingMapper::fromXml),
                text(xml.getMissing()),
                text(xml.getExplanation()),
                text(xml.getSuggestedWording()));
    }

    private static XmlElementFinding toXml(ElementFinding finding) {
        XmlElementFinding xml = new XmlElementFinding();
        xml.setElement(finding.elementId());
        xml.setState(constant(XmlElementState.class, finding.state()));
        xml.setReason(optional(finding.reason()));
        xml.getShownBy().addAll(all(finding.evidenceIds(), FindingMapper::shownBy));
        return xml;
    }

    private static ElementFinding fromXml(XmlElementFinding xml) {
        return new ElementFinding(
                xml.getElement(),
                constant(ElementState.class, xml.getState()),
                text(xml.getReason()),
                all(xml.getShownBy(), XmlPassageRef::getPassage));
    }

    private static XmlPassageRef shownBy(String passageId) {
        XmlPassageRef xml = new XmlPassageRef();
        xml.setPassage(passageId);
        return xml;
    }

    private static XmlEvidence toXml(Evidence evidence) {
        XmlEvidence xml = new XmlEvidence();
        xml.setPassage(evidence.passageId());
        xml.setScore(evidence.score());
        xml.getBridge().addAll(evidence.bridges());
        return xml;
    }

    private static Evidence fromXml(XmlEvidence xml) {
        return new Evidence(xml.getPassage(), xml.getScore(), xml.getBridge());
    }

    private static XmlNearMiss toXml(NearMiss miss) {
        XmlNearMiss xml = new XmlNearMiss();
        xml.setPassage(miss.passageId());
        xml.setScore(miss.score());
        xml.setReason(optional(miss.reason()));
        return xml;
    }

    private static NearMiss fromXml(XmlNearMiss xml) {
        return new NearMiss(xml.getPassage(), xml.getScore(), text(xml.getReason()));
    }

    private static XmlConflict toXml(Conflict conflict) {
        XmlConflict xml = new XmlConflict();
        xml.setRule(constant(XmlConflictRule.class, conflict.rule()));
        xml.setElement(conflict.elementId());
        xml.setPassage(conflict.passageId());
        xml.setModelQuote(conflict.modelQuote());
        xml.setSchoolQuote(conflict.schoolQuote());
        xml.setModelWords(optional(conflict.modelWords()));
        xml.setSchoolWords(optional(conflict.schoolWords()));
        xml.setExplanation(optional(conflict.explanation()));
        return xml;
    }

    private static Conflict fromXml(XmlConflict xml) {
        return new Conflict(
                constant(ConflictRule.class, xml.getRule()),
                xml.getElement(),
                xml.getPassage(),
                xml.getModelQuote(),
                xml.getSchoolQuote(),
                text(xml.getModelWords()),
                text(xml.getSchoolWords()),
                text(xml.getExplanation()));
    }
}
