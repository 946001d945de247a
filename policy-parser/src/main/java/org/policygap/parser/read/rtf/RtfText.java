package org.policygap.parser.read.rtf;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Collects bytes of one character set until they are wanted as characters. */
final class RtfText {
    private byte[] bytes = new byte[256];
    private int length;
    private Charset charset;

    RtfText(Charset charset) {
        this.charset = charset;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether text of another character set can be added without taking this one's first. */
    boolean takes(Charset other) {
        return length == 0 || charset.equals(other);
    }

    void add(int value, Charset of) {
        charset = of;
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length] = (byte) value;
        length++;
    }

    /** The characters collected, of which none are left here. */
    String take() {
        String text = new String(bytes, 0, length, charset);
        length = 0;
        return text;
    }
}
