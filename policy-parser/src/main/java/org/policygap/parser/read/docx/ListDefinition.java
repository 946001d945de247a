package org.policygap.parser.read.docx;

import java.util.Map;

/**
 * An abstract list ({@code w:abstractNum}).
 *
 * @param levels by 0-based level
 * @param styleLink id of the numbering style that defines it instead, empty if none
 */
record ListDefinition(int id, Map<Integer, ListLevel> levels, String styleLink) {

    ListLevel level(int level) {
        return levels.getOrDefault(level, ListLevel.UNDEFINED);
    }
}
