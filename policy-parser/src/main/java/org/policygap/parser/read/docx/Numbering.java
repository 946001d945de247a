package org.policygap.parser.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.read.docx.NumberingReader.Lists;

/** The lists of a document (ISO/IEC 29500-1, 17.9) and which paragraph belongs to which. */
final class Numbering {
    static final int LEVELS = 9;

    private final Styles styles;
    private final Lists lists;
    private final Map<Integer, Optional<ListDefinition>> definitions = new HashMap<>();

    Numbering(Styles styles, Lists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /**
     * A place in a list.
     *
     * @param level 0-based
     */
    record Position(ListInstance list, ListDefinition definition, int level) {

        ListLevel format() {
            return format(level);
        }

        ListLevel format(int other) {
            ListLevel own = list.levels().get(other);
            return own == null ? definition.level(other) : own;
        }
    }

    /** The place of a paragraph in a list: its own, else that of the nearest style that has one; numId 0 means none. */
    Optional<Position> position(ParagraphFormat direct) {
        if (direct.numbering().isPresent()) {
            return position(direct.numbering().getAsInt(), direct.level());
        }
        for (Style style : styles.chain(direct.style())) {
            OptionalInt numbering = style.paragraph().numbering();
            if (numbering.isPresent()) {
                return position(numbering.getAsInt(), direct.level())
                        .map(found -> direct.level().isPresent() ? found : atStyle(found, direct, style));
            }
        }
        return Optional.empty();
    }

    private Optional<Position> position(int id, OptionalInt level) {
        ListInstance list = lists.instances().get(id);
        if (id == 0 || list == null) {
            return Optional.empty();
        }
        return definition(list.definition()).map(definition -> new Position(list, definition, clamp(level.orElse(0))));
    }

    /** The level that names the paragraph's style or the one it inherits from counts; else the one the style gives. */
    private Position atStyle(Position found, ParagraphFormat direct, Style numbered) {
        for (Style style : styles.chain(direct.style())) {
            for (int level = 0; level < LEVELS; level++) {
                if (found.format(level).style().equals(style.id())) {
                    return new Position(found.list(), found.definition(), level);
                }
            }
            if (style.equals(numbered)) {
                break;
            }
        }
        int level = clamp(numbered.paragraph().level().orElse(0));
        return new Position(found.list(), found.definition(), level);
    }

    private static int clamp(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    /** The definition itself, or the one its numbering style leads to. */
    private Optional<ListDefinition> definition(int id) {
        return definitions.computeIfAbsent(id, key -> follow(lists.definitions().get(key)));
    }

    private Optional<ListDefinition> follow(@Nullable ListDefinition definition) {
        if (definition == null || definition.styleLink().isEmpty()) {
            return Optional.ofNullable(definition);
        }
        return styles.find(definition.styleLink())
                .flatMap(style -> instance(style.paragraph().numbering()))
                .map(instance -> lists.definitions().get(instance.definition()))
                .or(() -> Optional.of(definition));
    }

    private Optional<ListInstance> instance(OptionalInt id) {
        return id.isPresent() ? Optional.ofNullable(lists.instances().get(id.getAsInt())) : Optional.empty();
    }

    /**
     * Left indent of a paragraph in points: the place nearest to the paragraph counts, and a list's indent ranks just
     * below that of the place that put the paragraph into the list (17.9.23).
     */
    double indent(ParagraphFormat direct, Optional<Position> position) {
        OptionalDouble ofList = position.map(p -> p.format().indent()).orElse(OptionalDouble.empty());
        if (direct.indent().isPresent()) {
            return direct.indent().getAsDouble();
        }
        if (direct.numbering().isPresent() && ofList.isPresent()) {
            return ofList.getAsDouble();
        }
        for (Style style : styles.chain(direct.style())) {
            if (style.paragraph().indent().isPresent()) {
                return style.paragraph().indent().getAsDouble();
            }
            if (style.paragraph().numbering().isPresent() && ofList.isPresent()) {
                return ofList.getAsDouble();
            }
        }
        return 0;
    }
}
