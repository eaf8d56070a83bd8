/**
 * Who answers whom within one report: the replies between its statements.
 *
 * <p>{@link org.counterclaim.linking.reply.ReportReplies} takes a {@link
 * org.counterclaim.claim.Reading} and gives its {@link org.counterclaim.claim.Reply} list. The way
 * through: {@code Sayings} makes each statement ready to be compared (what it means in stems, whom
 * it names, whose side it speaks for: {@code Sides}); {@code Pairs} chooses which two are compared
 * at all; {@code Addressees} says whom a statement would answer under one principle after another
 * (who denies answers who accused; what is added in the same breath goes to the same address);
 * {@code Standing} says how a pair stands among the others; {@code Clues} puts all that into
 * figures, and {@link org.counterclaim.linking.reply.ReplyTrees} turns them into the probability
 * that the one backs, or goes against, the other. {@code ReplyKinds} then names the kind and the
 * words that show it. {@link org.counterclaim.linking.reply.ReplyTable} gives the same figures to
 * those who grow the trees.
 *
 * <pre>{@code
 * ReportReplies replies = ReportReplies.english();
 * Reading answered = reading.with(replies.find(reading));
 * }</pre>
 *
 * <p>Events and figures of the reading are used where it has them: who acts is a party of the
 * statement, an act that is denied makes it negative, and "at least 12" does not conflict with
 * "20". Without them the words alone must do.
 *
 * <p>Not here: whether two reports speak of one happening, and who is right.
 *
 * <p>Traps: a pair's answer is not always the later statement; "rejected Moscow's claims that …"
 * comes before the claims it rejects. Confidence is of the pair and its side, not of the kind.
 */
@NullMarked
package org.counterclaim.linking.reply;

import org.jspecify.annotations.NullMarked;
