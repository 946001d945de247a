package org.policygap.parser.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of properties that a Markdown text may begin with, as site generators write it: YAML between lines of three
 * hyphens, of which three points may stand for the last, or TOML between lines of three plus signs.
 *
 * @param lines each as "name: value", whatever the notation
 * @param end index of the first character after the header
 */
record FileProperties(List<String> lines, int end) {
    /** The end of the first line and the lines of the header, each read in one way only. */
    private static final String LINES = "[ \\t]*(?>\\r\\n?|\\n)((?:(?>[^\\r\\n]*(?:\\r\\n?|\\n))){0,100}?)";

    private static final Pattern YAML = Pattern.compile("\\A\\s*---" + LINES + "(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern TOML = Pattern.compile("\\A\\s*\\+\\+\\+" + LINES + "\\+\\+\\+[ \\t]*(?:\\R|\\z)");
    /** What a point matches includes line ends that are none here, so that no pattern is tried twice at one place. */
    private static final Pattern YAML_LINE = Pattern.compile("(?s)\\s*+#.*|[^:]*+:.*|\\s*+- .*");

    private static final Pattern TOML_LINE =
            Pattern.compile("(?s)\\s*+#.*|\\s*+\\[.*|[^=]*+=.*|\\s*+(?:[\"'].*|\\],?\\s*+)");

    private static final Pattern YAML_VALUE = Pattern.compile("([\\w\\s-]++):\\s+([\"'])(.*)\\2\\s*");
    private static final Pattern TOML_VALUE = Pattern.compile("([\\w.\"'\\s-]++)=(.*)");
    /** Quotation marks and brackets around a value and between the values of a list. */
    private static final Pattern TOML_MARKS = Pattern.compile(
            "^\\[[\\s,]*+\\]$|^\\[\\s*|(?<![\\s,])[\\s,]*+\\]$|(?<![\\p{L}\\d])[\"']|[\"'](?![\\p{L}\\d])");

    /** The properties at the head of the text; without lines if it has none. */
    static FileProperties of(String text) {
        Matcher yaml = YAML.matcher(text);
        if (yaml.find() && areAll(yaml.group(1), YAML_LINE)) {
            return new FileProperties(
                    yaml.group(1).lines().map(FileProperties::fromYaml).toList(), yaml.end());
        }
        Matcher toml = TOML.matcher(text);
        if (toml.find() && areAll(toml.group(1), TOML_LINE)) {
            return new FileProperties(
                    toml.group(1).lines().map(FileProperties::fromToml).toList(), toml.end());
        }
        return new FileProperties(List.of(), 0);
    }

    private static boolean areAll(String header, Pattern line) {
        return header.lines()
                .allMatch(text -> text.isBlank() || line.matcher(text).matches());
    }

    private static String fromYaml(String line) {
        Matcher quoted = YAML_VALUE.matcher(line);
        return quoted.matches() ? quoted.group(1) + ": " + quoted.group(3) : line;
    }

    private static String fromToml(String line) {
        Matcher pair = TOML_VALUE.matcher(line);
        return pair.matches()
                ? pair.group(1).strip() + ": "
                        + TOML_MARKS.matcher(pair.group(2).strip()).replaceAll("")
                : line;
    }
}
