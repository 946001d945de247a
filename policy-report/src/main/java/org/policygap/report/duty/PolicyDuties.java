package org.policygap.report.duty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dated list of what the law asks about policies. It is data, not code, because it changes more often than we do.
 *
 * @param asAt the day on which it was right
 * @param source where it comes from
 * @param all in the order of the file
 */
public record PolicyDuties(LocalDate asAt, String source, List<PolicyDuty> all) {

    public PolicyDuties {
        all = List.copyOf(all);
    }

    /** The list for England that ships with policygap. */
    public static PolicyDuties shipped() {
        return Shipped.LIST;
    }

    /**
     * Reads a list; the format is explained at the head of the shipped file.
     *
     * @param name of the file, for messages
     * @param in UTF-8; read to the end, not closed
     * @throws IOException if it cannot be used, with a message that names every line with a mistake
     */
    public static PolicyDuties read(String name, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            return new DutyReader(name).read(reader.lines().toList());
        } catch (UncheckedIOException e) {
            throw new IOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The policy that a title names, if it is on the list; of several the one that more words of the title name. */
    public Optional<PolicyDuty> of(String title) {
        Set<String> words = words(title);
        return all.stream().filter(duty -> duty.fit(words) > 0).max(Comparator.comparingInt(duty -> duty.fit(words)));
    }

    /** The words of a text in lower case and without the s of the plural, or what else ends in one: both sides lose it. */
    static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.length() > 3 ? word.replaceFirst("s$", "") : word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Read once. */
    private static final class Shipped {
        static final PolicyDuties LIST = load("england.tsv");

        private Shipped() {}

        private static PolicyDuties load(String name) {
            try (InputStream in = PolicyDuties.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("The jar lacks " + name);
                }
                return read(name, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
