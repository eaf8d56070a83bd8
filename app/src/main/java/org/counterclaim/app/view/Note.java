package org.counterclaim.app.view;

/** What a stretch of text is known to be, besides a statement: a name, a place, a time. */
public record Note(Layer layer, String words) {}
