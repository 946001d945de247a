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
 * @param steps steps of a procedure, each with limits of its own
 */
public record Contraries(OppositeVerbs verbs, Contrasts contrasts, Guard guard, Counts counts, Steps steps) {

    /** With the shipped lists. */
    public static Contraries of(Lexicon lexicon) {
        return new Contraries(
                new OppositeVerbs(lexicon.words()),
                Contrasts.shipped(),
                new Guard(lexicon.words()),
                new Counts(),
                new Steps(lexicon));
    }
}
