package org.policygap.parser.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.rtf.RtfState.Destination;

/** One walk through the tokens of a file, without recursion. */
final class RtfWalk {
    private static final int DEEPEST = 4_000;
    private static final int LONGEST_TYPED_MARK = 3;
    private static final Pattern LINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+(?:\\\\[lmnost]\\s+)?\"([^\"]*)\"");
    private static final Pattern CONTENTS = Pattern.compile("(?i)^\\s*TOC\\b");

    private final RtfDocument document;
    private final RtfTokenizer tokens;
    private final byte[] bytes;
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final RtfInformation information = new RtfInformation();
    private final RtfOutput output;
    private RtfState state = new RtfState();
    /** Groups open beyond the deepest that are told apart. */
    private int tooDeep;

    private boolean first;
    private boolean ignorable;
    private boolean marked;
    private boolean ended;

    RtfWalk(byte[] bytes, ReadingLimits limits) {
        this.document = new RtfDocument(limits);
        this.bytes = bytes;
        this.tokens = new RtfTokenizer(bytes);
        this.stories.push(new RtfStory(Story.BODY, document));
        this.output = new RtfOutput(document, stories, information);
    }

    /** Reads the whole file. */
    RtfDocument read() {
        RtfTokenizer.Kind kind = tokens.next();
        while (kind != RtfTokenizer.Kind.END && !ended && !document.stories.isOver()) {
            take(kind);
            kind = tokens.next();
        }
        output.flush(state);
        if (!ended && !document.stories.isOver()) {
            document.notices.damaged("its end is missing");
        }
        while (!stories.isEmpty()) {
            stories.pop().end(state);
        }
        return document;
    }

    private void take(RtfTokenizer.Kind kind) {
        switch (kind) {
            case OPEN -> open();
            case CLOSE -> close();
            case WORD -> control();
            case SYMBOL -> symbol();
            case HEX -> output.character(tokens.hex(), state);
            case TEXT -> text();
            case END -> {}
        }
        first &= kind == RtfTokenizer.Kind.OPEN || ignorable;
    }

    private void open() {
        output.flush(state);
        output.endSkipping();
        if (groups.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        groups.push(state);
        state = state.inner();
        if (state.destination == Destination.STYLES && !state.inStyle) {
            document.styles.begin();
            state.inStyle = true;
        }
        first = true;
        ignorable = false;
    }

    private void close() {
        output.flush(state);
        output.endSkipping();
        ignorable = false;
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (state.beginsStory && stories.size() > 1) {
            stories.pop().end(state);
        }
        if (state.destination == Destination.INFO_TEXT) {
            information.end(document.properties);
        }
        ended = groups.size() <= 1;
        state = groups.isEmpty() ? state : groups.pop();
    }

    private void symbol() {
        String symbol = tokens.word();
        if (symbol.equals("*")) {
            ignorable = first;
            return;
        }
        if (output.skips()) {
            return;
        }
        output.flush(state);
        if (symbol.equals("\n") || symbol.equals("\r")) {
            endParagraph();
        } else {
            output.deliver(RtfWords.characters().getOrDefault(symbol, ""), state);
        }
    }

    private void text() {
        for (int i = tokens.textStart(); i < tokens.textEnd(); i++) {
            output.character(bytes[i] & 0xff, state);
        }
    }

    private RtfStory story() {
        return stories.getFirst();
    }

    private void control() {
        String word = tokens.word();
        boolean begins = first;
        boolean mayIgnore = ignorable;
        ignorable = false;
        first = false;
        if (word.equals("u")) {
            output.unicode(tokens.number(0), state);
            return;
        }
        if (output.skips()) {
            return;
        }
        output.flush(state);
        if (state.destination == Destination.NONE) {
            return;
        }
        if (beginGroup(word, begins)) {
            return;
        }
        if (begins && mayIgnore && !word.equals("nesttableprops")) {
            state.destination = Destination.NONE;
            return;
        }
        switch (state.destination) {
            case FONTS -> document.fonts.word(word, tokens.number(0));
            case STYLES -> document.styles.word(word, tokens.number(0));
            case LISTS -> document.lists.listWord(word, tokens.number(1));
            case OVERRIDES -> document.lists.overrideWord(word, tokens.number(0));
            case INFO_TEXT -> information.date(word, tokens.number(0));
            case INFO -> {}
            default -> textWord(word);
        }
    }

    /** A control word that gives its group a meaning of its own; whether it is one. */
    private boolean beginGroup(String word, boolean begins) {
        if (word.equals("upr")) {
            state.resumed = state.destination;
            state.destination = Destination.SHAPE;
            return true;
        }
        if (word.equals("ud")) {
            state.destination = state.resumed;
            return true;
        }
        if (state.destination == Destination.INFO) {
            state.destination = information.begin(word) ? Destination.INFO_TEXT : Destination.NONE;
            return true;
        }
        Story story = RtfWords.stories().get(word);
        if (story != null && begins) {
            beginStory(story);
            return true;
        }
        Destination destination = RtfWords.destinations().get(word);
        if (destination == null) {
            return false;
        }
        if (word.equals("pict") && story().story() != Story.HEADER && story().story() != Story.FOOTER) {
            document.stories.add(Block.only(Story.IMAGE, "", Optional.empty(), 0));
        }
        state.destination = destination;
        if (destination == Destination.LABEL) {
            story().beginLabel();
        }
        return true;
    }

    private void beginStory(Story story) {
        boolean endnote = story == Story.FOOTNOTE && tokens.follows("\\ftnalt");
        RtfStory begun = new RtfStory(endnote ? Story.ENDNOTE : story, document);
        if (story == Story.FOOTNOTE) {
            begun.noteMark =
                    marked ? document.notes.next(endnote) : story().text().takeMark(LONGEST_TYPED_MARK);
            story().text().refer(begun.noteMark);
            marked = false;
        }
        stories.push(begun);
        state.beginsStory = true;
        state.destination = Destination.TEXT;
        state.paragraph();
        state.superscript = false;
        state.hidden = false;
        state.contents = false;
        state.link = "";
    }

    private void textWord(String word) {
        int number = tokens.number(1);
        String character = RtfWords.characters().get(word);
        if (character != null) {
            output.deliver(character, state);
        } else if (!RtfWords.takeCharacter(word, number, state) && !RtfWords.takeParagraph(word, number, state)) {
            structureWord(word);
        }
    }

    private void structureWord(String word) {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "cell", "nestcell" -> endCell(word.equals("cell") ? 1 : state.depth());
            case "row", "nestrow" -> story().tables().endRow(word.equals("row") ? 1 : state.depth());
            case "nesttableprops" -> state.nestedRow = true;
            case "plain" -> state.plain(document.fonts.defaultFont);
            case "f" -> state.font = tokens.number(0);
            case "field" -> state.instruction = new StringBuilder();
            case "fldrslt" -> beginResult();
            case "chftn" -> marked |= stories.getFirst().noteMark.isEmpty();
            case "deff" -> document.fonts.defaultFont = tokens.number(0);
            case "ansicpg" -> document.fonts.setPage(tokens.number(1252));
            case "mac" -> document.fonts.setPage(10000);
            case "pc" -> document.fonts.setPage(437);
            case "pca" -> document.fonts.setPage(850);
            default -> otherWord(word);
        }
    }

    private void otherWord(String word) {
        if (word.startsWith("ftn") || word.startsWith("aftn")) {
            document.notes.word(word, tokens.number(1));
        } else {
            story().tables().define(word, tokens.number(0), state.nestedRow);
        }
    }

    private void endParagraph() {
        if (state.destination == Destination.TEXT) {
            if (state.deleted) {
                document.notices.trackedChanges();
                return;
            }
            story().endParagraph(state);
        }
    }

    private void endCell(int depth) {
        if (state.destination == Destination.TEXT) {
            boolean inTable = state.inTable;
            state.inTable = true;
            story().endParagraph(state);
            story().tables().endCell(depth);
            state.inTable = inTable;
        }
    }

    private void beginResult() {
        String instruction = state.instruction == null ? "" : state.instruction.toString();
        Matcher link = LINK.matcher(instruction);
        if (link.find()) {
            boolean inside = instruction.toLowerCase(Locale.ROOT).contains("\\l");
            state.link = (inside && !link.group(1).startsWith("#") ? "#" : "") + link.group(1);
        }
        state.contents |= CONTENTS.matcher(instruction).find();
        state.instruction = null;
    }
}
