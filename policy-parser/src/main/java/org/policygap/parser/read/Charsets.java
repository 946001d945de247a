package org.policygap.parser.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes text of unknown encoding: byte order mark, else strict UTF-8, else UTF-16 by its zero bytes, else Windows-1252. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Stands for bytes that are no UTF-8, and in a few texts for itself. */
    private static final char REPLACEMENT = '\ufffd';

    private static final Pattern META = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w][\\w:.-]*)");

    String decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(content);
    }

    /** As {@link #decode}, but the page's own statement of its encoding goes before a guess. */
    String decodeHtml(byte[] content) {
        Matcher matcher =
                META.matcher(new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1));
        boolean stated = content.length > 1 && (content[0] & 0x80) == 0 && content[1] != 0 && matcher.find();
        return (stated ? EncodingLabels.charset(matcher.group(1)) : Optional.<Charset>empty())
                .map(charset -> new String(content, charset))
                .orElseGet(() -> decode(content));
    }

    private static String withoutMark(byte[] content) {
        int even = zeros(content, 0);
        int odd = zeros(content, 1);
        if (even + odd > content.length / 5) {
            return new String(content, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static int zeros(byte[] content, int parity) {
        int count = 0;
        for (int i = parity; i < content.length; i += 2) {
            count += content[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
