package org.policygap.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Problem;
import org.policygap.model.text.Fingerprint;
import org.policygap.model.text.IdRegister;
import org.policygap.model.xml.PolicyXml;
import org.policygap.parser.audit.CharacterAccount;
import org.policygap.parser.audit.Preflight;
import org.policygap.parser.block.Document;
import org.policygap.parser.metadata.MetadataReader;
import org.policygap.parser.read.FormatDetector;
import org.policygap.parser.read.Readers;
import org.policygap.parser.resolve.Resolver;
import org.policygap.parser.resolve.Superseded;
import org.policygap.parser.structure.Structure;
import org.policygap.parser.structure.StructureBuilder;

/** Reads policies. Immutable and safe for use by several threads. */
public final class PolicyParser {
    private final FormatDetector detector = new FormatDetector();
    private final Readers readers = new Readers();
    private final StructureBuilder builder = new StructureBuilder();
    private final MetadataReader metadataReader = new MetadataReader();
    private final Resolver resolver;

    /** Knows the law and guidance of the shipped list to be out of date. */
    public PolicyParser() {
        this(Superseded.shipped());
    }

    /** @param superseded law and guidance to call out of date */
    public PolicyParser(Superseded superseded) {
        this.resolver = new Resolver(superseded);
    }

    /**
     * Reads a policy. The format is decided by the content, not the name.
     *
     * @param fileName name of the file without folder, for messages and as a last resort for the title
     * @param content the bytes of the file
     * @throws UnusableDocumentException if nothing of it can be used
     */
    public Policy parse(String fileName, byte[] content) throws UnusableDocumentException {
        DocumentFormat format = detector.detect(fileName, content);
        if (format == DocumentFormat.POLICY_XML) {
            return policyXml(fileName, content);
        }
        Document document = readers.reader(format, fileName).read(content);
        DocumentSource source =
                new DocumentSource(fileName, format, Fingerprint.sha256(content), content.length, document.pages());
        return policy(document, source);
    }

    /** The way of a document: find its structure, describe it, resolve what it points at, account for it. */
    private Policy policy(Document document, DocumentSource source) {
        IdRegister ids = new IdRegister();
        CharacterAccount account = new CharacterAccount(document.blocks());
        Structure structure = builder.build(document, ids, account);
        PolicyMetadata metadata =
                metadataReader.read(structure.paragraphs(), document.properties(), source.fileName(), ids);
        Policy policy = new Policy(
                metadata,
                structure.body(),
                structure.footnotes(),
                List.of(),
                List.of(),
                structure.artefacts(),
                List.of(),
                document.problems(),
                account.lines(),
                source);
        return resolved(policy);
    }

    private Policy resolved(Policy policy) {
        Resolver.Resolved resolved = resolver.resolve(policy.body(), policy.footnotes());
        List<Problem> noticed = new ArrayList<>(policy.problems());
        noticed.addAll(resolved.problems());
        return new Policy(
                policy.metadata(),
                policy.body(),
                policy.footnotes(),
                resolved.definitions(),
                resolved.references(),
                policy.artefacts(),
                policy.requirements(),
                Preflight.check(
                        noticed,
                        policy.body(),
                        policy.footnotes(),
                        resolved.references(),
                        policy.artefacts(),
                        policy.account()),
                policy.account(),
                policy.source());
    }

    private static Policy policyXml(String fileName, byte[] content) throws UnusableDocumentException {
        try {
            return PolicyXml.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UnusableDocumentException(
                    UnusableDocumentException.Reason.DAMAGED,
                    fileName + " is no valid clause-model XML: " + e.getMessage()
                            + " Run \"policygap validate\" on it to see every problem.",
                    e);
        }
    }
}
