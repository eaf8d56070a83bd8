package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Place;

/**
 * A place that an account names, with the name it uses. Gazetteers lack many villages and a
 * transliteration has many spellings, so spots are compared by name and by map.
 */
public record Spot(String name, Optional<Place> place) {

  private static final Set<String> SORTS =
      Set.of("town", "village", "city", "district", "province", "neighbourhood", "neighborhood");

  private static final int MAX_CHARS = 60;
  private static final double NEAR_KILOMETRES = 12;
  private static final double FAR_KILOMETRES = 30;
  private static final double NAMESAKE_KILOMETRES = 200;

  public Spot {
    name = name.substring(0, Math.min(MAX_CHARS, name.length()));
    Objects.requireNonNull(place, "place");
  }

  /**
   * {@return the spot of a toponym; where the gazetteer has put an unknown village somewhere near
   * or in a province, the name is kept and the point is not}
   */
  static Spot of(String name, Place place) {
    boolean stoodIn =
        place.relation().isEmpty()
            && place.precision() != Place.Precision.EXACT
            && place.precision() != Place.Precision.COUNTRY
            && !alike(name, place.name())
            && !contains(name, place.name());
    return new Spot(name, stoodIn ? Optional.empty() : Optional.of(place));
  }

  static Spot named(String name) {
    return new Spot(name, Optional.empty());
  }

  /** {@return whether it is a settlement or closer, not an area and not "near" something} */
  boolean isClose() {
    return place
        .map(
            at ->
                at.relation().isEmpty()
                    && (at.precision() == Place.Precision.EXACT
                        || at.precision() == Place.Precision.NEAR))
        .orElse(true);
  }

  /** {@return whether both are surely the same place} */
  boolean same(Spot other) {
    if (alike(name, other.name)) {
      return !isNamesake(other);
    }
    return isClose()
        && other.isClose()
        && place.isPresent()
        && other.place.isPresent()
        && kilometres(place.get(), other.place.get()) <= NEAR_KILOMETRES;
  }

  /** Tripoli in Libya and Tripoli in Lebanon: settlements of two countries, far from each other. */
  private boolean isNamesake(Spot other) {
    return isClose()
        && other.isClose()
        && place.isPresent()
        && other.place.isPresent()
        && place.get().country().isPresent()
        && other.place.get().country().isPresent()
        && !place.get().country().equals(other.place.get().country())
        && kilometres(place.get(), other.place.get()) > NAMESAKE_KILOMETRES;
  }

  /** {@return whether one may lie in the other, or be it; what is not on the map may} */
  boolean mayMeet(Spot other) {
    if (place.isEmpty() || other.place.isEmpty() || same(other)) {
      return true;
    }
    if (isProvince() && other.isProvince()) {
      return false;
    }
    return kilometres(place.get(), other.place.get()) <= NEAR_KILOMETRES + reach() + other.reach();
  }

  /** {@return whether both are on the map as settlements, and one is no suburb of the other} */
  boolean apart(Spot other) {
    return isClose()
        && other.isClose()
        && place.isPresent()
        && other.place.isPresent()
        && !same(other)
        && kilometres(place.get(), other.place.get()) > FAR_KILOMETRES;
  }

  private boolean isProvince() {
    return place
        .map(at -> at.precision() == Place.Precision.PROVINCE && at.relation().isEmpty())
        .orElse(false);
  }

  private double reach() {
    return isClose() ? 0 : place.map(at -> Math.max(15, at.radiusKilometres())).orElse(0.0);
  }

  private static double kilometres(Place here, Place there) {
    return here.point().kilometresTo(there.point());
  }

  private static boolean contains(String name, String part) {
    return Text.fold(name).contains(Text.fold(part));
  }

  /** {@return whether two spellings may be of one name: "Tokhar", "al-Tukhar"} */
  static boolean alike(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    if (a.equals(b)) {
      return !a.isEmpty();
    }
    String bones = skeleton(a);
    int longer = Math.max(a.length(), b.length());
    return (bones.length() >= 2
            && bones.equals(skeleton(b))
            && Edits.between(a, b) <= Math.max(1, longer / 3))
        || within(one, other)
        || within(other, one);
  }

  /** "Akrameh" is within "Akrameh al-Makhzumi". */
  private static boolean within(String one, String other) {
    Set<String> words = Text.words(one).stream().map(Text.Word::stem).collect(Collectors.toSet());
    words.removeIf(word -> bare(word).length() < 3);
    return !words.isEmpty()
        && Text.words(other).stream()
            .map(Text.Word::stem)
            .collect(Collectors.toSet())
            .containsAll(words);
  }

  /** {@return the name's consonants, the same for most spellings of it; of "Owo" the name} */
  static String skeletonOf(String name) {
    String bare = bare(name);
    String bones = skeleton(bare);
    return bones.isEmpty() ? bare : bones;
  }

  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    for (String word : Text.fold(ownName(name)).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.matches("|the|al|el|ash|an|as|ar|town|village|city|of|district|province|area")) {
        bare.append(withoutArticle(word));
      }
    }
    return bare.toString();
  }

  /** "Alduhour" is "al-Duhur"; "Aleppo" stays. */
  private static String withoutArticle(String word) {
    boolean article =
        word.length() > 5
            && (word.startsWith("al") || word.startsWith("el"))
            && "aeiouyl".indexOf(word.charAt(2)) < 0;
    return article ? word.substring(2) : word;
  }

  /** {@return the name without what sort of place it is} */
  String ownName() {
    return ownName(name);
  }

  /** "the Syrian town of Khan Sheikhoun in" is named Khan Sheikhoun. */
  private static String ownName(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+")));
    while (words.size() > 1 && isLower(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    int of = words.lastIndexOf("of");
    return of > 0 && SORTS.contains(Text.fold(words.get(of - 1)))
        ? String.join(" ", words.subList(of + 1, words.size()))
        : String.join(" ", words);
  }

  private static boolean isLower(String word) {
    return word.chars().allMatch(c -> !Character.isLetter(c) || Character.isLowerCase(c));
  }

  private static String skeleton(String bare) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      char bone = c == 'q' ? 'k' : c;
      boolean vowel = "aeiouyw".indexOf(bone) >= 0;
      if (!vowel && (bones.length() == 0 || bones.charAt(bones.length() - 1) != bone)) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }
}
