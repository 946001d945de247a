package org.policygap.model.policy;

/**
 * One rule or statement, taken apart. An empty slot means that the text does not say, never that it says no.
 *
 * @param actor who acts ("employees")
 * @param modality how binding it is
 * @param act what is done ("report")
 * @param object what it is done to ("any unsuitable material")
 * @param recipient to whom or with whose authority ("the Headteacher")
 * @param context in which setting ("in a personal capacity")
 * @param condition when it applies ("where ...", "if ...")
 * @param exception when it does not ("unless ...", "except ...")
 * @param time a deadline, interval or other number ("within 10 school days")
 */
public record Proposition(
        String actor,
        Modality modality,
        String act,
        String object,
        String recipient,
        String context,
        String condition,
        String exception,
        String time) {}
