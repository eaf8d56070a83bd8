package org.counterclaim.text;

import java.util.Locale;
import java.util.Objects;

/** A natural language by its BCP 47 primary tag, lower case; {@link #UNDETERMINED} is "und". */
public record Language(String tag) {

  public static final Language ENGLISH = new Language("en");
  public static final Language UNDETERMINED = new Language("und");

  public Language {
    Objects.requireNonNull(tag, "tag");
    if (!tag.matches("[a-z]{2,8}")) {
      throw new IllegalArgumentException("language '" + tag + "' is not a lower-case primary tag");
    }
  }

  /** {@return the language's name in English, such as "Arabic"; the tag where none is known} */
  public String displayName() {
    return equals(UNDETERMINED)
        ? "an undetermined language"
        : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
