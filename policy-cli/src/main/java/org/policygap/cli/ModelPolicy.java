package org.policygap.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;

/**
 * A model policy of a trust.
 *
 * @param key of the policy in the cache
 */
record ModelPolicy(Path file, String key, Policy policy) {

    String fileName() {
        return Inputs.nameOf(file);
    }

    /** What it calls itself, else its file's name. */
    String title() {
        String title = policy.metadata().text(MetadataField.TITLE).strip();
        return title.isEmpty() ? Inputs.stemOf(file) : title;
    }

    /** The file's name in lower case with hyphens, for the names of its reports. */
    String slug() {
        String slug = Inputs.stemOf(file)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "policy" : slug;
    }
}
