package org.policygap.model.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the passages of a policy by id and in reading order, each with the place where it stands. */
public final class PolicyIndex {
    /** "If the complaint is:" */
    private static final Pattern CONDITION = Pattern.compile(
            "(?:if|when|where|unless|until|whenever)(?:\\s+(?!must|should|shall|will|may|can|could|would|please)[\\p{L}'’/-]+){1,10}\\s*:",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LACKS_CASE =
            Pattern.compile("\\b(?:is|are|was|were|has|have|by|about)\\s*:$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_WITH_OR = Pattern.compile("\\bor\\W?$", Pattern.CASE_INSENSITIVE);

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Map<String, List<Passage>> items = new HashMap<>();
    private final Map<String, List<Passage>> cases = new HashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, String> sectionParents = new LinkedHashMap<>();

    public PolicyIndex(Policy policy) {
        policy.body().forEach(node -> node.accept(new Collector("", "")));
        policy.footnotes().forEach(this::addFootnote);
        policy.metadata().entries().forEach(this::addMetadata);
        linkCases();
    }

    /** All passages: clauses, items and table rows but headings in reading order, then footnotes, then metadata. */
    public List<Passage> passages() {
        return List.copyOf(passages.values());
    }

    /** The passage with the id. */
    public Optional<Passage> passage(String id) {
        return Optional.ofNullable(passages.get(id));
    }

    /** The section with the id. */
    public Optional<Section> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** The clauses above an item, outermost first, without the item itself: its lead-ins. */
    public List<Passage> leadIns(String id) {
        List<Passage> result = new ArrayList<>();
        Optional<Passage> above = passage(id).flatMap(item -> passage(item.parentId()));
        while (above.isPresent()) {
            result.add(0, above.get());
            above = passage(above.get().parentId());
        }
        return List.copyOf(result);
    }

    /** The items directly below a clause or an item, in reading order. */
    public List<Passage> items(String id) {
        return List.copyOf(items.getOrDefault(id, List.of()));
    }

    /** Whether a lead-in has only a condition, and what holds then stands elsewhere: it says nothing by itself. */
    public static boolean isCondition(Passage passage) {
        return CONDITION.matcher(passage.text().strip()).matches();
    }

    /**
     * The list of cases before a clause that says what holds in them, "If the complaint is:" before "The chair decides": its
     * lead-in with its items, in reading order; empty for any other passage.
     */
    public List<Passage> cases(String id) {
        return cases.getOrDefault(id, List.of());
    }

    /** "If a child asks you:" has orders below it, "if the complaint is:" or what ends with "or" has cases. */
    private static boolean areCases(List<Passage> list) {
        return isCondition(list.get(0))
                && (LACKS_CASE.matcher(list.get(0).text().strip()).find()
                        || list.stream()
                                .anyMatch(item -> ENDS_WITH_OR
                                        .matcher(item.text().strip())
                                        .find()));
    }

    private void linkCases() {
        List<Passage> open = new ArrayList<>();
        for (Passage passage : passages.values()) {
            if (passage.kind() == Passage.Kind.ITEM) {
                open.add(passage);
                continue;
            }
            boolean follows = open.size() > 1
                    && passage.kind() == Passage.Kind.CLAUSE
                    && areCases(open)
                    && open.get(0).sectionId().equals(passage.sectionId());
            if (follows) {
                cases.put(passage.id(), List.copyOf(open));
            }
            open.clear();
            open.add(passage);
        }
    }

    /** The sections around a passage, outermost first. */
    public List<Section> sectionPath(String id) {
        List<Section> result = new ArrayList<>();
        String sectionId = passage(id).map(Passage::sectionId).orElse("");
        for (Section section = sections.get(sectionId); section != null; section = sections.get(sectionId)) {
            result.add(0, section);
            sectionId = sectionParents.getOrDefault(sectionId, "");
        }
        return List.copyOf(result);
    }

    private void addFootnote(Footnote note) {
        Optional<Passage> host = passage(note.nodeId());
        add(new Passage(
                note.id(),
                Passage.Kind.FOOTNOTE,
                note.mark(),
                note.text(),
                note.nodeId(),
                host.map(Passage::sectionId).orElse(""),
                host.map(Passage::section).orElse(""),
                page(note.source())));
    }

    private void addMetadata(MetadataEntry entry) {
        String text = entry.label().isEmpty() ? entry.literal() : entry.label() + ": " + entry.literal();
        add(new Passage(entry.id(), Passage.Kind.METADATA, "", text, "", "", "", page(entry.source())));
    }

    private void add(Passage passage) {
        passages.put(passage.id(), passage);
        if (passage.kind() == Passage.Kind.ITEM) {
            items.computeIfAbsent(passage.parentId(), parent -> new ArrayList<>())
                    .add(passage);
        }
    }

    private static int page(List<SourceSpan> source) {
        return source.isEmpty() ? 0 : source.get(0).page();
    }

    private final class Collector implements Node.Visitor<PolicyIndex> {
        private final String parentId;
        private final String sectionId;

        Collector(String parentId, String sectionId) {
            this.parentId = parentId;
            this.sectionId = sectionId;
        }

        @Override
        public PolicyIndex section(Section section) {
            sections.put(section.id(), section);
            sectionParents.put(section.id(), sectionId);
            section.children().forEach(child -> child.accept(new Collector(section.id(), section.id())));
            return PolicyIndex.this;
        }

        @Override
        public PolicyIndex clause(Clause clause) {
            boolean item = passages.containsKey(parentId);
            add(passage(
                    clause.id(),
                    item ? Passage.Kind.ITEM : Passage.Kind.CLAUSE,
                    clause.number(),
                    clause.text(),
                    parentId,
                    clause.source()));
            clause.items().forEach(child -> child.accept(new Collector(clause.id(), sectionId)));
            return PolicyIndex.this;
        }

        @Override
        public PolicyIndex table(Table table) {
            for (TableRow row : table.rows()) {
                if (row.header()) {
                    // Headings of columns say nothing by themselves.
                    continue;
                }
                add(passage(row.id(), Passage.Kind.TABLE_ROW, "", row.text(), table.id(), row.source()));
            }
            return PolicyIndex.this;
        }

        private Passage passage(
                String id, Passage.Kind kind, String number, String text, String parent, List<SourceSpan> source) {
            Section section = sections.get(sectionId);
            String heading = section == null ? "" : section.heading();
            return new Passage(id, kind, number, text, parent, sectionId, heading, page(source));
        }
    }
}
