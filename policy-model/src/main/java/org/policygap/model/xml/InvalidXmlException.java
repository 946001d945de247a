package org.policygap.model.xml;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A file, or a record about to be written, does not have the XML form it should have. */
public final class InvalidXmlException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final transient List<SchemaProblem> problems;

    InvalidXmlException(List<SchemaProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the file; at least one. */
    public List<SchemaProblem> problems() {
        return problems;
    }

    private static String message(List<SchemaProblem> problems) {
        String lines =
                problems.stream().limit(SHOWN).map(SchemaProblem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? lines : lines + "\nand " + (problems.size() - SHOWN) + " more";
    }
}
