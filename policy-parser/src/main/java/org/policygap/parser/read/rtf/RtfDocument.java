package org.policygap.parser.read.rtf;

import java.util.HashMap;
import java.util.Map;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.office.Notices;
import org.policygap.parser.read.office.Stories;
import org.policygap.parser.read.office.TextRuns;

/** The tables of one file, and what has been read of it. */
final class RtfDocument {
    final ReadingLimits limits;
    final Notices notices = new Notices();
    final Stories stories;
    final RtfFonts fonts = new RtfFonts();
    final RtfStyles styles = new RtfStyles();
    final RtfLists lists = new RtfLists();
    final RtfNotes notes = new RtfNotes();
    final Map<String, String> properties = new HashMap<>();
    private int storyCount;

    RtfDocument(ReadingLimits limits) {
        this.limits = limits;
        this.stories = new Stories(limits, notices);
    }

    TextRuns newText() {
        return new TextRuns(limits.paragraphLength());
    }

    String nextTablePrefix() {
        return "story" + ++storyCount + "-table";
    }
}
