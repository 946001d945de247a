package org.policygap.report.trust;

/**
 * Something about a document that a person should look at.
 *
 * @param school empty for a document of the trust
 * @param document the file, with its folder within the school's
 * @param noticed what was noticed
 * @param done what was done with the document
 * @param advice what to do
 */
public record Remark(Kind kind, String school, String document, String noticed, String done, String advice) {

    /** The same remark under another name of the school. */
    public Remark at(String otherSchool) {
        return new Remark(kind, otherSchool, document, noticed, done, advice);
    }

    /** What it is about, what matters most first. */
    public enum Kind {
        /** It could not be read. */
        NOT_READ("▲ Not read"),
        /** It may be the wrong file. */
        WRONG_FILE("▲ Wrong file?"),
        /** It may belong to another model, or to none. */
        DOUBTFUL("◐ Is this right?"),
        /** Another of the school's documents is plainly more like the model, or a later version. */
        SET_ASIDE("– Set aside"),
        /** There is no model for it. */
        NO_MODEL("– No model");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Whether it asks somebody to do something. */
        boolean isToCheck() {
            return this != SET_ASIDE && this != NO_MODEL;
        }

        /** Symbol and words. */
        public String label() {
            return label;
        }
    }
}
