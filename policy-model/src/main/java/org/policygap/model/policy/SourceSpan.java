package org.policygap.model.policy;

/**
 * A range of the document's text.
 *
 * @param page page on which the range begins, 1-based; 0 if the format has no pages
 * @param paragraph paragraph in reading order, 1-based, counting every block of the document
 * @param start first UTF-16 unit of the paragraph's text, 0-based, inclusive
 * @param end last UTF-16 unit of the paragraph's text, 0-based, exclusive
 */
public record SourceSpan(int page, int paragraph, int start, int end) {

    public SourceSpan {
        if (page < 0 || paragraph < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Not a range of text: page %s, paragraph %s, %s to %s".formatted(page, paragraph, start, end));
        }
    }
}
