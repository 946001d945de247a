package org.policygap.report.xlsx;

import java.util.Locale;
import java.util.Map;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.xlsx.CellLook.Across;
import org.policygap.report.xlsx.CellLook.Edges;
import org.policygap.report.xlsx.CellLook.Flow;

/** The looks of a workbook's cells and the changes that its rules make. */
final class Styles {
    /** Excel reserves the formats below. */
    private static final int FIRST_FORMAT = 164;

    private static final Map<String, Integer> BUILT_IN = Map.of("General", 0, "0%", 9);
    /** Format of a change; it has none of its own in the list of formats. */
    private static final int CHANGED_FORMAT = 300;

    private final Map<String, CellLook> named;
    private final Numbered<CellLook> looks = new Numbered<>();
    private final Numbered<Font> fonts = new Numbered<>();
    private final Numbered<Colour> grounds = new Numbered<>();
    private final Numbered<Edges> edges = new Numbered<>();
    private final Numbered<String> formats = new Numbered<>();
    private final Numbered<Rule.Change> changes = new Numbered<>();

    /**
     * Looks of a workbook.
     *
     * @param named looks that people find by name
     */
    Styles(Map<String, CellLook> named) {
        this.named = named;
        of(CellLook.NONE);
        named.values().forEach(this::of);
    }

    /** The number of a look, 0-based; the next one if it is new. */
    int of(CellLook look) {
        return looks.of(look);
    }

    /** The number of a change, 0-based; the next one if it is new. */
    int of(Rule.Change change) {
        return changes.of(change);
    }

    /** The part of the looks. */
    byte[] xml() {
        looks.all().forEach(this::number);
        Xml xml = new Xml().open("styleSheet").with("xmlns", Xml.MAIN);
        formats(xml);
        fonts(xml);
        grounds(xml);
        edges(xml);
        cellStyles(xml);
        changes(xml);
        return xml.close().bytes();
    }

    /** What is listed before the looks must be numbered before. */
    private void number(CellLook look) {
        fonts.of(Font.of(look, Mark.NONE));
        grounds.of(look.ground());
        edges.of(look.edges());
        format(look.format());
    }

    private int format(String format) {
        Integer builtIn = BUILT_IN.get(format);
        return builtIn == null ? FIRST_FORMAT + formats.of(format) : builtIn;
    }

    private void formats(Xml xml) {
        if (formats.all().isEmpty()) {
            return;
        }
        xml.open("numFmts").with("count", formats.all().size());
        formats.all().forEach(format -> {
            xml.open("numFmt").with("numFmtId", format(format));
            xml.with("formatCode", format).close();
        });
        xml.close();
    }

    private void fonts(Xml xml) {
        xml.open("fonts").with("count", fonts.all().size());
        fonts.all().forEach(font -> {
            xml.open("font");
            font.write(xml, "name");
            xml.value("family", 2).close();
        });
        xml.close();
    }

    /** The first two are Excel's own: none, and a pattern that we do not use. The first ground is that of no look. */
    private void grounds(Xml xml) {
        xml.open("fills").with("count", grounds.all().size() + 1);
        for (String pattern : new String[] {"none", "gray125"}) {
            xml.open("fill").open("patternFill").with("patternType", pattern);
            xml.close().close();
        }
        grounds.all().stream().skip(1).forEach(ground -> {
            xml.open("fill").open("patternFill").with("patternType", "solid");
            colour(xml, "fgColor", ground);
            xml.close().close();
        });
        xml.close();
    }

    private int ground(CellLook look) {
        int number = grounds.of(look.ground());
        return number == 0 ? 0 : number + 1;
    }

