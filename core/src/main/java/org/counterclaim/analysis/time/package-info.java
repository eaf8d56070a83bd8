/**
 * Times as reports word them, with their TIMEX3 value and the days they cover.
 *
 * <p>{@link org.counterclaim.analysis.time.TimeTagger} is the step. What it knows of a language are
 * rule files: a {@link org.counterclaim.analysis.time.Grammar} of named phrases, each a list of
 * patterns of words with a value template beside them, and an example that a test runs. A sentence
 * is split into {@link org.counterclaim.analysis.time.Token tokens}, the longest pattern at each
 * place wins, and its template is filled from where the reader stands: the {@link
 * org.counterclaim.analysis.time.Viewpoint}, which is the day of the report, the time last spoken
 * of, and the tense of the words around; a year that a neighbour tells for both ("between March and
 * May 2013") is {@link org.counterclaim.analysis.time.SharedYear shared}. What templates can reckon
 * is listed in {@link org.counterclaim.analysis.time.Operations}.
 *
 * <pre>{@code
 * TimeTagger tagger = TimeTagger.ofLanguage(Language.ENGLISH);
 * List<TimeMention> times = tagger.tag(report, sentences);
 * }</pre>
 *
 * <p>Spans follow TIMEX3 as annotated in TimeBank: determiners and modifiers belong to a time
 * ("early this week"), the preposition before it does not ("On Saturday" is the time "Saturday").
 *
 * <p>Patterns have no repetition and phrases no recursion, so the work at one token is bounded by
 * the rules, whatever the text: reading is linear in its length.
 */
@NullMarked
package org.counterclaim.analysis.time;

import org.jspecify.annotations.NullMarked;
