package org.policygap.compare.language;

import org.policygap.model.policy.Modality;

/**
 * The words of a text that say how binding it is.
 *
 * @param text the words, as written
 * @param start first UTF-16 unit in the text, 0-based, inclusive
 * @param end last UTF-16 unit in the text, 0-based, exclusive
 */
public record ModalPhrase(Modality modality, String text, int start, int end) {}
