package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.pdf.Segment.Visibility;

/** Puts the text of all pages together. */
final class PdfText {
    private final List<PageContent> pages;
    private final Optional<TagTree> tags;
    private final int mostBlocks;
    private final Furniture furniture;
    private final Hyphens hyphens;
    private final Map<Integer, Diagram> diagrams = new HashMap<>();
    private final PageLayout layout = new PageLayout();

    PdfText(List<PageContent> pages, Optional<TagTree> tags, int mostBlocks) {
        this.pages = pages;
        this.tags = tags;
        this.mostBlocks = mostBlocks;
        this.furniture = new Furniture(pages);
        this.hyphens = new Hyphens(pages);
        pages.forEach(page -> Diagram.of(page).ifPresent(diagram -> diagrams.put(page.number(), diagram)));
    }

    Document document(PdfFindings findings, PDDocument pdf) {
        List<PageContent> texts = pages.stream()
                .map(p -> p.with(p.segments().stream()
                        .filter(s -> isText(s) && !isInDiagram(p, s))
                        .toList()))
                .toList();
        List<Paragraph> paragraphs =
                new ArrayList<>(TextFrames.mark(PageBreaks.mark(TableJoiner.join(FootnoteFinder.find(body(texts))))));
        Set<String> marks = FootnoteFinder.marks(paragraphs);
        paragraphs.addAll(diagrams());
        paragraphs.addAll(hidden());
        paragraphs.addAll(furniture());
        if (paragraphs.size() > mostBlocks) {
            throw new Budget.ExceededException("More than " + mostBlocks + " paragraphs");
        }
        Map<Integer, Margins> margins = Margins.of(texts);
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Line first = paragraph.lines().get(0);
            double margin =
                    margins.getOrDefault(first.page().number(), Margins.NONE).left(first.left());
            blocks.add(FootnoteFinder.refer(paragraph.block(margin, hyphens), marks));
        }
        return new Document(
                DocumentFormat.PDF, blocks, properties(pdf), pages.size(), findings.problems(pages, blocks));
    }

    private boolean isText(Segment segment) {
        return segment.visibility() == Visibility.SEEN
                && furniture.story(segment).isEmpty();
    }

    private boolean isInDiagram(PageContent page, Segment segment) {
        Diagram diagram = diagrams.get(page.number());
        return diagram != null && diagram.holds(segment);
    }

    /** What is written in pictures drawn of boxes, one paragraph for each box. */
    private List<Paragraph> diagrams() {
        List<Paragraph> texts = new ArrayList<>();
        for (PageContent page : pages) {
            Diagram diagram = diagrams.get(page.number());
            if (diagram != null) {
                List<Segment> segments = page.segments().stream()
                        .filter(s -> isText(s) && diagram.holds(s))
                        .toList();
                diagram.texts(segments)
                        .forEach(text -> texts.add(Paragraph.of(Story.TEXT_BOX, LineBuilder.lines(page, text))));
            }
        }
        return texts;
    }

    private List<Paragraph> body(List<PageContent> texts) {
        Optional<TaggedText> tagged = tags.map(t -> new TaggedText(t, texts)).filter(TaggedText::isGood);
        if (tagged.isPresent()) {
            return tagged.get().paragraphs(layout);
        }
        return texts.stream().flatMap(p -> layout.paragraphs(p).stream()).toList();
    }

    private List<Paragraph> hidden() {
        List<Paragraph> hidden = new ArrayList<>();
        for (PageContent page : pages) {
            List<Segment> segments = page.segments().stream()
                    .filter(s -> s.visibility() != Visibility.SEEN)
                    .toList();
            for (Line line : LineBuilder.lines(page, segments)) {
                hidden.add(Paragraph.of(Story.HIDDEN, List.of(line)));
            }
        }
        return hidden;
    }

    /** Running headers and footers, on every page. */
    private List<Paragraph> furniture() {
        List<Paragraph> found = new ArrayList<>();
        for (Story story : List.of(Story.HEADER, Story.FOOTER)) {
            for (PageContent page : pages) {
                List<Segment> segments = page.segments().stream()
                        .filter(s -> s.visibility() == Visibility.SEEN
                                && furniture.story(s).filter(f -> f == story).isPresent())
                        .toList();
                for (Line line : LineBuilder.lines(page, segments)) {
                    found.add(Paragraph.of(story, List.of(line)));
                }
            }
        }
        return found;
    }

    private static Map<String, String> properties(PDDocument pdf) {
        Map<String, String> properties = new HashMap<>();
        PDDocumentInformation information = pdf.getDocumentInformation();
        for (COSName key : information.getCOSObject().keySet()) {
            String value = information.getCustomMetadataValue(key.getName());
            if (value != null && !value.isBlank() && value.length() < 10_000) {
                properties.put(key.getName().toLowerCase(Locale.ROOT), value.strip());
            }
        }
        return properties;
    }
}
