package org.policygap.parser.read;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of encodings mean that web pages state (Encoding Standard, 4.2 "Names and labels"): "latin1" is Windows-1252,
 * and a page that says it is UTF-16 in letters of one byte each cannot be (HTML Standard, 13.2.3.2).
 */
final class EncodingLabels {
    private static final Map<String, String> MEANINGS = meanings();

    private EncodingLabels() {}

    /** The encoding that a page states; empty if the name tells nothing, as one of UTF-16 or an unknown one does. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String meant = MEANINGS.getOrDefault(name, name);
        boolean telling = !meant.startsWith("utf-16") && !meant.startsWith("utf-32") && !meant.startsWith("x-utf");
        return telling && isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
    }

    private static boolean isSupported(String name) {
        return name.matches("[\\w][\\w:.+-]*") && Charset.isSupported(name);
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        put(meanings, "utf-16", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff unicodefffe utf-16le utf-16be");
        put(meanings, "utf-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8");
        put(
                meanings,
                "windows-1252",
                "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591"
                        + " iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 x-user-defined");
        put(meanings, "windows-1254", "csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso_8859-9 l5 latin5 x-cp1254");
        put(meanings, "windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620");
        put(meanings, "gbk", "chinese csgb2312 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk");
        put(
                meanings,
                "windows-949",
                "cseuckr csksc56011987 euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601");
        put(meanings, "windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis x-sjis");
        put(meanings, "x-macroman", "csmacintosh mac macintosh x-mac-roman");
        return meanings;
    }

    private static void put(Map<String, String> meanings, String charset, String labels) {
        for (String label : labels.split(" ")) {
            meanings.put(label, charset);
        }
    }
}
