package org.counterclaim.linking.reply;

/**
 * Two statements, by their order, one of which may bear on the other.
 *
 * @param answer the later one, or the one that encloses the other
 */
record Pair(int answer, int answered) {}
