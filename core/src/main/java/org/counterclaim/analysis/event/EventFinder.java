package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.event.Choices.Label;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.Choices.Site;
import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** Finds the events a text tells of. Thread-safe. */
public final class EventFinder {

  private static final int LONGEST_SENTENCE = 400;

  /** A headline and the sentence under it. */
  private static final int LEAD = 2;

  private final EventLexicon lexicon;
  private final KnownActors known;

  public EventFinder(EventLexicon lexicon, KnownActors known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /**
   * {@return events in the order of their triggers}
   *
   * @param names in the report; a word of one is no event, unless it names an event
   * @param statements of the report: whoever tells of a deed has not done it by telling
   * @param seen what a model says of triggers; none if there is no model
   */
  public List<SpannedEvent> find(
      Report report,
      List<Sentence> sentences,
      List<Name> names,
      List<FoundStatement> statements,
      List<FoundEvent> seen) {
    Reporters reporters = new Reporters(report.text(), lexicon, statements);
    List<SpannedEvent> events = new ArrayList<>();
    BitSet named = letters(names, kind -> kind != Name.Kind.EVENT);
    BitSet persons = letters(names, Name.Kind.PERSON::equals);
    TreeMap<Span, FoundEvent> triggers = new TreeMap<>();
    seen.forEach(each -> triggers.put(each.trigger(), each));
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      SentenceWords words = SentenceWords.of(report.text(), span, lexicon.vocabulary);
      if (words.size() <= LONGEST_SENTENCE) {
        List<Match> matches = matches(words);
        List<BitSet> groups = lexicon.groups.in(words);
        Exclusions exclusions = new Exclusions(words, groups, matches, lexicon);
        Verdict verdict =
            new Verdict(
                Verdict.within(triggers, report.text(), span, lexicon.subtypes, exclusions::of));
        double weight = Prominence.ofSentence(i);
        List<SpannedEvent> here = new ArrayList<>();
        addSentence(words, matches, groups, weight, verdict, reporters, here);
        boolean lead = i < LEAD;
        verdict.addUnlisted(weight, lead, trigger -> reports(report.text(), trigger), here);
        here.replaceAll(
            each ->
                each.actor()
                        .filter(actor -> words.isDate(actor) && !persons.get(actor.begin()))
                        .isPresent()
                    ? each.withActor(Optional.empty())
                    : each);
        here.replaceAll(
            each ->
                !each.isDone()
                        || (each.by().equals(Verdict.ALONE) && isInnocent(each, words, reporters))
                    ? each.withActor(Optional.empty())
                    : each);
        if (!words.isTitle()) {
          here.removeIf(each -> isInName(report.text(), each.trigger(), named));
        }
        events.addAll(here);
      }
    }
    List<SpannedEvent> telling = events.stream().filter(EventFinder::isTelling).toList();
    List<SpannedEvent> kept = new ArrayList<>(telling.isEmpty() ? events : telling);
    kept.sort(Comparator.comparing(SpannedEvent::trigger));
    return kept;
  }

  /** Whether a deed's actor only tells of it, or is whom it is aimed at. */
  private boolean isInnocent(SpannedEvent event, SentenceWords words, Reporters reporters) {
    return event.isHarmful()
        && event
            .actor()
            .filter(
                actor -> reporters.tell(event.trigger(), actor) || isAimedAt(words, actor.begin()))
            .isPresent();
  }

  /** "They stole your voice", he wrote: "they" of his words is not he. */
  private static boolean isSomebodyElse(
      SpannedEvent ruled, SpannedEvent weighed, SentenceWords words, Reporters reporters) {
    boolean pronoun =
        ruled.actor().filter(span -> OwnWords.isOther(span.in(words.text()))).isPresent();
    return pronoun
        && weighed.actor().filter(actor -> reporters.quote(weighed.trigger(), actor)).isPresent();
  }

  /** "against | the army", "against the headquarters of | the army". */
  private boolean isAimedAt(SentenceWords words, int begin) {
    int i = words.at(begin) - 1;
    while (words.is("determiner", i) || words.isNominal(i) || words.lower(i).equals("of")) {
      i--;
    }
    return lexicon.parties.isAim(words.lower(i));
  }

  /**
   * Words such as "announced" name an event only where nothing else does; so do words that no
   * lexicon knows and no subtype fits.
   */
  private static boolean isTelling(SpannedEvent event) {
    boolean known = event.root().isPresent() && !event.by().equals(Verdict.ALONE);
    return event.subtype() != Subtype.OTHER || known;
  }

