package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.policygap.parser.block.Story;

/** The texts that are open at a place of a part: the part's own and, within it, a text box or note. */
final class Flows {
    private final WordDocument document;
    private final Story story;
    private final List<Draft> out = new ArrayList<>();
    private final Deque<Flow> outer = new ArrayDeque<>();
    private Flow current;
    /** Lists go on from box to box. */
    private final ListCounters boxCounters = new ListCounters();

    private int begun;

    /** Begins with the own text of a part of this story. */
    Flows(WordDocument document, Story story) {
        this.document = document;
        this.story = story;
        this.current = flow(story, new ListCounters(), "", out);
    }

    private Flow flow(Story of, ListCounters counters, String mark, List<Draft> into) {
        begun++;
        return new Flow(document, of, counters, mark, story.name().toLowerCase(Locale.ROOT) + begun + "-", into);
    }

    /** The innermost. */
    Flow current() {
        return current;
    }

    /** Begins a text box within the current text. */
    void beginBox() {
        begin(Story.TEXT_BOX, boxCounters, "");
    }

    /** Begins a note or comment within the current text. */
    void begin(Story of, String mark) {
        begin(of, new ListCounters(), mark);
    }

    private void begin(Story of, ListCounters counters, String mark) {
        List<Draft> into = current.anchor();
        outer.push(current);
        current = flow(of, counters, mark, into);
    }

    /** Ends the current text. */
    void end() {
        current.finish();
        if (!outer.isEmpty()) {
            current = outer.pop();
        }
    }

    /** Ends all texts and gives what was read. */
    List<Draft> finish() {
        while (!outer.isEmpty()) {
            end();
        }
        current.finish();
        return out;
    }
}
