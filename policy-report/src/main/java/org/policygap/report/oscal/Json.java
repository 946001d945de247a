package org.policygap.report.oscal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON (RFC 8259) of objects, arrays and strings, indented by two spaces: all that a control mapping needs. */
final class Json {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a string, unless it is blank: OSCAL has no empty strings. */
    Json with(String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
        return this;
    }

    /** Adds an object. */
    Json with(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    /** Adds an array of objects, unless it is empty: OSCAL has no empty arrays. */
    Json with(String name, Collection<Json> values) {
        if (!values.isEmpty()) {
            fields.put(name, List.copyOf(values));
        }
        return this;
    }

    /** Adds an array of strings, unless it is empty. */
    Json withStrings(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, List.copyOf(values));
        }
        return this;
    }

    /** The text of the object. */
    String text() {
        StringBuilder out = new StringBuilder();
        write(out, this, "\n");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, String indent) {
        if (value instanceof Json object) {
            String separator = "{";
            for (Map.Entry<String, Object> field : object.fields.entrySet()) {
                out.append(separator).append(indent).append("  ");
                quote(out, field.getKey());
                out.append(": ");
                write(out, field.getValue(), indent + "  ");
                separator = ",";
            }
            out.append(object.fields.isEmpty() ? "{" : indent).append('}');
        } else if (value instanceof List<?> array) {
            String separator = "[";
            for (Object element : array) {
                out.append(separator).append(indent).append("  ");
                write(out, element, indent + "  ");
                separator = ",";
            }
            out.append(array.isEmpty() ? "[" : indent).append(']');
        } else {
            quote(out, String.valueOf(value));
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ' || character == '\u007F') {
                out.append("\\u00")
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 15, 16));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }
}
