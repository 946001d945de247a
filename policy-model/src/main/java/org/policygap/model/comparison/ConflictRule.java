package org.policygap.model.comparison;

/** The rule that found a conflict. */
public enum ConflictRule {
    /** One permits what the other forbids. */
    PERMISSION_AGAINST_PROHIBITION,
    /** One asks for what the other forbids. */
    DUTY_AGAINST_PROHIBITION,
    /** One asks for what the other says is not needed. */
    DUTY_AGAINST_EXEMPTION,
    /** What one asks for is undone by what the other asks for or permits: keep and destroy. */
    OPPOSITE_ACTS,
    /** The school describes as its practice what the model forbids. */
    CONTRARY_PRACTICE,
    /** The school's policy leaves out people whom the model includes. */
    SCOPE,
    /** One has an exception that the other lacks. */
    EXCEPTION_AGAINST_NONE,
    /** The numbers, intervals or deadlines differ. */
    NUMBER,
    /** Different people alone may decide. */
    AUTHORITY;

    /** Whether whole sentences collide and not single words of theirs, such as a number, a person or an exception. */
    public boolean isOfSentences() {
        return switch (this) {
            case PERMISSION_AGAINST_PROHIBITION,
                    DUTY_AGAINST_PROHIBITION,
                    DUTY_AGAINST_EXEMPTION,
                    OPPOSITE_ACTS,
                    CONTRARY_PRACTICE,
                    SCOPE -> true;
            case EXCEPTION_AGAINST_NONE, NUMBER, AUTHORITY -> false;
        };
    }
}
