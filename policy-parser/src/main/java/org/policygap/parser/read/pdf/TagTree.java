package org.policygap.parser.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Story;

/**
 * Walks the structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8) and lists its paragraphs. Works on the raw
 * dictionaries, without recursion, and visits every element once, so that loops and depth do no harm.
 */
final class TagTree {
    private static final int MOST_ELEMENTS = 500_000;
    private static final int DEEPEST = 500;
    private static final COSName KIDS = COSName.K;
    private static final COSName PAGE = COSName.PG;
    private static final COSName ALTERNATE = COSName.getPDFName("Alt");

    private final IdentityHashMap<COSDictionary, Integer> pages;
    private final TagRoles roles;
    private final List<TagUnit> units = new ArrayList<>();
    private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable TagUnit current;
    private int tables;

    /** An element that is being walked through. */
    private static final class Element {
        final String role;
        final int page;
        final Context context;
        final Deque<COSBase> kids = new ArrayDeque<>();
        int row = -1;
        int column;
        String key = "";
        final Map<Integer, Integer> covered = new HashMap<>();

        Element(String role, int page, Context context) {
            this.role = role;
            this.page = page;
            this.context = context;
        }
    }

    /** What holds for everything within an element. */
    private record Context(Story story, int lists, Optional<CellPosition> cell) {}

    /** Pages are looked up by their dictionaries. */
    TagTree(COSDictionary root, IdentityHashMap<COSDictionary, Integer> pages) {
        this.pages = pages;
        this.roles = new TagRoles(root);
        Element top = new Element("", -1, new Context(Story.BODY, 0, Optional.empty()));
        kids(root, top);
        open.push(top);
        walk();
    }

    List<TagUnit> units() {
        return units;
    }

    private void walk() {
        while (!open.isEmpty() && visited.size() < MOST_ELEMENTS) {
            Element element = open.element();
            COSBase kid = element.kids.poll();
            if (kid == null) {
                open.pop();
                if (TagRoles.isBlock(element.role)) {
                    current = null;
                }
            } else if (kid instanceof COSInteger id) {
                content(element.page, id.intValue());
            } else if (kid instanceof COSDictionary dictionary) {
                dictionary(element, dictionary);
            }
        }
    }

    private void dictionary(Element parent, COSDictionary kid) {
        COSName type = kid.getCOSName(COSName.TYPE);
        if (COSName.getPDFName("MCR").equals(type)) {
            if (!kid.containsKey(COSName.getPDFName("Stm"))) {
                content(page(kid, parent.page), kid.getInt(COSName.MCID));
            }
        } else if (!COSName.getPDFName("OBJR").equals(type) && open.size() < DEEPEST && visited.add(kid)) {
            begin(parent, kid);
        }
    }

    private void begin(Element parent, COSDictionary dictionary) {
        String role = roles.of(dictionary);
        Element element = new Element(role, page(dictionary, parent.page), context(parent, role, dictionary));
        element.key = parent.key;
        switch (role) {
            case "Table" -> element.key = "table-" + ++tables;
            case "Figure", "Formula" -> figure(element, dictionary);
            default -> {
                if (TagRoles.isBlock(role)) {
                    block();
                }
            }
        }
        kids(dictionary, element);
        open.push(element);
    }

    /** A new paragraph begins, unless there is only a label so far to which it belongs. */
    private void block() {
        TagUnit unit = current;
        if (unit != null && unit.contents.size() > unit.labels.size()) {
            current = null;
        }
    }

    private void figure(Element element, COSDictionary dictionary) {
        String description = dictionary.getString(ALTERNATE, "").strip();
        if (!description.isEmpty()) {
            TagUnit unit = new TagUnit(Story.IMAGE, "Figure", 0, -1, element.context.cell());
            unit.description = description;
            unit.contents.add(new TagUnit.Content(element.page, -1));
            units.add(unit);
        }
    }

    private void content(int page, int id) {
        TagUnit unit = current;
        if (unit == null) {
            unit = unit();
            current = unit;
            units.add(unit);
        }
        TagUnit.Content content = new TagUnit.Content(page, id);
        unit.contents.add(content);
        if (open.stream().anyMatch(e -> e.role.equals("Lbl"))) {
            unit.labels.add(content);
        }
    }

    /** The unit that the open elements describe, the innermost first. */
    private TagUnit unit() {
        int heading = 0;
        String tag = "";
        boolean item = false;
        for (Element element : open) {
            if (heading == 0) {
                heading = TagRoles.headingLevel(element.role);
            }
            if (tag.isEmpty() && TagRoles.isBlock(element.role)) {
                tag = element.role;
            }
            item |= element.role.equals("LI");
        }
        Context context = open.element().context;
        return new TagUnit(context.story(), tag, heading, item ? context.lists() - 1 : -1, context.cell());
    }

    private Context context(Element parent, String role, COSDictionary dictionary) {
        Context outer = parent.context;
        return switch (role) {
            case "TOC" -> new Context(Story.CONTENTS, outer.lists(), outer.cell());
            case "Note" -> new Context(Story.FOOTNOTE, 0, Optional.empty());
            case "L" -> new Context(outer.story(), outer.lists() + 1, outer.cell());
            case "Table" -> new Context(outer.story(), 0, outer.cell());
            case "TR" -> {
                row();
                yield outer;
            }
            case "TD", "TH" -> new Context(outer.story(), 0, cell(role, dictionary));
            default -> outer;
        };
    }

    private Optional<Element> table() {
        return open.stream().filter(e -> e.role.equals("Table")).findFirst();
    }

    private void row() {
        table().ifPresent(t -> {
            t.row++;
            t.column = 0;
        });
    }

    private Optional<CellPosition> cell(String role, COSDictionary dictionary) {
        Element table = table().orElse(null);
        if (table == null || table.row < 0) {
            return Optional.empty();
        }
        while (table.covered.getOrDefault(table.column, -1) >= table.row) {
            table.column++;
        }
        int columns = span(dictionary, "ColSpan");
        int rows = span(dictionary, "RowSpan");
        CellPosition cell = new CellPosition(table.key, table.row, table.column, columns, rows, role.equals("TH"));
        for (int i = 0; i < columns; i++) {
            table.covered.put(table.column + i, table.row + rows - 1);
        }
        table.column += columns;
        return Optional.of(cell);
    }

    private static int span(COSDictionary dictionary, String name) {
        COSBase attributes = dictionary.getDictionaryObject(COSName.A);
        int span = attributes instanceof COSDictionary single ? single.getInt(COSName.getPDFName(name), 1) : 1;
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    span = Math.max(span, one.getInt(COSName.getPDFName(name), 1));
                }
            }
        }
        return Math.max(1, Math.min(1_000, span));
    }

    private int page(COSDictionary dictionary, int inherited) {
        COSDictionary page = dictionary.getCOSDictionary(PAGE);
        return page == null ? inherited : pages.getOrDefault(page, -1);
    }

    private static void kids(COSDictionary dictionary, Element element) {
        COSBase kids = dictionary.getDictionaryObject(KIDS);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase kid = array.getObject(i);
                if (kid != null) {
                    element.kids.add(kid instanceof COSObject object ? object.getObject() : kid);
                }
            }
        } else if (kids != null) {
            element.kids.add(kids);
        }
    }
}
