package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.constant;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Severity;
import org.policygap.model.xml.binding.policy.XmlAccountLine;
import org.policygap.model.xml.binding.policy.XmlDocumentFormat;
import org.policygap.model.xml.binding.policy.XmlDocumentSource;
import org.policygap.model.xml.binding.policy.XmlMetadata;
import org.policygap.model.xml.binding.policy.XmlMetadataEntry;
import org.policygap.model.xml.binding.policy.XmlMetadataField;
import org.policygap.model.xml.binding.policy.XmlPolicy;
import org.policygap.model.xml.binding.policy.XmlProblem;
import org.policygap.model.xml.binding.policy.XmlSeverity;

/** Maps policies and what they hold beside their body; {@link BodyMapper} and {@link RequirementMapper} do the rest. */
final class PolicyMapper {
    private PolicyMapper() {}

    static XmlPolicy toXml(Policy policy) {
        XmlPolicy xml = new XmlPolicy();
        xml.setSource(toXml(policy.source()));
        xml.setMetadata(toXml(policy.metadata()));
        xml.setBody(BodyMapper.toXml(policy.body()));
        xml.getFootnote().addAll(all(policy.footnotes(), NoteMapper::toXml));
        xml.getDefinition().addAll(all(policy.definitions(), NoteMapper::toXml));
        xml.getReference().addAll(all(policy.references(), NoteMapper::toXml));
        xml.getArtefact().addAll(all(policy.artefacts(), NoteMapper::toXml));
        xml.getRequirement().addAll(all(policy.requirements(), RequirementMapper::toXml));
        xml.getProblem().addAll(all(policy.problems(), PolicyMapper::toXml));
        xml.getAccount().addAll(all(policy.account(), PolicyMapper::toXml));
        return xml;
    }

    static Policy fromXml(XmlPolicy xml) {
        return new Policy(
                new PolicyMetadata(all(xml.getMetadata().getEntry(), PolicyMapper::fromXml)),
                BodyMapper.fromXml(xml.getBody()),
                all(xml.getFootnote(), NoteMapper::fromXml),
                all(xml.getDefinition(), NoteMapper::fromXml),
                all(xml.getReference(), NoteMapper::fromXml),
                all(xml.getArtefact(), NoteMapper::fromXml),
                all(xml.getRequirement(), RequirementMapper::fromXml),
                all(xml.getProblem(), PolicyMapper::fromXml),
                all(xml.getAccount(), PolicyMapper::fromXml),
                fromXml(xml.getSource()));
    }

    private static XmlDocumentSource toXml(DocumentSource source) {
        XmlDocumentSource xml = new XmlDocumentSource();
        xml.setFileName(source.fileName());
        xml.setFormat(constant(XmlDocumentFormat.class, source.format()));
        xml.setSha256(source.sha256());
        xml.setBytes(source.bytes());
        xml.setPages(source.pages());
        return xml;
    }

    private static DocumentSource fromXml(XmlDocumentSource xml) {
        return new DocumentSource(
                xml.getFileName(),
                constant(DocumentFormat.class, xml.getFormat()),
                xml.getSha256(),
                xml.getBytes(),
                xml.getPages());
    }

    private static XmlMetadata toXml(PolicyMetadata metadata) {
        XmlMetadata xml = new XmlMetadata();
        xml.getEntry().addAll(all(metadata.entries(), PolicyMapper::toXml));
        return xml;
    }

    private static XmlMetadataEntry toXml(MetadataEntry entry) {
        XmlMetadataEntry xml = new XmlMetadataEntry();
        xml.setId(entry.id());
        xml.setField(constant(XmlMetadataField.class, entry.field()));
        xml.setLabel(optional(entry.label()));
        xml.setLiteral(entry.literal());
        xml.setValue(optional(entry.value()));
        xml.setDerived(entry.derived());
        xml.getSpan().addAll(SpanMapper.toXml(entry.source()));
        return xml;
    }

    private static MetadataEntry fromXml(XmlMetadataEntry xml) {
        return new MetadataEntry(
                xml.getId(),
                constant(MetadataField.class, xml.getField()),
                text(xml.getLabel()),
                xml.getLiteral(),
                text(xml.getValue()),
                xml.isDerived(),
                SpanMapper.fromXml(xml.getSpan()));
    }

    private static XmlProblem toXml(Problem problem) {
        XmlProblem xml = new XmlProblem();
        xml.setSeverity(constant(XmlSeverity.class, problem.severity()));
        xml.setCode(problem.code());
        xml.setMeaning(problem.meaning());
        xml.setAdvice(problem.advice());
        xml.getSpan().addAll(SpanMapper.toXml(problem.source()));
        return xml;
    }

    private static Problem fromXml(XmlProblem xml) {
        return new Problem(
                constant(Severity.class, xml.getSeverity()),
                xml.getCode(),
                xml.getMeaning(),
                xml.getAdvice(),
                SpanMapper.fromXml(xml.getSpan()));
    }

    private static XmlAccountLine toXml(AccountLine line) {
        XmlAccountLine xml = new XmlAccountLine();
        xml.setDestination(line.destination());
        xml.setCharacters(line.characters());
        return xml;
    }

    private static AccountLine fromXml(XmlAccountLine xml) {
        return new AccountLine(xml.getDestination(), xml.getCharacters());
    }
}
