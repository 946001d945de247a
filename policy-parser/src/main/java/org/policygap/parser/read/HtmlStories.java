package org.policygap.parser.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.policygap.parser.block.Story;

/** Which parts of a web page are its text, and which its menus, notices and hidden parts. */
final class HtmlStories {
    private static final Evaluator MAIN = QueryParser.parse("main, [role=main], article");
    private static final Set<String> CHROME = Set.of("nav", "aside", "dialog", "form");
    private static final Set<String> CHROME_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "complementary",
            "menu",
            "menubar");
    private static final Pattern CHROME_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:cookie\\w*|breadcrumbs?|nav|navbar|navigation|menu|sidebar|skip(?:-?link|-to-\\w+)?|share|social-links|site-footer|site-header|pagination|consent)(?:$|[\\s_-])");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private final Optional<Element> main;
    /** Elements around the main part. */
    private final Set<Element> around = new HashSet<>();

    private final Deque<Element> roots = new ArrayDeque<>();
    private final Deque<Story> open = new ArrayDeque<>();
    private int articles;
    private boolean inMain;

    HtmlStories(Document page) {
        main = Optional.ofNullable(page.selectFirst(MAIN))
                .filter(candidate ->
                        candidate.text().length() * 2 > page.body().text().length());
        main.ifPresent(element -> around.addAll(element.parents()));
    }

    /** What an office program that saved the page says the element is. */
    private static Optional<Story> officeStory(Element element) {
        if (element.id().startsWith("Table of Contents")) {
            return Optional.of(Story.CONTENTS);
        }
        return switch (element.normalName().equals("div") ? element.attr("title") : "") {
            case "header" -> Optional.of(Story.HEADER);
            case "footer" -> Optional.of(Story.FOOTER);
            default -> Optional.empty();
        };
    }

    /** The story of the text at this place. */
    Story current() {
        return open.isEmpty() ? Story.BODY : open.peek();
    }

    /** Whether the element begins a part of another story. */
    boolean begins(Element element) {
        return isHidden(element) || isChrome(element) || officeStory(element).isPresent();
    }

    void begin(Element element) {
        if (current() == Story.BODY && begins(element)) {
            roots.push(element);
            open.push(isHidden(element) ? Story.HIDDEN : officeStory(element).orElse(Story.NAVIGATION));
        }
        inMain |= isMain(element);
        articles += isArticle(element) ? 1 : 0;
    }

    void end(Element element) {
        if (!roots.isEmpty() && roots.peek().equals(element)) {
            roots.pop();
            open.pop();
        }
        inMain &= !isMain(element);
        articles -= isArticle(element) ? 1 : 0;
    }

    private boolean isMain(Element element) {
        return main.filter(element::equals).isPresent();
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("main");
    }

    private static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || element.attr("aria-hidden").equals("true")
                        || HIDDEN.matcher(element.attr("style")).find());
    }

    /** Menus and the like by their names; where the page says what its main part is, all that stands beside it. */
    private boolean isChrome(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || around.contains(element) || isMain(element)) {
            return false;
        }
        boolean beside = main.isPresent() && !inMain;
        boolean edge = articles == 0 && (name.equals("header") || name.equals("footer"));
        return beside || edge || isNamedChrome(element, name);
    }

    private static boolean isNamedChrome(Element element, String name) {
        return CHROME.contains(name)
                || (element.attributesSize() > 0
                        && (CHROME_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                                || CHROME_NAME
                                        .matcher((element.className() + " " + element.id()).toLowerCase(Locale.ROOT))
                                        .find()));
    }
}
