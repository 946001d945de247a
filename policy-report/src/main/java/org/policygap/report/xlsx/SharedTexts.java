package org.policygap.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;

/** The texts of a workbook, which the file holds once each. */
final class SharedTexts {
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<Marked, Integer> marked = new HashMap<>();
    private final List<Shared> all = new ArrayList<>();

    /** A text with the look of the cell it was first seen in. */
    private record Shared(MarkedText words, CellLook look) {}

    /** Marked words, which look different in cells of different fonts. */
    private record Marked(MarkedText words, Font font) {}

    /** The number of a text, 0-based; the next one if it is new. */
    int of(MarkedText words, CellLook look) {
        return words.isMarked()
                ? number(marked, new Marked(words, Font.of(look, Mark.NONE)), new Shared(words, look))
                : number(plain, words.text(), new Shared(words, look));
    }

    private <K> int number(Map<K, Integer> numbers, K key, Shared text) {
        Integer number = numbers.get(key);
        if (number == null) {
            number = all.size();
            all.add(text);
            numbers.put(key, number);
        }
        return number;
    }

    /**
     * The part of the texts.
     *
     * @param cells number of cells that hold one
     */
    byte[] xml(int cells) {
        Xml xml = new Xml().open("sst").with("xmlns", Xml.MAIN);
        xml.with("count", cells).with("uniqueCount", all.size());
        all.forEach(text -> write(xml, text));
        return xml.close().bytes();
    }

    private static void write(Xml xml, Shared shared) {
        xml.open("si");
        if (shared.words().isMarked()) {
            shared.words().spans().stream()
                    .filter(span -> !span.text().isEmpty())
                    .forEach(span -> run(xml, span, shared.look()));
        } else {
            text(xml, shared.words().text());
        }
        xml.close();
    }

    private static void run(Xml xml, Span span, CellLook look) {
        xml.open("r").open("rPr");
        Font.of(look, span.mark()).write(xml, "rFont");
        xml.close();
        text(xml, span.text());
        xml.close();
    }

    private static void text(Xml xml, String text) {
        xml.open("t");
        if (!text.equals(text.strip())) {
            xml.with("xml:space", "preserve");
        }
        xml.text(Xml.escaped(text)).close();
    }
}
