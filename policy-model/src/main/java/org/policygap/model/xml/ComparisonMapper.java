package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.xml.binding.comparison.XmlAddition;
import org.policygap.model.xml.binding.comparison.XmlComparison;
import org.policygap.model.xml.binding.comparison.XmlModel;
import org.policygap.model.xml.binding.comparison.XmlSchool;

/** Maps comparisons; {@link FindingMapper} maps their findings. */
final class ComparisonMapper {
    private ComparisonMapper() {}

    static XmlComparison toXml(Comparison comparison) {
        XmlComparison xml = new XmlComparison();
        xml.setTrust(optional(comparison.trust()));
        xml.setDate(comparison.date());
        xml.setModel(model(comparison.model()));
        xml.getSchool().addAll(all(comparison.schools(), ComparisonMapper::toXml));
        return xml;
    }

    static Comparison fromXml(XmlComparison xml) {
        return new Comparison(
                text(xml.getTrust()),
                xml.getDate(),
                PolicyMapper.fromXml(xml.getModel().getPolicy()),
                all(xml.getSchool(), ComparisonMapper::fromXml));
    }

    private static XmlModel model(Policy policy) {
        XmlModel xml = new XmlModel();
        xml.setPolicy(PolicyMapper.toXml(policy));
        return xml;
    }

    private static XmlSchool toXml(SchoolComparison school) {
        XmlSchool xml = new XmlSchool();
        xml.setId(school.school().id());
        xml.setName(school.school().name());
        xml.setPolicy(PolicyMapper.toXml(school.policy()));
        xml.getFinding().addAll(all(school.findings(), FindingMapper::toXml));
        xml.getAddition().addAll(all(school.additions(), ComparisonMapper::toXml));
        return xml;
    }

    private static SchoolComparison fromXml(XmlSchool xml) {
        return new SchoolComparison(
                new School(xml.getId(), xml.getName()),
                PolicyMapper.fromXml(xml.getPolicy()),
                all(xml.getFinding(), FindingMapper::fromXml),
                all(xml.getAddition(), ComparisonMapper::fromXml));
    }

    private static XmlAddition toXml(Addition addition) {
        XmlAddition xml = new XmlAddition();
        xml.setPassage(addition.passageId());
        xml.setTopic(addition.topic());
        xml.setNearest(optional(addition.nearestModelNodeId()));
        xml.setReason(optional(addition.reason()));
        return xml;
    }

    private static Addition fromXml(XmlAddition xml) {
        return new Addition(xml.getPassage(), xml.getTopic(), text(xml.getNearest()), text(xml.getReason()));
    }
}
