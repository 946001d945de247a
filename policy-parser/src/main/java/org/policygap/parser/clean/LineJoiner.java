package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.block.Block;

/**
 * Joins lines to paragraphs, where the file holds lines, and drops empty blocks. A line goes on in the next if the next
 * begins in lower case, or if it was broken only because the next word did not fit.
 */
final class LineJoiner {
    private static final int ENOUGH_LINES = 4;
    /** Widest line that is taken for a wrapped one; editors and mail programs wrap at 65 to 130 columns. */
    private static final int WIDEST = 170;

    private static final double NEARLY_FULL = 0.85;
    private static final double FULL = 0.97;
    /** A line that ends before this share of the width was not wrapped. */
    private static final double SHORT = 0.6;

    /** Lines within which the next item of a list begins. */
    private static final int NEAR = 6;

    /** The width that texts are mostly wrapped at where theirs is not known. */
    private static final int USUAL_WIDTH = 80;

    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final Pattern TAB_ROW = Pattern.compile("\\S\\t+\\S");
    private static final Pattern NUMBER_AND_TAB =
            Pattern.compile("\\s*\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]{0,2}|[a-zA-Z]{1,4}[.)]{1,2})\\t+");

    private final MarkerReader markers;

    LineJoiner(MarkerReader markers) {
        this.markers = markers;
    }

