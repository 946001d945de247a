package org.policygap.report.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;
import org.policygap.model.review.Choice;
import org.policygap.report.figures.AdditionRow;
import org.policygap.report.figures.DocumentText;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.word.Block;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.Printable;

/** Puts one school's policy into the model's order, once. */
final class DraftBuilder {
    private final SchoolView school;
    private final Function<GapRow, Closing> closing;
    private final Map<String, String> known;
    private final DocumentText own;
    private final ModelOrder order;
    private final List<GapRow> rows;
    private final Placement placement;
    private final Edits edits;
    private final Headings headings;
    private final Remarks remarks;
    private final PieceWriter pieces;
    private final Proposals proposals;
    private final Page page = new Page();

    /**
     * A builder for one school.
     *
     * @param known numbers in the draft of the school's passages, as far as they are known; see {@link Draft#numbers}
     */
    DraftBuilder(
            Policy model,
            String modelTitle,
            SchoolView school,
            Function<GapRow, Optional<KeptDecision>> trust,
            Map<String, String> known) {
        this.school = school;
        this.closing = row -> Closing.of(row, trust.apply(row));
        this.known = known;
        PolicyIndex modelIndex = new PolicyIndex(model);
        DocumentText modelText = new DocumentText(model);
        own = new DocumentText(school.policy());
        order = new ModelOrder(modelIndex);
        rows = order.sorted(school.rows());
        placement = new Placement(rows, Piece.of(school.policy()));
        edits = new Edits(rows, closing, new PolicyIndex(school.policy()));
        headings = new Headings(school.policy());
        remarks = new Remarks(modelTitle, modelText);
        pieces = new PieceWriter(edits::text, this::comment);
        proposals = new Proposals(modelIndex, remarks, own);
    }

    Draft build() {
        List<ModelOrder.Part> parts = order.parts(rows);
        List<Section> above = List.of();
        for (ModelOrder.Part part : parts) {
            headings(part, above);
            above = part.path();
            int before = page.blocks().size();
            order.groups(part.rows()).forEach(this::group);
            if (page.blocks().size() == before) {
                page.add(proposals.elsewhere(part.rows(), known));
            }
        }
        int local = local();
        return new Draft(
                page.blocks(), page.origins(), page.numbers(), count(Closing.FILL), count(Closing.LEAVE_OPEN), local);
    }

    private int count(Closing wanted) {
        return (int) rows.stream().filter(row -> closing.apply(row) == wanted).count();
    }

    private void headings(ModelOrder.Part part, List<Section> above) {
        List<Section> path = part.path();
        if (path.isEmpty()) {
            page.add(Paragraph.marked(Style.HEADING_1, "About this policy", Mark.ADDED, ""));
        }
        int shared = 0;
        while (shared < Math.min(path.size(), above.size())
                && path.get(shared).id().equals(above.get(shared).id())) {
            shared++;
        }
        for (int level = shared; level < path.size(); level++) {
            boolean last = level == path.size() - 1;
            heading(style(level), Printable.oneLine(path.get(level).heading()), last ? part.rows() : List.of());
        }
    }

    /**
     * A heading of the model: the school's own if it has the same words; else a proposal, in the place of the heading
     * above the first of the school's pieces that come under it.
     */
    private void heading(Style style, String text, List<GapRow> under) {
        Optional<Section> same = headings.like(text);
        if (same.isPresent()) {
            page.add(Paragraph.of(style, same.get().heading()));
            return;
        }
        Optional<Section> old = under.stream()
                .flatMap(row -> placement.at(row).stream())
                .findFirst()
                .filter(piece -> !piece.continuesHeading())
                .flatMap(piece ->
                        piece.path().stream().reduce((outer, inner) -> inner).filter(this::goes));
        if (old.isPresent()) {
            page.add(Paragraph.of(
                    style,
                    new Run(old.get().heading(), Mark.REMOVED, Run.Look.PLAIN),
                    new Run(text, Mark.ADDED, Run.Look.PLAIN)));
        } else {
            page.add(Paragraph.marked(style, text, Mark.ADDED, ""));
        }
    }

    private static Style style(int level) {
        return switch (level) {
            case 0 -> Style.HEADING_1;
            case 1 -> Style.HEADING_2;
            default -> Style.HEADING_3;
        };
    }

    /** Clauses under one lead-in: what the school has, what is put in with the lead-in said once, what is open. */
    private void group(List<GapRow> group) {
        List<Piece> pieces =
                group.stream().flatMap(row -> placement.at(row).stream()).toList();
        pieces.forEach(this::placed);
        Set<String> said = pieces.isEmpty() ? new HashSet<>() : proposals.saidBy(pieces.get(pieces.size() - 1), group);
        List<GapRow> proposed = group.stream()
                .filter(row -> closing.apply(row) == Closing.FILL)
                .filter(row -> !edits.close(row))
                .toList();
        proposed.forEach(row -> propose(row, proposals.of(row, proposed, said)));
        group.stream()
                .filter(row -> closing.apply(row) == Closing.LEAVE_OPEN)
                .forEach(row -> proposals.box(row).forEach(page::add));
    }

