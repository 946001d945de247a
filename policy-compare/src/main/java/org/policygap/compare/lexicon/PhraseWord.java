package org.policygap.compare.lexicon;

/**
 * What a word is to the phrases of the lexicon.
 *
 * @param isArticle whether it counts for none
 * @param parts the numbers of the parts of phrases that it is an instance of
 * @param beginnings where those phrases go on that begin with it
 */
@SuppressWarnings("ArrayRecordComponent") // looked through, compared never
record PhraseWord(boolean isArticle, int[] parts, PhraseTree[] beginnings) {}
