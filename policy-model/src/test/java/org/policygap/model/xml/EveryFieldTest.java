package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import org.policygap.model.xml.binding.comparison.XmlComparison;
import org.policygap.model.xml.binding.policy.XmlPolicy;
import org.policygap.model.xml.binding.review.XmlReview;

/**
 * Every element and attribute of the schemas is filled from some record. Together with the round trip, which shows that
 * what is filled is read, this finds an element or attribute that was added to a schema and not mapped.
 */
class EveryFieldTest {
    private static final int SAMPLES = 3000;

    @Example
    void everyElementAndAttributeIsWritten() throws Exception {
        Set<String> missing = fields();
        assertThat(missing).hasSizeGreaterThan(100);
        ComparisonDrafts.comparisons()
                .sampleStream()
                .limit(SAMPLES)
                .takeWhile(comparison -> hasPolicyFields(missing))
                .forEach(comparison -> strike(ComparisonMapper.toXml(comparison), missing));
        DecisionDrafts.decisions()
                .sampleStream()
                .limit(SAMPLES)
                .takeWhile(decisions -> !missing.isEmpty())
                .forEach(decisions -> strike(ReviewMapper.toXml(decisions), missing));
        assertThat(missing).isEmpty();
    }

    private static boolean hasPolicyFields(Set<String> fields) {
        return fields.stream().anyMatch(field -> !field.startsWith("XmlDecision") && !field.startsWith("XmlReview"));
    }

    private static Set<String> fields() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> result = new TreeSet<>();
        for (Class<?> root : List.of(XmlPolicy.class, XmlComparison.class, XmlReview.class)) {
            for (Class<?> type : Classes.beside(root)) {
                if (!type.isEnum() && type.getSimpleName().startsWith("Xml")) {
                    fields(type).forEach(field -> result.add(name(field)));
                }
            }
        }
        return result;
    }

    private static List<Field> fields(Class<?> type) {
        return List.of(type.getDeclaredFields()).stream()
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    /** Strikes every field that has a value of its own, of the object and of all that it holds. */
    private static void strike(Object object, Set<String> missing) {
        for (Class<?> type = object.getClass(); type.getSimpleName().startsWith("Xml"); type = type.getSuperclass()) {
            fields(type).forEach(field -> strike(object, field, missing));
        }
    }

    private static void strike(Object object, Field field, Set<String> missing) {
        Object value = value(object, field);
        if (value == null || value.equals(0) || value.equals(0L) || value.equals(false)) {
            return;
        }
        Collection<?> values = value instanceof Collection<?> list ? list : List.of(value);
        values.stream().findFirst().ifPresent(first -> missing.remove(name(field)));
        values.stream().filter(each -> !(each instanceof Enum)).forEach(each -> strike(each, missing));
    }

    private static Object value(Object object, Field field) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
