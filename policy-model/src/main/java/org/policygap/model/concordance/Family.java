package org.policygap.model.concordance;

import java.util.List;

/**
 * Clauses of several schools that are about the same matter, or a clause that only one school has.
 *
 * @param area the policy area of its topic
 * @param topic the topic it belongs to
 * @param name a few words that name it within the topic
 * @param members in the order of schools, and of reading within a school; at least one
 * @param strictest ids of the schools whose rule binds most, empty if all bind alike
 * @param mostLenient ids of the schools whose rule binds least, empty if all bind alike
 * @param outliers ids of schools that differ from what two in three say, or lack what four in five have
 * @param differences in plain words what schools differ in; empty if they agree
 */
public record Family(
        String area,
        String topic,
        String name,
        List<Member> members,
        List<String> strictest,
        List<String> mostLenient,
        List<String> outliers,
        String differences) {

    public Family {
        members = List.copyOf(members);
        strictest = List.copyOf(strictest);
        mostLenient = List.copyOf(mostLenient);
        outliers = List.copyOf(outliers);
    }

    /** Ids of the schools that have it, in their order. */
    public List<String> schools() {
        return members.stream().map(Member::schoolId).distinct().toList();
    }

    /** Whether all who have it bind alike and with the same numbers. */
    public boolean isConsistent() {
        return differences.isEmpty();
    }
}
