package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Node;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.audit.CharacterAccount;
import org.policygap.parser.audit.Destination;
import org.policygap.parser.block.Document;
import org.policygap.parser.clean.Cleaner;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Finds sections, clauses, lists and tables in a document, whatever its format. Linear in the length of the document. */
public final class StructureBuilder {

    /**
     * Builds the structure.
     *
     * @param ids gives the ids of the nodes
     * @param account in which every character of the document is entered
     */
    public Structure build(Document document, IdRegister ids, CharacterAccount account) {
        List<Paragraph> paragraphs = roles(new Cleaner().clean(document));
        Finisher finisher = new Finisher(ids, account);
        List<Node> body = new ArrayList<>();
        Tree.grow(paragraphs).forEach(draft -> body.add(draft.finish(finisher, "")));
        return new Structure(
                body, footnotes(paragraphs, ids, account, finisher), artefacts(paragraphs, ids, account), paragraphs);
    }

    private static List<Paragraph> roles(List<Paragraph> cleaned) {
        List<Paragraph> withContents = new ContentsList().mark(ContentsStyle.mend(new FormLines().mark(cleaned)));
        List<Paragraph> withFront = new FrontMatter().mark(new MetadataLines().mark(withContents));
        List<Paragraph> withHeadings = DivisionTitles.join(Headings.mark(withFront));
        return new LooseLines().mark(PostalLines.mark(Forms.mark(withHeadings)));
    }

    private static List<Footnote> footnotes(
            List<Paragraph> paragraphs, IdRegister ids, CharacterAccount account, Finisher finisher) {
        List<Footnote> footnotes = new ArrayList<>();
        for (Paragraph note : paragraphs) {
            if (note.role() == Role.NOTE) {
                String mark = note.noteMarks().isEmpty()
                        ? ""
                        : note.noteMarks().get(0).mark();
                account.enter(Destination.FOOTNOTES, note.text().spans());
                note.noteMarks()
                        .forEach(m ->
                                account.enter(Destination.NOTE_MARKS, m.place().spans()));
                footnotes.add(new Footnote(
                        ids.assign('f', note.clean()),
                        mark,
                        note.clean(),
                        finisher.carrierOf(mark),
                        note.text().strip().spans()));
            }
        }
        return footnotes;
    }

    private static List<Artefact> artefacts(List<Paragraph> paragraphs, IdRegister ids, CharacterAccount account) {
        Artefacts artefacts = new Artefacts(ids);
        for (Paragraph paragraph : paragraphs) {
            paragraph
                    .role()
                    .artefact()
                    .filter(kind -> !paragraph.text().isBlank())
                    .ifPresent(kind -> {
                        account.enter(Destination.of(kind), paragraph.text().spans());
                        account.enter(
                                Destination.of(kind), paragraph.marker().place().spans());
                        paragraph
                                .noteMarks()
                                .forEach(m -> account.enter(
                                        Destination.NOTE_MARKS, m.place().spans()));
                        artefacts.add(kind, paragraph);
                    });
        }
        return artefacts.all();
    }
}
