package org.policygap.compare.requirement;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Passage;

/** Lines that ask for nothing and say nothing: a name, an address, a field of a form, the question above it. */
public final class Labels {
    /** Fewer words outside a list or table are a name, an address or a label. */
    private static final int SHORTEST_CLAUSE = 4;

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ADDRESS = 25;

    /** Postcodes of the United Kingdom. */
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

    /** "What would put it right", "How did it happen?": what somebody is to write below. */
    private static final Pattern QUESTION = Pattern.compile(
            "(?:what|who|which|how|why)\\b[^.!;:,?]{3,80}\\??|(?:are|is|do|does|did|have|has|were|was)\\s+you\\b[^.!;:]{3,80}\\?",
            Pattern.CASE_INSENSITIVE);

    /** A web or e-mail address, or a telephone number. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?<![^\\s@])[^\\s@]{1,64}@\\S+|(?:https?://|www\\.)\\S+|(?<!\\d)(?!\\d{4}-\\d\\d-\\d\\d\\b)\\(?\\+?\\d[\\d() -]{8,16}\\d",
            Pattern.CASE_INSENSITIVE);
    /** Words beside an address that only say whose it is: "Contact details: email", "For North and West". */
    private static final int BESIDE_CONTACT = 4;

    private static final Pattern END = Pattern.compile("[.;:!?]\\s*$");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?:\\p{L}{1,3}|[^\\p{L}]+|with|from)");

    private Labels() {}

    /** Whether a passage is such a line. */
    public static boolean isLabel(Reading reading) {
        String text = reading.passage().text().strip();
        return reading.passage().kind() == Passage.Kind.CLAUSE
                && reading.leadIn().isEmpty()
                && (Words.count(text) < SHORTEST_CLAUSE
                        || (bindsNobody(reading) && (isAddress(text) || isQuestion(text) || isName(text))));
    }

    /** Whether an item is a name or an address, whatever its lead-in says: "Northgate House". */
    static boolean isNameInList(Reading item) {
        String text = item.passage().text().strip();
        return isName(text) || isContact(text) || (isAddress(text) && Words.count(text) <= LONGEST_NAME);
    }

    /** Whether a passage says no more than where somebody is to be reached. */
    static boolean isContact(String text) {
        return CONTACT.matcher(text).find() && Words.count(CONTACT.matcher(text).replaceAll(" ")) <= BESIDE_CONTACT;
    }

    private static boolean bindsNobody(Reading reading) {
        return reading.statements().stream()
                .allMatch(statement -> statement.proposition().modality() == Modality.FACT);
    }

    private static boolean isAddress(String text) {
        return Words.count(text) <= LONGEST_ADDRESS && POSTCODE.matcher(text).find();
    }

    private static boolean isQuestion(String text) {
        return QUESTION.matcher(text).matches();
    }

    /** Capitals throughout and no full stop: "Northern Office of the Greenhouse Society". */
    private static boolean isName(String text) {
        boolean isShort =
                Words.count(text) <= LONGEST_NAME && !END.matcher(text).find() && text.indexOf(':') < 0;
        return isShort
                && Arrays.stream(text.split("\\s+"))
                        .filter(word -> !SMALL_WORDS
                                .matcher(word.toLowerCase(Locale.ROOT))
                                .matches())
                        .allMatch(word ->
                                Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }
}
