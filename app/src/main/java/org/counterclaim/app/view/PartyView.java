package org.counterclaim.app.view;

/**
 * A side of a report, told apart on its page by a letter and a colour; never by colour alone.
 *
 * @param label "A", "B", … "Z", "AA" in the order of who says most; "·" for the outlet's own voice
 * @param colour 1 to 7 for the first seven, 8 for all others, 0 for the outlet's own voice
 */
public record PartyView(String label, int colour, String name, int statements) {}