  private static BitSet letters(List<Name> names, Predicate<Name.Kind> wanted) {
    BitSet letters = new BitSet();
    for (Name name : names) {
      if (wanted.test(name.kind())) {
        letters.set(name.span().begin(), name.span().end());
      }
    }
    return letters;
  }

  /** "Front" of "Nusra Front"; a name's small words are words: "the Douma rebel attack". */
  private static boolean isInName(String text, Span trigger, BitSet named) {
    return named.get(trigger.begin()) && Character.isUpperCase(text.charAt(trigger.begin()));
  }

  /** "said", "added": a plain word of saying, which the lexicon does not hold for an act. */
  private boolean reports(String text, Span trigger) {
    return lexicon.vocabulary.isSpeech(trigger.in(text).toLowerCase(Locale.ROOT));
  }

  private List<Match> matches(SentenceWords words) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Match> match = lexicon.triggers.at(words, i);
      if (match.isPresent() && !Epithets.isOne(match.get(), words, lexicon)) {
        matches.add(match.get());
        i = match.get().last();
      }
    }
    return matches;
  }

  private void addSentence(
      SentenceWords words,
      List<Match> matches,
      List<BitSet> groups,
      double weight,
      Verdict verdict,
      Reporters reporters,
      List<SpannedEvent> events) {
    if (matches.isEmpty()) {
      return;
    }
    Clauses clauses = new Clauses(words);
    Participants participants = new Participants(words, clauses, lexicon.parties);
    for (Match match : matches) {
      Pair pair = participants.of(match);
      Range actor = pair.actor().orElse(Range.NONE);
      Range recipient = pair.recipient().orElse(Range.NONE);
      markKinds(words, actor, groups);
      markKinds(words, recipient, groups);
      Range region = clauses.region(match.first());
      Site site =
          new Site(
              groups,
              new Range(0, words.size()),
              region,
              new Range(match.first(), match.last() + 1),
              actor,
              recipient);
      Label label = lexicon.choices.decide(match.trigger(), site);
      Polarity polarity = lexicon.polarities.of(match, words, region);
      SpannedEvent ruled =
          new SpannedEvent(
              words.span(match.first(), match.last()),
              Roots.asSpoken(label.root(), polarity, match.verbal()),
              label.subtype(),
              polarity,
              span(words, pair.actor()),
              span(words, pair.recipient()),
              Roots.factuality(polarity),
              Prominence.of(match, label.subtype(), words, clauses) * weight,
              "rule events");
      boolean act =
          isTelling(ruled)
              || (!reports(words.text(), ruled.trigger()) && !lexicon.retells(words, match.first()))
              || verdict.attributes(ruled.trigger());
      SpannedEvent seen = act ? verdict.of(ruled, label.told(), pair.plain(), weight) : ruled;
      SpannedEvent weighed = match.trigger().isVerdict() ? seen.withRoot(ruled.root()) : seen;
      boolean differs = !weighed.actor().equals(ruled.actor());
      boolean looksOn =
          span(words, pair.onlooker())
              .flatMap(onlooker -> weighed.actor().filter(onlooker::overlaps))
              .isPresent();
      events.add(
          differs
                  && (looksOn
                      || isInnocent(weighed, words, reporters)
                      || isSomebodyElse(ruled, weighed, words, reporters))
              ? weighed.withActor(ruled.actor())
              : weighed);
    }
  }

  private static Optional<Span> span(SentenceWords words, Optional<Range> range) {
    return range.map(each -> words.span(each.begin(), each.end() - 1));
  }

  /** Lets states and armed groups that are known by name count as such. */
  private void markKinds(SentenceWords words, Range phrase, List<BitSet> groups) {
    if (phrase.begin() >= phrase.end()) {
      return;
    }
    kind(words.span(phrase.begin(), phrase.end() - 1).in(words.text()))
        .ifPresent(kind -> mark(kind, phrase.begin(), groups));
    for (int i = phrase.begin(); i < Math.min(phrase.end(), phrase.begin() + 8); i++) {
      if (words.isCapital(i)) {
        int token = i;
        kind(words.span(i, i).in(words.text())).ifPresent(kind -> mark(kind, token, groups));
      }
    }
  }

  private Optional<Actor.Kind> kind(String phrase) {
    return phrase.length() > 80 ? Optional.empty() : known.find(phrase).map(KnownActor::kind);
  }

  private void mark(Actor.Kind kind, int token, List<BitSet> groups) {
    if (kind == Actor.Kind.ARMED_GROUP) {
      groups.get(lexicon.groups.number("nonstate")).set(token);
    } else if (kind == Actor.Kind.STATE) {
      groups.get(lexicon.groups.number("state")).set(token);
    }
  }
}
