package org.policygap.parser;

import java.util.List;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.text.Fingerprint;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.audit.CharacterAccount;
import org.policygap.parser.block.Document;
import org.policygap.parser.metadata.MetadataReader;
import org.policygap.parser.read.FormatDetector;
import org.policygap.parser.read.Readers;
import org.policygap.parser.structure.Structure;
import org.policygap.parser.structure.StructureBuilder;

/** Reads policies. Immutable and safe for use by several threads. */
public final class PolicyParser {
    private final FormatDetector detector = new FormatDetector();
    private final Readers readers = new Readers();
    private final StructureBuilder builder = new StructureBuilder();
    private final MetadataReader metadataReader = new MetadataReader();

    /**
     * Reads a policy. The format is decided by the content, not the name.
     *
     * @param fileName name of the file without folder, for messages and as a last resort for the title
     * @param content the bytes of the file
     * @throws UnusableDocumentException if nothing of it can be used
     */
    public Policy parse(String fileName, byte[] content) throws UnusableDocumentException {
        DocumentFormat format = detector.detect(fileName, content);
        Document document = readers.reader(format, fileName).read(content);
        IdRegister ids = new IdRegister();
        CharacterAccount account = new CharacterAccount(document.blocks());
        Structure structure = builder.build(document, ids, account);
        PolicyMetadata metadata = metadataReader.read(structure.paragraphs(), document.properties(), ids);
        return new Policy(
                metadata,
                structure.body(),
                structure.footnotes(),
                List.of(),
                List.of(),
                structure.artefacts(),
                List.of(),
                document.problems(),
                account.lines(),
                new DocumentSource(fileName, format, Fingerprint.sha256(content), content.length, document.pages()));
    }
}
