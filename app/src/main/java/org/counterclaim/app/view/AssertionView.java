package org.counterclaim.app.view;

/**
 * Something a statement says about the world, in words.
 *
 * @param kind "event", "figure" or "control"
 * @param words such as "air strike · by Government of Syria · near Mayadin · 2017-11-23"
 * @param evidence the words of the report that say so
 * @param confidence in percent
 */
public record AssertionView(String kind, String words, String evidence, int confidence) {}