    private void placed(Piece piece) {
        if (piece.continuesHeading()) {
            Section section = piece.path().get(piece.path().size() - 1);
            Mark mark = headings.take(section) ? Mark.NONE : Mark.ADDED;
            page.add(Paragraph.marked(Style.HEADING_3, section.heading(), mark, ""));
        }
        piece.path().stream().filter(this::goes).forEach(section -> {
            page.add(Paragraph.marked(Style.HEADING_3, section.heading(), Mark.REMOVED, ""));
        });
        piece(piece, Mark.NONE, how(piece));
    }

    /** A heading goes where nothing that stays under it is local; it goes once. */
    private boolean goes(Section section) {
        boolean stays = placement.local().stream()
                .anyMatch(piece ->
                        piece.path().stream().anyMatch(other -> other.id().equals(section.id())));
        return !stays && headings.take(section);
    }

    private void propose(GapRow row, List<Paragraph> paragraphs) {
        String number = "";
        for (Paragraph paragraph : paragraphs) {
            number = page.add(paragraph);
        }
        page.origin(new Origin(number, "", row.clause().number(), "Put in from the model"));
    }

    private String how(Piece piece) {
        List<GapRow> clauses = served(piece);
        boolean changed =
                piece.passages().stream().anyMatch(id -> edits.text(id).isPresent());
        boolean conflict = clauses.stream().anyMatch(row -> closing.apply(row) == Closing.LEAVE_OPEN);
        String words = changed ? "Own wording, changed in places" : "Own wording";
        return conflict ? words + "; open conflict" : words;
    }

    private List<GapRow> served(Piece piece) {
        return rows.stream()
                .filter(row -> row.finding().evidence().stream()
                        .anyMatch(evidence -> piece.passages().contains(evidence.passageId())))
                .toList();
    }

    private void piece(Piece piece, Mark mark, String how) {
        String number = page.number();
        List<Block> blocks = pieces.write(piece, mark);
        for (int i = 0; i < blocks.size(); i++) {
            String given = page.add(blocks.get(i));
            number = i == 0 ? given : number;
        }
        String shown = mark == Mark.REMOVED ? "" : number;
        piece.passages().forEach(id -> page.number(id, shown));
        page.origin(new Origin(
                shown,
                own.place(piece.firstPassage()),
                served(piece).stream()
                        .map(row -> row.clause().number())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                how));
    }

    private int local() {
        List<Piece> local = placement.local();
        List<Section> bare = headings.unused().stream()
                .filter(section ->
                        local.stream().noneMatch(piece -> piece.path().contains(section)))
                .toList();
        if (local.isEmpty() && bare.isEmpty()) {
            return 0;
        }
        page.add(Paragraph.marked(Style.HEADING_1, "Local sections", Mark.ADDED, proposals.aboutLocal()));
        List<Section> above = List.of();
        for (Piece piece : local) {
            for (int level = 0; level < piece.path().size(); level++) {
                Section section = piece.path().get(level);
                if (!above.contains(section)) {
                    Mark mark = headings.take(section) ? Mark.NONE : Mark.ADDED;
                    page.add(Paragraph.marked(style(level + 1), section.heading(), mark, ""));
                }
            }
            above = piece.path();
            piece(piece, removed(piece) ? Mark.REMOVED : Mark.NONE, "Local");
        }
        bare.forEach(section -> page.add(Paragraph.of(Style.HEADING_2, section.heading())));
        return local.size();
    }

    /** Whether somebody decided that all of it goes. */
    private boolean removed(Piece piece) {
        return piece.passages().stream()
                .filter(id -> !own.text(id).isBlank())
                .allMatch(id -> addition(id)
                        .flatMap(AdditionRow::kept)
                        .filter(kept -> !kept.lookAgain())
                        .flatMap(kept -> kept.decision().choice())
                        .equals(Optional.of(Choice.REMOVE)));
    }

    private Optional<AdditionRow> addition(String passageId) {
        return school.additions().stream()
                .filter(row -> row.addition().passageId().equals(passageId))
                .findFirst();
    }

    private String comment(String passageId) {
        return edits.reason(passageId)
                .map(remarks::of)
                .or(() -> addition(passageId)
                        .filter(row -> row.kept().isPresent())
                        .map(remarks::of))
                .orElse("");
    }
}
