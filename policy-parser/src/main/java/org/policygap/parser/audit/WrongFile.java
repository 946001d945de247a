package org.policygap.parser.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableRow;
import org.policygap.model.text.WordSet;
import org.policygap.parser.clean.Wording;

/** Suspects that a document is no policy: it is long enough for one, and hardly a sentence says what anybody is to do. */
final class WrongFile implements Node.Visitor<Boolean> {
    /** Words below which a document is too short to judge. */
    private static final int FEWEST_WORDS = 150;

    /** A policy has a rule in at least so many words. A guess, set so that no sample is suspected. */
    private static final int MOST_WORDS_FOR_A_RULE = 400;

    /** Clauses with numbers of two parts, such as 2.1, that hardly anything but a policy or a contract has. */
    private static final int ENOUGH_NUMBERS = 5;

    private static final Pattern DEEP_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+[.)]?");

    private static final WordSet RULE = WordSet.of(
            "must",
            "shall",
            "should",
            "will",
            "may",
            "ought",
            "required to",
            "expected to",
            "responsible for",
            "ensure",
            "ensures",
            "aim",
            "aims");

    private final List<String> texts = new ArrayList<>();
    private int deepNumbers;

    static Optional<Problem> suspect(List<Node> body) {
        WrongFile reader = new WrongFile();
        body.forEach(node -> node.accept(reader));
        if (reader.deepNumbers >= ENOUGH_NUMBERS) {
            return Optional.empty();
        }
        int words = reader.texts.stream().mapToInt(Wording::words).sum();
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        int enough = (words + MOST_WORDS_FOR_A_RULE - 1) / MOST_WORDS_FOR_A_RULE;
        long rules = reader.texts.stream().filter(RULE::isIn).limit(enough).count();
        if (rules == enough) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Severity.WARNING,
                "wrong-file",
                String.format(
                        Locale.ENGLISH,
                        "This may not be a policy: in %,d words, passages that say what somebody must, should or will do: %s.",
                        words,
                        rules),
                "Open the file and check that it is the policy that was meant.",
                List.of()));
    }

    @Override
    public Boolean section(Section section) {
        section.children().forEach(child -> child.accept(this));
        return true;
    }

    @Override
    public Boolean clause(Clause clause) {
        texts.add(clause.text());
        deepNumbers += deepNumbers < ENOUGH_NUMBERS
                        && clause.number().indexOf('.') > 0
                        && DEEP_NUMBER.matcher(clause.number()).matches()
                ? 1
                : 0;
        clause.items().forEach(item -> item.accept(this));
        return true;
    }

    @Override
    public Boolean table(Table table) {
        for (TableRow row : table.rows()) {
            texts.add(row.text());
        }
        return true;
    }
}
