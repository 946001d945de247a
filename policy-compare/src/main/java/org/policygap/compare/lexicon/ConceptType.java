package org.policygap.compare.lexicon;

/** What part a concept plays in a rule. */
public enum ConceptType {
    /** Who is bound or concerned: staff, pupils, parents. */
    ACTOR,
    /** Who decides, approves or is told: head teacher, governing body. */
    AUTHORITY,
    /** What is done: report, approve, disclose. */
    ACT,
    /** What it is done to: records, a complaint, the school's logo. */
    OBJECT,
    /** In which setting: at work, online, off site. */
    CONTEXT,
    /** What follows: dismissal, disrepute. */
    CONSEQUENCE,
    /** A policy, law, form or guidance. */
    DOCUMENT,
    /** What must be the case: prior approval, an emergency. */
    CONDITION,
    /** When or how often. */
    TIME,
    /** Of what kind: confidential, offensive, reasonable. */
    QUALITY
}
