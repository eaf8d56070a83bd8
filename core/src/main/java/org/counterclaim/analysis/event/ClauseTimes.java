package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.Clauses.Clause;
import org.counterclaim.analysis.event.Clauses.Opening;
import org.counterclaim.text.Span;

/**
 * Which times of one sentence say nothing of an event, because they date another clause: "denied
 * shelling the camp, which opened in 2009", "has used mines since the coup of 2021", "bombed it on
 * Saturday, a day after …".
 */
final class ClauseTimes {

  private final EventLexicon lexicon;
  private final SentenceWords words;
  private final Clauses clauses;

  ClauseTimes(String text, Span sentence, EventLexicon lexicon) {
    this.lexicon = lexicon;
    words = SentenceWords.of(text, sentence, lexicon.vocabulary);
    clauses = new Clauses(words);
  }

  /**
   * {@return whether the time is that of a clause which stands apart from the trigger's}
   *
   * @param recent whether it may well be that of the news: "shot a man who slept there on Monday"
   */
  boolean part(Span trigger, Span time, boolean recent) {
    int at = words.at(time.begin());
    int event = words.at(trigger.begin());
    if (at >= words.size() || event >= words.size()) {
      return false;
    }
    Clause dated = clauses.frame(at);
    Clause told = clauses.frame(event);
    return !dated.equals(told)
        && ((isApart(dated, recent) && at > dated.begin() + 1)
            || isMeasured(dated)
            || isMeasured(told));
  }

  /** "which opened in 2009", "since the coup of 2021"; not "in which nine died on Monday". */
  private boolean isApart(Clause clause, boolean recent) {
    int first = clause.begin();
    boolean marked = words.isPunctuation(first - 1) || words.isPunctuation(first);
    return clause.opening() == Opening.RELATIVE
        ? !words.is("preposition", first - 1) && (marked || !recent)
        : clause.opening() == Opening.BACKGROUND && lexicon.isApart(words.lower(first));
  }

  /** "a day | after the attack". */
  private boolean isMeasured(Clause clause) {
    int first = clause.begin();
    return clause.opening() == Opening.BACKGROUND
        && lexicon.isMeasured(words.lower(first))
        && lexicon.isMeasure(words.lower(first - 1));
  }
}
