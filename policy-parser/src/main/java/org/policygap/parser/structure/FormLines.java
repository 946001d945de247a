package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Names lines to fill in or to sign: those with blanks, and runs of bare labels such as "Your name:". */
final class FormLines {
    private static final int LONGEST_LABEL = 10;
    /** Words of the longest label that may be one of several without a value. */
    private static final int LONGEST_EMPTY = 8;
    /** So many labels without a value, one after the other, are a form. */
    private static final int SEVERAL = 3;
    /** Words of "Print name :", what stands in brackets aside. */
    private static final int LONGEST_SIGNATURE = 3;

    private static final Beginning SIGNATURE = Beginning.of(
            Pattern.compile(
                    "(?i)\\s*(?:signed|signature|print name|name|date|position|tel(?:ephone)?|e-?mail)\\s*:?\\s*(?:\\(.*\\))?\\s*"));
    /** "Signed for and on behalf of the school": somebody signs below. */
    private static final Beginning SIGNED_FOR =
            Beginning.of(Pattern.compile("(?i)signed (?:for and )?on behalf of [^.]{2,60}"));

    private static final int LONGEST_FIELD = 6;
    private static final String ASKS = "please";
    private static final Pattern ASKING = Pattern.compile(
            "(?i)please (?:sign|print|tick|circle|delete|return this|complete (?:this|the) form)\\b.{0,80}");
    /** What begins or ends the name of a field: "Name of pupil", "Staff signature". */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?:(?:print )?name|signature|signed|date|position|class|group|address|post ?code|tel(?:ephone)?|phone|e-?mail|d\\.?o\\.?b)\\b.*"
                    + "|.*\\b(?:name|signature|date|position|class|group|address|post ?code|telephone|number|e-?mail)");
    /** A blank that holds a number: "for ___6___ children". */
    private static final Pattern FILLED = Pattern.compile("(?<!_)_{2,}+\\d[^_]{0,40}+_++");
    /** The lines beside blanks: who signs. */
    private static final Beginning SIGNATORY = Beginning.of(
            Pattern.compile(
                    "(?i)\\s*(?:signed|date|signature|name|chair|head ?teacher|principal|governor|trustee|on behalf of|position|of the|for the|[\\s:/,().&]|governing (?:body|board)|governors|trustees|trust|board|ceo|and|dated)+\\s*"));

    /** The paragraphs, such lines in their role. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        BitSet fields = fields(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Role before = i == 0 ? Role.BODY : marked.get(i - 1).role();
            boolean form = paragraph.isBody()
                    && paragraph.look().headingLevel() == 0
                    && (fields.get(i) || isInRun(paragraphs, i, before));
            marked.add(form ? paragraph.as(Role.FORM_FIELD) : paragraph);
        }
        return marked;
    }

    /** The lines to fill in, with the bare labels beside them, bold ones too, and runs of several such labels. */
    private static BitSet fields(List<Paragraph> paragraphs) {
        BitSet fields = new BitSet();
        int from = 0;
        boolean form = false;
        for (int i = 0; i <= paragraphs.size(); i++) {
            boolean body = i < paragraphs.size()
                    && paragraphs.get(i).isBody()
                    && paragraphs.get(i).look().headingLevel() == 0;
            boolean filled = body && isForm(paragraphs.get(i));
            fields.set(i, filled);
            if (filled || (body && isEmptyLabel(paragraphs, i))) {
                form |= filled;
                continue;
            }
            if (form || i - from >= SEVERAL) {
                fields.set(from, i);
            }
            from = i + 1;
            form = false;
        }
        return fields;
    }

    /** Whether it is a label without a value; text or a list that it announces is one. */
    private static boolean isEmptyLabel(List<Paragraph> paragraphs, int i) {
        Paragraph line = paragraphs.get(i);
        return !line.marker().isPresent()
                && line.words() <= LONGEST_EMPTY
                && isBareLabel(line)
                && !Wording.startsLower(line.text().raw())
                && !line.clean().contains(". ")
                && !isListed(paragraphs, i)
                && !isOverText(paragraphs, i);
    }

    private static boolean isOverText(List<Paragraph> paragraphs, int i) {
        return i + 1 < paragraphs.size()
                && paragraphs.get(i + 1).isBody()
                && Wording.endsSentence(paragraphs.get(i + 1).text().raw());
    }

    private static boolean isForm(Paragraph paragraph) {
        String text = paragraph.clean();
        if (text.regionMatches(true, 0, ASKS, 0, ASKS.length())
                && ASKING.matcher(text).matches()) {
            return true;
        }
        boolean blanks = Wording.hasBlanks(text) && !Wording.endsWithDigit(text);
        return (blanks && !isFilled(text))
                || ((paragraph.words() <= LONGEST_SIGNATURE || text.indexOf('(') >= 0)
                        && !paragraph.marker().isPresent()
                        && SIGNATURE.matches(text)
                        && text.length() > 3
                        && !isWord(text))
                || SIGNED_FOR.matches(text);
    }

    /** Whether a sentence has its blanks filled in; a line to be signed may have some that are. */
    private static boolean isFilled(String text) {
        String rest = FILLED.matcher(text).replaceAll(" ");
        return !Wording.hasBlanks(rest) && !FIELD.matcher(text).matches();
    }

    /** "Name" alone may be a heading; "Name:" is to be filled in. */
    private static boolean isWord(String text) {
        return !text.endsWith(":") && !text.equalsIgnoreCase("signed") && !text.equalsIgnoreCase("signature");
    }

    private static boolean isInRun(List<Paragraph> paragraphs, int i, Role before) {
        if (before == Role.FORM_FIELD && SIGNATORY.matches(paragraphs.get(i).clean())) {
            return true;
        }
        return (isNamed(paragraphs, i) && (before == Role.FORM_FIELD || isBesideField(paragraphs, i)))
                || (isLabel(paragraphs, i) && (isLabel(paragraphs, i - 1) || isLabel(paragraphs, i + 1)));
    }

    private static boolean isBesideField(List<Paragraph> paragraphs, int i) {
        return isNamed(paragraphs, i - 1)
                || isNamed(paragraphs, i + 1)
                || (i + 1 < paragraphs.size() && isForm(paragraphs.get(i + 1)));
    }

    /** Whether a text is the name of a field and nothing else. */
    static boolean isFieldName(Paragraph paragraph) {
        if (paragraph.words() > LONGEST_FIELD + 1) {
            return false;
        }
        String text = paragraph.clean();
        String bare = text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
        return Wording.words(bare) <= LONGEST_FIELD
                && !Wording.isClosed(bare)
                && !paragraph.text().hasDigit()
                && FIELD.matcher(bare).matches();
    }

    private static boolean isNamed(List<Paragraph> paragraphs, int i) {
        return i >= 0
                && i < paragraphs.size()
                && paragraphs.get(i).isBody()
                && !paragraphs.get(i).marker().isPresent()
                && isFieldName(paragraphs.get(i));
    }

    /** A line that ends with a colon, over no list. */
    private static boolean isLabel(List<Paragraph> paragraphs, int i) {
        if (i < 0 || i >= paragraphs.size()) {
            return false;
        }
        Paragraph paragraph = paragraphs.get(i);
        return paragraph.isBody()
                && !isListed(paragraphs, i)
                && !paragraph.marker().isPresent()
                && !paragraph.look().isBold()
                && isBareLabel(paragraph);
    }

    private static boolean isBareLabel(Paragraph line) {
        return line.clean().endsWith(":") && line.words() <= LONGEST_LABEL && !HeadingText.hasVerb(line.clean());
    }

    private static boolean isListed(List<Paragraph> paragraphs, int i) {
        return i + 1 < paragraphs.size() && paragraphs.get(i + 1).marker().isPresent();
    }
}
