package org.counterclaim.analysis.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what a model sees and what the rules say of one sentence are weighed against
 * each other. What a model does not say, the rules decide.
 */
final class Verdict {

  /**
   * How many times likelier a model that knows roots alone, and not of which trigger's event, must
   * find another root to win against the lexicon's.
   */
  private static final double LEXICON_ALONE = 30;

  /** How likely a model's polarity must be to win against the rules'. */
  private static final double SURE = 0.8;

  /** How much of an event's weight the model decides, where it says what a sentence is about. */
  private static final double SHARE = 0.7;

  /** The least share of a sentence that makes an event of what the lexicon does not know. */
  private static final double LEAST_SHARE = 0.15;

  /** How much a model must hold it for news by itself, not only beside its neighbours. */
  private static final double LEAST_MAIN = 1;

  /** How likely a subtype must be to make an event of what the lexicon does not know. */
  private static final double LEAST_CHANCE = 0.5;

  /** The same of what most of a lead speaks of, if it is half of it and not less news than not. */
  private static final double LEAST_CHANCE_OF_LEAD = 0.3;

  private static final double LEAD_SHARE = 0.5;
  private static final double LEAST_MAIN_OF_LEAD = 0;

  private static final String BOTH = "rule events, model";
  static final String ALONE = "model";

  private final List<FoundEvent> seen;
  private final Map<FoundEvent, Double> shares = new HashMap<>();

  /**
   * {@return whether the model may make an event of what the lexicon does not know}
   *
   * @param share how much of what its sentence tells it is, from 0 to 1
   * @param main its score as the main event of its sentence
   */
  static boolean maybeNews(double share, double main) {
    boolean ofLead = share >= LEAD_SHARE && main >= LEAST_MAIN_OF_LEAD;
    return share >= LEAST_SHARE && (main >= LEAST_MAIN || ofLead);
  }

  /**
   * Takes what the model sees in one sentence.
   *
   * @param seen empty if there is no model, or nothing for it to see
   */
  Verdict(List<FoundEvent> seen) {
    this.seen = List.copyOf(seen);
    double highest = seen.stream().mapToDouble(FoundEvent::main).max().orElse(0);
    double sum = seen.stream().mapToDouble(each -> Math.exp(each.main() - highest)).sum();
    seen.forEach(each -> shares.put(each, Math.exp(each.main() - highest) / sum));
  }

  /**
   * {@return what the model sees in the sentence, its words weighed too, without parties that stand
   * outside}
   *
   * @param never what a trigger cannot be
   */
  static List<FoundEvent> within(
      NavigableMap<Span, FoundEvent> seen,
      String text,
      Span sentence,
      SubtypeWords words,
      Function<Span, Set<Subtype>> never) {
    return seen.subMap(before(sentence.begin()), before(sentence.end())).values().stream()
        .map(
            each ->
                new FoundEvent(
                    each.trigger(),
                    each.confidence(),
                    each.factuality(),
                    each.roots(),
                    without(
                        never.apply(each.trigger()),
                        words.with(each.subtypes(), text, sentence, each.trigger())),
                    each.polarities(),
                    each.actor().filter(sentence::covers),
                    each.recipient().filter(sentence::covers),
                    each.main()))
        .toList();
  }

  private static Map<Subtype, Double> without(Set<Subtype> never, Map<Subtype, Double> subtypes) {
    Map<Subtype, Double> left = new HashMap<>(subtypes);
    left.keySet().removeAll(never);
    return left;
  }

  /** Of spans that begin alike, the longest comes first. */
  private static Span before(int offset) {
    return new Span(offset, Integer.MAX_VALUE);
  }

  /**
   * {@return the event with what the model knows better}
   *
   * @param named whether words around the trigger told the lexicon the subtype
   * @param plain whether grammar leaves no doubt of who acts
   * @param weight the share that the sentence leaves to its events
   */
  SpannedEvent of(SpannedEvent ruled, boolean named, boolean plain, double weight) {
    FoundEvent found = at(ruled.trigger());
    double share = found == null ? 0 : shares.getOrDefault(found, 0.0);
    double confidence =
        seen.isEmpty()
            ? ruled.confidence()
            : (1 - SHARE) * ruled.confidence() + SHARE * share * weight;
    if (found == null) {
      return with(ruled, confidence);
    }
    Labels labels = labels(ruled, named, found);
    boolean torn = isTorn(ruled, found);
    boolean settled = torn || plain;
    Optional<Span> sufferer =
        found.recipient().filter(span -> !plain || ruled.actor().filter(span::overlaps).isEmpty());
    return new SpannedEvent(
        ruled.trigger(),
        labels.root(),
        labels.subtype(),
        polarity(ruled.polarity(), found.polarities()),
        settled ? ruled.actor() : found.actor().or(ruled::actor),
        torn ? ruled.recipient() : sufferer.or(ruled::recipient),
        found.factuality(),
        confidence,
        BOTH);
  }

