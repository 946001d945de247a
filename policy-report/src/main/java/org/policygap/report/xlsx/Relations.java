package org.policygap.report.xlsx;

import java.util.ArrayList;
import java.util.List;

/** What a part of the file leads to (ECMA-376 part 2, 8.3). */
final class Relations {
    private static final String TYPES = Xml.LINKS + "/";

    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final List<Relation> all = new ArrayList<>();

    private record Relation(String type, String target, boolean outside) {}

    /** Leads to another part, by its place as seen from here; returns the id. */
    String part(String type, String target) {
        return add(new Relation(TYPES + type, target, false));
    }

    /** Leads to what the package says of the file; it has a name of its own. */
    void core(String target) {
        add(new Relation(CORE, target, false));
    }

    /** Leads to a file beside the workbook; returns the id, the same each time. */
    String file(String name) {
        Relation relation = new Relation(TYPES + "hyperlink", name, true);
        int there = all.indexOf(relation);
        return there < 0 ? add(relation) : "rId" + (there + 1);
    }

    private String add(Relation relation) {
        all.add(relation);
        return "rId" + all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    byte[] xml() {
        Xml xml = new Xml().open("Relationships");
        xml.with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < all.size(); i++) {
            Relation relation = all.get(i);
            xml.open("Relationship").with("Id", "rId" + (i + 1));
            xml.with("Type", relation.type()).with("Target", relation.target());
            if (relation.outside()) {
                xml.with("TargetMode", "External");
            }
            xml.close();
        }
        return xml.close().bytes();
    }
}
