package org.policygap.parser.read.rtf;

import java.util.Map;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.rtf.RtfState.Destination;

/** Control words that need no more than a table: destinations, stories, special characters, looks. */
final class RtfWords {
    /** Groups by their first control word. Every other group marked with {@code \*} is left out. */
    private static final Map<String, Destination> DESTINATIONS = Map.ofEntries(
            Map.entry("fonttbl", Destination.FONTS),
            Map.entry("stylesheet", Destination.STYLES),
            Map.entry("listtable", Destination.LISTS),
            Map.entry("listoverridetable", Destination.OVERRIDES),
            Map.entry("info", Destination.INFO),
            Map.entry("listtext", Destination.LABEL),
            Map.entry("pntext", Destination.LABEL),
            Map.entry("fldinst", Destination.INSTRUCTION),
            Map.entry("shpinst", Destination.SHAPE),
            Map.entry("shppict", Destination.SHAPE),
            Map.entry("shpgrp", Destination.SHAPE),
            Map.entry("do", Destination.SHAPE),
            Map.entry("shprslt", Destination.NONE),
            Map.entry("nonshppict", Destination.NONE),
            Map.entry("nonesttables", Destination.NONE),
            Map.entry("pict", Destination.NONE),
            Map.entry("objdata", Destination.NONE),
            Map.entry("colortbl", Destination.NONE),
            Map.entry("falt", Destination.NONE),
            Map.entry("filetbl", Destination.NONE),
            Map.entry("xe", Destination.NONE),
            Map.entry("tc", Destination.NONE),
            Map.entry("tcn", Destination.NONE),
            Map.entry("rxe", Destination.NONE),
            Map.entry("txe", Destination.NONE),
            Map.entry("revtbl", Destination.NONE),
            Map.entry("template", Destination.NONE),
            Map.entry("private", Destination.NONE),
            Map.entry("comment", Destination.NONE),
            Map.entry("buptim", Destination.NONE),
            Map.entry("mmathPr", Destination.NONE),
            Map.entry("background", Destination.NONE));

    private static final Map<String, Story> STORIES = Map.ofEntries(
            Map.entry("header", Story.HEADER),
            Map.entry("headerl", Story.HEADER),
            Map.entry("headerr", Story.HEADER),
            Map.entry("headerf", Story.HEADER),
            Map.entry("footer", Story.FOOTER),
            Map.entry("footerl", Story.FOOTER),
            Map.entry("footerr", Story.FOOTER),
            Map.entry("footerf", Story.FOOTER),
            Map.entry("footnote", Story.FOOTNOTE),
            Map.entry("annotation", Story.COMMENT),
            Map.entry("shptxt", Story.TEXT_BOX),
            Map.entry("dptxbxtext", Story.TEXT_BOX));

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("zwj", "\u200d"),
            Map.entry("zwnj", "\u200c"),
            Map.entry("zwbo", "\u200b"),
            Map.entry("zwnbo", "\u2060"),
            Map.entry("ltrmark", "\u200e"),
            Map.entry("rtlmark", "\u200f"),
            Map.entry("~", "\u00a0"),
            Map.entry("-", "\u00ad"),
            Map.entry("_", "\u2011"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"),
            Map.entry("\t", "\t"));

    /** Parts of the information group by the name under which they are kept. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("subject", "subject"),
            Map.entry("author", "author"),
            Map.entry("operator", "lastmodifiedby"),
            Map.entry("manager", "manager"),
            Map.entry("company", "company"),
            Map.entry("category", "category"),
            Map.entry("keywords", "keywords"),
            Map.entry("doccomm", "description"),
            Map.entry("creatim", "created"),
            Map.entry("revtim", "modified"));

    private RtfWords() {}

    static Map<String, Destination> destinations() {
        return DESTINATIONS;
    }

    static Map<String, Story> stories() {
        return STORIES;
    }

    static Map<String, String> characters() {
        return CHARACTERS;
    }

    static Map<String, String> properties() {
        return PROPERTIES;
    }

    /** Takes a control word for the look of text; whether it was one. */
    static boolean takeCharacter(String word, int number, RtfState state) {
        boolean on = number != 0;
        switch (word) {
            case "b" -> state.bold = on;
            case "i" -> state.italic = on;
            case "ul", "uldb", "ulw" -> state.underlined = on;
            case "ulnone" -> state.underlined = false;
            case "v" -> state.hidden = on;
            case "deleted" -> state.deleted = on;
            case "super" -> state.superscript = on;
            case "sub", "nosupersub" -> state.superscript = false;
            case "up" -> state.superscript = on && number > 0;
            case "fs" -> state.size = number;
            case "uc" -> state.fallbacks = Math.max(0, Math.min(number, 16));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes a control word for a paragraph's properties; whether it was one. */
    static boolean takeParagraph(String word, int number, RtfState state) {
        switch (word) {
            case "pard" -> state.paragraph();
            case "s" -> state.style = number;
            case "ql" -> state.alignment = Alignment.START;
            case "qc" -> state.alignment = Alignment.CENTRE;
            case "qr" -> state.alignment = Alignment.END;
            case "qj" -> state.alignment = Alignment.JUSTIFIED;
            case "li" -> state.left = number;
            case "outlinelevel" -> state.outline = number;
            case "ls" -> state.list = number;
            case "ilvl" -> state.level = Math.max(0, Math.min(number, 8));
            case "intbl" -> state.inTable = true;
            case "itap" -> state.tableDepth = number;
            default -> {
                return false;
            }
        }
        return true;
    }
}
