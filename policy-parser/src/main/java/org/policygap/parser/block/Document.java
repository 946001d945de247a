package org.policygap.parser.block;

import java.util.List;
import java.util.Map;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.Problem;

/**
 * What a reader found in a file.
 *
 * @param blocks every paragraph of every story, in reading order; the 1-based position in this list is the
 *     {@code paragraph} of a {@link org.policygap.model.policy.SourceSpan}
 * @param properties the file's own properties by lower-case name ("title", "author"), as stored
 * @param pages number of pages, 0 if the format has none
 * @param problems what the reader noticed
 */
public record Document(
        DocumentFormat format, List<Block> blocks, Map<String, String> properties, int pages, List<Problem> problems) {

    public Document {
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
        problems = List.copyOf(problems);
    }
}
