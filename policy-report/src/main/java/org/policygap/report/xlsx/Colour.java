package org.policygap.report.xlsx;

/** The workbook's colours. Text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), which a test checks. */
public enum Colour {
    BLACK("000000"),
    WHITE("FFFFFF"),
    NAVY("1B2B4B"),
    BLUE("2F4470"),
    TEXT("1F2937"),
    MUTED("56606E"),
    LINK("1B4F86"),
    LINE("D5DAE1"),
    BROWN("7A4F00"),
    CREAM("FFF8DC"),
    GREEN("1A5632"),
    GREEN_GROUND("DFF0E5"),
    GREEN_BAR("2E7D4F"),
    AMBER("6B4300"),
    AMBER_GROUND("FFEFC7"),
    AMBER_BAR("E0A526"),
    RED("8A1C14"),
    RED_GROUND("FADBD8"),
    RED_BAR("C0392B"),
    PURPLE("56257F"),
    PURPLE_GROUND("E8DAF0"),
    PURPLE_BAR("7D3C98"),
    GREY("47525F"),
    GREY_GROUND("E9ECEF");

    private final String hex;

    Colour(String hex) {
        this.hex = hex;
    }

    /** Red, green and blue, two hexadecimal digits each. */
    public String hex() {
        return hex;
    }
}
