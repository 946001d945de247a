package org.policygap.parser.read.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the elements of a tagged PDF are (ISO 32000-1, 14.8.4), by the standard names or names of the file's own. */
final class TagRoles {
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");

    private final COSDictionary roles;

    /** The roles that the root of a structure tree maps. */
    TagRoles(COSDictionary root) {
        COSDictionary map = root.getCOSDictionary(ROLE_MAP);
        this.roles = map == null ? new COSDictionary() : map;
    }

    /** The standard role of an element, or the one that it is given if nothing says which that is; may be empty. */
    String of(COSDictionary dictionary) {
        COSName role = dictionary.getCOSName(COSName.S);
        for (int i = 0; i < 10 && role != null && roles.containsKey(role); i++) {
            COSName mapped = roles.getCOSName(role);
            if (mapped == null || mapped.equals(role) || isStandard(role.getName())) {
                break;
            }
            role = mapped;
        }
        return role == null ? "" : role.getName();
    }

    private static boolean isStandard(String role) {
        return isBlock(role) || role.matches("Table|T[RDH]|L|TOC|Note|Figure|Span|Link");
    }

    /** Whether an element of that role begins a paragraph of its own. */
    static boolean isBlock(String role) {
        return switch (role) {
            case "P",
                    "H",
                    "H1",
                    "H2",
                    "H3",
                    "H4",
                    "H5",
                    "H6",
                    "LI",
                    "LBody",
                    "TD",
                    "TH",
                    "Caption",
                    "TOCI",
                    "Note",
                    "BlockQuote",
                    "Title",
                    "Table",
                    "L",
                    "Sect",
                    "Div",
                    "Part",
                    "Art",
                    "TOC",
                    "Index",
                    "Form" -> true;
            default -> false;
        };
    }

    /** Level of a heading, 1 to 6; 0 if the role is none, or one without a level. */
    static int headingLevel(String role) {
        return role.length() == 2 && role.charAt(0) == 'H' && role.charAt(1) >= '1' && role.charAt(1) <= '6'
                ? role.charAt(1) - '0'
                : 0;
    }
}
