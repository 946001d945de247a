package org.policygap.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself. A field may be stated more than once, and differently; the first entry of a field
 * is the one to show.
 */
public record PolicyMetadata(List<MetadataEntry> entries) {

    public PolicyMetadata {
        entries = List.copyOf(entries);
    }

    /** The first entry of the field. */
    public Optional<MetadataEntry> first(MetadataField field) {
        return entries.stream().filter(entry -> entry.field() == field).findFirst();
    }

    /** Every entry of the field, in order. */
    public List<MetadataEntry> all(MetadataField field) {
        return entries.stream().filter(entry -> entry.field() == field).toList();
    }

    /** The literal text of the first entry of the field, or the empty string. */
    public String text(MetadataField field) {
        return first(field).map(MetadataEntry::literal).orElse("");
    }
}
