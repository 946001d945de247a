package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/**
 * Names postal addresses, up to the postcode, and lines of nothing but telephone numbers and mail addresses, unless a lead-in
 * announces them.
 */
final class PostalLines {
    private static final int LONGEST_LINE = 8;
    /** Words of an address in one paragraph. */
    private static final int LONGEST_ADDRESS = 30;
    /** And its characters, so that no search takes long. */
    private static final int MOST_CHARACTERS = 300;
    /** Lines before the one with the postcode: name, office, school, street, place. */
    private static final int MOST_LINES = 5;

    /** A postcode of the United Kingdom at the end of a line. */
    private static final Pattern POSTCODE =
            Pattern.compile(".*\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\s*[.,]?\\s*", Pattern.DOTALL);

    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+\\.[\\w.-]+");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|\\(?0)\\d[\\d ()-]{6,}\\d");
    /** What stands beside them. */
    private static final Pattern LABELS = Pattern.compile(
            "(?i)(?:(?:tel(?:ephone)?|phone|mobile|fax|e-?mail|ext(?:ension)?)\\b(?:\\s*(?:no\\.?|number)\\b)?|[\\s:|,;/.–-])*");

    private final List<Paragraph> paragraphs;

    private PostalLines(List<Paragraph> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    /** The paragraphs, such lines in their role. */
    static List<Paragraph> mark(List<Paragraph> paragraphs) {
        PostalLines lines = new PostalLines(paragraphs);
        int from = 0;
        while (from < paragraphs.size()) {
            int to = from;
            while (to < paragraphs.size() && isLine(paragraphs.get(to))) {
                to++;
            }
            boolean announced =
                    from > 0 && Wording.leadsIn(paragraphs.get(from - 1).text().raw());
            if (!announced) {
                lines.markIn(from, to);
            }
            from = to + 1;
        }
        return lines.paragraphs;
    }

    /** Marks the addresses in a run of lines. */
    private void markIn(int from, int to) {
        int unmarked = from;
        for (int i = from; i < to; i++) {
            if (isPosted(paragraphs.get(i))) {
                unmarked = Math.max(unmarked, i - MOST_LINES);
                while (unmarked <= i) {
                    set(unmarked++);
                }
            } else if (isContact(paragraphs.get(i))) {
                set(i);
                unmarked = i + 1;
            }
        }
    }

    /** Whether it may be a line of an address. */
    private static boolean isLine(Paragraph line) {
        boolean plain = line.isBody() && !line.marker().isPresent();
        if (!plain || line.words() > LONGEST_ADDRESS || line.clean().length() > MOST_CHARACTERS) {
            return false;
        }
        return isPosted(line) || isContact(line) || isBrief(line);
    }

    private static boolean isBrief(Paragraph line) {
        String text = line.clean();
        return line.words() <= LONGEST_LINE
                && !Wording.endsSentence(text)
                && !Wording.leadsIn(text)
                && !Wording.startsLower(text)
                && !HeadingText.hasVerb(text);
    }

    private static boolean isPosted(Paragraph line) {
        String text = line.clean();
        return line.text().hasDigit()
                && POSTCODE.matcher(text).matches()
                && !HeadingText.hasVerb(text)
                && !Wording.startsLower(text);
    }

    /** Whether it is telephone numbers and mail addresses with their labels and nothing else. */
    static boolean isContact(Paragraph line) {
        String text = line.clean();
        if (!line.text().hasDigit() && text.indexOf('@') < 0) {
            return false;
        }
        String rest = TELEPHONE.matcher(MAIL.matcher(text).replaceAll("")).replaceAll("");
        return rest.length() < text.length() && LABELS.matcher(rest).matches();
    }

    private void set(int i) {
        paragraphs.set(i, paragraphs.get(i).as(Role.OTHER));
    }
}
