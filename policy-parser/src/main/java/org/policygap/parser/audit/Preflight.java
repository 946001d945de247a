package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Reference;
import org.policygap.model.policy.ReferenceState;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;

/** Collects what a person should know about a document before relying on the result. */
public final class Preflight {
    private Preflight() {}

    /**
     * The problems of a document, worst first.
     *
     * @param noticed what the reader noticed
     */
    public static List<Problem> check(
            List<Problem> noticed,
            List<Node> body,
            List<Footnote> footnotes,
            List<Reference> references,
            List<Artefact> artefacts,
            List<AccountLine> account) {
        List<Problem> problems = new ArrayList<>(noticed);
        problems.addAll(NumberCheck.check(body));
        footnotes.forEach(note -> addUnmarked(problems, note));
        references.forEach(reference -> addUnresolved(problems, reference));
        ContentsCheck.check(body, artefacts).ifPresent(problems::add);
        addKeptApart(problems, artefacts);
        addShape(problems, body, account);
        WrongFile.suspect(body).ifPresent(problems::add);
        problems.sort(Comparator.comparing(Problem::severity));
        return problems;
    }

    private static void addUnmarked(List<Problem> problems, Footnote note) {
        if (note.nodeId().isEmpty()) {
            problems.add(new Problem(
                    Severity.INFO,
                    "footnote-without-mark",
                    "No clause carries the mark of footnote %s (“%s”).".formatted(note.mark(), start(note.text())),
                    "Look up in the document what the footnote belongs to.",
                    note.source()));
        }
    }

    private static void addUnresolved(List<Problem> problems, Reference reference) {
        if (reference.state() == ReferenceState.DANGLING) {
            problems.add(new Problem(
                    Severity.WARNING,
                    "dangling-reference",
                    "The text points at “%s”, and nothing in the document has that number.".formatted(reference.text()),
                    "Correct the reference in the document, or check that no part of it is missing.",
                    List.of()));
        } else if (reference.state() == ReferenceState.AMBIGUOUS) {
            problems.add(new Problem(
                    Severity.INFO,
                    "ambiguous-reference",
                    "The text points at “%s”, and %s places have that number."
                            .formatted(reference.text(), reference.targetIds().size()),
                    "Make the number in the document unique.",
                    List.of()));
        }
    }

    private static void addKeptApart(List<Problem> problems, List<Artefact> artefacts) {
        Map<ArtefactKind, List<SourceSpan>> kept = new EnumMap<>(ArtefactKind.class);
        artefacts.forEach(artefact ->
                kept.computeIfAbsent(artefact.kind(), kind -> new ArrayList<>()).addAll(artefact.source()));
        kept.forEach((kind, source) -> {
            switch (kind) {
                case HIDDEN ->
                    addUnlessNoticed(
                            problems,
                            apart(
                                    "hidden-text",
                                    "The document holds hidden text, which a reader does not see. It was left out of the clauses.",
                                    source));
                case TEXT_BOX ->
                    addUnlessNoticed(
                            problems,
                            apart(
                                    "text-box",
                                    "The document holds text boxes. Their text stands apart from the clauses.",
                                    source));
                case COMMENT ->
                    addUnlessNoticed(
                            problems,
                            apart(
                                    "comments",
                                    "The document holds comments of its editors. They were left out of the clauses.",
                                    source));
                default -> {}
            }
        });
    }

    /** A reader that told it already knows better what it is. */
    private static void addUnlessNoticed(List<Problem> problems, Problem problem) {
        if (problems.stream().noneMatch(noticed -> noticed.code().equals(problem.code()))) {
            problems.add(problem);
        }
    }

    private static Problem apart(String code, String meaning, List<SourceSpan> source) {
        return new Problem(
                Severity.INFO,
                code,
                meaning,
                "Check that no rule stands there; move it into the text if one does.",
                source);
    }

    private static void addShape(List<Problem> problems, List<Node> body, List<AccountLine> account) {
        if (body.stream().noneMatch(node -> node.accept(new IsSection()))) {
            problems.add(new Problem(
                    Severity.WARNING,
                    "no-sections",
                    "No headings were found. The clauses stand in one list.",
                    "Check that the file is the policy itself, and that its headings are set off.",
                    List.of()));
        }
        account.stream()
                .filter(line -> line.destination().equals(Destination.UNASSIGNED.words()))
                .forEach(line -> problems.add(new Problem(
                        Severity.ERROR,
                        "not-accounted",
                        line.characters() + " characters of the document are in no clause and no named part.",
                        "Report this with the document, if it may be shared.",
                        List.of())));
    }

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }

    /** Whether a node is a section. */
    private static final class IsSection implements Node.Visitor<Boolean> {
        @Override
        public Boolean section(Section section) {
            return true;
        }

        @Override
        public Boolean clause(Clause clause) {
            return false;
        }

        @Override
        public Boolean table(Table table) {
            return false;
        }
    }
}
