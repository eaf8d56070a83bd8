package org.counterclaim.analysis.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns; irregular verbs by a list. Immutable after loading. */
final class WordForms {

  private final Map<String, String[]> irregular = new HashMap<>();

  /** Takes lines "base past participle -ing", the last where it is not regular. */
  WordForms(List<String> lines) {
    for (String line : lines) {
      String[] parts = line.split("\\s+", -1);
      irregular.put(parts[0], parts);
    }
    irregular.put("be", new String[] {"be", "was", "been", "being"});
  }

  /** {@return base, third person, past, participle, -ing form, in this order, without repeats} */
  Set<String> ofVerb(String base) {
    Set<String> forms = new LinkedHashSet<>(List.of(base, third(base), past(base)));
    forms.add(participle(base));
    forms.add(ing(base));
    if (irregular.containsKey(base) && past(base).equals(base + "led")) {
      forms.addAll(List.of(base + "ed", base + "ing"));
    }
    if (base.equals("be")) {
      forms.addAll(List.of("is", "are", "were"));
    }
    return forms;
  }

  Set<String> ofNoun(String singular) {
    return new LinkedHashSet<>(List.of(singular, plural(singular)));
  }

  String past(String base) {
    String[] known = irregular.get(base);
    return known != null ? known[1] : regularPast(base);
  }

  String participle(String base) {
    String[] known = irregular.get(base);
    return known != null ? known[2] : regularPast(base);
  }

  String ing(String base) {
    String[] known = irregular.get(base);
    if (known != null && known.length > 3) {
      return known[3];
    }
    boolean drops = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye");
    return (drops ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantY(base) ? stem(base) + "ied" : base + "ed";
  }

  static String third(String base) {
    return switch (base) {
      case "have" -> "has";
      case "be" -> "is";
      default -> plural(base);
    };
  }

  static String plural(String base) {
    if (endsInConsonantY(base)) {
      return stem(base) + "ies";
    }
    boolean hissing =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.equals("go")
            || base.equals("veto");
    return hissing ? base + "es" : base.toLowerCase(Locale.ROOT) + "s";
  }

  private static boolean endsInConsonantY(String base) {
    int y = base.length() - 1;
    return y > 0 && base.charAt(y) == 'y' && "aeiou".indexOf(base.charAt(y - 1)) < 0;
  }

  private static String stem(String base) {
    return base.substring(0, base.length() - 1);
  }
}
