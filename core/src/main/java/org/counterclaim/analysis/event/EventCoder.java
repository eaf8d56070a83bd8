package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.narrator.Owners;
import org.counterclaim.analysis.speaker.Draft;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Block;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Puts events into a reading: gives each its statement, actors, place, time and certainty.
 * Thread-safe.
 *
 * <p>An event belongs to the innermost statement whose content holds its trigger. Where none does,
 * a trigger that is itself a statement's cue ("accused") belongs to that statement, as the speech
 * act that it is.
 */
public final class EventCoder {

  /** So far a noun of harm stands from the town in front of it: "hotel siege". */
  private static final int LONGEST_BETWEEN = 25;

  private static final Pattern NOUNS = Pattern.compile("(?: \\p{Ll}[\\p{Ll}-]*){1,4}");

  private final EventLexicon lexicon;

  public EventCoder(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the events that belong to a statement, numbered in the order of their triggers} */
  public List<Event> code(
      Draft draft, Owners owning, List<Sentence> sentences, List<SpannedEvent> found) {
    Reading reading = draft.reading();
    String text = reading.report().text();
    List<Sentence> inOrder =
        sentences.stream().sorted(Comparator.comparing(Sentence::span)).toList();
    Settings settings =
        new Settings(
            reading.report(),
            reading.places(),
            reading.times(),
            lexicon.openings::contains,
            new Sayings(reading, inOrder, lexicon));
    Map<SpannedEvent, Statement> owners = owners(reading.statements(), owning, found);
    Map<String, SpannedEvent> leading = leading(owners, cues(reading.statements()));
    List<Span> places =
        reading.places().stream()
            .filter(place -> place.role() == PlaceMention.Role.LITERAL)
            .map(PlaceMention::span)
            .toList();
    List<Span> towns =
        reading.places().stream()
            .filter(place -> place.role() != PlaceMention.Role.ADJECTIVE && !isCountry(place))
            .map(PlaceMention::span)
            .toList();
    Set<Span> scenes = scenes(found, towns, text);
    Map<Span, ClauseTimes> clauses = new HashMap<>();
    OwnWords ownWords = new OwnWords(reading);
    List<Event> events = new ArrayList<>();
    int sentence = 0;
    for (SpannedEvent each : found) {
      Statement owner = owners.get(each);
      if (owner == null) {
        continue;
      }
      while (sentence + 1 < inOrder.size()
          && inOrder.get(sentence).span().end() <= each.trigger().begin()) {
        sentence++;
      }
      Span around = inOrder.isEmpty() ? each.trigger() : inOrder.get(sentence).span();
      List<Span> parties = new ArrayList<>();
      each.actor().ifPresent(parties::add);
      each.recipient().ifPresent(parties::add);
      Map<Span, List<String>> ids = new HashMap<>();
      PartyPhrase naming = new PartyPhrase(text, lexicon, draft.parties(), places, towns);
      parties.stream()
          .sorted()
          .filter(
              span -> !each.isHarmful() || scenes.stream().noneMatch(scene -> scene.covers(span)))
          .forEach(span -> ids.put(span, naming.ids(span, each.actor().equals(Optional.of(span)))));
      boolean speechAct = owner.attribution().cue().filter(each.trigger()::overlaps).isPresent();
      List<String> recipients =
          each.recipient().map(span -> ids.getOrDefault(span, List.of())).orElse(List.of()).stream()
              .filter(id -> !speechAct || !id.equals(owner.speaker()) || isReflexive(each, text))
              .toList();
      List<String> actors =
          each.actor().map(span -> ids.getOrDefault(span, List.of())).orElse(List.of()).stream()
              .filter(
                  id -> !each.isHarmful() || !recipients.contains(id) || isReflexive(each, text))
              .filter(id -> ownWords.mayMean(each.actor().orElseThrow(), id))
              .toList();
      if (each.isHarmful()) {
        ownWords.learn(actors, recipients);
      }
      boolean denied =
          owner.certainty() == Certainty.DENIED && each.equals(leading.get(owner.id()));
      Polarity polarity = denied ? Polarity.DENIED : each.polarity();
      events.add(
          new Event(
              "e" + (events.size() + 1),
              owner.id(),
              each.root(),
              each.subtype(),
              each.trigger(),
              speechAct && isSpeaker(owner, each, actors) ? List.of(owner.speaker()) : actors,
              recipients,
              speechAct && isMereSpeech(each)
                  ? OptionalInt.empty()
                  : settings.place(each.trigger(), around, parties),
              settings.when(
                  each.trigger(),
                  around,
                  block(reading, each.trigger()),
                  clauses.computeIfAbsent(around, span -> new ClauseTimes(text, span, lexicon))),
              polarity,
              certainty(owner, each, polarity),
              denied ? Math.min(each.factuality(), -2) : each.factuality(),
              new Provenance(each.by(), each.confidence())));
    }
    return events;
  }

  /** Whether who speaks is whom the phrase means: the words for the speaker tell him better. */
  private static boolean isSpeaker(Statement owner, SpannedEvent act, List<String> actors) {
    boolean same =
        act.actor()
            .filter(span -> owner.attribution().source().filter(span::overlaps).isPresent())
            .isPresent();
    return actors.isEmpty() || (same && actors.size() == 1);
  }

  /** "accused", "denied" is said somewhere, but nothing took place there; "signed" has. */
  private static boolean isMereSpeech(SpannedEvent event) {
    return switch (event.subtype()) {
      case DIPLO, ATTRIB, OTHER -> true;
      default -> false;
    };
  }