    private void edges(Xml xml) {
        xml.open("borders").with("count", edges.all().size());
        edges.all().forEach(each -> {
            xml.open("border");
            switch (each) {
                case NONE -> sides(xml, "", Colour.LINE, "left", "right", "top", "bottom");
                case HAIRLINES -> sides(xml, "thin", Colour.LINE, "left", "right", "top", "bottom");
                case SECTION -> {
                    sides(xml, "thin", Colour.LINE, "left", "right");
                    sides(xml, "thin", Colour.NAVY, "top");
                    sides(xml, "thin", Colour.LINE, "bottom");
                }
                case TILE -> {
                    sides(xml, "thick", Colour.WHITE, "left");
                    sides(xml, "", Colour.LINE, "right", "top", "bottom");
                }
                case UNDERLINE -> {
                    sides(xml, "", Colour.LINE, "left", "right", "top");
                    sides(xml, "thin", Colour.LINE, "bottom");
                }
            }
            xml.open("diagonal").close().close();
        });
        xml.close();
    }

    private static void sides(Xml xml, String line, Colour colour, String... sides) {
        for (String side : sides) {
            xml.open(side);
            if (!line.isEmpty()) {
                xml.with("style", line);
                colour(xml, "color", colour);
            }
            xml.close();
        }
    }

    private void cellStyles(Xml xml) {
        xml.open("cellStyleXfs").with("count", named.size() + 1);
        looks.all().stream().limit(named.size() + 1L).forEach(look -> write(xml, look, false));
        xml.close();
        xml.open("cellXfs").with("count", looks.all().size());
        looks.all().forEach(look -> write(xml, look, true));
        xml.close();
        xml.open("cellStyles").with("count", named.size() + 1);
        xml.open("cellStyle").with("name", "Normal").with("xfId", 0);
        xml.with("builtinId", 0).close();
        named.forEach((name, look) -> {
            xml.open("cellStyle").with("name", name);
            xml.with("xfId", of(look)).close();
        });
        xml.close();
    }

    /** A look of a cell is also tied to the name that it has, if it has one. */
    private void write(Xml xml, CellLook look, boolean ofCell) {
        xml.open("xf").with("numFmtId", format(look.format()));
        xml.with("fontId", fonts.of(Font.of(look, Mark.NONE)));
        xml.with("fillId", ground(look)).with("borderId", edges.of(look.edges()));
        if (ofCell) {
            int number = looks.of(look);
            xml.with("xfId", number <= named.size() ? number : 0);
        }
        if (look.quoted()) {
            xml.with("quotePrefix", 1);
        }
        if (!look.equals(CellLook.NONE)) {
            for (String part : new String[] {"NumberFormat", "Font", "Fill", "Border", "Alignment"}) {
                xml.with("apply" + part, 1);
            }
            alignment(xml, look);
        }
        xml.close();
    }

    private static void alignment(Xml xml, CellLook look) {
        xml.open("alignment");
        xml.with("horizontal", across(look.across()));
        xml.with("vertical", look.down().name().toLowerCase(Locale.ROOT));
        if (look.flow() == Flow.TURNED) {
            xml.with("textRotation", 90);
        }
        if (look.flow() == Flow.WRAPPED) {
            xml.with("wrapText", 1);
        }
        if (look.flow() != Flow.TURNED && look.isIndented()) {
            xml.with("indent", 1);
        }
        xml.close();
    }

    private static String across(Across across) {
        return switch (across) {
            case BY_KIND -> "general";
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case CENTER_SELECTION -> "centerContinuous";
        };
    }

    private void changes(Xml xml) {
        xml.open("dxfs").with("count", changes.all().size());
        changes.all().forEach(change -> change(xml, change));
        xml.close();
    }

    private static void change(Xml xml, Rule.Change change) {
        xml.open("dxf");
        change.ink().ifPresent(ink -> {
            xml.open("font");
            if (change.bold()) {
                xml.open("b").close();
            }
            colour(xml, "color", ink);
            xml.close();
        });
        change.format().ifPresent(format -> {
            xml.open("numFmt").with("numFmtId", CHANGED_FORMAT);
            xml.with("formatCode", format).close();
        });
        change.ground().ifPresent(ground -> {
            xml.open("fill").open("patternFill");
            colour(xml, "bgColor", ground);
            xml.close().close();
        });
        xml.close();
    }

    private static void colour(Xml xml, String element, Colour colour) {
        xml.open(element).with("rgb", "FF" + colour.hex()).close();
    }
}
