package org.policygap.report.review;

import org.policygap.model.review.DecisionKey;
import org.policygap.report.form.RowKey;

/**
 * A row of the form as it was sent out.
 *
 * @param key with the fingerprints of both wordings
 * @param answer what was filled in already
 * @param clause number of the model's clause, empty for a local addition
 * @param topic of the model's clause
 */
record FormRow(
        RowKey rowKey,
        DecisionKey key,
        Answer answer,
        String clause,
        String topic,
        String modelWording,
        String schoolWording) {}
