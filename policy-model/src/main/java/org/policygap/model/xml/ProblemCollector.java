package org.policygap.model.xml;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Gathers what parser and validator find wrong. The validator says in one message what is wrong with a value and in the
 * next whose value it is; both become one problem.
 */
final class ProblemCollector implements ErrorHandler {
    /** Problems gathered at most, so that a broken file of many megabytes does not fill the memory. */
    static final int MAX_PROBLEMS = 1000;

    private final List<SchemaProblem> problems = new ArrayList<>();
    private final List<SAXParseException> reasons = new ArrayList<>();

    /** Every problem so far, in the order of the file. */
    List<SchemaProblem> problems() {
        reasons.forEach(reason -> add(reason, PlainWords.of(message(reason))));
        reasons.clear();
        return List.copyOf(problems);
    }

    /** Whether nothing was found wrong so far. */
    boolean isEmpty() {
        return problems.isEmpty() && reasons.isEmpty();
    }

    /** Adds what made the parser stop. */
    void stop(SAXParseException e) {
        problems();
        add(e, PlainWords.of(message(e)));
    }

    @Override
    public void warning(SAXParseException e) throws SAXException {
        error(e);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        if (problems.size() >= MAX_PROBLEMS) {
            throw new SAXParseException(
                    "There are more problems than are listed here.",
                    null,
                    null,
                    e.getLineNumber(),
                    e.getColumnNumber());
        }
        if (PlainWords.isReason(message(e))) {
            reasons.add(e);
        } else if (!PlainWords.isConsequence(message(e))) {
            addWithReasons(e);
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void addWithReasons(SAXParseException e) {
        if (!PlainWords.takesReason(message(e)) || reasons.isEmpty()) {
            problems();
            add(e, PlainWords.of(message(e)));
            return;
        }
        String reason = PlainWords.of(message(reasons.get(reasons.size() - 1)));
        reasons.clear();
        add(e, PlainWords.of(message(e)) + " " + reason);
    }

    private void add(SAXParseException e, String message) {
        SchemaProblem problem =
                new SchemaProblem(Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0), message);
        if (problems.isEmpty() || !problems.get(problems.size() - 1).equals(problem)) {
            problems.add(problem);
        }
    }

    private static String message(SAXParseException e) {
        return String.valueOf(e.getMessage());
    }
}
