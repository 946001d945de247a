package org.policygap.parser.read.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.SourceSpan;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Story;

/** What a reader of a Word file noticed that a person should know. */
final class Findings {
    private static final int MOST_SOURCES = 20;

    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);
    private int insertions;
    private int deletions;

    /** What may be noticed beside the text. */
    enum Kind {
        MACROS(
                Severity.INFO,
                "macros",
                "The file contains macros. They were not run and do not count as text.",
                "Nothing, unless you did not expect macros in this file."),
        EXTERNAL_TEMPLATE(
                Severity.INFO,
                "external-template",
                "The file is tied to a template outside of it. The template was not opened.",
                "Nothing, unless text is missing that comes from the template."),
        IMPORTED_PART(
                Severity.WARNING,
                "imported-part",
                "The file contains a whole other document that Word merges in when it opens the file. It was not read.",
                "Open the file in Word, save it again and read the new file."),
        EMBEDDED_OBJECT(
                Severity.INFO,
                "embedded-object",
                "The file contains an embedded object, such as a spreadsheet. Its content was not read.",
                "Check whether the object holds rules, and put them into the text if so."),
        PART_UNREADABLE(
                Severity.WARNING,
                "part-unreadable",
                "A part of the file beside the main text, such as styles, numbering, notes or a header, is damaged.",
                "Open the file in Word, save it again and read the new file."),
        TEXT_CUT(
                Severity.ERROR,
                "text-cut",
                "The text of the file is damaged. Everything before the damage was read, nothing after it.",
                "Open the file in Word, let it repair the file, save it and read the new file."),
        DEEP_TABLES(
                Severity.WARNING,
                "deep-tables",
                "Tables stand in tables many levels deep. The deepest were read as one.",
                "Check the text of these tables in the file.");

        private final Severity severity;
        private final String code;
        private final String meaning;
        private final String advice;

        Kind(Severity severity, String code, String meaning, String advice) {
            this.severity = severity;
            this.code = code;
            this.meaning = meaning;
            this.advice = advice;
        }
    }

    void add(Kind kind) {
        seen.add(kind);
    }

    void insertion() {
        insertions++;
    }

    void deletion() {
        deletions++;
    }

    /** All problems, those of the text with the places where they occur. */
    List<Problem> problems(List<Block> blocks, List<Integer> changed) {
        List<Problem> problems = new ArrayList<>();
        for (Kind kind : seen) {
            problems.add(new Problem(kind.severity, kind.code, kind.meaning, kind.advice, List.of()));
        }
        if (insertions + deletions > 0) {
            problems.add(new Problem(
                    Severity.WARNING,
                    "tracked-changes",
                    "The file has tracked changes that nobody has accepted or rejected: %s insertions and %s deletions. It was read as if all were accepted."
                            .formatted(insertions, deletions),
                    "Accept or reject the changes in Word, so that everybody reads the same policy.",
                    sources(blocks, changed)));
        }
        story(
                problems,
                blocks,
                Story.TEXT_BOX,
                "text-box",
                "Text stands in text boxes. It was read after the paragraph to which the box is tied.",
                "Check that the text of the boxes is where it belongs.");
        story(
                problems,
                blocks,
                Story.HIDDEN,
                "hidden-text",
                "The file contains hidden text, which is neither shown nor printed. It does not count.",
                "Delete the hidden text, or make it visible if it is meant to count.");
        return problems;
    }

    private static void story(
            List<Problem> problems, List<Block> blocks, Story story, String code, String meaning, String advice) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).story() == story) {
                found.add(i);
            }
        }
        if (!found.isEmpty()) {
            problems.add(new Problem(Severity.INFO, code, meaning, advice, sources(blocks, found)));
        }
    }

    private static List<SourceSpan> sources(List<Block> blocks, List<Integer> indices) {
        return indices.stream()
                .limit(MOST_SOURCES)
                .map(i -> new SourceSpan(
                        blocks.get(i).page(), i + 1, 0, blocks.get(i).text().length()))
                .toList();
    }
}
