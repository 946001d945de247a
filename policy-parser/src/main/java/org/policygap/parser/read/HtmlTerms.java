package org.policygap.parser.read;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Run;

/** The terms of definition lists ("dl"), which belong into one paragraph with their meaning if it is one itself. */
final class HtmlTerms {
    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "span", "cite", "abbr", "code", "sup");
    private static final String PUNCTUATION = ".,:;?!–—-";

    private HtmlTerms() {}

    /** Whether the term is the only one of its meaning, and that is a single paragraph, with or without a list after it. */
    static boolean hasMeaningBeside(Element term) {
        Element meaning = term.nextElementSibling();
        Element before = term.previousElementSibling();
        return meaning != null
                && isNamed(meaning, "dd")
                && !isNamed(before, "dt")
                && !isNamed(meaning.nextElementSibling(), "dd")
                && meaning.children().stream()
                                .filter(child -> isNamed(child, "p"))
                                .count()
                        <= 1
                && beginsWithText(meaning);
    }

    /** Whether a list is all that the term means. */
    static boolean isOverList(Element term) {
        Element meaning = term.nextElementSibling();
        return meaning != null
                && isNamed(meaning, "dd")
                && meaning.ownText().isBlank()
                && (isNamed(meaning.firstElementChild(), "ul") || isNamed(meaning.firstElementChild(), "ol"));
    }

    private static boolean isNamed(@Nullable Element element, String name) {
        return element != null && element.normalName().equals(name);
    }

    private static boolean beginsWithText(Element meaning) {
        for (Node child : meaning.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return true;
            }
            if (child instanceof Element element) {
                return isNamed(element, "p") || INLINE.contains(element.normalName());
            }
        }
        return false;
    }

    /** What stands between the term and its meaning, where a browser begins a new line. */
    static String separator(List<Run> term) {
        String end = term.get(term.size() - 1).text().strip();
        boolean ended = !end.isEmpty() && PUNCTUATION.indexOf(end.charAt(end.length() - 1)) >= 0;
        return ended ? " " : ": ";
    }
}
