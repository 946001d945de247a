package org.policygap.model.policy;

/** What a metadata entry tells. */
public enum MetadataField {
    TITLE,
    ORGANISATION,
    /** The council, diocese or trust that the document names beside the school. */
    AUTHORITY,
    POLICY_AREA,
    VERSION,
    STATUS,
    OWNER,
    APPROVED_BY,
    COMMITTEE,
    APPROVED_ON,
    LAST_REVIEWED,
    REVIEW_PERIOD,
    NEXT_REVIEW,
    PUBLISHED_ON,
    RELATED_POLICY,
    OTHER
}
