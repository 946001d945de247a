package org.policygap.compare.judgement;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.proposition.Neutraliser;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Requirement;
import org.policygap.model.policy.RequirementText;

/** Puts a school's own name into the model's wording. */
public final class Wording {
    /** A place that a template leaves open for the school's name: in brackets or braces, or by repeated letters or dots. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:[\\[<{]+\\s*(?:insert|enter|add)?\\s*(?:the |your |our )?(?:(?:school|academy|trust|college|nursery|setting)(?:['’]?s)?(?:\\s+name)?|name of (?:the |your )?(?:school|academy|trust|college|nursery|setting))"
                    + "(?:\\s+here)?\\s*[\\]>}]+|(?:\\b[Xx]{2,}|_{3,}|\\.{4,})\\s+(?:Primary |Infant |Junior |High )?(?:School|Academy|College)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Neutraliser names;
    private final RequirementText texts;

    /** Texts of the model that have no place for a name, found out once for all schools. */
    private final Set<String> nameless = ConcurrentHashMap.newKeySet();

    public Wording(Policy model) {
        this.names = Neutraliser.of(model);
        this.texts = new RequirementText(model);
    }

    /** What the model asks in whole sentences, with the school's name in them. */
    String forSchool(Requirement requirement, School school) {
        return forSchool(texts.inFull(requirement.nodeId()), school);
    }

    /** A text of the model with the school's name in it. */
    String forSchool(String text, School school) {
        if (nameless.contains(text)) {
            return text;
        }
        String name = school.name();
        String worded = PLACEHOLDER.matcher(names.replace(text, name)).replaceAll(Matcher.quoteReplacement(name));
        if (worded.equals(text) && !text.contains(name)) {
            nameless.add(text);
        }
        return worded;
    }
}
