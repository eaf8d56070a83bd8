package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * Follows a report sentence by sentence and says which happening each is about. The first sentences
 * set the main scene; a sentence with an earlier day, a place elsewhere or acts of another sphere
 * opens one of its own, or returns to one that is open; a sentence with none of these goes on with
 * the scene before it. Not thread-safe.
 */
final class Scenes {

  private static final double STAYS = 1.5;
  private static final double STAYS_IN_THE_PAST = 0.5;
  private static final double IS_MAIN = 0.6;
  private static final double NEVER = -10;
  private static final int PAST_DAYS = 30;
  private static final int LEAD_SENTENCES = 3;
  private static final int SPOKEN_OF_LATER_DAYS = 7;

  private final Reading reading;
  private final Atlas atlas;
  private final Phrases acts;
  private final Optional<Span> headline;
  private final Optional<LocalDate> published;
  private final List<Span> sentences;
  private final List<Scene> scenes = new ArrayList<>();
  private final List<Scene> ofSentences = new ArrayList<>();

  Scenes(Reading reading, Atlas atlas, Phrases acts) {
    this.reading = reading;
    this.atlas = atlas;
    this.acts = acts;
    this.headline = Headline.of(reading.report());
    this.published = reading.report().published().day();
    this.sentences = Sentences.of(reading.report());
    scenes.add(main());
    Scene current = scenes.get(0);
    for (int i = 0; i < sentences.size(); i++) {
      Clues clues = Clues.of(reading, atlas, List.of(sentences.get(i)), acts);
      current = i < 2 ? scenes.get(0) : choose(clues, current);
      learn(current, clues);
      ofSentences.add(current);
    }
  }

  /** {@return all scenes, the main one first} */
  List<Scene> all() {
    return scenes;
  }

