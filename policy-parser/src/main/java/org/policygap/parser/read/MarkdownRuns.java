package org.policygap.parser.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final List<Run> runs = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private int bold;
    private int italic;
    private String link = "";

    List<Run> runs() {
        return runs;
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