    List<Paragraph> join(List<Paragraph> blocks) {
        Pass pass = new Pass(width(blocks), threshold(blocks));
        for (int i = 0; i < blocks.size(); i++) {
            pass.add(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
        pass.flush();
        return pass.joined;
    }

    /** The column at which most lines are wrapped; infinite if the lines are paragraphs. */
    private double width(List<Paragraph> blocks) {
        int[] edges = new int[blocks.size()];
        int count = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (!isLine(blocks.get(i))) {
                continue;
            }
            String next = blocks.get(i + 1).text().raw();
            int edge = edge(blocks.get(i));
            if (edge > 0 && edge < WIDEST && Wording.startsLower(next) && !marked(blocks.get(i + 1))) {
                edges[count++] = edge;
            }
        }
        if (count < ENOUGH_LINES) {
            return Double.POSITIVE_INFINITY;
        }
        int[] sorted = Arrays.copyOf(edges, count);
        Arrays.sort(sorted);
        return sorted[(int) (count * 0.9)];
    }

    /** How full a line must be to go on: less where empty lines part the paragraphs anyway. */
    private static double threshold(List<Paragraph> blocks) {
        long empty = blocks.stream().filter(block -> block.text().isBlank()).count();
        return empty * 7 > blocks.size() ? NEARLY_FULL : FULL;
    }

    private static boolean isLine(Paragraph paragraph) {
        return paragraph.role() == Role.BODY && paragraph.look().style().equals(Block.LINE);
    }

    private boolean marked(Paragraph paragraph) {
        return marker(paragraph).isPresent()
                || LoneMarkers.isLetter(paragraph.text().raw());
    }

    private Marker marker(Paragraph paragraph) {
        return markers.read(paragraph.text(), Optional.empty()).marker();
    }

    private static int edge(Paragraph line) {
        return line.text().raw().stripTrailing().length();
    }

    /** One walk over the blocks of a document. */
    private final class Pass {
        private final double width;
        private final double threshold;
        private final List<Paragraph> joined = new ArrayList<>();
        private final List<Paragraph> open = new ArrayList<>();
        private boolean gap = true;
        private boolean cut;
        /** Whether the open lines stand under a lead-in, or follow lines that do. */
        private boolean leadIn;

        Pass(double width, double threshold) {
            this.width = width;
            this.threshold = threshold;
        }

        /** @param after the blocks that follow it */
        void add(Paragraph block, List<Paragraph> after) {
            if (block.text().isBlank()) {
                gap = true;
            } else if (block.role() == Role.HEADER || block.role() == Role.FOOTER) {
                cut = true;
                joined.add(block);
            } else if (isLine(block)) {
                addLine(block, after);
            } else {
                flush();
                joined.add(apart(block));
                gap = false;
            }
        }

        private void addLine(Paragraph line, List<Paragraph> after) {
            boolean goesOn = !open.isEmpty() && (gap ? cut && goesOnAfterCut(line) : goesOn(line, after));
            if (goesOn && !isApart(line.text().raw()) && !isApart(last().text().raw())) {
                open.add(line);
            } else {
                leadIn = followsLeadIn(line);
                flush();
                open.add(apart(line));
            }
            gap = false;
            cut = false;
        }

        private Paragraph apart(Paragraph block) {
            return new Paragraph(block.text(), block.look(), block.marker(), block.role(), gap, 1, block.noteMarks());
        }

        private boolean goesOnAfterCut(Paragraph line) {
            return !Wording.isClosed(last().text().raw()) && fills(line, NEARLY_FULL) && !marked(line);
        }

        /** Lines with blanks to fill in, and rows of a tab-separated table, are never part of a paragraph. */
        private boolean isApart(String text) {
            return Wording.hasBlanks(text) || (text.indexOf('\t') >= 0 && isTabRow(text));
        }

        private static boolean isTabRow(String text) {
            Matcher number = NUMBER_AND_TAB.matcher(text);
            return TAB_ROW.matcher(number.lookingAt() ? text.substring(number.end()) : text)
                    .find();
        }

        /** A short line between a full stop and a line in capitals: a heading without an empty line around it. */
        private boolean isHeading(Paragraph line, String next) {
            String text = line.text().raw();
            return edge(line) < SHORT * width
                    && !next.isBlank()
                    && !Wording.startsLower(next)
                    && !Wording.startsLower(text)
                    && !Wording.isClosed(text)
                    && Wording.endsSentence(last().text().raw());
        }

        private boolean goesOn(Paragraph line, List<Paragraph> after) {
            String before = last().text().raw();
            boolean closed = Wording.isClosed(before);

            if (marked(line)) {
                return !closed && fills(line, NEARLY_FULL) && isNoMarkerAfterAll(line, after);
            }
            if (isHeading(line, after.isEmpty() ? "" : after.get(0).text().raw())) {
                return false;
            }
            if (Wording.isOpen(before)) {
                return true;
            }
            boolean lower = Wording.startsLower(line.text().raw());
            if (lower && !closed && isPlainItem(line)) {
                return false;
            }
            if (lower && !closed) {
                return true;
            }
            if (fills(line, closed && !lower ? threshold : NEARLY_FULL)) {
                return true;
            }
            return !closed && hangs(line);
        }

        /** Whether short lines in lower case under a lead-in are its items, one to a line: neither was wrapped. */
        private boolean isPlainItem(Paragraph line) {
            return leadIn
                    && edge(last()) < SHORT * Math.min(width, USUAL_WIDTH)
                    && line.look().indent() == last().look().indent()
                    && !marked(open.get(0));
        }

        private boolean followsLeadIn(Paragraph line) {
            return !open.isEmpty()
                    && Wording.startsLower(line.text().raw())
                    && (Wording.leadsIn(last().text().raw()) || (leadIn && !gap));
        }

        /** A dash or number that stands at the beginning of a line by chance: "... section / 3.2 above". */
        private boolean isNoMarkerAfterAll(Paragraph line, List<Paragraph> after) {
            MarkerReader.Reading reading = markers.read(line.text(), Optional.empty());
            Marker first = marker(open.get(0));
            if (reading.marker().isBullet()) {
                return DASH.matcher(reading.marker().printed()).matches() && !first.isBullet();
            }
            return reading.marker().isPresent()
                    && Wording.startsLower(reading.rest().raw())
                    && !isNext(reading.marker(), first)
                    && after.stream().limit(NEAR).noneMatch(next -> isNext(marker(next), reading.marker()));
        }

        /** Whether a letter or small numeral goes on with the list of another. */
        private boolean isNext(Marker marker, Marker before) {
            return marker.style().equals(before.style())
                    && (MarkerReader.asRoman(marker).follows(MarkerReader.asRoman(before)) || marker.follows(before))
                    && marker.family() != MarkerFamily.DECIMAL;
        }

        /** Whether the line before was broken only because this line's first word did not fit. */
        private boolean fills(Paragraph line, double share) {
            return edge(last()) + 1 + Wording.firstWord(line.text().raw()) >= share * width;
        }

        /** Whether the line is indented more than the number or bullet it stands under. */
        private boolean hangs(Paragraph line) {
            Paragraph first = open.get(0);
            return marked(first) && line.look().indent() > first.look().indent();
        }

        private Paragraph last() {
            return open.get(open.size() - 1);
        }

        void flush() {
            if (!open.isEmpty()) {
                joined.add(Hyphens.join(open));
                open.clear();
            }
        }
    }
}