  /** {@return the sentences set in a scene} */
  List<Span> sentencesOf(Scene scene) {
    List<Span> own = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (ofSentences.get(i) == scene) {
        own.add(sentences.get(i));
      }
    }
    return own;
  }

  /** {@return the scene a statement is set in; may open a new one} */
  Scene of(Statement statement) {
    List<Span> content = statement.attribution().content();
    Scene around = around(content.get(0));
    Clues clues = Clues.of(reading, atlas, content, acts);
    boolean placed = clues.spots().stream().anyMatch(Spot::isClose);
    if (!placed
        && clues.moment().isEmpty()
        && meets(around, clues)
        && sharesSphere(around, clues)) {
      return around;
    }
    Scene scene = choose(clues, around);
    learn(scene, clues);
    return scene;
  }

  private void learn(Scene scene, Clues clues) {
    Set<String> spheres = spheres(scene.acts());
    scene.learn(clues, act -> spheres.isEmpty() || spheres.contains(acts.note(act)));
  }

  private static boolean meets(Scene scene, Clues clues) {
    return clues.spots().isEmpty()
        || scene.spots().isEmpty()
        || clues.spots().stream().anyMatch(s -> scene.spots().stream().anyMatch(s::mayMeet));
  }

  private Scene around(Span content) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).end() > content.begin()) {
        return ofSentences.get(i);
      }
    }
    return scenes.get(0);
  }

  private Scene main() {
    List<Span> lead = sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()));
    Set<String> kinds = new TreeSet<>();
    List<Spot> spots = new ArrayList<>();
    Optional<Moment> moment = Optional.empty();
    Optional<Moment> said = Optional.empty();
    reading.report().title().ifPresent(title -> kinds.addAll(acts.groups(Text.words(title))));
    for (Span sentence : lead) {
      Clues clues = Clues.of(reading, atlas, List.of(sentence), acts);
      if (kinds.isEmpty()) {
        kinds.addAll(clues.acts());
      }
      if (spots.stream().noneMatch(Spot::isClose)) {
        clues.spots().stream()
            .filter(spot -> !isHeadline(sentence) || isInBody(spot))
            .forEach(spots::add);
      }
      if (moment.isEmpty() && !isHeadline(sentence)) {
        moment = clues.moment().filter(day -> isNews(day) || clues.spoken().isPresent());
        said = said.or(clues::spoken).filter(this::isNews);
      }
    }
    boolean dated = moment.isPresent();
    Optional<Moment> spoken = said;
    return new Scene(
        spots,
        kinds,
        moment
            .or(() -> spoken.map(Moment::orDayBefore))
            .or(() -> published.map(day -> Moment.on(day).orDayBefore())),
        dated);
  }

  /** "London sides with Washington" is not set in London. */
  private boolean isInBody(Spot spot) {
    List<Span> body = sentences.stream().filter(sentence -> !isHeadline(sentence)).toList();
    return atlas.within(body).stream().anyMatch(spot::same);
  }

  private boolean isHeadline(Span sentence) {
    return headline.map(span -> span.covers(sentence)).orElse(false);
  }

  /** News is of these days. */
  private boolean isNews(Moment moment) {
    return moment.days() <= 2
        && published
            .map(day -> !moment.first().isAfter(day) && Moment.on(day).gap(moment) <= 10)
            .orElse(true);
  }

  private Scene choose(Clues clues, Scene current) {
    if (clues.isEmpty()) {
      return current.isPassing() ? scenes.get(0) : current;
    }
    Scene best = current;
    double highest = Double.NEGATIVE_INFINITY;
    for (Scene scene : scenes) {
      double score =
          agreement(scene, clues)
              + (scene == (current.isPassing() ? scenes.get(0) : current) ? stays(scene) : 0)
              + (scene == scenes.get(0) ? IS_MAIN : 0);
      if (score > highest) {
        highest = score;
        best = scene;
      }
    }
    return highest > 0 ? best : open(clues, current);
  }

  /** A look back is soon over. */
  private double stays(Scene scene) {
    boolean past =
        published.isPresent()
            && scene.moment().map(m -> m.gap(Moment.on(published.get())) > PAST_DAYS).orElse(false);
    return past ? STAYS_IN_THE_PAST : STAYS;
  }

  private Scene open(Clues clues, Scene from) {
    Scene current = from.isPassing() ? scenes.get(0) : from;
    boolean saidBefore =
        clues.moment().isEmpty()
            && clues.spoken().isPresent()
            && current
                .moment()
                .map(own -> isBefore(clues.spoken().get(), own, current))
                .orElse(false);
    if (saidBefore) {
      Scene scene =
          new Scene(clues.spots(), clues.acts(), clues.spoken().map(Moment::orDayBefore), false);
      scenes.add(scene);
      return scene;
    }
    Scene scene =
        new Scene(
            clues.spots().isEmpty() && clues.moment().isEmpty() ? current.spots() : clues.spots(),
            clues.acts(),
            clues.moment().or(current::moment),
            clues.moment().isPresent() || current.isDated());
    scenes.add(scene);
    return scene;
  }

  private double agreement(Scene scene, Clues clues) {
    return time(scene, clues) + place(scene, clues) + sphere(scene, clues);
  }

  private double time(Scene scene, Clues clues) {
    if (scene.moment().isEmpty()) {
      return 0;
    }
    Moment own = scene.moment().get();
    if (clues.moment().isEmpty()) {
      return clues.spoken().isPresent() && isBefore(clues.spoken().get(), own, scene) ? NEVER : 0;
    }
    Moment mentioned = clues.moment().get();
    if (mentioned.gap(own) == 0) {
      return mentioned.days() > 3 ? 0.3 : scene.isDated() ? 3 : 1;
    }
    boolean later =
        mentioned.first().isAfter(own.last())
            && mentioned.gap(own) <= SPOKEN_OF_LATER_DAYS
            && published.map(day -> !mentioned.first().isAfter(day.plusDays(1))).orElse(true);
    return later ? 0 : scene.isDated() || mentioned.gap(own) > 1 ? -4 : -1;
  }

  /** Nobody speaks of what has not yet happened. */
  private static boolean isBefore(Moment spoken, Moment own, Scene scene) {
    return scene.isDated() && spoken.last().isBefore(own.first());
  }

  private double place(Scene scene, Clues clues) {
    List<Spot> spots = clues.spots();
    List<Spot> known = scene.spots();
    if (spots.isEmpty() || known.isEmpty()) {
      return 0;
    }
    List<Spot> close = spots.stream().filter(Spot::isClose).toList();
    List<Spot> closeKnown = scene.closeSpots();
    if (close.stream().anyMatch(spot -> closeKnown.stream().anyMatch(spot::same))) {
      return 2;
    }
    boolean apart =
        !close.isEmpty()
            && !closeKnown.isEmpty()
            && close.stream().allMatch(spot -> closeKnown.stream().allMatch(spot::apart));
    boolean meet = spots.stream().anyMatch(spot -> known.stream().anyMatch(spot::mayMeet));
    if (apart || !meet) {
      return -3.1;
    }
    return close.isEmpty() || closeKnown.isEmpty() ? 0.5 : 0;
  }

  private double sphere(Scene scene, Clues clues) {
    if (clues.acts().isEmpty() || scene.acts().isEmpty()) {
      return 0;
    }
    if (clues.acts().stream().anyMatch(scene.acts()::contains)) {
      return 1;
    }
    return sharesSphere(scene, clues) ? 0.5 : -2;
  }

  /** Violence is part of fighting, and not the other way round. */
  private boolean sharesSphere(Scene scene, Clues clues) {
    Set<String> own = spheres(scene.acts());
    Set<String> others = spheres(clues.acts());
    return others.isEmpty()
        || own.isEmpty()
        || others.stream().anyMatch(own::contains)
        || (own.contains("territory") && others.contains("violence"));
  }

  private Set<String> spheres(Set<String> kinds) {
    return kinds.stream().map(acts::note).collect(Collectors.toSet());
  }
}
