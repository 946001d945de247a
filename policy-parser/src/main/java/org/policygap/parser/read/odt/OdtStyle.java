package org.policygap.parser.read.odt;

import java.util.HashMap;
import java.util.Map;

/** A style as the file declares it: its properties by local name, and the style it inherits from. */
final class OdtStyle {
    final String name;
    final String displayName;
    final String family;
    final String parent;
    final boolean automatic;
    final Map<String, String> properties = new HashMap<>();

    OdtStyle(String name, String displayName, String family, String parent, boolean automatic) {
        this.name = name;
        this.displayName = displayName.isEmpty() ? name : displayName;
        this.family = family;
        this.parent = parent;
        this.automatic = automatic;
    }
}
