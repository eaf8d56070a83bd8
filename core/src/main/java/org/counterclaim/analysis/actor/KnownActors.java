package org.counterclaim.analysis.actor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Actors known beforehand, found by what a report calls them. Immutable after loading; thread-safe.
 * A lookup costs a few hash look-ups, whatever the number of actors.
 */
public final class KnownActors {

  private static final String FOLDER = "/counterclaim/en/actors/";
  private static final List<String> FILES =
      List.of("persons.tsv", "armed-groups.tsv", "bodies.tsv", "media.tsv");
  private static final Set<String> GOVERNMENT_WORDS =
      Set.of("government", "regime", "administration", "cabinet", "army", "force", "forces");

  private final Map<String, KnownActor> byName;
  private final Map<String, List<KnownActor>> personsByBody = new HashMap<>();
  private final ActorIndex index = new ActorIndex();
  private final States states;
  private final Set<String> shared;
  private final Set<String> before;
  private final Set<String> behind;
  private final Set<String> endings;

  private KnownActors(
      Map<String, KnownActor> byName, States states, Set<String> shared, Modifiers modifiers) {
    this.byName = byName;
    this.states = states;
    this.shared = shared;
    this.before = modifiers.before();
    this.behind = modifiers.behind();
    this.endings = modifiers.endings();
    byName.values().forEach(index::add);
    byName.values().stream()
        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
        .forEach(this::addToBodies);
  }

  private void addToBodies(KnownActor person) {
    person.affiliations().stream()
        .map(Affiliation::body)
        .distinct()
        .forEach(body -> personsByBody.computeIfAbsent(body, key -> new ArrayList<>()).add(person));
  }

  private record Modifiers(Set<String> before, Set<String> behind, Set<String> endings) {}

  /**
   * {@return the actors of the English language pack; the same ones at each call are loaded anew}
   *
   * @throws MalformedActorsException if the class path lacks them
   */
  public static KnownActors english() {
    States states = new States();
    Set<String> shared = new HashSet<>();
    for (ActorFile.Row row : packed("countries.tsv")) {
      states.addState(row);
      share(row, shared);
    }
    packed("state-bodies.tsv").forEach(states::addBody);
    Map<String, KnownActor> actors = new LinkedHashMap<>();
    for (String file : FILES) {
      for (ActorFile.Row row : packed(file)) {
        put(actors, ActorFile.actor(row));
        share(row, shared);
      }
    }
    return new KnownActors(settled(actors, states), states, shared, modifiers());
  }

