package org.policygap.parser.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;

/** Tells headings that are set off by their capitals from acronyms, which are always written so. */
final class Capitals {
    private static final int LONGEST_ACRONYM = 6;
    /** Names of people and subjects that are always written in capitals; any other word in capitals is set off by them. */
    private static final Set<String> ACRONYMS = Set.of(
            "CAMHS", "CCE", "CEO", "CPD", "CSE", "DBS", "DDSL", "DFE", "DPO", "DSL", "DT", "EAL", "EHCP", "ELSA", "EWO",
            "EYFS", "FAQ", "FAQS", "FGM", "GDPR", "HLTA", "HR", "ICT", "IT", "KCSIE", "LA", "LAC", "LADO", "MASH",
            "NHS", "OFSTED", "PE", "PLAC", "PSHE", "PTA", "RE", "RSE", "RSHE", "SEN", "SENCO", "SEND", "SENDCO", "SLT",
            "SRE", "STEM", "TA", "TAS");

    /** Headings in capitals that tell nothing about their depth. */
    private final Set<Paragraph> acronyms = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether a heading has been seen that is set off by its capitals. */
    private boolean seen;

    /** Takes note of the next heading, which stands in or after the open section. */
    void meet(Paragraph heading, @Nullable SectionDraft open) {
        if (isAcronym(heading, open)) {
            acronyms.add(heading);
        }
        seen |= setOff(heading);
    }

    /** Whether its capitals set it off. */
    boolean setOff(Paragraph heading) {
        return Characters.isCapitals(heading.clean()) && !acronyms.contains(heading);
    }

    /**
     * Whether a word is in capitals only because it is an acronym: a short word, as long as no other heading is in capitals;
     * later a known acronym where a heading that is not in capitals, or any at all, must be expected.
     */
    private boolean isAcronym(Paragraph heading, @Nullable SectionDraft open) {
        String text = heading.clean();
        if (!seen) {
            return heading.words() == 1 && text.length() <= LONGEST_ACRONYM;
        }
        return ACRONYMS.contains(text)
                && open != null
                && (open.children().isEmpty()
                        || !Characters.isCapitals(open.heading().clean()));
    }
}
