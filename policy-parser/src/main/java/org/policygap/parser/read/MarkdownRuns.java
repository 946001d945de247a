package org.policygap.parser.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.policygap.parser.block.Run;

/** The runs of one Markdown paragraph. */
final class MarkdownRuns extends AbstractVisitor {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]?$");
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}[.!?] \\p{Lu}");
    /** A word at the beginning of a line, not a number or letter of a list. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+(?:[\\s,:]|$)");

    private final List<Run> runs = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    /** Which of the runs are breaks of the source's lines that say nothing. */
    private final BitSet soft = new BitSet();

    private int bold;
    private int italic;
    private String link = "";

    List<Run> runs() {
        return runs;
    }

    /**
     * The runs, with a space where the source goes on with the next sentence on a new line. Where a line holds several
     * sentences, its writer meant lines to be paragraphs.
     */
    List<Run> flowing() {
        List<Run> flowing = new ArrayList<>(runs);
        if (!soft.isEmpty()
                && runs.stream()
                        .noneMatch(run -> TWO_SENTENCES.matcher(run.text()).find())) {
            soft.stream()
                    .filter(i -> i > 0 && i + 1 < runs.size() && goesOn(runs.get(i - 1), runs.get(i + 1)))
                    .forEach(i -> flowing.set(i, Run.plain(" ")));
        }
        return flowing;
    }

    /** Whether a sentence begins on a line after one that ended, neither being in bold. */
    private static boolean goesOn(Run before, Run after) {
        return !before.bold()
                && !after.bold()
                && SENTENCE_END.matcher(before.text()).find()
                && WORD.matcher(after.text()).lookingAt();
    }

    /** Descriptions of the images in the paragraph. */
    List<String> images() {
        return images;
    }

    private void add(String text) {
        runs.add(new Run(text, bold > 0, italic > 0, false, 0, "", link));
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        soft.set(runs.size());
        add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
            add("\n");
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    @Override
    public void visit(Link target) {
        String outer = link;
        link = target.getDestination();
        visitChildren(target);
        link = outer;
    }

    @Override
    public void visit(Image image) {
        MarkdownRuns description = new MarkdownRuns();
        description.visitChildren(image);
        StringBuilder words = new StringBuilder();
        description.runs().forEach(run -> words.append(run.text()));
        images.add(words.toString());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            runs.add(new Run("", bold > 0, italic > 0, false, 0, reference.getLabel(), ""));
        } else if (node instanceof InlineFootnote) {
            add(" (");
            visitChildren(node);
            add(")");
        } else {
            visitChildren(node);
        }
    }
}
