package org.policygap.parser.structure;

import java.util.List;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Node;
import org.policygap.parser.clean.Paragraph;

/**
 * What was found in a document.
 *
 * @param paragraphs the paragraphs in their roles, from which metadata is read
 */
public record Structure(
        List<Node> body, List<Footnote> footnotes, List<Artefact> artefacts, List<Paragraph> paragraphs) {

    public Structure {
        body = List.copyOf(body);
        footnotes = List.copyOf(footnotes);
        artefacts = List.copyOf(artefacts);
        paragraphs = List.copyOf(paragraphs);
    }
}
