package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.claim.Place;

/**
 * Chooses among the places that go by a name, by what the whole report speaks of: each name is
 * weighed anew with the choices of the others until nothing changes. One name means one place
 * throughout a report, unless what follows a comma says otherwise ("Paris, Texas"). Thread-safe.
 */
final class PlaceResolver {

  private static final int ROUNDS = 3;
  private static final int MOST_NEIGHBOURS = 60;
  private static final double NEAR_KILOMETRES = 150;

  private final Lexicon lexicon;

  PlaceResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A chosen place.
   *
   * @param confidence how much likelier it is than its namesakes, in [0, 1]
   */
  record Choice(GazetteerEntry entry, double confidence) {}

  /**
   * {@return a choice for each toponym, in their order; empty for what no candidate fits} What is
   * only transliterated alike has to lie where the other names are.
   */
  List<Optional<Choice>> resolve(List<Toponym> toponyms, ReportWords words, Outlet outlet) {
    if (toponyms.stream().noneMatch(each -> each.kind() == Toponym.Kind.ALIKE)) {
      return resolved(toponyms, words, outlet);
    }
    List<Toponym> sure = toponyms.stream().map(each -> among(each, entry -> false)).toList();
    Vouchers vouchers = new Vouchers(sure, resolved(sure, words, outlet));
    List<Toponym> likely = toponyms.stream().map(each -> among(each, vouchers::vouchFor)).toList();
    return resolved(likely, words, outlet);
  }

  private static Toponym among(Toponym toponym, Predicate<GazetteerEntry> places) {
    return toponym.kind() == Toponym.Kind.ALIKE
        ? toponym.with(
            toponym.candidates().stream().filter(each -> places.test(each.entry())).toList())
        : toponym;
  }

  private List<Optional<Choice>> resolved(
      List<Toponym> toponyms, ReportWords words, Outlet outlet) {
    Containment containment = new Containment(toponyms, words, lexicon.features());
    PlaceQuestions questions = new PlaceQuestions(toponyms, words, containment);
    List<String> keys = questions.keys();
    Map<String, Choice> choices = choose(questions.byKey(), outlet);
    List<Optional<Choice>> chosen =
        keys.stream().map(key -> Optional.ofNullable(choices.get(key))).toList();
    Refusals refusals = new Refusals(toponyms, chosen, containment);
    for (int i = 0; i < toponyms.size(); i++) {
      if (refusals.refuse(i)) {
        choices.remove(keys.get(i));
      }
    }
    return keys.stream().map(key -> Optional.ofNullable(choices.get(key))).toList();
  }

  /** Sees what was weighed for the name of a number: its candidates and their ties. */
  interface Witness {
    void see(int number, List<Gazetteer.Named> candidates, List<Map<Tie, Double>> ties);
  }

  /** Shows what the choices rest on, for learning the weights and for asking why. */
  void explain(List<Toponym> toponyms, ReportWords words, Outlet outlet, Witness witness) {
    Containment containment = new Containment(toponyms, words, lexicon.features());
    PlaceQuestions asked = new PlaceQuestions(toponyms, words, containment);
    List<String> keys = asked.keys();
    Map<String, PlaceQuestion> questions = asked.byKey();
    Map<String, Choice> choices = choose(questions, outlet);
    Support support = Support.of(questions.values().stream().map(PlaceQuestion::narrowed).toList());
    for (int i = 0; i < keys.size(); i++) {
      PlaceQuestion question = questions.get(keys.get(i));
      if (question != null) {
        Context context = new Context(choices, keys.get(i), outlet, support);
        List<Gazetteer.Named> candidates = question.narrowed();
        witness.see(
            i, candidates, candidates.stream().map(each -> ties(question, each, context)).toList());
      }
    }
  }

