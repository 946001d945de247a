package org.policygap.parser.read;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.block.Run;

/** Parts a paragraph of Markdown every line of which begins with a label in bold: its writer meant lines, not one text. */
final class LabelledLines {
    private LabelledLines() {}

    /** The runs of each line if all are labelled; else all of them as one line. */
    static List<List<Run>> of(List<Run> runs) {
        List<List<Run>> lines = lines(runs);
        return lines.size() > 1 && lines.stream().allMatch(LabelledLines::isLabelled) ? lines : List.of(runs);
    }

    private static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            if (run.text().equals("\n")) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(run);
            }
        }
        lines.add(line);
        return lines;
    }

    /** "**Owner:** A. Other" or "**Owner**: A. Other". */
    private static boolean isLabelled(List<Run> line) {
        if (line.isEmpty() || !line.get(0).bold()) {
            return false;
        }
        return line.get(0).text().stripTrailing().endsWith(":")
                || (line.size() > 1 && line.get(1).text().startsWith(":"));
    }
}
