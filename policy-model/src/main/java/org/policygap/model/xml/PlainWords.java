package org.policygap.model.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says the messages of the Java platform's XML parser and schema validator (Xerces) in words for somebody who edits a
 * file by hand. A message begins with the code of the rule it is about (XML Schema 1.0 part 1, appendix C).
 */
final class PlainWords {
    private static final int MAX_LENGTH = 800;
    private static final int MAX_VALUE = 300;
    private static final String NAME = "'(.*?)'";

    /** What is wrong with a value, without saying whose. */
    private static final Pattern REASON =
            Pattern.compile("cvc-(?:\\w+-valid|datatype-valid[\\d.]*): .*", Pattern.DOTALL);

    /** Whose value is wrong, without saying why. */
    private static final Pattern TAKES_REASON =
            Pattern.compile("cvc-(?:attribute\\.3|type\\.3\\.1\\.3): .*", Pattern.DOTALL);

    /** Names are written {"namespace":name, "namespace":name}. */
    private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");

    private static final Pattern BRACES = Pattern.compile("[{}]");

    private static final List<Rule> RULES = List.of(
            rule(
                    "cvc-attribute.3: The value '(.*)' of attribute " + NAME + " on element '(.*?)' is not valid.*",
                    "The attribute %2$s of <%3$s> cannot be '%1$s'."),
            rule("cvc-type.3.1.3: The value '(.*)' of element " + NAME + " is not valid.*", "<%2$s> cannot be '%1$s'."),
            rule("cvc-enumeration-valid: .* with respect to enumeration '\\[(.*)\\]'.*", "It must be one of: %1$s."),
            rule("cvc-minInclusive-valid: .* minInclusive " + NAME + " for.*", "It must be at least %1$s."),
            rule("cvc-minExclusive-valid: .* minExclusive " + NAME + " for.*", "It must be more than %1$s."),
            rule("cvc-maxInclusive-valid: .* maxInclusive " + NAME + " for.*", "It must be at most %1$s."),
            rule(
                    "cvc-complex-type.4: Attribute " + NAME + " must appear on element '(.*?)'.*",
                    "<%2$s> lacks the attribute %1$s."),
            rule(
                    "cvc-complex-type.3.2.[12]: Attribute " + NAME + " is not allowed to appear in element '(.*?)'.*",
                    "<%2$s> cannot have an attribute %1$s."),
            rule(
                    "cvc-complex-type.2.4.a: .* starting with element " + NAME + ". One of '(.*)' is expected.*",
                    "<%1$s> cannot stand here; expected: %2$s."),
            rule(
                    "cvc-complex-type.2.4.b: The content of element " + NAME
                            + " is not complete. One of '(.*)' is expected.*",
                    "<%1$s> ends too early; expected: %2$s."),
            rule(
                    "cvc-complex-type.2.4.d: .* starting with element " + NAME + ". No child.*",
                    "<%1$s> cannot stand here; nothing more is expected."),
            rule(
                    "cvc-complex-type.2.3: Element " + NAME + " cannot have character.*",
                    "Text cannot stand directly in <%1$s>."),
            rule("cvc-complex-type.2.1: Element " + NAME + " must have no character.*", "<%1$s> must be empty."),
            rule(
                    "cvc-type.3.1.[12]: Element " + NAME + " is a simple type.*",
                    "<%1$s> can have text only, no element or attribute."),
            rule("DOCTYPE is disallowed.*", "A DTD (<!DOCTYPE ...>) is not allowed: delete it."),
            rule(
                    "The entity \"(.*)\" was referenced, but not declared.",
                    "The entity &%1$s; is not allowed: write the character itself."),
            rule(
                    "The entity name must immediately follow the '&'.*|The reference to entity .* must end with the ';'.*",
                    "An & stands alone: write &amp; in its place."),
            rule(
                    "The content of elements must consist of well-formed character data or markup.",
                    "A < stands alone: write &lt; in its place."),
            rule(
                    "The element type \"(.*)\" must be terminated by the matching end-tag .*",
                    "<%1$s> is not closed: </%1$s> lacks."),
            rule(
                    "Invalid byte .*|Character reference .* is an invalid XML character.*|An invalid XML character.*",
                    "The file is not in UTF-8, is damaged, or holds a character that XML does not allow."),
            rule("Content is not allowed in prolog.", "This is no XML file: there is something before the first <."),
            rule("Premature end of file.", "The file is empty or ends too early."));

    /** What a value of a type of the schema looks like. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("id", "An id is a name without spaces and colons that begins with a letter."),
            Map.entry("kebab", "It must be lower-case words or numbers with hyphens between them."),
            Map.entry("sha256", "It must be 64 lower-case hexadecimal digits."),
            Map.entry("fingerprint", "It must be 16 lower-case hexadecimal digits."),
            Map.entry("schoolId", "It must be upper-case letters and digits, beginning with a letter."),
            Map.entry("unit", "It must be in the singular and in lower case, such as 'school day'."),
            Map.entry("date", "It must be a date such as 2027-03-14."),
            Map.entry("isoDate", "It must be a date such as 2027-03-14."),
            Map.entry(
                    "isoValue",
                    "It must be a date such as 2027-03-14, two dates with / between them, or a period such as P1Y."),
            Map.entry("integer", "It must be a whole number."),
            Map.entry("int", "It must be a whole number."),
            Map.entry("long", "It must be a whole number."),
            Map.entry("decimal", "It must be a number such as 2.5."),
            Map.entry("double", "It must be a number such as 0.75."),
            Map.entry("boolean", "It must be true or false."));

    /** The end of a reason that names the type only. */
    private static final Pattern TYPE = Pattern.compile("cvc-(?:pattern|datatype)-valid.* '(\\w+)'\\.", Pattern.DOTALL);

    private PlainWords() {}

    /** Whether the message says what is wrong with a value but not whose value it is; a message that does follows. */
    static boolean isReason(String message) {
        return REASON.matcher(message).matches();
    }

    /** Whether the message says whose value is wrong but not why; the reason came before. */
    static boolean takesReason(String message) {
        return TAKES_REASON.matcher(message).matches();
    }

    /** The message in plain words; as it is if it is none of those known. */
    static String of(String message) {
        String bare = BRACES.matcher(NAMESPACE.matcher(message).replaceAll("")).replaceAll("");
        return shortened(RULES.stream()
                .flatMap(rule -> rule.apply(bare).stream())
                .findFirst()
                .or(() -> typeWords(bare))
                .orElse(bare));
    }

    private static Optional<String> typeWords(String message) {
        Matcher type = TYPE.matcher(message);
        return type.matches() ? Optional.ofNullable(TYPES.get(type.group(1))) : Optional.empty();
    }

    private static String shortened(String message) {
        return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH - 3) + "...";
    }

    private static Rule rule(String regex, String words) {
        return new Rule(Pattern.compile(regex, Pattern.DOTALL), words);
    }

    /** Messages of one form, and the words for them as a format of the pattern's groups. */
    private record Rule(Pattern pattern, String words) {
        Optional<String> apply(String message) {
            Matcher matcher = pattern.matcher(message);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Object[] groups = IntStream.rangeClosed(1, matcher.groupCount())
                    .mapToObj(group -> clipped(matcher.group(group)))
                    .toArray();
            return Optional.of(String.format(Locale.ROOT, words, groups));
        }

        private static String clipped(String value) {
            return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE) + "...";
        }
    }
}
