package org.policygap.model.text;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the nodes of one policy ids that depend on their wording only: the same wording gets the same id whenever it is
 * read again, whatever was inserted, removed or renumbered around it. Only among nodes of the same wording does the
 * order matter: the first gets the plain id, the next ones "-2", "-3".
 *
 * <p>One register serves one policy; not safe for use by several threads.
 */
public final class IdRegister {
    private static final int DIGITS = 8;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, byte[]> known = new HashMap<>();
    private final MessageDigest sha256 = Fingerprint.sha256();
    private byte[] room = {};

    /**
     * Assigns the next id for a wording.
     *
     * @param prefix kind of node, a letter from a to z: c clause or item, s section, t table, r table row, f footnote, m
     *     metadata entry, a artefact, e element
     * @param wording the node's own text first, then what it depends on, nearest first: lead-ins, or the headings around
     *     it; case, punctuation and leading numbers make no difference
     * @return the prefix, 8 hexadecimal digits and, from the second use on, "-2", "-3": an XML NCName
     * @throws IllegalArgumentException if the prefix is no letter from a to z
     */
    public String assign(char prefix, String... wording) {
        if (prefix < 'a' || prefix > 'z') {
            throw new IllegalArgumentException("An id begins with a letter from a to z, not '" + prefix + "'.");
        }
        String id = id(prefix, digest(wording));
        int use = uses.merge(id, 1, Integer::sum);
        return use == 1 ? id : id + "-" + use;
    }

    private byte[] digest(String... wording) {
        int most = Fingerprint.mostBytes(wording[0]);
        if (room.length < most) {
            room = new byte[2 * most];
        }
        Fingerprint.update(sha256, wording[0], room);
        for (int i = 1; i < wording.length; i++) {
            sha256.update((byte) '\n');
            // The headings around a node, and its lead-ins, are those of its neighbours too.
            sha256.update(known.computeIfAbsent(wording[i], Fingerprint::wordBytes));
        }
        return sha256.digest();
    }

    private static String id(char prefix, byte[] digest) {
        char[] id = new char[1 + DIGITS];
        id[0] = prefix;
        for (int i = 0; i < DIGITS; i += 2) {
            id[i + 1] = Character.forDigit((digest[i / 2] >> 4) & 0xf, 16);
            id[i + 2] = Character.forDigit(digest[i / 2] & 0xf, 16);
        }
        return new String(id);
    }
}
