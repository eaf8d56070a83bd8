package org.counterclaim.analysis.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Point;

/**
 * The places of the world and their names. Immutable and thread-safe; made once and shared: about
 * 0.2 seconds and 40 MB.
 *
 * <p>The file of the language pack holds GeoNames' places of 500 people and more with their
 * divisions and countries (CC-BY 4.0) and Natural Earth's rivers, lakes and seas (public domain).
 * Facts of our own, and a user's through {@link #with(Path)}, are laid over it.
 */
public final class Gazetteer {

  private static final double SAME_PLACE_KILOMETRES = 25;

  private static final String FILE = "/counterclaim/gazetteer/world.bin.gz";
  private static final String FACTS = "/counterclaim/gazetteer/facts.tsv";
  private static final String COUNTRIES = "/counterclaim/gazetteer/countries.tsv";

  private final World world;
  private final Map<String, List<Named>> added;
  private final Map<String, List<Named>> adjectives;

  private Gazetteer(
      World world, Map<String, List<Named>> added, Map<String, List<Named>> adjectives) {
    this.world = world;
    this.added = added;
    this.adjectives = adjectives;
  }

  /**
   * An entry under one of its names.
   *
   * @param main whether it commonly goes by that name
   */
  public record Named(GazetteerEntry entry, boolean main) {}

