package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.constant;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import java.util.Optional;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;
import org.policygap.model.policy.Requirement;
import org.policygap.model.xml.binding.policy.XmlClauseKind;
import org.policygap.model.xml.binding.policy.XmlComparator;
import org.policygap.model.xml.binding.policy.XmlImportance;
import org.policygap.model.xml.binding.policy.XmlLimit;
import org.policygap.model.xml.binding.policy.XmlModality;
import org.policygap.model.xml.binding.policy.XmlProposition;
import org.policygap.model.xml.binding.policy.XmlRequirement;
import org.policygap.model.xml.binding.policy.XmlRequirementElement;

/** Maps what a model policy asks for. */
final class RequirementMapper {
    private RequirementMapper() {}

    static XmlRequirement toXml(Requirement requirement) {
        XmlRequirement xml = new XmlRequirement();
        xml.setNode(requirement.nodeId());
        xml.setKind(constant(XmlClauseKind.class, requirement.kind()));
        xml.setImportance(constant(XmlImportance.class, requirement.importance()));
        xml.setTopic(requirement.topic());
        xml.setMinimumModality(
                optional(requirement.minimumModality(), modality -> constant(XmlModality.class, modality)));
        xml.getElement().addAll(all(requirement.elements(), RequirementMapper::toXml));
        xml.setNotes(optional(requirement.notes()));
        return xml;
    }

    static Requirement fromXml(XmlRequirement xml) {
        return new Requirement(
                xml.getNode(),
                constant(ClauseKind.class, xml.getKind()),
                constant(Importance.class, xml.getImportance()),
                xml.getTopic(),
                Optional.ofNullable(xml.getMinimumModality()).map(modality -> constant(Modality.class, modality)),
                all(xml.getElement(), RequirementMapper::fromXml),
                text(xml.getNotes()));
    }

    private static XmlRequirementElement toXml(Element element) {
        XmlRequirementElement xml = new XmlRequirementElement();
        xml.setId(element.id());
        xml.setCore(element.core());
        xml.setText(element.text());
        xml.setProposition(toXml(element.proposition()));
        xml.setLimit(optional(element.limit(), RequirementMapper::toXml));
        xml.getSynonym().addAll(element.synonyms());
        xml.setStricterIsFine(element.stricterIsFine());
        return xml;
    }

    private static Element fromXml(XmlRequirementElement xml) {
        return new Element(
                xml.getId(),
                xml.isCore(),
                xml.getText(),
                fromXml(xml.getProposition()),
                Optional.ofNullable(xml.getLimit()).map(RequirementMapper::fromXml),
                xml.getSynonym(),
                xml.isStricterIsFine());
    }

    private static XmlProposition toXml(Proposition proposition) {
        XmlProposition xml = new XmlProposition();
        xml.setActor(optional(proposition.actor()));
        xml.setModality(constant(XmlModality.class, proposition.modality()));
        xml.setAct(optional(proposition.act()));
        xml.setObject(optional(proposition.object()));
        xml.setRecipient(optional(proposition.recipient()));
        xml.setContext(optional(proposition.context()));
        xml.setCondition(optional(proposition.condition()));
        xml.setException(optional(proposition.exception()));
        xml.setTime(optional(proposition.time()));
        return xml;
    }

    private static Proposition fromXml(XmlProposition xml) {
        return new Proposition(
                text(xml.getActor()),
                constant(Modality.class, xml.getModality()),
                text(xml.getAct()),
                text(xml.getObject()),
                text(xml.getRecipient()),
                text(xml.getContext()),
                text(xml.getCondition()),
                text(xml.getException()),
                text(xml.getTime()));
    }

    private static XmlLimit toXml(Limit limit) {
        XmlLimit xml = new XmlLimit();
        xml.setComparator(constant(XmlComparator.class, limit.comparator()));
        xml.setValue(limit.value());
        xml.setUnit(limit.unit());
        return xml;
    }

    private static Limit fromXml(XmlLimit xml) {
        return new Limit(constant(Limit.Comparator.class, xml.getComparator()), xml.getValue(), xml.getUnit());
    }
}
