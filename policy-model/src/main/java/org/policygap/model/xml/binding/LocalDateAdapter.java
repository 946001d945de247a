package org.policygap.model.xml.binding;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Joins xs:date without time zone and {@link LocalDate}. */
public final class LocalDateAdapter extends XmlAdapter<String, LocalDate> {
    @Override
    public @Nullable LocalDate unmarshal(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text.strip());
    }

    @Override
    public @Nullable String marshal(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
