package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.policygap.model.policy.Policy;
import org.policygap.model.text.Fingerprint;

/** Reads policies, and those that were read before from the cache. Safe for use by several threads. */
final class CachedPolicies {
    private final OwnSuperseded.Read reading;
    private final RunCache cache;

    CachedPolicies(OwnSuperseded.Read reading, RunCache cache) {
        this.reading = reading;
        this.cache = cache;
    }

    /**
     * A policy that was read.
     *
     * @param key of the policy in the cache: it depends on the file's bytes and name, on the program and the list of what is out of date
     */
    record Entry(String key, Policy policy) {}

    /**
     * The same for a policy that is to be compared.
     *
     * @throws IOException if it cannot be used or has no clauses, with a message that says what to do
     */
    Entry readToCompare(Path file) throws IOException {
        Entry entry = read(file);
        Inputs.toCompare(file, entry.policy());
        return entry;
    }

    /**
     * Reads a document unless its bytes were read before.
     *
     * @throws IOException if it cannot be used, with a message that says what to do
     */
    Entry read(Path file) throws IOException {
        byte[] bytes = Inputs.content(file);
        String checksum = Fingerprint.sha256(bytes);
        String key = cache.key("policy", Inputs.nameOf(file), checksum, reading.checksum());
        Optional<Policy> known = cache.policy(key);
        if (known.isPresent()) {
            return new Entry(key, known.get());
        }
        Policy policy = reading.inputs().parse(file, bytes);
        cache.keep(key, policy);
        return new Entry(key, policy);
    }
}
