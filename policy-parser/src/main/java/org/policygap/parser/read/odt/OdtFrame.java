package org.policygap.parser.read.odt;

/** A frame or shape that is being read: a picture, unless text turns up in it. */
final class OdtFrame {
    boolean picture;
    boolean text;
    String title = "";
    String description = "";

    /** What the author says the picture shows. */
    String alternative() {
        return description.isBlank() ? title.strip() : description.strip();
    }
}
