package org.policygap.parser.read;

/** The words in which a file is refused: what it is, and what to do. */
final class Refusals {
    /** The formats that can be read, in words. */
    static final String SUPPORTED =
            "Word (.docx, .doc), OpenDocument (.odt), Rich Text (.rtf), PDF, web page (.html), Markdown (.md) and plain text (.txt), or clause-model XML (.xml)";

    private Refusals() {}

    static String unsupported(String fileName, String what) {
        return fileName + " is " + what + ", which cannot be read yet. Supported are " + SUPPORTED
                + ". Open it in the program it was made with and save it as .docx or PDF.";
    }

    static String notADocument(String fileName, String what) {
        return fileName + " is " + what + ", not a document with text. Supported are " + SUPPORTED + ".";
    }

    static String empty(String fileName) {
        return fileName + " is empty. Save it again from where it came.";
    }

    static String encrypted(String fileName) {
        return fileName
                + " is protected with a password. Open it with the password, save a copy without one, and use the copy.";
    }

    static String damaged(String fileName) {
        return fileName
                + " is damaged or incomplete. Ask for it again, or open it in its own program and save a new copy.";
    }
}