  /**
   * {@return these actors and those of a user's file, which win over namesakes}
   *
   * @throws MalformedActorsException if the file cannot be read, naming the line
   */
  public KnownActors plus(Path file) {
    Map<String, KnownActor> actors = new LinkedHashMap<>();
    Set<String> alike = new HashSet<>(shared);
    try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
      for (ActorFile.Row row : ActorFile.rows(reader, file.toString())) {
        put(actors, ActorFile.actor(row));
        share(row, alike);
      }
    } catch (IOException e) {
      throw new MalformedActorsException(file.toString(), e);
    }
    byName.forEach(actors::putIfAbsent);
    return new KnownActors(
        settled(actors, states), states, alike, new Modifiers(before, behind, endings));
  }

  /** {@return all actors with a line of their own, in the order of the files} */
  public Collection<KnownActor> all() {
    return byName.values();
  }

  /** {@return who is meant, if anybody known is; affiliations are not looked at} */
  public Optional<KnownActor> find(String mention) {
    return find(mention, Optional.empty());
  }

  /**
   * {@return who is meant, if anybody known is: by name, else by pattern ("Syrian regime",
   * "Ministry of Defence of X", "the Assad government"), else without describing words
   * ("Britain-based Syrian Observatory …")}
   *
   * @param day of the report; it settles for which state a person's government stood
   */
  public Optional<KnownActor> find(String mention, Optional<LocalDate> day) {
    List<String> words = ActorKey.words(mention);
    return named(mention, words, day)
        .or(() -> body(words))
        .or(() -> governmentOfPerson(mention, words, day))
        .or(() -> shorn(mention, day));
  }

  /**
   * {@return whether others are called so too, each where it is at home: "the Senate"; who is found
   * by such a name may not be meant}
   */
  public boolean isShared(String mention) {
    return shared.contains(ActorKey.of(mention));
  }

  /** {@return whether looking up a name that begins with this word can find more than a state} */
  public boolean mayBegin(String word) {
    return index.mayBegin(word);
  }

  /** {@return who is meant, by name or by pattern, without dropping describing words} */
  public Optional<KnownActor> spelled(String mention, Optional<LocalDate> day) {
    List<String> words = ActorKey.words(mention);
    return named(mention, words, day).or(() -> body(words));
  }

  /** {@return whom this very name means; without patterns, without dropping words} */
  public Optional<KnownActor> named(String mention, Optional<LocalDate> day) {
    return named(mention, ActorKey.words(mention), day);
  }

  private Optional<KnownActor> named(String mention, List<String> words, Optional<LocalDate> day) {
    List<KnownActor> namesakes = index.find(mention, words);
    if (namesakes.isEmpty()) {
      return ActorIndex.hasUpperCase(mention)
          ? states.named(words).map(States.State::government)
          : Optional.empty();
    }
    return Optional.of(
        day.flatMap(
                date ->
                    namesakes.stream()
                        .filter(actor -> actor.affiliations().stream().anyMatch(a -> a.holds(date)))
                        .findFirst())
            .orElse(namesakes.get(0)));
  }

  /** {@return the government of the state that an adjective, name, code or seat means} */
  public Optional<KnownActor> state(String mention) {
    return states
        .byCode(mention)
        .or(() -> states.named(ActorKey.words(mention)))
        .map(States.State::government);
  }

  /** {@return the state at the front of a mention: "Syrian" of "Syrian military source"} */
  public Optional<KnownActor> stateInFront(String mention) {
    return states.stateInFront(ActorKey.words(mention)).map(States.State::government);
  }

  /**
   * {@return a body of a state: "army" of "SY" is its armed forces}
   *
   * @param code of the state
   */
  public Optional<KnownActor> body(String code, String phrase) {
    return states
        .byCode(code)
        .flatMap(state -> states.body(state, ActorKey.words(phrase), before))
        .map(this::withNameOfItsOwn);
  }

  /** {@return the one person who held a role in a state or body on that day} */
  public Optional<KnownActor> holder(String body, String role, LocalDate day) {
    String words = ActorKey.of(role);
    List<KnownActor> holders =
        personsByBody.getOrDefault(body, List.of()).stream()
            .filter(
                actor ->
                    actor.affiliations().stream()
                        .anyMatch(
                            a ->
                                a.holds(day)
                                    && a.body().equals(body)
                                    && ActorKey.of(a.role()).equals(words)))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private Optional<KnownActor> body(List<String> words) {
    return states.body(words, before).map(this::withNameOfItsOwn);
  }

  private KnownActor withNameOfItsOwn(KnownActor patterned) {
    return index.byKey(ActorKey.of(patterned.name())).orElse(patterned);
  }

  /** "the Assad regime", "Assad’s brutal regime", "the government of President Bashar al-Assad". */
  private Optional<KnownActor> governmentOfPerson(
      String mention, List<String> words, Optional<LocalDate> day) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    String last = words.get(words.size() - 1);
    int of = words.indexOf("of");
    boolean front = GOVERNMENT_WORDS.contains(words.get(0)) && of == 1;
    if (!front && !GOVERNMENT_WORDS.contains(last)) {
      return Optional.empty();
    }
    List<String> name =
        new ArrayList<>(
            front ? words.subList(2, words.size()) : words.subList(0, words.size() - 1));
    String what = front ? words.get(0) : last;
    name.removeIf(before::contains);
    if (!name.isEmpty() && (name.get(0).equals("president") || name.get(0).equals("prime"))) {
      name.remove(0);
    }
    if (!ActorIndex.hasUpperCase(mention)) {
      return Optional.empty();
    }
    return index
        .byKey(String.join(" ", name))
        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
        .flatMap(person -> stateOf(person, day))
        .flatMap(state -> body(state.code(), what));
  }

  private Optional<States.State> stateOf(KnownActor person, Optional<LocalDate> day) {
    return person.affiliation(day).stream()
        .map(states::byCode)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Drops describing words in front and behind, one at a time, until a name remains. What stands
   * behind describes bodies alone: "the Merkel party" is not Merkel.
   */
  private Optional<KnownActor> shorn(String mention, Optional<LocalDate> day) {
    List<String> spoken = new ArrayList<>(List.of(mention.strip().split("\\s+", 40)));
    boolean maybePerson = true;
    for (int step = 0; step < 8 && spoken.size() > 1; step++) {
      int front = describingInFront(spoken);
      if (front > 0) {
        spoken.subList(0, front).clear();
      } else if (behind.contains(ActorKey.of(spoken.get(spoken.size() - 1)))) {
        spoken.remove(spoken.size() - 1);
        maybePerson = false;
      } else {
        return Optional.empty();
      }
      boolean anyKind = maybePerson;
      Optional<KnownActor> found =
          named(String.join(" ", spoken), day)
              .filter(actor -> actor.kind() != Actor.Kind.STATE)
              .filter(actor -> anyKind || actor.kind() != Actor.Kind.PERSON);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private int describingInFront(List<String> spoken) {
    String word = spoken.get(0);
    String key = ActorKey.of(word);
    if (key.isEmpty() || before.contains(key) || before.contains(word.toLowerCase(Locale.ROOT))) {
      return 1;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && endings.contains(word.substring(hyphen + 1))) {
      return 1;
    }
    if (spoken.size() > 2 && endings.contains(spoken.get(1))) {
      return 2;
    }
    int state = states.stateAtFront(ActorKey.words(String.join(" ", spoken)));
    return state > 0 && state < spoken.size() ? state : 0;
  }

  /** What a user's file lists without the mark is that actor's alone. */
  private static void share(ActorFile.Row row, Set<String> shared) {
    row.several(3).forEach(name -> shared.remove(ActorKey.of(name)));
    row.shared(3).forEach(name -> shared.add(ActorKey.of(name)));
  }

  private static void put(Map<String, KnownActor> actors, KnownActor actor) {
    actors.merge(actor.name(), actor, KnownActors::united);
  }

  /** Two lines of one name and kind are one actor. */
  private static KnownActor united(KnownActor one, KnownActor other) {
    List<Affiliation> affiliations = new ArrayList<>(one.affiliations());
    affiliations.addAll(other.affiliations());
    Set<String> names = new LinkedHashSet<>(one.names());
    names.addAll(other.names());
    return new KnownActor(
        one.name(), one.kind(), one.gender().or(other::gender), affiliations, List.copyOf(names));
  }

  /** Tells bodies from roles in the affiliations, now that all bodies are known. */
  private static Map<String, KnownActor> settled(Map<String, KnownActor> actors, States states) {
    Set<String> bodies = new HashSet<>(actors.keySet());
    Map<String, KnownActor> settled = new LinkedHashMap<>();
    actors.forEach(
        (name, actor) ->
            settled.put(
                name,
                new KnownActor(
                    name,
                    actor.kind(),
                    actor.gender(),
                    actor.affiliations().stream().map(a -> settled(a, bodies, states)).toList(),
                    actor.names())));
    return settled;
  }

  private static Affiliation settled(Affiliation raw, Set<String> bodies, States states) {
    if (!raw.role().isEmpty()) {
      return raw;
    }
    String text = raw.body();
    for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
      String body = text.substring(0, end);
      if (bodies.contains(body) || states.byCode(body).isPresent()) {
        return new Affiliation(body, text.substring(end).strip(), raw.from(), raw.to());
      }
    }
    return raw;
  }

  private static Modifiers modifiers() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (ActorFile.Row row : packed("modifiers.txt")) {
      String[] parts = row.column(0).split(":\\s*", 2);
      groups.put(parts[0], Set.of(parts.length < 2 ? new String[0] : distinct(parts[1])));
    }
    return new Modifiers(
        groups.getOrDefault("before", Set.of()),
        groups.getOrDefault("behind", Set.of()),
        groups.getOrDefault("ending", Set.of()));
  }

  private static String[] distinct(String words) {
    return Arrays.stream(words.split("\\s+", -1)).distinct().toArray(String[]::new);
  }

  private static List<ActorFile.Row> packed(String file) {
    String path = FOLDER + file;
    try (@Nullable InputStream stream = KnownActors.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new MalformedActorsException(path, 0, "the class path lacks it");
      }
      return ActorFile.rows(new BufferedReader(new InputStreamReader(stream, UTF_8)), file);
    } catch (IOException e) {
      throw new MalformedActorsException(path, e);
    }
  }
}
