package org.policygap.parser.read.office;

import java.util.Map;

/** Bullets of symbol fonts as characters that any font can show. */
public final class BulletGlyphs {
    /** Bullet glyphs of Symbol and Wingdings by their code in the private use area. */
    private static final Map<Character, String> GLYPHS = Map.ofEntries(
            Map.entry('\uf0b7', "•"),
            Map.entry('\uf0a7', "▪"),
            Map.entry('\uf06e', "■"),
            Map.entry('\uf06c', "●"),
            Map.entry('\uf071', "❑"),
            Map.entry('\uf0a8', "◻"),
            Map.entry('\uf076', "❖"),
            Map.entry('\uf0d8', "➢"),
            Map.entry('\uf0e0', "→"),
            Map.entry('\uf0e8', "➔"),
            Map.entry('\uf0fc', "✓"),
            Map.entry('\uf0fb', "✗"),
            Map.entry('\uf0fe', "☑"),
            Map.entry('\uf02d', "-"),
            Map.entry('\uf02a', "*"));

    private BulletGlyphs() {}

    /** The bullet as a character of Unicode; "•" for an unknown one of a symbol font or none at all. */
    public static String readable(String bullet) {
        String stripped = bullet.strip();
        if (stripped.isEmpty()) {
            return "•";
        }
        char glyph = stripped.charAt(0);
        if (glyph >= '\ue000' && glyph <= '\uf8ff') {
            return GLYPHS.getOrDefault(glyph, "•");
        }
        return stripped;
    }
}
