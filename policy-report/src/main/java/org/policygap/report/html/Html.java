package org.policygap.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.policygap.report.wording.Printable;

/**
 * A piece of a page. It is written as HTML that is well-formed XML too (WHATWG HTML, section 14), and there is no way to
 * put text into it but escaped.
 */
sealed interface Html {
    /** Writes the piece. */
    void writeTo(Writer out) throws IOException;

    /** Nothing. */
    static Html nothing() {
        return new Group(List.of());
    }

    /** Text of any origin. */
    static Html text(String text) {
        return new Text(text);
    }

    /** Pieces one after the other. */
    static Html all(Html... parts) {
        return new Group(List.of(parts));
    }

    /** A piece for each item, made only when it is written: a large report is never in memory as a whole. */
    static <T> Html each(List<T> items, Function<? super T, Html> show) {
        return new Each<>(List.copyOf(items), show);
    }

    /** An element around text. */
    static Tag tag(String name, String text) {
        return Tag.of(name).add(text(text));
    }

    /** An element around pieces. */
    static Tag tag(String name, Html... content) {
        return Tag.of(name).add(content);
    }

    /** Text, printable and with the characters that markup is made of as references. */
    record Text(String text) implements Html {
        @Override
        public void writeTo(Writer out) throws IOException {
            out.write(escaped(text));
        }

        static String escaped(String text) {
            return Printable.of(text)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
    }

    /** Pieces one after the other. */
    record Group(List<Html> parts) implements Html {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public void writeTo(Writer out) throws IOException {
            for (Html part : parts) {
                part.writeTo(out);
            }
        }
    }

    /** A piece for each item. */
    record Each<T>(List<T> items, Function<? super T, Html> show) implements Html {
        @Override
        public void writeTo(Writer out) throws IOException {
            for (T item : items) {
                show.apply(item).writeTo(out);
            }
        }
    }

    /** A style sheet of our own, written as it is: nothing in it may be markup. */
    record StyleSheet(String rules) implements Html {
        public StyleSheet {
            if (rules.contains("<") || rules.contains("&") || rules.contains("]]>")) {
                throw new IllegalArgumentException("A style sheet must not contain markup.");
            }
        }

        @Override
        public void writeTo(Writer out) throws IOException {
            out.write("<style>" + rules + "</style>\n");
        }
    }

    /** An element. */
    record Tag(String name, List<Attribute> attributes, List<Html> content) implements Html {
        /** Elements without content (WHATWG HTML, section 13.1.2), as far as they are used here. */
        private static final List<String> VOID = List.of("meta", "br", "rect", "input");
        /** Elements between which white space does not show: a line break after them keeps lines short. */
        private static final List<String> BLOCK = List.of(
                "address",
                "article",
                "aside",
                "blockquote",
                "body",
                "caption",
                "dd",
                "details",
                "div",
                "dl",
                "dt",
                "fieldset",
                "footer",
                "h1",
                "h2",
                "h3",
                "h4",
                "head",
                "header",
                "html",
                "li",
                "main",
                "meta",
                "nav",
                "ol",
                "p",
                "section",
                "summary",
                "table",
                "tbody",
                "td",
                "th",
                "thead",
                "title",
                "tr",
                "ul");

        public Tag {
            attributes = List.copyOf(attributes);
            content = List.copyOf(content);
        }

        static Tag of(String name) {
            return new Tag(name, List.of(), List.of());
        }

        /** This element with an attribute more. */
        Tag with(String attribute, String value) {
            return new Tag(name, plus(attributes, List.of(new Attribute(attribute, value))), content);
        }

        /** This element of a class, or of several with spaces between. */
        Tag ofClass(String classes) {
            return with("class", classes);
        }

        /** This element with more content. */
        Tag add(Html... more) {
            return new Tag(name, attributes, plus(content, List.of(more)));
        }

        private static <T> List<T> plus(List<T> some, List<T> more) {
            return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
        }

        @Override
        public void writeTo(Writer out) throws IOException {
            out.write("<" + name);
            for (Attribute attribute : attributes) {
                attribute.writeTo(out);
            }
            out.write(VOID.contains(name) ? "/>" : ">");
            for (Html part : content) {
                part.writeTo(out);
            }
            out.write((VOID.contains(name) ? "" : "</" + name + ">") + (BLOCK.contains(name) ? "\n" : ""));
        }
    }

    /** An attribute. A link can only lead to a place on the same page. */
    record Attribute(String name, String value) {
        public Attribute {
            if (name.equals("href") && !value.startsWith("#")) {
                throw new IllegalArgumentException("The report links to nothing outside itself: " + value);
            }
        }

        void writeTo(Writer out) throws IOException {
            out.write(" " + name + "=\"" + Text.escaped(value) + "\"");
        }
    }
}
