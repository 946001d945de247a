package org.policygap.model.xml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Requirement;
import org.policygap.model.xml.XmlPrinter.Remarks;
import org.xml.sax.Attributes;

/** Remarks for the person who curates a model policy. */
final class CurationRemarks implements Remarks {
    private static final int WIDTH = 110;

    private static final String HEAD = """
            A model policy. What schools are asked stands at the end of this file: one <requirement> for each clause, with a
            remark that quotes the clause. policygap drafted the requirements; change them where you know better, then run
              policygap validate THIS-FILE
              policygap compare -m THIS-FILE SCHOOL...
            docs/curating.md explains each part.""";

    private static final String REQUIREMENTS = """
            REQUIREMENTS
            importance       statutory, required or recommended
            minimumModality  the weakest wording that is still in place: must, should, advised, may (or must-not, ...)
            core             true: the clause is not in place without it; false: good to have
            stricterIsFine   true: a school that is stricter is in place, not in conflict
            limit            comparator at-most, at-least or exactly, with value and unit
            synonym          further wordings that count, one in each <synonym>; they follow <limit> or <proposition>
            Delete a requirement or an element that you do not ask for; an element must remain in each requirement.""";

    private final PolicyIndex index;
    private final String first;

    CurationRemarks(Policy model) {
        this.index = new PolicyIndex(model);
        List<Requirement> requirements = model.requirements();
        this.first = requirements.isEmpty() ? "" : requirements.get(0).nodeId();
    }

    @Override
    public String before(String element, Attributes attributes) {
        if (element.equals("policy")) {
            return HEAD;
        }
        if (!element.equals("requirement")) {
            return "";
        }
        String node = attributes.getValue("node");
        String quote =
                index.passage(node).map(passage -> wrapped(quote(passage))).orElse(node);
        return node.equals(first) ? REQUIREMENTS + "\n\n" + quote : quote;
    }

    private static String quote(Passage passage) {
        return Stream.of(passage.number(), passage.section(), "“" + passage.text() + "”")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+")) {
            boolean breaks = column + word.length() > WIDTH;
            lines.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
            column = breaks ? word.length() : column + word.length() + 1;
        }
        return lines.toString();
    }
}
