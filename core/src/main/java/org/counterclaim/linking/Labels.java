package org.counterclaim.linking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.When;
import org.jspecify.annotations.Nullable;

/** Plain words for happenings, matters and positions, made of facts. */
final class Labels {

  static final String REJECTED = "the accusation is rejected";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final Phrases PARTIES = Phrases.of("parties.txt");

  private static final Phrases ACTS = Phrases.of("acts.txt");
  private static final Phrases WHOM = Phrases.of("groups.txt");
  private static final String BOMBING = "bombing";
  private static final String FIGHTING = "fighting";
  private static final String VIOLENCE = "violence";
  private static final Set<String> BOMBED = Set.of("air strike", "explosion");

  private static final Set<String> WATERS =
      Set.of("gulf", "sea", "strait", "bay", "ocean", "channel");

  /** An account weighs more than a statement. */
  private static final int WEIGHT = 100;

  private static final int FAR_MORE = 3;

  private static final int LONGEST_ACRONYM = 4;

  private Labels() {}

  static String did(Collection<String> parties) {
    return parties.stream().map(Labels::party).collect(Collectors.joining(" or ")) + " did it";
  }

  static String didNot(String party) {
    return party(party) + " did not";
  }

  static String hit(String party) {
    return "a position of " + party(party) + " was hit";
  }

  /** {@return such as "Soledar is held by Russia"} */
  static String control(String says, String party, String place) {
    String verb =
        switch (says) {
          case ControlStand.NOT -> " is not held by ";
          case ControlStand.LOST -> " was lost by ";
          default -> " is held by ";
        };
    return place + verb + party(party);
  }

  /** {@return how a position names a party} */
  static String party(String party) {
    if (Factions.isState(party) && party.equals(party.toUpperCase(Locale.ROOT))) {
      String name = new Locale("", party).getDisplayCountry(Locale.ENGLISH);
      return name.isEmpty() ? party : name;
    }
    String note = PARTIES.note(party);
    return note.isEmpty() ? party.isEmpty() ? "the government" : party : note;
  }

  /** {@return such as "at least 12 killed", "1 child wounded", "20 fighters of India killed"} */
  static String count(Count count) {
    String what = isOne(count) ? ofOne(count) : count.what();
    return number(count.low(), count.high())
        + " "
        + (count.whose().isEmpty() ? what : of(count, what));
  }

  /** "soldiers of India killed", "of India killed". */
  private static String of(Count count, String what) {
    int verb = what.lastIndexOf(' ') + 1;
    return what.substring(0, verb) + "of " + party(count.whose()) + ' ' + what.substring(verb);
  }

  private static boolean isOne(Count count) {
    return count.low().orElse(0) == 1 && count.high().orElse(1) == 1;
  }

  /** "children wounded" of one is "child wounded". */
  private static String ofOne(Count count) {
    int space = count.what().lastIndexOf(' ');
    String one = space < 0 ? "" : WHOM.note(count.what().substring(0, space));
    return one.isEmpty() ? count.what() : one + count.what().substring(space);
  }

  static String partialCount(Count count) {
    return count(count) + ", in one part of it";
  }

  static String revisedCount(Count count) {
    return count(count) + ", as said at first";
  }

