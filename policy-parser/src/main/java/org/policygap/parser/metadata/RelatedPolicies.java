package org.policygap.parser.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Reads the lists of policies and guidance that a policy says it belongs with. */
final class RelatedPolicies {
    private static final Search ANNOUNCES = Search.of(
            Pattern.compile(
                    "(?i)\\b(?:(?:related|linked|associated|relevant|supporting|following|other|additional)\\s+(?:\\w+\\s+){0,2}(?:policies|procedures|documents|documentation|guidance)"
                            + "|read (?:in conjunction|alongside|together|in relation|with)|guidance documents|(?:policies|documents) include)"));
    private static final int LONGEST = 25;

    void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        // Few paragraphs stand over a bullet; only of those is it asked whether they announce it.
        String above = "";
        boolean listing = false;
        for (Paragraph paragraph : paragraphs) {
            boolean entry =
                    paragraph.role() == Role.BODY && paragraph.marker().isBullet() && paragraph.words() <= LONGEST;
            listing = entry && (listing || ANNOUNCES.isIn(above));
            if (listing) {
                found.put(
                        MetadataField.RELATED_POLICY,
                        "",
                        paragraph.clean(),
                        Optional.empty(),
                        false,
                        paragraph.text().strip().spans());
            } else if (paragraph.role() == Role.BODY || paragraph.role() == Role.HEADING) {
                above = paragraph.clean();
            }
        }
    }
}
