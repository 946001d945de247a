package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.SourceSpan;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Story;

/** What the reader of a PDF noticed that a person should know. */
final class PdfFindings {
    private static final int MOST_SOURCES = 20;
    private static final double GARBLED = 0.02;

    private final List<Integer> damaged = new ArrayList<>();
    private int cutAfter;

    void damagedPage(int page) {
        damaged.add(page);
    }

    void pagesCut(int after) {
        cutAfter = after;
    }

    /** All problems of the document. */
    List<Problem> problems(List<PageContent> pages, List<Block> blocks) {
        List<Problem> problems = new ArrayList<>();
        if (cutAfter > 0) {
            problems.add(new Problem(
                    Severity.ERROR,
                    "pages-cut",
                    "The file has more than %s pages. Only these were read.".formatted(cutAfter),
                    "Split the file and read the parts.",
                    List.of()));
        }
        pages(
                problems,
                damaged,
                Severity.ERROR,
                "damaged-page",
                "is damaged. Text may be missing there.",
                "Print the file to a new PDF and read that, or use the document it was made from.");
        pages(
                problems,
                numbers(pages, p -> p.segments().isEmpty() && p.imageShare() > 0.3),
                Severity.ERROR,
                "scanned-page",
                "is a picture without text, as a scanner makes it. Nothing on it was read.",
                "Run text recognition (OCR) on the file, or use the document it was made from.");
        pages(
                problems,
                numbers(pages, PageContent::recognised),
                Severity.WARNING,
                "recognised-text",
                "is a scanned picture; its text comes from text recognition and may have errors.",
                "Check numbers and names against the picture.");
        pages(
                problems,
                numbers(pages, PdfFindings::isGarbled),
                Severity.WARNING,
                "garbled-text",
                "has characters whose meaning the file does not tell.",
                "Use the document the file was made from.");
        hidden(problems, blocks);
        return problems;
    }

    private static boolean isGarbled(PageContent page) {
        int characters =
                page.segments().stream().mapToInt(s -> s.text().length()).sum();
        return page.unreadable() > GARBLED * characters && page.unreadable() > 3;
    }

    private static List<Integer> numbers(List<PageContent> pages, Predicate<PageContent> which) {
        return pages.stream().filter(which).map(PageContent::number).toList();
    }

    private static void pages(
            List<Problem> problems, List<Integer> pages, Severity severity, String code, String what, String advice) {
        if (!pages.isEmpty()) {
            String names =
                    pages.stream().limit(MOST_SOURCES).map(String::valueOf).collect(Collectors.joining(", "));
            String more = pages.size() > MOST_SOURCES ? " and more" : "";
            String subject = pages.size() == 1 ? "Page " + names + " " : "Each of the pages " + names + more + " ";
            problems.add(new Problem(severity, code, subject + what, advice, List.of()));
        }
    }

    private static void hidden(List<Problem> problems, List<Block> blocks) {
        List<SourceSpan> sources = new ArrayList<>();
        for (int i = 0; i < blocks.size() && sources.size() < MOST_SOURCES; i++) {
            Block block = blocks.get(i);
            if (block.story() == Story.HIDDEN) {
                sources.add(new SourceSpan(block.page(), i + 1, 0, block.text().length()));
            }
        }
        if (!sources.isEmpty()) {
            problems.add(new Problem(
                    Severity.WARNING,
                    "hidden-text",
                    "The file contains text that cannot be seen: white, invisible or off the page. It does not count.",
                    "Ask who made the file why the text is there.",
                    sources));
        }
    }
}
