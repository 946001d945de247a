package org.policygap.model.policy;

/** What a reference points at. */
public enum ReferenceKind {
    /** A clause, section or appendix of the same document. */
    INTERNAL,
    /** A policy, procedure or code of the same organisation. */
    POLICY,
    /** An act, regulation or statutory instrument. */
    STATUTE,
    /** Guidance published by somebody else. */
    GUIDANCE,
    /** A web page. */
    WEB
}