  private static boolean isCountry(PlaceMention mention) {
    return mention
        .place()
        .filter(place -> place.precision() == Place.Precision.COUNTRY)
        .isPresent();
  }

  /**
   * {@return what begins with a town and ends in a noun of harm, by which the town did nothing:
   * "Kabul blast", "Baghdad market bombing"}
   */
  private Set<Span> scenes(List<SpannedEvent> found, List<Span> towns, String text) {
    TreeMap<Integer, Span> byEnd = new TreeMap<>();
    towns.forEach(town -> byEnd.put(town.end(), town));
    Set<Span> scenes = new HashSet<>();
    for (SpannedEvent event : found) {
      Span trigger = event.trigger();
      Map.Entry<Integer, Span> town = byEnd.floorEntry(trigger.begin());
      int end = trigger.begin() + trigger.in(text).split(" ", 2)[0].length();
      if (event.isHarmful()
          && town != null
          && trigger.begin() - town.getKey() <= LONGEST_BETWEEN
          && isNounPhrase(text.substring(town.getKey(), end))) {
        scenes.add(new Span(town.getValue().begin(), end));
      }
    }
    return scenes;
  }

  /** " blast", " market bombing"; not " bombed", " strikes", "'s attack", " orders attack". */
  private boolean isNounPhrase(String behindTown) {
    if (!NOUNS.matcher(behindTown).matches()) {
      return false;
    }
    for (String word : behindTown.strip().split(" ", -1)) {
      if (word.endsWith("ed") || word.endsWith("s") || lexicon.vocabulary.isClosed(word)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the triggers that a statement's content must hold: those that are no cue} */
  public static List<Span> anchors(List<FoundStatement> statements, List<SpannedEvent> found) {
    TreeMap<Span, Span> cues = new TreeMap<>();
    statements.forEach(each -> each.attribution().cue().ifPresent(cue -> cues.put(cue, cue)));
    return found.stream()
        .map(SpannedEvent::trigger)
        .filter(trigger -> cueIn(cues.navigableKeySet(), trigger).isEmpty())
        .toList();
  }

  private static Optional<Span> cueIn(NavigableSet<Span> cues, Span trigger) {
    Span behind = new Span(trigger.end(), trigger.end());
    return Optional.ofNullable(cues.lower(behind)).filter(trigger::overlaps);
  }

  private static Map<SpannedEvent, Statement> owners(
      List<Statement> statements, Owners owning, List<SpannedEvent> found) {
    NavigableMap<Span, Statement> cues = cues(statements);
    Map<SpannedEvent, Statement> owners = new HashMap<>();
    for (SpannedEvent event : found) {
      OptionalInt inside = owning.of(event.trigger());
      if (inside.isPresent()) {
        owners.put(event, statements.get(inside.getAsInt()));
      } else {
        cueIn(cues.navigableKeySet(), event.trigger())
            .map(cues::get)
            .ifPresent(owner -> owners.put(event, owner));
      }
    }
    return owners;
  }

  private static NavigableMap<Span, Statement> cues(List<Statement> statements) {
    NavigableMap<Span, Statement> cues = new TreeMap<>();
    statements.forEach(each -> each.attribution().cue().ifPresent(cue -> cues.put(cue, each)));
    return cues;
  }

  /** "its own positions", "themselves": nobody does to himself what the words do not say so of. */
  private boolean isReflexive(SpannedEvent event, String text) {
    return event.recipient().stream()
        .flatMap(span -> List.of(span.in(text).toLowerCase(Locale.ROOT).split("\\W+", -1)).stream())
        .anyMatch(word -> lexicon.parties.isReflexive(word));
  }

  /**
   * {@return for each statement the event that it is about: the most prominent of its content} A
   * cue is not: who denies "the | allegation | that he fled" does not deny that it was made.
   */
  private static Map<String, SpannedEvent> leading(
      Map<SpannedEvent, Statement> owners, NavigableMap<Span, Statement> cues) {
    Map<String, SpannedEvent> leading = new HashMap<>();
    owners.forEach(
        (event, owner) -> {
          if (cueIn(cues.navigableKeySet(), event.trigger()).isEmpty()) {
            leading.merge(
                owner.id(),
                event,
                (one, other) -> MOST_PROMINENT.compare(one, other) <= 0 ? one : other);
          }
        });
    return leading;
  }

  private static final Comparator<SpannedEvent> MOST_PROMINENT =
      Comparator.comparingDouble((SpannedEvent event) -> -event.confidence())
          .thenComparing(SpannedEvent::trigger);

  /**
   * What the speaker commits to about this event: the statement's own, unless the words say more.
   */
  private static Certainty certainty(Statement owner, SpannedEvent event, Polarity polarity) {
    boolean speechAct = owner.attribution().cue().filter(event.trigger()::overlaps).isPresent();
    if (speechAct) {
      return Certainty.CERTAIN;
    }
    return switch (polarity) {
      case DENIED -> Certainty.DENIED;
      case PLANNED, THREATENED -> Certainty.FUTURE;
      case HYPOTHETICAL -> Certainty.POSSIBLE;
      case HAPPENED, PREVENTED ->
          owner.certainty() == Certainty.DENIED ? Certainty.CERTAIN : owner.certainty();
    };
  }

  private static Span block(Reading reading, Span trigger) {
    return reading.report().blocks().stream()
        .map(Block::span)
        .filter(span -> span.covers(trigger))
        .findFirst()
        .orElse(trigger);
  }
}
