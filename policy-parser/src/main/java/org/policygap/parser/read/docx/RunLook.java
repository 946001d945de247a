package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How text looks at a place of a part. Worked out when there is text: most properties are changed by others before. */
final class RunLook {
    private final Styles styles;
    private final Deque<String> links = new ArrayDeque<>();
    private RunFormat run = RunFormat.NONE;
    private Optional<Look> look = Optional.empty();

    RunLook(Styles styles) {
        this.styles = styles;
    }

    RunFormat run() {
        return run;
    }

    /** A run has this format of its own. */
    void run(RunFormat format) {
        run = format;
        changed();
    }

    /** A link begins. */
    void link(String target) {
        links.push(target);
        changed();
    }

    void endLink() {
        links.poll();
    }

    /** Something else changed that text looks by. */
    void changed() {
        look = Optional.empty();
    }

    /** The look of text there. */
    Look in(Flow flow) {
        if (look.isEmpty()) {
            String link = links.isEmpty() ? flow.fields.link() : links.element();
            look = Optional.of(
                    Look.of(styles.resolve(run, flow.paragraph().format.style()), link));
        }
        return look.get();
    }
}
