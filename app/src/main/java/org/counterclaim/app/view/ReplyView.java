package org.counterclaim.app.view;

/**
 * A reply, seen from one of its two statements.
 *
 * @param relation what this statement does or has done to it: "denies", "is denied by"
 * @param other the id of the other statement of the report
 * @param speaker who says the other
 * @param against whether the reply stands against what it answers
 * @param explicit whether the words say that it is an answer
 */
public record ReplyView(
    String relation, String other, String speaker, boolean against, boolean explicit) {}
