package org.policygap.samples.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file in one of the ways that happen to files, or that somebody does to them. The same seed, the same damage. */
final class Mutation {
    private static final int MOST_FLIPS = 40;
    private static final List<String> NASTY = List.of(
            "\0",
            "\u00ff\u00fe",
            "<",
            "&",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///canary\">]>",
            "{\\rtf1",
            "%PDF-1.7",
            "-1",
            "99999999999",
            "\ud83d");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A damaged copy.
     *
     * @param other a file to take pieces from
     */
    byte[] of(byte[] content, byte[] other) throws IOException {
        boolean zip = content[0] == 'P' && content[1] == 'K';
        return switch (random.nextInt(zip ? 8 : 6)) {
            case 0 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 1 -> without(content);
            case 2 -> spliced(content, other);
            case 3 -> sown(content);
            case 4, 5 -> flipped(content);
            case 6 -> zip(parts(content, 1, other));
            default -> zip(parts(content, 3, other));
        };
    }

    private byte[] flipped(byte[] content) {
        byte[] result = content.clone();
        for (int i = random.nextInt(MOST_FLIPS); i >= 0 && result.length > 0; i--) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    /** With a piece cut out. */
    private byte[] without(byte[] content) {
        int from = random.nextInt(content.length);
        int to = from + random.nextInt(content.length - from);
        return joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
    }

    /** The beginning of one file and the end of another. */
    private byte[] spliced(byte[] content, byte[] other) {
        byte[] end = Arrays.copyOfRange(other, random.nextInt(other.length), other.length);
        return joined(Arrays.copyOf(content, random.nextInt(content.length)), end);
    }

    /** With something nasty in the middle. */
    private byte[] sown(byte[] content) {
        int at = random.nextInt(content.length);
        byte[] seed = NASTY.get(random.nextInt(NASTY.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return joined(joined(Arrays.copyOf(content, at), seed), Arrays.copyOfRange(content, at, content.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    /** The parts of an archive, some of them damaged inside or taken from another archive. */
    private Map<String, byte[]> parts(byte[] content, int damages, byte[] other) throws IOException {
        Map<String, byte[]> parts = unzip(content);
        Map<String, byte[]> others = unzip(other);
        List<String> names = List.copyOf(parts.keySet());
        for (int i = 0; i < damages && !names.isEmpty(); i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (part.length == 0 ? 3 : random.nextInt(5)) {
                case 0 -> parts.put(name, without(part));
                case 1 -> parts.put(name, sown(part));
                case 2 -> parts.put(name, flipped(part));
                case 3 -> parts.put(name, others.getOrDefault(name, new byte[0]));
                default -> parts.remove(name);
            }
        }
        return parts;
    }

    private static Map<String, byte[]> unzip(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
