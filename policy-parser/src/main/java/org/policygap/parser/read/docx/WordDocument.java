package org.policygap.parser.read.docx;

import org.policygap.parser.read.ReadingLimits;

/** What all parts of one document share while it is being read. */
final class WordDocument {
    private final Styles styles;
    private final Numbering numbering;
    private final Drawings drawings;
    private final ReadingLimits limits;
    private final Notes footnotes;
    private final Notes endnotes;
    private final PageCount pages = new PageCount();
    private final Findings findings;
    private int blocks;

    WordDocument(
            Styles styles,
            Numbering numbering,
            Drawings drawings,
            Settings settings,
            Findings findings,
            ReadingLimits limits) {
        this.drawings = drawings;
        this.styles = styles;
        this.numbering = numbering;
        this.findings = findings;
        this.limits = limits;
        this.footnotes = new Notes(settings.footnoteFormat(), settings.footnoteStart());
        this.endnotes = new Notes(settings.endnoteFormat(), settings.endnoteStart());
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Drawings drawings() {
        return drawings;
    }

    ReadingLimits limits() {
        return limits;
    }

    Notes footnotes() {
        return footnotes;
    }

    Notes endnotes() {
        return endnotes;
    }

    PageCount pages() {
        return pages;
    }

    Findings findings() {
        return findings;
    }

    /** Counts a block. */
    void countBlock() {
        if (++blocks > limits.blocks()) {
            throw new TooLargeException("More than " + limits.blocks() + " paragraphs");
        }
    }

    /** Checks a paragraph that grew. */
    void checkLength(OpenParagraph paragraph) {
        if (paragraph.length() > limits.paragraphLength()) {
            throw new TooLargeException("A paragraph of more than " + limits.paragraphLength() + " characters");
        }
    }
}
