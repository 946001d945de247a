package org.policygap.parser.structure;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.Outline;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.audit.CharacterAccount;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Layout;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;
import org.policygap.parser.metadata.MetadataReader;

/** A document put together of printed paragraphs, for tests of what their looks tell. */
final class Printed {
    private final List<Block> blocks = new ArrayList<>();
    private int page = 1;

    Printed page() {
        page++;
        return this;
    }

    /** Ordinary text of 11 points. */
    Printed text(String text) {
        return add(0, "", Alignment.START, Optional.empty(), run(text, 11, false));
    }

    Printed bold(String text) {
        return size(11, text);
    }

    /** A bold line that was printed there, in points from the top left of the page; a line is 14 points high. */
    Printed boldAt(double left, double right, double top, String text) {
        Layout place = new Layout(left, top, right, top + 14, 595, 842, 14);
        return at(place, 0, run(text, 14, true));
    }

    /** An item of one line of 11 points that was printed there; a line without a bullet if that is empty. */
    Printed lineAt(double left, double right, double top, String bullet, String text) {
        add(0, bullet, Alignment.START, Optional.empty(), run(text, 11, false));
        Block line = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(
                line.story(),
                0,
                "",
                line.label(),
                line.runs(),
                line.indent(),
                Alignment.START,
                Optional.empty(),
                "",
                page,
                Optional.of(new Layout(left, top, right, top + 11, 595, 842, 11))));
        return this;
    }

    /** A plain line that the file declares a heading of the first level, printed at the top of the page. */
    Printed declaredPlain(String text) {
        return at(new Layout(50, 50, 300, 61, 595, 842, 11), 1, run(text, 11, false));
    }

    /** An ordinary line that was printed so many points from the left of the page. */
    Printed textAt(double left, String text) {
        return at(new Layout(left, 50, 500, 61, 595, 842, 11), 0, run(text, 11, false));
    }

    /** A bold line of the size of ordinary text, printed there. */
    Printed boldTextAt(double left, String text) {
        return at(new Layout(left, 50, 500, 61, 595, 842, 11), 0, run(text, 11, true));
    }

    /** The same, so many points from the top of the page. */
    Printed boldTextAt(double left, double top, String text) {
        return at(new Layout(left, top, 500, top + 11, 595, 842, 11), 0, run(text, 11, true));
    }

    /** The same where the file sets it in by some points. */
    Printed textAt(double left, double indent, String text) {
        textAt(left, text);
        Block line = blocks.remove(blocks.size() - 1);
        return add(line, Optional.empty(), indent);
    }

    /** An item that was printed so many points from the left of the page, its bullet included. */
    Printed bulletAt(double left, double indent, String text) {
        textAt(left, text);
        Block line = blocks.remove(blocks.size() - 1);
        return add(line, Optional.of(new Label("•", NumberSource.BULLET, "", 0)), indent);
    }

    private Printed at(Layout place, int level, Run run) {
        blocks.add(new Block(
                Story.BODY,
                level,
                "",
                Optional.empty(),
                List.of(run),
                0,
                Alignment.START,
                Optional.empty(),
                "",
                page,
                Optional.of(place)));
        return this;
    }

    /** A bold line of that size in points. */
    Printed size(double size, String text) {
        return add(0, "", Alignment.START, Optional.empty(), run(text, size, true));
    }

    /** A line of that size in points that is not bold. */
    Printed plain(double size, String text) {
        return add(0, "", Alignment.START, Optional.empty(), run(text, size, false));
    }

    Printed centred(double size, String text) {
        return add(0, "", Alignment.CENTRE, Optional.empty(), run(text, size, true));
    }

    Printed plainCentred(String text) {
        return add(0, "", Alignment.CENTRE, Optional.empty(), run(text, 11, false));
    }

    Printed italic(String text) {
        return add(0, "", Alignment.START, Optional.empty(), new Run(text, false, true, false, 11, "", ""));
    }

    /** A line in italics of that size in points. */
    Printed plainItalic(double size, String text) {
        return add(0, "", Alignment.START, Optional.empty(), new Run(text, false, true, false, size, "", ""));
    }

    /** An underlined line that leads to a page of the web, with a space that does not break after it. */
    Printed link(String text) {
        return add(
                0,
                "",
                Alignment.START,
                Optional.empty(),
                new Run(text, false, true, false, 11, "", "https://reedlake.example"),
                run("\u00a0", 11, false));
    }

    Printed boldItalic(String text) {
        return add(0, "", Alignment.START, Optional.empty(), new Run(text, true, true, false, 11, "", ""));
    }

    Printed declared(int level, String text) {
        return add(level, "", Alignment.START, Optional.empty(), run(text, 11, true));
    }

    Printed declaredBoldItalic(int level, String text) {
        return add(level, "", Alignment.START, Optional.empty(), new Run(text, true, true, false, 11, "", ""));
    }

    Printed boldThenPlainThenBold(String bold, String plain, String more) {
        Run[] runs = {run(bold, 11, true), run(plain, 11, false), run(more, 11, true)};
        return add(0, "", Alignment.START, Optional.empty(), runs);
    }

    /** A term in bold and what is said about it, in one paragraph. */
    Printed term(String term, String rest) {
        return add(0, "", Alignment.START, Optional.empty(), run(term, 11, true), run(rest, 11, false));
    }

    Printed plainThenBold(String plain, String bold) {
        return add(0, "", Alignment.START, Optional.empty(), run(plain, 11, false), run(bold, 11, true));
    }

    /** A line that the file has at the foot of its pages. */
    Printed footer(String text) {
        blocks.add(Block.only(Story.FOOTER, text, Optional.empty(), page));
        return this;
    }

    /** A line that the file has at the head of its pages. */
    Printed header(String text) {
        blocks.add(Block.only(Story.HEADER, text, Optional.empty(), page));
        return this;
    }

    /** A line that has the style of a contents list of that level. */
    Printed contents(int level, String text) {
        blocks.add(new Block(
                Story.CONTENTS,
                0,
                "toc " + level,
                Optional.empty(),
                List.of(run(text, 11, false)),
                0,
                Alignment.START,
                Optional.empty(),
                "",
                page,
                Optional.empty()));
        return this;
    }

    Printed bullet(String text) {
        return add(0, "•", Alignment.START, Optional.empty(), run(text, 11, false));
    }

    /** An item whose text stands so many points from the margin. */
    Printed bulletAt(double indent, String text) {
        bullet(text);
        Block bullet = blocks.remove(blocks.size() - 1);
        return add(bullet, bullet.label(), indent);
    }

    /** A bold line with an automatic number, as a Word file declares it. */
    Printed numbered(String number, String text) {
        bold(text);
        Block line = blocks.remove(blocks.size() - 1);
        return add(line, Optional.of(new Label(number, NumberSource.COMPUTED, "list", 0)), 0);
    }

    /** The runs of a block with another label and indent. */
    private Printed add(Block block, Optional<Label> label, double indent) {
        blocks.add(new Block(
                block.story(),
                0,
                "",
                label,
                block.runs(),
                indent,
                Alignment.START,
                Optional.empty(),
                "",
                page,
                block.layout()));
        return this;
    }

    Printed cell(String table, int row, int column, String text) {
        return cell(new CellPosition(table, row, column, 1, 1, false), run(text, 11, false));
    }

    /** A cell that the file declares a heading. */
    Printed headCell(String table, int row, int column, String text) {
        return cell(new CellPosition(table, row, column, 1, 1, true), run(text, 11, false));
    }

    /** A bold cell of that size in points. */
    Printed sizeCell(String table, int row, int column, double size, String text) {
        return cell(new CellPosition(table, row, column, 1, 1, false), run(text, size, true));
    }

    Printed boldCell(String table, int row, int column, String text) {
        return sizeCell(table, row, column, 11, text);
    }

    private Printed cell(CellPosition cell, Run run) {
        return add(0, "", Alignment.START, Optional.of(cell), run);
    }

    private static Run run(String text, double size, boolean bold) {
        return new Run(text, bold, false, false, size, "", "");
    }

    private Printed add(int level, String bullet, Alignment alignment, Optional<CellPosition> cell, Run... runs) {
        Optional<Label> label =
                bullet.isEmpty() ? Optional.empty() : Optional.of(new Label(bullet, NumberSource.BULLET, "", 0));
        double indent = bullet.isEmpty() ? 0 : 18;
        blocks.add(new Block(
                Story.BODY, level, "", label, List.of(runs), indent, alignment, cell, "", page, Optional.empty()));
        return this;
    }

    Policy policy() {
        Document document = new Document(DocumentFormat.PDF, blocks, Map.of(), page, List.of());
        IdRegister ids = new IdRegister();
        CharacterAccount account = new CharacterAccount(blocks);
        Structure structure = new StructureBuilder().build(document, ids, account);
        PolicyMetadata metadata =
                new MetadataReader().read(structure.paragraphs(), document.properties(), "trial.pdf", ids);
        return new Policy(
                metadata,
                structure.body(),
                structure.footnotes(),
                List.of(),
                List.of(),
                structure.artefacts(),
                List.of(),
                List.of(),
                account.lines(),
                new DocumentSource("trial.pdf", DocumentFormat.PDF, "0".repeat(64), 1, page));
    }

    List<String> tree() {
        return tree(policy());
    }

    List<String> artefacts(ArtefactKind kind) {
        return policy().artefacts().stream()
                .filter(artefact -> artefact.kind() == kind)
                .map(Artefact::text)
                .toList();
    }

    /** The tree of a plain text, written as that of a policy is. */
    static List<String> tree(String text) throws UnusableDocumentException {
        return tree(new PolicyParser().parse("boats.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Kind, number and text of the nodes, indented by level; artefacts and metadata left out. */
    static List<String> tree(Policy policy) {
        StringWriter writer = new StringWriter();
        try {
            Outline.write(policy, writer);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return writer.toString()
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[2].equals("0"))
                .map(cells -> "  ".repeat(Integer.parseInt(cells[2]) - 1)
                        + (cells[1].equals("section") ? "# " : "")
                        + (cells[3].isEmpty() ? "" : cells[3] + " ")
                        + cells[7])
                .toList();
    }
}
