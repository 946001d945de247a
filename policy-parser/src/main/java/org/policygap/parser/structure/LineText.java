package org.policygap.parser.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Run;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/** What the wording of a line tells about whether it says something, as text does and no title. */
final class LineText {
    private static final Beginning REQUEST = Beginning.of(Pattern.compile("(?:Please|See|Refer to) .*"));
    private static final Pattern FIELD = Pattern.compile("(?:[^\\s:\\d]+ ){0,4}[^\\s:\\d]+: \\S");
    /** Spaces that part columns; text that is set to both margins has fewer between its words. */
    private static final String GAP = "     ";

    private static final Pattern SUM = Pattern.compile("[£$€] ?\\d");

    private LineText() {}

    /** Whether it is prose, or a line that says more than a title: with a verb, a day or several cells; or an aside. */
    static boolean isText(Paragraph line) {
        String text = line.clean();
        return HeadingText.isProse(line)
                || HeadingText.hasVerb(text)
                || HeadingText.hasPronoun(text)
                || Notices.hasDay(text)
                || REQUEST.matches(text)
                || (text.startsWith("(") && text.endsWith(")"))
                || isRow(line);
    }

    /**
     * Whether a line that is not bold leads in what follows: "Pupils must:"; and unless it is large to its end, "We aim to:".
     */
    static boolean isPlainLead(Paragraph line, boolean large) {
        String text = line.clean();
        boolean spoken = HeadingText.hasVerb(text) || HeadingText.hasPronoun(text);
        boolean says = (!large || beginsBold(line))
                && (HeadingText.isSentence(text) || (spoken && !line.look().isItalic()));
        boolean announces = HeadingText.isOpenLeadIn(text) || HeadingText.isAnnouncement(text);
        return !line.look().isBold() && text.endsWith(":") && (says || announces);
    }

    /** Whether it begins in bold and does not end so, as a sentence with a word that is stressed. */
    private static boolean beginsBold(Paragraph line) {
        List<Run> runs = line.look().runs().stream().filter(Run::isVisible).toList();
        return runs.size() > 1
                && runs.get(0).bold()
                && !runs.get(runs.size() - 1).bold();
    }

    /** Whether it is a sentence with its verb and full stop. */
    static boolean isSentence(Paragraph line) {
        String text = line.clean();
        return Wording.endsSentence(text) && !Wording.startsLower(text) && HeadingText.hasVerb(text);
    }

    /** Whether it is a name before a colon and what stands there: "Contact: the office". "Stage 1: the office" is a title. */
    static boolean isField(Paragraph line) {
        return line.clean().indexOf(':') > 0 && FIELD.matcher(line.clean()).lookingAt();
    }

    /** Whether it tells how much money something is. */
    static boolean isSum(Paragraph line) {
        return Characters.hasDigit(line.clean()) && SUM.matcher(line.clean()).find();
    }

    /** Whether a line of plain text is a row of a table. */
    static boolean isPlainRow(Paragraph line) {
        return line.look().style().equals(Block.LINE) && isRow(line);
    }

    /** Whether it is a row of a table that tabs set, or a line of plain text with a gap as between columns. */
    static boolean isRow(Paragraph line) {
        String raw = line.text().raw();
        boolean gap = raw.contains(GAP) && line.look().style().equals(Block.LINE) && !Divisions.isDivision(line);
        return (raw.indexOf('\t') >= 0 || gap)
                && (raw.strip().indexOf('\t') >= 0 || (gap && raw.strip().contains(GAP)));
    }
}