  private static String number(OptionalLong low, OptionalLong high) {
    if (high.isEmpty()) {
      return "at least " + number(low.orElse(0));
    }
    if (low.isEmpty()) {
      return "up to " + number(high.getAsLong());
    }
    return low.equals(high)
        ? high.getAsLong() == 0 ? "nobody" : number(high.getAsLong())
        : number(low.getAsLong()) + " to " + number(high.getAsLong());
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** {@return such as "Air strike at Hass, 26 October 2016"} */
  static String happening(List<Account> accounts) {
    StringBuilder label = new StringBuilder(capital(act(accounts)));
    place(accounts).ifPresent(place -> label.append(place));
    when(accounts).flatMap(Labels::date).ifPresent(date -> label.append(", ").append(date));
    return label.toString();
  }

  /** {@return what becomes of those who are counted; empty where nobody is} */
  static String counted(List<Testimony> told) {
    List<Count> counts = told.stream().flatMap(each -> each.counts().stream()).toList();
    if (counts.isEmpty()) {
      return "";
    }
    return counts.stream().allMatch(Count::isOfCrowd) ? "came" : "were killed or hurt";
  }

  /** {@return such as "Who is behind the air strike at Hass, 26 October 2016"} */
  static String matter(Question question, boolean authors, String counted, String happening) {
    String what = Character.toLowerCase(happening.charAt(0)) + happening.substring(1);
    return switch (question) {
      case ACT ->
          authors
              ? "Who is behind the " + what + (counted.isEmpty() ? "" : ", and how many " + counted)
              : "What happened: " + what;
      case TOLL ->
          (counted.isEmpty() ? "Who was killed or hurt: " : "How many " + counted + ": ") + what;
      case WEAPON -> "What weapon was used: " + what;
      case CONTROL -> "Who holds the place: " + what;
      case RESPONSE -> "What is said and asked after the " + what;
    };
  }

  /**
   * {@return whether one asks who is behind it: an attack has authors; a fight has two sides, and
   * an evacuation, a deal or a protest has none to be found}
   */
  static boolean hasAuthors(List<Account> accounts) {
    String act = act(accounts);
    return VIOLENCE.equals(ACTS.note(act)) && !act.equals(FIGHTING);
  }

  private static String act(List<Account> accounts) {
    Map<String, Integer> counts = new TreeMap<>();
    accounts.forEach(
        account -> account.setting().acts().forEach(act -> counts.merge(act, 1, Integer::sum)));
    int killing = counts.getOrDefault("killing", 0);
    if (counts.values().stream().filter(count -> count >= killing).count() > 1) {
      counts.remove("killing");
    }
    Map<String, Integer> clear = clear(accounts);
    boolean settled = BOMBED.stream().anyMatch(clear::containsKey);
    if (counts.containsKey(BOMBING)) {
      counts.keySet().removeIf(act -> BOMBED.contains(act) && !clear.containsKey(act));
      if (settled) {
        counts.remove(BOMBING);
      }
    }
    counts.replaceAll((act, count) -> count * WEIGHT + clear.getOrDefault(act, 0));
    return most(counts).orElse("events");
  }

  /** Bombs fall and are planted: which words are of one kind alone, and how many. */
  private static Map<String, Integer> clear(List<Account> accounts) {
    Map<String, Integer> clear = new TreeMap<>();
    for (Account account : accounts) {
      for (Testimony testimony : account.testimonies()) {
        List<Phrases.Hit> hits = ACTS.find(Text.words(testimony.words()));
        hits.stream()
            .filter(hit -> hits.stream().filter(other -> other.first() == hit.first()).count() == 1)
            .forEach(hit -> clear.merge(hit.group(), 1, Integer::sum));
      }
    }
    return clear;
  }

  private static Optional<String> place(List<Account> accounts) {
    return spot(accounts).map(spot -> ' ' + where(spot));
  }

  /** "at Hass", "in Idlib province", "in the Gulf of Oman", "near Hass". */
  private static String where(Spot spot) {
    boolean leans =
        spot.place().flatMap(Place::relation).filter(how -> how != Place.Relation.PART).isPresent();
    if (leans) {
      String name = Text.fold(spot.name());
      return name.startsWith("outskirts") || name.startsWith("suburbs")
          ? "on the " + spot.ownName()
          : spot.ownName();
    }
    String name = quiet(spot.ownName());
    return (isWater(name) ? "in the " : spot.isClose() ? "at " : "in ") + name;
  }

  /** "TALBAR" of a dateline is Talbar. */
  private static String quiet(String name) {
    if (name.length() <= LONGEST_ACRONYM || name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder quiet = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
      quiet.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
    }
    return quiet.toString();
  }

  /**
   * {@return the spot that most accounts name, and most statements of them; a settlement before an
   * area, unless the area is named by far more}
   */
  static Optional<Spot> spot(List<Account> accounts) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Spot> spots = new TreeMap<>();
    Set<String> names = names(accounts);
    Map<String, Boolean> told = new HashMap<>();
    for (Account account : accounts) {
      for (Spot spot : account.setting().spots()) {
        boolean shown =
            spot.place().isPresent()
                || told.computeIfAbsent(spot.name(), name -> isShown(name, accounts, names));
        if (!shown) {
          continue;
        }
        String key = (spot.isClose() ? "" : "~") + Spot.skeletonOf(spot.name());
        counts.merge(key, 1, Integer::sum);
        spots.merge(
            key, spot, (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
      }
    }
    counts.replaceAll((key, count) -> count * WEIGHT + saying(accounts, spots.get(key)));
    Optional<String> close =
        most(
            counts.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("~"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    Optional<String> any = most(counts);
    return close
        .filter(key -> any.map(counts::get).orElse(0) <= FAR_MORE * counts.getOrDefault(key, 0))
        .or(() -> any)
        .map(spots::get);
  }

  static boolean isWater(String name) {
    return Text.words(name).stream().anyMatch(word -> WATERS.contains(word.stem()));
  }

  /** A name off the map is a place's if somebody says once that something is there. */
  private static boolean isShown(String name, List<Account> accounts, Set<String> names) {
    return isWater(name)
        || accounts.stream()
            .flatMap(account -> account.testimonies().stream())
            .map(Testimony::words)
            .anyMatch(words -> Whereabouts.isPlace(words, name, names));
  }

  private static Set<String> names(List<Account> accounts) {
    return accounts.stream()
        .flatMap(account -> account.setting().spots().stream())
        .map(Spot::name)
        .collect(Collectors.toSet());
  }

  private static int saying(List<Account> accounts, @Nullable Spot spot) {
    return spot == null
        ? 0
        : (int)
            accounts.stream()
                .flatMap(account -> account.testimonies().stream())
                .filter(testimony -> testimony.words().contains(spot.name()))
                .count();
  }

  static Optional<When> when(List<Account> accounts) {
    Map<Boolean, List<Account>> dated =
        accounts.stream().collect(Collectors.partitioningBy(account -> account.setting().dated()));
    List<Account> told =
        dated.getOrDefault(true, List.of()).isEmpty()
            ? accounts
            : dated.getOrDefault(true, List.of());
    Map<When, Long> counts =
        told.stream()
            .map(account -> account.setting().when())
            .filter(When.Days.class::isInstance)
            .collect(Collectors.groupingBy(when -> when, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<When, Long>comparingByValue()
                .thenComparing(entry -> days(entry.getKey()), Comparator.reverseOrder())
                .thenComparing(entry -> first(entry.getKey()), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static long days(When when) {
    return when instanceof When.Days days ? Moment.of(days).days() : Long.MAX_VALUE;
  }

  private static LocalDate first(When when) {
    return when instanceof When.Days days ? days.first() : LocalDate.MAX;
  }

  private static Optional<String> date(When when) {
    if (!(when instanceof When.Days days)) {
      return Optional.empty();
    }
    if (days.first().equals(days.last())) {
      return Optional.of(DAY.format(days.first()));
    }
    return Optional.of(
        Moment.of(days).days() <= 3
            ? "about " + DAY.format(days.last())
            : MONTH.format(days.first()));
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
