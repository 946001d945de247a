package org.policygap.model.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read of a document, in words for a person who checks whether it is the right file and all of it.
 *
 * @param kind what kind of file it is and what it holds ("A PDF of 6 pages: 9 sections, 84 clauses and items")
 * @param account where its text went, largest share first ("Its text: 86% clauses and items, 9% headings, ..."); empty if nothing is known
 */
public record ReadingSummary(String kind, String account) {

    public static ReadingSummary of(Policy policy) {
        return new ReadingSummary(kind(policy), account(policy.account()));
    }

    private static String kind(Policy policy) {
        Counts counts = new Counts();
        policy.body().forEach(node -> node.accept(counts));
        int pages = policy.source().pages();
        String parts = Stream.of(
                        counted(counts.sections, "section", "sections"),
                        counted(counts.clauses, "clause or item", "clauses and items"),
                        counted(counts.tables, "table", "tables"),
                        counted(policy.footnotes().size(), "footnote", "footnotes"))
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return name(policy.source().format())
                + (pages > 0 ? " of " + counted(pages, "page", "pages") : "")
                + (parts.isEmpty() ? " without sections and clauses." : ": " + parts + ".");
    }

    private static String account(List<AccountLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        long all = lines.stream().mapToLong(AccountLine::characters).sum();
        List<String> parts = new ArrayList<>();
        List<String> little = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparingLong(AccountLine::characters).reversed())
                .forEach(line -> {
                    long percent = Math.round(100.0 * line.characters() / all);
                    if (percent > 0) {
                        parts.add(percent + "% " + line.destination());
                    } else {
                        little.add(line.destination());
                    }
                });
        return "Its text: " + String.join(", ", parts)
                + (little.isEmpty() ? "" : "; under 1%: " + String.join(", ", little))
                + ".";
    }

    private static String name(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "A Word document (.docx)";
            case DOC -> "A Word 97 to 2003 document (.doc)";
            case PDF -> "A PDF";
            case ODT -> "An OpenDocument text (.odt)";
            case RTF -> "A Rich Text document (.rtf)";
            case HTML -> "A web page";
            case MARKDOWN -> "A Markdown text";
            case TEXT -> "A plain text";
            case POLICY_XML -> "Clause-model XML";
        };
    }

    private static String counted(int count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static final class Counts implements Node.Visitor<Counts> {
        private int sections;
        private int clauses;
        private int tables;

        @Override
        public Counts section(Section section) {
            sections++;
            section.children().forEach(child -> child.accept(this));
            return this;
        }

        @Override
        public Counts clause(Clause clause) {
            clauses++;
            clause.items().forEach(item -> item.accept(this));
            return this;
        }

        @Override
        public Counts table(Table table) {
            tables++;
            return this;
        }
    }
}
