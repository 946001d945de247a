package org.policygap.parser.read.rtf;

import java.util.Map;

/** The information group ("Information Group"): one property after the other. */
final class RtfInformation {
    private static final int LONGEST = 10_000;

    private final StringBuilder value = new StringBuilder();
    private String name = "";

    /** Begins the property of a control word; false if it is of no use. */
    boolean begin(String word) {
        name = RtfWords.properties().getOrDefault(word, "");
        value.setLength(0);
        return !name.isEmpty();
    }

    void append(String text) {
        if (value.length() < LONGEST) {
            value.append(text);
        }
    }

    /** Takes a part of a date; months and days below ten get a leading zero. */
    void date(String word, int number) {
        boolean rest = (word.equals("mo") || word.equals("dy")) && value.length() > 0;
        if (word.equals("yr") && number > 0) {
            value.append(number);
        } else if (rest) {
            value.append(number < 10 ? "-0" : "-").append(number);
        }
    }

    /** Ends the property and keeps it unless it is empty. */
    void end(Map<String, String> properties) {
        String whole = value.toString().strip();
        if (!name.isEmpty() && !whole.isEmpty()) {
            properties.putIfAbsent(name, whole);
        }
        value.setLength(0);
        name = "";
    }
}
