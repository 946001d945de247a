package org.policygap.compare.judgement;

import org.policygap.compare.language.Contrasts;
import org.policygap.compare.language.Counts;
import org.policygap.compare.language.OppositeVerbs;
import org.policygap.compare.lexicon.Lexicon;

/**
 * What tells contrary rules, read once for all comparisons.
 *
 * @param verbs acts that undo each other
 * @param contrasts ways that exclude each other
 * @param guard whether two contrary rules divide a matter between them
 * @param counts how many of what the model's rules name
 */
public record Contraries(OppositeVerbs verbs, Contrasts contrasts, Guard guard, Counts counts) {

    /** With the shipped lists. */
    public static Contraries of(Lexicon lexicon) {
        return new Contraries(
                new OppositeVerbs(lexicon.words()), Contrasts.shipped(), new Guard(lexicon.words()), new Counts());
    }
}