  /**
   * {@return the gazetteer of the language pack on the class path}
   *
   * @throws GazetteerException if there is none, or it is damaged
   */
  public static Gazetteer ofDefaults() {
    try (InputStream file = resource(FILE);
        InputStream facts = resource(FACTS);
        InputStream countries = resource(COUNTRIES)) {
      return new Gazetteer(World.read(file), Map.of(), Map.of())
          .with(Facts.parse(COUNTRIES, new String(countries.readAllBytes(), UTF_8)))
          .with(Facts.parse(FACTS, new String(facts.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new GazetteerException("the gazetteer of the language pack cannot be read", e);
    }
  }

  /** {@return a gazetteer of these facts alone} */
  public static Gazetteer of(Facts facts) {
    return new Gazetteer(World.EMPTY, Map.of(), Map.of()).with(facts);
  }

  /**
   * {@return this gazetteer with the facts of a file laid over it}
   *
   * @param facts in the form that {@link Facts} describes
   * @throws GazetteerException if it cannot be read or breaks the form
   */
  public Gazetteer with(Path facts) {
    try {
      return with(Facts.parse(facts.toString(), Files.readString(facts, UTF_8)));
    } catch (IOException e) {
      throw new GazetteerException("the facts of " + facts + " cannot be read as UTF-8", e);
    }
  }

  /** {@return this gazetteer with the facts laid over it} */
  public Gazetteer with(Facts facts) {
    Map<String, List<Named>> names = copy(added);
    Map<String, List<Named>> forms = copy(adjectives);
    for (Facts.Fact fact : facts.facts()) {
      Named named = new Named(entry(fact), true);
      put(names, fact.name(), named);
      fact.otherNames().forEach(name -> put(names, name, named));
      fact.adjectives().forEach(name -> put(forms, name, named));
    }
    return new Gazetteer(world, names, forms);
  }

  private GazetteerEntry entry(Facts.Fact fact) {
    return fact.entry()
        .map(entry -> known(fact, entry).orElse(entry))
        .or(() -> byCode(fact.code()))
        .orElseThrow(
            () ->
                new GazetteerException(
                    "'" + fact.code() + "' of " + fact.name() + " is no code of a division"));
  }

  /** What the file has of the fact already, with its GeoNames id: of one country, kind and spot. */
  private Optional<GazetteerEntry> known(Facts.Fact fact, GazetteerEntry entry) {
    List<String> names = new ArrayList<>(List.of(fact.name()));
    names.addAll(fact.otherNames());
    return names.stream()
        .flatMap(name -> rows(world.byName(), Spelling.key(name), new ArrayList<>()).stream())
        .map(Named::entry)
        .filter(each -> each.country().equals(entry.country()))
        .filter(each -> each.feature().isLike(entry.feature()))
        .filter(
            each ->
                each.point().kilometresTo(entry.point())
                    <= Math.max(SAME_PLACE_KILOMETRES, entry.radiusKilometres()))
        .findFirst();
  }

  /** {@return what goes by the name in any common spelling; what we added first} */
  public List<Named> find(CharSequence name) {
    return findKey(Spelling.key(name));
  }

  /** {@return whether anything goes by the name; faster than {@link #find}} */
  public boolean knows(CharSequence name) {
    String key = Spelling.key(name);
    return !key.isEmpty()
        && (world.byName().first(Spelling.hash(key)) >= 0 || added.containsKey(key));
  }

  /**
   * {@return what goes by a name that is transliterated alike; may be something else altogether}
   */
  public List<Named> findAlike(CharSequence name) {
    String skeleton = Spelling.skeleton(Spelling.key(name));
    return skeleton.isEmpty() ? List.of() : rows(world.bySkeleton(), skeleton, new ArrayList<>());
  }

  /** {@return the countries and regions whose people or things are called so: "Syrian"} */
  public List<Named> findAdjective(CharSequence adjective) {
    return findAdjectiveKey(Spelling.key(adjective));
  }

  /** {@return the country or division of a code such as "US", "US.TX" or "US.TX.453"} */
  public Optional<GazetteerEntry> byCode(String code) {
    return world.byCode(code);
  }

  /** {@return the entry of a GeoNames id} Goes through all entries. */
  public Optional<GazetteerEntry> byGeonames(long id) {
    return world.byId(id);
  }

  /** {@return the points where a river runs; empty for anything else} */
  public List<Point> course(GazetteerEntry river) {
    if (river.feature() != Feature.RIVER) {
      return List.of();
    }
    List<Point> points = new ArrayList<>();
    NameIndex index = world.byName();
    int first = index.first(Spelling.hash(Spelling.key(river.name())));
    for (int row = first; first >= 0 && row < index.end(first); row++) {
      points.addAll(world.course(index.entry(row)));
    }
    return points;
  }

  /** {@return how many places there are, without those added} */
  public int size() {
    return world.size();
  }

  /** {@return what our facts and the user's know by the name} */
  List<Named> findAdded(String key) {
    return added.getOrDefault(key, List.of());
  }

  List<Named> findAdjectiveKey(String key) {
    return adjectives.getOrDefault(key, List.of());
  }

  List<Named> findKey(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<Named> ours = added.getOrDefault(key, List.of());
    return rows(world.byName(), key, new ArrayList<>(ours));
  }

  private List<Named> rows(NameIndex index, String key, List<Named> found) {
    int first = index.first(Spelling.hash(key));
    if (first < 0) {
      return found;
    }
    int end = index.end(first);
    for (int row = first; row < end; row++) {
      Named named = new Named(world.entry(index.entry(row)), index.isMain(row));
      if (found.stream().noneMatch(each -> each.entry().equals(named.entry()))) {
        found.add(named);
      }
    }
    return found;
  }

  private static Map<String, List<Named>> copy(Map<String, List<Named>> names) {
    Map<String, List<Named>> copy = new HashMap<>();
    names.forEach((key, value) -> copy.put(key, new ArrayList<>(value)));
    return copy;
  }

  private static void put(Map<String, List<Named>> names, String name, Named named) {
    List<Named> known = names.computeIfAbsent(Spelling.key(name), key -> new ArrayList<>());
    if (!known.contains(named)) {
      known.add(named);
    }
  }

  private static InputStream resource(String name) {
    InputStream stream = Gazetteer.class.getResourceAsStream(name);
    if (stream == null) {
      throw new GazetteerException(
          "no " + name + " on the class path; add the counterclaim-model-en jar");
    }
    return stream;
  }
}
