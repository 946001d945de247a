package org.policygap.report.xlsx;

import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.xlsx.CellLook.Weight;

/**
 * A font: Calibri.
 *
 * @param size in points
 */
record Font(double size, boolean bold, boolean italic, boolean struck, boolean underlined, Colour ink) {

    /** The font of words in a cell; words that would go or come stand out. */
    static Font of(CellLook look, Mark mark) {
        return new Font(
                look.size(),
                look.weight() == Weight.BOLD || mark == Mark.ADDED,
                look.weight() == Weight.ITALIC,
                mark == Mark.REMOVED,
                look.weight() == Weight.UNDERLINED || mark == Mark.ADDED,
                switch (mark) {
                    case NONE -> look.ink();
                    case REMOVED -> Colour.RED;
                    case ADDED -> Colour.GREEN;
                });
    }

    /**
     * Writes what the font is.
     *
     * @param nameElement element that holds the font's name
     */
    void write(Xml xml, String nameElement) {
        flag(xml, "b", bold);
        flag(xml, "i", italic);
        flag(xml, "strike", struck);
        flag(xml, "u", underlined);
        xml.value("sz", Xml.number(size));
        xml.open("color").with("rgb", "FF" + ink.hex()).close();
        xml.value(nameElement, "Calibri");
    }

    private static void flag(Xml xml, String element, boolean set) {
        if (set) {
            xml.open(element).close();
        }
    }
}
