package org.policygap.parser.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The font table, as far as the character sets of text go ("Font Table" and "Character Set"). */
final class RtfFonts {
    private static final int SYMBOL = 2;
    private static final Charset WESTERN = named("windows-1252", StandardCharsets.ISO_8859_1);
    /** Code pages by the number of a font's character set. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    private final Map<Integer, Integer> sets = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private Charset usual = WESTERN;
    private int current;
    int defaultFont;

    /** Takes a control word of the font table. */
    void word(String word, int number) {
        switch (word) {
            case "f" -> current = number;
            case "fcharset" -> sets.put(current, number);
            case "cpg" -> charsets.put(current, page(number));
            default -> {}
        }
    }

    /** The document's own code page. */
    void setPage(int page) {
        usual = page(page);
    }

    /** Whether the characters of a font are signs. */
    boolean isSymbol(int font) {
        return sets.getOrDefault(font, 0) == SYMBOL;
    }

    /** The character set of text in a font. */
    Charset charset(int font) {
        return charsets.computeIfAbsent(font, f -> {
            Integer page = PAGES.get(sets.getOrDefault(f, 1));
            return page == null ? usual : page(page);
        });
    }

    private static Charset page(int page) {
        return switch (page) {
            case 437, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866 -> named("IBM" + page, WESTERN);
            case 874 -> named("x-windows-874", WESTERN);
            case 932 -> named("windows-31j", WESTERN);
            case 936 -> named("GBK", WESTERN);
            case 949 -> named("x-windows-949", WESTERN);
            case 950 -> named("x-windows-950", WESTERN);
            case 10000 -> named("x-MacRoman", WESTERN);
            case 65001 -> StandardCharsets.UTF_8;
            default -> page >= 1250 && page <= 1258 ? named("windows-" + page, WESTERN) : WESTERN;
        };
    }

    private static Charset named(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
