package org.policygap.model.xml;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Comparator<SchemaProblem> ORDER =
            Comparator.comparingInt(SchemaProblem::line).thenComparingInt(SchemaProblem::column);

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
        problems.add(problem(e, PlainWords.of(message(e))));
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
        } else {
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

    /** Puts a problem where it belongs in the order of the file: a reference is known to lead nowhere only later. */
    private void add(SAXParseException e, String message) {
        SchemaProblem problem = problem(e, message);
        int place = problems.size();
        while (place > 0 && ORDER.compare(problems.get(place - 1), problem) > 0) {
            place--;
        }
        if (place == 0 || !problems.get(place - 1).equals(problem)) {
            problems.add(place, problem);
        }
    }

    private static SchemaProblem problem(SAXParseException e, String message) {
        return new SchemaProblem(Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0), message);
    }

    private static String message(SAXParseException e) {
        return String.valueOf(e.getMessage());
    }
}
