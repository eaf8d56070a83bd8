package org.counterclaim.linking.reply;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * A statement as it is compared with others.
 *
 * @param order its place among the statements of the reading
 * @param sentence from the begin of the sentence it stands in to the end of the one it ends in
 * @param frame the words of that sentence around the content: source, cue and what else is there
 * @param content the words said
 * @param meaning the stems that carry the meaning, words of the same meaning as one
 * @param names stems of the content that are written as names
 * @param numbers numbers of the content
 * @param parties whom the content names: ids of actors and codes of states
 * @param around whom the sentence names outside the content, the speaker aside
 * @param voice id of the speaker and of the bodies and states it belongs to
 */
record Saying(
    int order,
    Statement statement,
    Span sentence,
    List<Word> frame,
    List<Word> content,
    Set<String> meaning,
    Set<String> names,
    Set<String> numbers,
    Set<String> parties,
    Set<String> around,
    Set<String> voice,
    Set<String> cueGroups,
    boolean negated,
    boolean falsehood,
    boolean contrast,
    boolean agreement,
    boolean speechNoun) {}
