package org.policygap.parser.metadata;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.SourcedText;
import org.policygap.parser.clean.Wording;

/** Collects metadata entries: puts each under the field that its value fits, works out ISO values, drops repetitions. */
final class MetadataCollector {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AFTER_DATE = Pattern.compile("(?<=\\d)[.,;]$");
    private static final Pattern BODY_OF_GOVERNORS = Pattern.compile("(?i).*\\bcommittee\\b.*");
    /** What is no status though a row "Policy type" says so. */
    private static final Pattern NAME_OF_POLICY = Pattern.compile("(?i)(?:\\S+\\s+){2,}policy");

    private static final Pattern NAME = Pattern.compile("(?i)name\\W*");

    /** "2.0 (revised after the move)" */
    private static final Pattern VERSION_WITH_NOTE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,3})\\s+\\([^()]*\\)");

    private static final Pattern BY_ON = Pattern.compile("(.{3,80}?)[,\\s]+(?:on|in|dated?|[-–(])\\s*(.*\\d.*)");

    private static final Pattern NEXT = Pattern.compile("(?i)\\b(?:next|due|be|by|renewal|expiry)\\b");

    private final IdRegister ids;
    private final List<MetadataEntry> entries = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    MetadataCollector(IdRegister ids) {
        this.ids = ids;
    }

    List<MetadataEntry> entries() {
        return entries;
    }

    boolean has(MetadataField field) {
        return first(field).isPresent();
    }

    Optional<MetadataEntry> first(MetadataField field) {
        for (MetadataEntry entry : entries) {
            if (entry.field() == field) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    void add(SourcedText text, MetadataLabels.Statement statement) {
        int end = Math.min(text.raw().length(), statement.end());
        add(
                statement.field(),
                statement.label(),
                statement.value(),
                text.substring(statement.start(), end).spans());
    }

    /** Adds a statement; one that says two things, such as "every 2 years (February 2027)", becomes two entries. */
    void add(MetadataField field, String label, String value, List<SourceSpan> source) {
        String words = SPACE.matcher(value).replaceAll(" ").strip();
        String literal =
                Wording.endsWithAny(words, ".,;") ? AFTER_DATE.matcher(words).replaceFirst("") : words;
        if (literal.isEmpty()) {
            return;
        }
        switch (field) {
            case NEXT_REVIEW, LAST_REVIEWED, REVIEW_PERIOD -> addReview(field, label, literal, source);
            case APPROVED_BY -> addApproval(label, literal, source);
            case APPROVED_ON -> put(field, label, literal, Periods.date(literal), false, source);
            case PUBLISHED_ON -> {
                // "Date" may also stand in a form, before another field.
                if (!label.equalsIgnoreCase("date") || Characters.hasDigit(literal)) {
                    put(field, label, literal, Periods.date(literal), false, source);
                }
            }
            case OWNER ->
                put(
                        BODY_OF_GOVERNORS.matcher(literal).matches() ? MetadataField.COMMITTEE : field,
                        label,
                        literal,
                        Optional.empty(),
                        false,
                        source);
            case STATUS ->
                put(
                        NAME_OF_POLICY.matcher(literal).matches() ? MetadataField.OTHER : field,
                        label,
                        literal,
                        Optional.empty(),
                        false,
                        source);
            case TITLE ->
                put(
                        isNameOfPerson(label, literal) ? MetadataField.OTHER : field,
                        label,
                        literal,
                        Optional.empty(),
                        false,
                        source);
            case VERSION -> {
                Matcher noted = VERSION_WITH_NOTE.matcher(literal);
                put(field, label, noted.matches() ? noted.group(1) : literal, Optional.empty(), false, source);
            }
            default -> put(field, label, literal, Optional.empty(), false, source);
        }
    }

    /** "Name" alone is mostly that of who signs, unless what it names is a document. */
    private static boolean isNameOfPerson(String label, String literal) {
        return NAME.matcher(label).matches() && !Titles.isDocument(literal);
    }

    private void addReview(MetadataField field, String label, String literal, List<SourceSpan> source) {
        Optional<Periods.Found> date = Periods.date(literal);
        Optional<Periods.Found> interval = Periods.interval(literal);
        boolean both = date.isPresent() && interval.isPresent();
        if (interval.isPresent()) {
            put(MetadataField.REVIEW_PERIOD, label, both ? interval.get().literal() : literal, interval, false, source);
        }
        if (date.isPresent()) {
            MetadataField dated = field != MetadataField.REVIEW_PERIOD
                    ? field
                    : label.toLowerCase(Locale.ROOT).contains("reviewed")
                            ? MetadataField.LAST_REVIEWED
                            : MetadataField.NEXT_REVIEW;
            put(dated, label, both ? date.get().literal() : literal, date, false, source);
        }
        if (date.isEmpty() && interval.isEmpty()) {
            boolean byWhom = label.toLowerCase(Locale.ROOT).endsWith("by");
            MetadataField reviewer =
                    BODY_OF_GOVERNORS.matcher(literal).matches() ? MetadataField.COMMITTEE : MetadataField.OWNER;
            put(byWhom ? reviewer : field, label, literal, Optional.empty(), false, source);
        }
    }

    private void addApproval(String label, String literal, List<SourceSpan> source) {
        Optional<Periods.Found> date = Periods.date(literal);
        Matcher matcher = BY_ON.matcher(literal);
        if (date.isEmpty()) {
            put(MetadataField.APPROVED_BY, label, literal, date, false, source);
        } else if (date.get().literal().length() * 3 > literal.length() * 2) {
            put(MetadataField.APPROVED_ON, label, literal, date, false, source);
        } else {
            boolean split = matcher.matches() && Periods.date(matcher.group(2)).isPresent();
            put(MetadataField.APPROVED_BY, label, split ? matcher.group(1) : literal, Optional.empty(), false, source);
            put(MetadataField.APPROVED_ON, label, date.get().literal(), date, false, source);
        }
    }

    void put(
            MetadataField field,
            String label,
            String literal,
            Optional<Periods.Found> value,
            boolean derived,
            List<SourceSpan> source) {
        if (known.add(field + "\n" + literal.toLowerCase(Locale.ROOT))) {
            String iso = value.map(Periods.Found::value).orElse("");
            entries.add(new MetadataEntry(
                    ids.assign('m', field + " " + literal), field, label, literal, iso, derived, source));
        }
    }

    /** "Date of review" is the last one where the document states a later next one, or was approved no earlier. */
    void settleReviews() {
        Optional<LocalDate> next = entries.stream()
                .filter(entry -> entry.field() == MetadataField.NEXT_REVIEW && isNext(entry))
                .flatMap(entry -> entry.earliest().stream())
                .findFirst();
        Optional<LocalDate> approved = date(MetadataField.APPROVED_ON);
        for (int i = 0; i < entries.size(); i++) {
            MetadataEntry entry = entries.get(i);
            Optional<LocalDate> date = entry.earliest();
            boolean past = date.isPresent()
                    && (next.filter(date.get()::isBefore).isPresent()
                            || approved.filter(day -> !date.get().isAfter(day)).isPresent());
            if (entry.field() == MetadataField.NEXT_REVIEW && !isNext(entry) && past) {
                entries.set(
                        i,
                        new MetadataEntry(
                                entry.id(),
                                MetadataField.LAST_REVIEWED,
                                entry.label(),
                                entry.literal(),
                                entry.value(),
                                entry.derived(),
                                entry.source()));
            }
        }
    }

    private static boolean isNext(MetadataEntry entry) {
        return isNext(entry.label());
    }

    /** Whether a label can only be that of the next review: "Next review", "Review due". */
    static boolean isNext(String label) {
        return NEXT.matcher(label).find();
    }

    /** The review interval that follows from the dates of the last and the next review, if none is stated. */
    void derive() {
        if (has(MetadataField.REVIEW_PERIOD)) {
            return;
        }
        Optional<LocalDate> last = date(MetadataField.LAST_REVIEWED).or(() -> date(MetadataField.APPROVED_ON));
        Optional<LocalDate> next = date(MetadataField.NEXT_REVIEW);
        if (last.isPresent() && next.isPresent() && last.get().isBefore(next.get())) {
            long months = Math.round(ChronoUnit.DAYS.between(last.get(), next.get()) / 30.44);
            Period period = months % 12 == 0 ? Period.ofYears((int) months / 12) : Period.ofMonths((int) months);
            String words = months % 12 == 0 ? months / 12 + (months == 12 ? " year" : " years") : months + " months";
            Periods.Found value = new Periods.Found(words, period.toString(), 0, 0);
            put(MetadataField.REVIEW_PERIOD, "", words, Optional.of(value), true, List.of());
        }
    }

    private Optional<LocalDate> date(MetadataField field) {
        return first(field).flatMap(MetadataEntry::earliest);
    }
}