  private Map<String, Choice> choose(Map<String, PlaceQuestion> questions, Outlet outlet) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    Map<String, List<Gazetteer.Named>> narrowed = new LinkedHashMap<>();
    questions.forEach((key, question) -> narrowed.put(key, question.narrowed()));
    Support support = Support.of(narrowed.values());
    for (int round = 0; round <= ROUNDS; round++) {
      Map<String, Choice> before = new LinkedHashMap<>(choices);
      for (Map.Entry<String, PlaceQuestion> each : questions.entrySet()) {
        Context context = new Context(before, each.getKey(), outlet, support);
        best(each.getValue(), narrowed.getOrDefault(each.getKey(), List.of()), context)
            .ifPresent(choice -> choices.put(each.getKey(), choice));
      }
      if (before.equals(choices)) {
        break;
      }
    }
    return choices;
  }

  private Optional<Choice> best(
      PlaceQuestion question, List<Gazetteer.Named> candidates, Context context) {
    double[] scores = new double[candidates.size()];
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      Map<Tie, Double> ties = ties(question, candidates.get(i), context);
      for (Map.Entry<Tie, Double> tie : ties.entrySet()) {
        scores[i] += tie.getValue() * lexicon.weight(tie.getKey());
      }
      best = best < 0 || scores[i] > scores[best] ? i : best;
    }
    if (best < 0) {
      return Optional.empty();
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return Optional.of(new Choice(candidates.get(best).entry(), 1 / sum));
  }

  /** {@return the ties of one candidate to the report} */
  private static Map<Tie, Double> ties(
      PlaceQuestion question, Gazetteer.Named named, Context context) {
    GazetteerEntry entry = named.entry();
    Map<Tie, Double> ties = new EnumMap<>(Tie.class);
    ties.put(Tie.PROMINENCE, entry.prominence());
    put(ties, Tie.MOST_PROMINENT, entry.prominence() >= question.highest());
    kind(entry).ifPresent(tie -> ties.put(tie, 1.0));
    put(ties, Tie.IS_CAPITAL, entry.rank() == 4);
    put(ties, Tie.IS_SEAT, entry.rank() == 3);
    put(ties, Tie.NAMED_LIKE_THE_CAPITAL, question.namesTheCapital(entry));
    put(ties, Tie.MAIN_NAME, named.main());
    put(ties, Tie.OWN_SPELLING, isSpelledSo(entry, question.spelling()));
    if (!question.asked().isEmpty()) {
      boolean fits = question.asked().contains(entry.feature());
      ties.put(fits ? Tie.ASKED_FEATURE : Tie.REFUSED_FEATURE, 1.0);
    }
    if (!question.next().isEmpty()) {
      boolean inside = entry.liesInAny(question.next());
      ties.put(inside ? Tie.LIES_IN_NEXT : Tie.CONTRADICTS_NEXT, 1.0);
    }
    context.addTo(ties, entry);
    context.compare(ties, entry, question.peers());
    return ties;
  }

  private static void put(Map<Tie, Double> ties, Tie tie, boolean holds) {
    if (holds) {
      ties.put(tie, 1.0);
    }
  }

  /** "New York" is how the list's "New York City" is spoken of. */
  private static boolean isSpelledSo(GazetteerEntry entry, String spelling) {
    String key = Spelling.key(entry.name());
    return key.equals(spelling) || key.equals(spelling + " city");
  }

  private static Optional<Tie> kind(GazetteerEntry entry) {
    return switch (entry.feature()) {
      case CONTINENT -> Optional.of(Tie.IS_CONTINENT);
      case COUNTRY -> Optional.of(Tie.IS_COUNTRY);
      case PROVINCE -> Optional.of(Tie.IS_PROVINCE);
      case DISTRICT -> Optional.of(Tie.IS_DISTRICT);
      case SETTLEMENT -> Optional.empty();
      case QUARTER -> Optional.of(Tie.IS_QUARTER);
      case RIVER, LAKE, SEA -> Optional.of(Tie.IS_WATER);
      default -> Optional.of(Tie.IS_REGION);
    };
  }

  /** What the other names of the report were last taken for. */
  private static final class Context {

    private final Map<String, Choice> choices;
    private final List<GazetteerEntry> others = new ArrayList<>();
    private final Map<String, Double> shares = new HashMap<>();
    private final Outlet outlet;
    private final Support support;
    private double located;

    Context(Map<String, Choice> choices, String own, Outlet outlet, Support support) {
      this.choices = choices;
      this.outlet = outlet;
      this.support = support;
      String bare = own.indexOf(',') < 0 ? own : own.substring(0, own.indexOf(','));
      choices.forEach(
          (key, choice) -> {
            if (!key.equals(own) && !key.startsWith(bare + ",") && !key.equals(bare)) {
              add(choice);
            }
          });
    }

    /** What is itself in doubt speaks the less. */
    private void add(Choice choice) {
      GazetteerEntry entry = choice.entry();
      if (others.size() < MOST_NEIGHBOURS) {
        others.add(entry);
      }
      entry.country().ifPresent(code -> shares.merge(code, choice.confidence(), Double::sum));
      entry.province().ifPresent(code -> shares.merge(code, choice.confidence(), Double::sum));
      located += choice.confidence();
    }

    void addTo(Map<Tie, Double> ties, GazetteerEntry entry) {
      put(
          ties,
          Tie.OUTLET_COUNTRY,
          outlet.country().isPresent() && outlet.country().equals(entry.country()));
      ties.put(Tie.OUTLET_NEAR, outlet.nearness(entry));
      ties.put(Tie.SUPPORT, support.of(entry));
      if (located == 0) {
        return;
      }
      ties.put(Tie.COUNTRY_SHARE, share(entry.country()));
      ties.put(Tie.PROVINCE_SHARE, share(entry.province()));
      double nearest = 0;
      double sum = 0;
      boolean inside = false;
      boolean outside = false;
      for (GazetteerEntry other : others) {
        inside |= !isWide(other) && entry.liesIn(other);
        outside |= other.liesIn(entry);
        if (other.feature().precision() != Place.Precision.COUNTRY) {
          double near = Math.exp(-entry.point().kilometresTo(other.point()) / NEAR_KILOMETRES);
          nearest = Math.max(nearest, near);
          sum += near;
        }
      }
      ties.put(Tie.NEAREST, nearest);
      ties.put(Tie.NEIGHBOURS, sum / others.size());
      put(
          ties,
          Tie.PROVINCE_NAMED_OTHERWISE,
          entry.feature() == Feature.PROVINCE && others.contains(entry));
      put(ties, Tie.LIES_IN_ANOTHER, inside);
      put(ties, Tie.CONTAINS_ANOTHER, outside);
    }

    /** States are listed with states and towns with towns. */
    void compare(Map<Tie, Double> ties, GazetteerEntry entry, Set<String> peers) {
      double alike = 0;
      for (String peer : peers) {
        Choice choice = choices.get(peer);
        if (choice != null && choice.entry().feature() == entry.feature()) {
          alike += choice.confidence() / peers.size();
        }
      }
      if (alike > 0) {
        ties.put(
            entry.feature().isArea() ? Tie.AREA_LISTED_WITH_SUCH : Tie.TOWN_LISTED_WITH_TOWNS,
            alike);
      }
    }

    /** The shares of countries and provinces speak for themselves. */
    private static boolean isWide(GazetteerEntry entry) {
      return entry.feature() == Feature.COUNTRY || entry.feature() == Feature.PROVINCE;
    }

    private double share(Optional<String> code) {
      return code.map(each -> shares.getOrDefault(each, 0.0)).orElse(0.0) / located;
    }
  }
}
