package org.policygap.parser.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.text.Search;
import org.policygap.parser.block.Layout;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Reads the lists of policies and guidance that a policy says it belongs with. */
final class RelatedPolicies {
    private static final Search ANNOUNCES = Search.of(
            Pattern.compile(
                    "(?i)\\b(?:(?:related|linked|associated|relevant|supporting|following|other|additional)\\s+(?:\\w+\\s+){0,2}(?:policies|procedures|documents|documentation|guidance)"
                            + "|read (?:in conjunction|alongside|together|in relation|with)|guidance documents|(?:policies|documents) include)"));
    private static final int LONGEST = 25;
    /** Points by which an item that belongs to another is printed farther in at least. */
    private static final double SET_IN = 5;
    /** What is told of a duty: "must be kept", "Regularly checking the data", or a lead-in of its own. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i).*\\b(?:will|must|shall|should|may|can)\\s+(?:not\\s+|also\\s+)?(?:be|have|not|also)\\b.*|.*:\\s*");

    /** Words of a title at most: "Keeping Chicks Safe" is one. */
    private static final int LONGEST_TITLE = 8;

    private static final Pattern ACT = Pattern.compile("(?i)(?:\\p{L}+ly\\s+)?\\p{L}+ing\\s+.*");
    /** What the name of a document has. */
    private static final Pattern NAME = Pattern.compile(
            "(?i).*\\b(?:policy|policies|procedures?|codes?|plans?|statements?|guidance|guidelines|acts?|agreements?|handbook|strategy|scheme|reports?|documents?|arrangements|20\\d\\d)\\b.*",
            Pattern.DOTALL);

    void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        // Few paragraphs stand over a bullet; only of those is it asked whether they announce it.
        Paragraph above = null;
        boolean listing = false;
        for (Paragraph paragraph : paragraphs) {
            boolean entry =
                    paragraph.role() == Role.BODY && paragraph.marker().isBullet() && paragraph.words() <= LONGEST;
            listing =
                    entry && above != null && !isBeside(above, paragraph) && (listing || ANNOUNCES.isIn(above.clean()));
            if (listing && isName(paragraph)) {
                found.put(
                        MetadataField.RELATED_POLICY,
                        "",
                        paragraph.clean(),
                        Optional.empty(),
                        false,
                        paragraph.text().strip().spans());
            } else if (!listing && (paragraph.role() == Role.BODY || paragraph.role() == Role.HEADING)) {
                above = paragraph;
            }
        }
    }

    /** Whether both are items of one list, so that the first announces nothing. */
    private static boolean isBeside(Paragraph first, Paragraph second) {
        double left = second.look().layout().map(Layout::left).orElse(0.0);
        boolean within = left > first.look().layout().map(Layout::left).orElse(left) + SET_IN;
        return first.marker().isBullet()
                && first.marker().looksLike(second.marker())
                && first.marker().level() == second.marker().level()
                && !within;
    }

    private static boolean isName(Paragraph entry) {
        String text = entry.clean();
        return !SENTENCE.matcher(text).matches()
                && (entry.words() <= LONGEST_TITLE
                        || !ACT.matcher(text).matches()
                        || NAME.matcher(text).matches());
    }
}
