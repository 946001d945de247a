package org.policygap.parser.read.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Turns the bytes of an XML part into characters. The XML reader could do it too, but refuses a part that names UTF-16 and
 * is UTF-8, of which it is plain what was meant.
 *
 * <p>How the encoding is found: Extensible Markup Language (XML) 1.0, appendix F.
 */
final class XmlDecoder {
    /** Bytes in which a declaration stands. */
    private static final int HEAD = 256;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private XmlDecoder() {}

    static Reader reader(InputStream in) throws XMLStreamException {
        try {
            byte[] head = in.readNBytes(HEAD);
            int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
            return new InputStreamReader(
                    all,
                    charset(head)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XMLStreamException("The part is in an unknown encoding: " + e.getMessage(), e);
        }
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        Charset named = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        // Who could read the declaration byte by byte does not have text of two bytes each.
        return named.name().startsWith("UTF-16") || named.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : named;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
