package org.policygap.model.policy;

/** How much a requirement matters, most first. */
public enum Importance {
    /** The law asks for it. */
    STATUTORY,
    /** The trust asks for it. */
    REQUIRED,
    RECOMMENDED
}
