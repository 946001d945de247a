package org.policygap.parser.read;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Label;

/**
 * Counts the items of one HTML list as a browser does (HTML Standard, 4.4.5 "The ol element" and 4.4.8 "The li element").
 */
final class HtmlList {
    private static final String[] TENS = {"", "x", "xx", "xxx"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private final boolean ordered;
    private final String type;
    private final String key;
    private final int level;
    private final int step;
    private int next;

    HtmlList(Element element, String key, int level) {
        this.ordered = element.normalName().equals("ol");
        this.type = element.attr("type");
        this.key = key;
        this.level = level;
        boolean reversed = ordered && element.hasAttr("reversed");
        this.step = reversed ? -1 : 1;
        long items = element.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        this.next = number(element.attr("start"), reversed ? (int) items : 1);
    }

    /** The label of the next item. */
    Label next(Element item) {
        if (!ordered) {
            return new Label("•", NumberSource.BULLET, key, level);
        }
        int value = number(item.attr("value"), next);
        next = value + step;
        return new Label(printed(value) + ".", NumberSource.COMPUTED, key, level);
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private String printed(int value) {
        return switch (type) {
            case "a" -> letters(value);
            case "A" -> letters(value).toUpperCase(Locale.ROOT);
            case "i" -> roman(value);
            case "I" -> roman(value).toUpperCase(Locale.ROOT);
            default -> String.valueOf(value);
        };
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        String last = String.valueOf((char) ('a' + (value - 1) % 26));
        return value > 26 ? letters((value - 1) / 26) + last : last;
    }

    private static String roman(int value) {
        return value < 1 || value >= 40 ? String.valueOf(value) : TENS[value / 10] + ONES[value % 10];
    }
}
