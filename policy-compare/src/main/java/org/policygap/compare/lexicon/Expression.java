package org.policygap.compare.lexicon;

/** A phrase with the concept that it expresses. */
record Expression(Concept concept, Phrase phrase) {}