  /** Whether the model has act who is acted upon by the order of words: "Malaysian | airliner". */
  private static boolean isTorn(SpannedEvent ruled, FoundEvent found) {
    boolean turned =
        found.actor().isPresent()
            && ruled.recipient().filter(found.actor().get()::overlaps).isPresent();
    boolean same =
        found.actor().isPresent()
            && found.recipient().filter(found.actor().get()::overlaps).isPresent();
    return turned || same;
  }

  /**
   * Adds what the model alone sees, where it calls it the news and is sure of what kind; less sure
   * where a text begins, which is where news is.
   *
   * @param lead whether the sentence is one of the first
   * @param speech whether a trigger is a word that only reports
   */
  void addUnlisted(double weight, boolean lead, Predicate<Span> speech, List<SpannedEvent> events) {
    for (FoundEvent found : seen) {
      boolean listed = events.stream().anyMatch(each -> each.trigger().overlaps(found.trigger()));
      double share = shares.getOrDefault(found, 0.0);
      boolean sure = isSure(found, LEAST_MAIN, LEAST_CHANCE);
      boolean leading =
          lead && share >= LEAD_SHARE && isSure(found, LEAST_MAIN_OF_LEAD, LEAST_CHANCE_OF_LEAD);
      boolean news = share >= LEAST_SHARE && (sure || leading);
      boolean reports = speech.test(found.trigger()) && !attributes(found);
      if (!listed && news && !reports) {
        Subtype subtype = best(found.subtypes()).orElse(Subtype.OTHER);
        Polarity polarity = best(found.polarities()).orElse(Polarity.HAPPENED);
        events.add(
            new SpannedEvent(
                found.trigger(),
                best(polarity == Polarity.HAPPENED ? fitting(subtype, found) : found.roots()),
                subtype,
                polarity,
                found.actor(),
                found.recipient(),
                found.factuality(),
                Math.max(0.01, SHARE * weight * (share + 0.5 * found.confidence())),
                ALONE));
      }
    }
  }

  /** A flood that happened is nobody's act, whatever root the model likes best. */
  private static Map<Root, Double> fitting(Subtype subtype, FoundEvent found) {
    Map<Root, Double> roots = new HashMap<>(found.roots());
    roots.keySet().removeIf(root -> !Roots.fit(subtype, root));
    return roots;
  }

  private static boolean isSure(FoundEvent found, double leastMain, double leastChance) {
    return found.main() >= leastMain
        && found.subtypes().values().stream().anyMatch(chance -> chance >= leastChance);
  }

  /** "claimed the bombing": a word of saying that is news by itself. */
  private static boolean attributes(FoundEvent found) {
    return best(found.subtypes()).filter(Subtype.ATTRIB::equals).isPresent();
  }

  /** {@return whether the model takes the trigger for a claim of responsibility} */
  boolean attributes(Span trigger) {
    FoundEvent found = at(trigger);
    return found != null && attributes(found);
  }

  private Labels labels(SpannedEvent ruled, boolean named, FoundEvent found) {
    Labels lexicon = new Labels(ruled.root(), ruled.subtype());
    if (found.subtypes().isEmpty()) {
      return new Labels(ruled.root().map(root -> likelier(root, found.roots())), ruled.subtype());
    }
    return Labels.weighed(lexicon, named, ruled.polarity() == Polarity.HAPPENED, found);
  }

  private static Root likelier(Root ruled, Map<Root, Double> roots) {
    return best(roots)
        .filter(
            best ->
                roots.getOrDefault(best, 0.0)
                    > LEXICON_ALONE * roots.getOrDefault(ruled, 0.0) + 0.01)
        .orElse(ruled);
  }

  private static Polarity polarity(Polarity ruled, Map<Polarity, Double> polarities) {
    return best(polarities)
        .filter(polarity -> polarities.getOrDefault(polarity, 0.0) >= SURE)
        .orElse(ruled);
  }

  private static SpannedEvent with(SpannedEvent event, double confidence) {
    return new SpannedEvent(
        event.trigger(),
        event.root(),
        event.subtype(),
        event.polarity(),
        event.actor(),
        event.recipient(),
        event.factuality(),
        confidence,
        event.by());
  }

  private @Nullable FoundEvent at(Span trigger) {
    return seen.stream()
        .filter(each -> each.trigger().overlaps(trigger))
        .max(Comparator.comparingDouble(each -> shares.getOrDefault(each, 0.0)))
        .orElse(null);
  }

  private static <T> Optional<T> best(Map<T, Double> labels) {
    return labels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
