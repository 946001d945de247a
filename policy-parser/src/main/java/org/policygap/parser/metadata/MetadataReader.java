package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.SourcedText;

/** Reads what a document says about itself: lines and rows with labels, title, running headers, then the file's properties. */
public final class MetadataReader {

    /** The metadata of a document whose paragraphs have their roles. */
    public PolicyMetadata read(List<Paragraph> paragraphs, Map<String, String> properties, IdRegister ids) {
        Collector collector = new Collector(ids);
        paragraphs.stream().filter(p -> p.role() == Role.METADATA).forEach(collector::row);
        paragraphs.stream().filter(p -> p.role() == Role.TITLE).forEach(collector::title);
        paragraphs.stream()
                .filter(p -> p.role() == Role.FRONT_MATTER || p.role() == Role.HEADER || p.role() == Role.FOOTER)
                .forEach(collector::line);
        return new PolicyMetadata(collector.entries);
    }

    private static final class Collector {
        private final IdRegister ids;
        private final List<MetadataEntry> entries = new ArrayList<>();

        Collector(IdRegister ids) {
            this.ids = ids;
        }

        void row(Paragraph paragraph) {
            String text = paragraph.text().raw();
            Optional<MetadataLabels.Statement> row = MetadataLabels.row(text);
            if (row.isPresent()) {
                add(paragraph.text(), row.get());
            } else {
                line(paragraph);
            }
        }

        void title(Paragraph paragraph) {
            line(paragraph);
            String text = paragraph.clean();
            List<MetadataLabels.Statement> phrases = MetadataLabels.phrases(text);
            String title = phrases.isEmpty()
                    ? text
                    : text.substring(0, phrases.get(0).start()).strip();
            if (!title.isEmpty()) {
                entries.add(new MetadataEntry(
                        ids.assign('m', title),
                        MetadataField.TITLE,
                        "",
                        title,
                        "",
                        false,
                        paragraph.text().strip().spans()));
            }
        }

        void line(Paragraph paragraph) {
            MetadataLabels.phrases(paragraph.text().raw()).forEach(phrase -> add(paragraph.text(), phrase));
        }

        private void add(SourcedText text, MetadataLabels.Statement statement) {
            List<SourceSpan> source = text.substring(
                            statement.start(), Math.min(text.raw().length(), statement.end()))
                    .spans();
            String value = Periods.date(statement.value())
                    .or(() -> Periods.interval(statement.value()))
                    .map(Periods.Found::value)
                    .orElse("");
            String literal = statement.value().replaceAll("\\s+", " ").strip();
            entries.add(new MetadataEntry(
                    ids.assign('m', statement.label(), literal),
                    statement.field(),
                    statement.label(),
                    literal,
                    value,
                    false,
                    source));
        }
    }
}
