package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.constant;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Reference;
import org.policygap.model.policy.ReferenceKind;
import org.policygap.model.policy.ReferenceState;
import org.policygap.model.xml.binding.policy.XmlArtefact;
import org.policygap.model.xml.binding.policy.XmlArtefactKind;
import org.policygap.model.xml.binding.policy.XmlDefinition;
import org.policygap.model.xml.binding.policy.XmlFootnote;
import org.policygap.model.xml.binding.policy.XmlNodeRef;
import org.policygap.model.xml.binding.policy.XmlReference;
import org.policygap.model.xml.binding.policy.XmlReferenceKind;
import org.policygap.model.xml.binding.policy.XmlReferenceState;

/** Maps what hangs on the nodes of the body or stands beside it: footnotes, definitions, references, artefacts. */
final class NoteMapper {
    private NoteMapper() {}

    static XmlFootnote toXml(Footnote footnote) {
        XmlFootnote xml = new XmlFootnote();
        xml.setId(footnote.id());
        xml.setMark(footnote.mark());
        xml.setText(footnote.text());
        xml.setNode(optional(footnote.nodeId()));
        xml.getSpan().addAll(SpanMapper.toXml(footnote.source()));
        return xml;
    }

    static Footnote fromXml(XmlFootnote xml) {
        return new Footnote(
                xml.getId(), xml.getMark(), xml.getText(), text(xml.getNode()), SpanMapper.fromXml(xml.getSpan()));
    }

    static XmlDefinition toXml(Definition definition) {
        XmlDefinition xml = new XmlDefinition();
        xml.setTerm(definition.term());
        xml.setMeaning(definition.meaning());
        xml.setNode(definition.nodeId());
        return xml;
    }

    static Definition fromXml(XmlDefinition xml) {
        return new Definition(xml.getTerm(), xml.getMeaning(), xml.getNode());
    }

    static XmlReference toXml(Reference reference) {
        XmlReference xml = new XmlReference();
        xml.setNode(reference.nodeId());
        xml.setText(reference.text());
        xml.setKind(constant(XmlReferenceKind.class, reference.kind()));
        xml.setState(constant(XmlReferenceState.class, reference.state()));
        xml.getTarget().addAll(all(reference.targetIds(), NoteMapper::target));
        return xml;
    }

    static Reference fromXml(XmlReference xml) {
        return new Reference(
                xml.getNode(),
                xml.getText(),
                constant(ReferenceKind.class, xml.getKind()),
                constant(ReferenceState.class, xml.getState()),
                all(xml.getTarget(), XmlNodeRef::getNode));
    }

    static XmlArtefact toXml(Artefact artefact) {
        XmlArtefact xml = new XmlArtefact();
        xml.setId(artefact.id());
        xml.setKind(constant(XmlArtefactKind.class, artefact.kind()));
        xml.setText(artefact.text());
        xml.getSpan().addAll(SpanMapper.toXml(artefact.source()));
        return xml;
    }

    static Artefact fromXml(XmlArtefact xml) {
        return new Artefact(
                xml.getId(),
                constant(ArtefactKind.class, xml.getKind()),
                xml.getText(),
                SpanMapper.fromXml(xml.getSpan()));
    }

    private static XmlNodeRef target(String nodeId) {
        XmlNodeRef xml = new XmlNodeRef();
        xml.setNode(nodeId);
        return xml;
    }
}
