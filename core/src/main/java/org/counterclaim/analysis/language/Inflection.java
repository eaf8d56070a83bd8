package org.counterclaim.analysis.language;

import java.util.EnumMap;
import java.util.Map;

/** English verb forms from a lemma; an irregular past is written behind a slash: "say/said". */
final class Inflection {

  private Inflection() {}

  /** {@return each form of an entry such as "deny" or "tell/told"} */
  static Map<VerbForm, String> forms(String entry) {
    String[] parts = entry.split("/", -1);
    String lemma = parts[0];
    String past = parts.length > 1 ? parts[1] : past(lemma);
    Map<VerbForm, String> forms = new EnumMap<>(VerbForm.class);
    forms.put(VerbForm.BASE, lemma);
    forms.put(VerbForm.THIRD, third(lemma));
    forms.put(VerbForm.PAST, past);
    forms.put(VerbForm.ING, parts.length > 2 ? parts[2] : ing(lemma, past));
    return forms;
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantY(lemma) ? stem(lemma) + "ied" : lemma + "ed";
  }

  private static String third(String lemma) {
    if (endsInConsonantY(lemma)) {
      return stem(lemma) + "ies";
    }
    return lemma.matches(".*(s|x|z|ch|sh|o)") ? lemma + "es" : lemma + "s";
  }

  /** A past that doubles its consonant ("admitted") shows that this form does too. */
  private static String ing(String lemma, String past) {
    char last = lemma.charAt(lemma.length() - 1);
    if (past.equals(lemma + last + "ed")) {
      return lemma + last + "ing";
    }
    return lemma.endsWith("e") && !lemma.endsWith("ee") ? stem(lemma) + "ing" : lemma + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.matches(".*[^aeiou]y");
  }

  private static String stem(String lemma) {
    return lemma.substring(0, lemma.length() - 1);
  }
}
