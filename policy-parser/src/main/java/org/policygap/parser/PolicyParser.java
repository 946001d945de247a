package org.policygap.parser;

import org.policygap.model.policy.Policy;

/** Reads policies. Immutable and safe for use by several threads. */
public final class PolicyParser {

    /**
     * Reads a policy. The format is decided by the content, not the name.
     *
     * @param fileName name of the file without folder, for messages and as a last resort for the title
     * @param content the bytes of the file
     * @throws UnusableDocumentException if nothing of it can be used
     */
    public Policy parse(String fileName, byte[] content) throws UnusableDocumentException {
        if (content.length == 0) {
            throw new UnusableDocumentException(
                    UnusableDocumentException.Reason.EMPTY, fileName + " is empty. Save it again from where it came.");
        }
        throw new UnusableDocumentException(
                UnusableDocumentException.Reason.UNSUPPORTED, fileName + " cannot be read yet.");
    }
}
