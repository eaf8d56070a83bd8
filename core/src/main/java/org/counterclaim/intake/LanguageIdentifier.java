package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.counterclaim.text.Language;

/**
 * Names the language of a text. English is known by its function words, at no cost; only a text
 * that is not clearly English makes the model load (OpenNLP's, 103 languages, about a second,
 * once). Thread-safe.
 *
 * <p>A foreign language is named only from {@value #ENOUGH_LETTERS} letters on. A shorter text has
 * the language its publisher declares; without one it is English where its letters are mostly
 * Latin, else the language that alone is written in its script, else undetermined. A text without
 * letters is undetermined.
 */
final class LanguageIdentifier {

  private static final int ENOUGH_LETTERS = 200;
  private static final int SAMPLE_CHARS = 20_000;
  private static final double CLEARLY_ENGLISH = 0.25;
  private static final double MAYBE_ENGLISH = 0.12;

  private static final Map<UnicodeScript, Language> ONE_LANGUAGE_SCRIPTS =
      Map.of(
          UnicodeScript.GREEK, new Language("el"),
          UnicodeScript.HEBREW, new Language("he"),
          UnicodeScript.THAI, new Language("th"),
          UnicodeScript.HANGUL, new Language("ko"),
          UnicodeScript.HIRAGANA, new Language("ja"),
          UnicodeScript.KATAKANA, new Language("ja"),
          UnicodeScript.GEORGIAN, new Language("ka"),
          UnicodeScript.ARMENIAN, new Language("hy"));

  private LanguageIdentifier() {}

  /**
   * {@return the language}
   *
   * @param declared what the publisher says, used only where the text is too short to tell
   */
  static Language identify(String text, Optional<Language> declared) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS));
    Letters letters = Letters.of(sample);
    if (letters.count() == 0) {
      return Language.UNDETERMINED;
    }
    if (letters.count() < ENOUGH_LETTERS) {
      return declared.orElseGet(() -> byScript(letters));
    }
    double english = letters.mostly(UnicodeScript.LATIN) ? EnglishWords.share(sample) : 0;
    if (english >= CLEARLY_ENGLISH) {
      return Language.ENGLISH;
    }
    Language named = Detector.name(sample);
    // Lists of names and telegraphic notes mislead the model; their few function words do not.
    return english >= MAYBE_ENGLISH && !named.equals(Language.ENGLISH) ? Language.ENGLISH : named;
  }

  private static Language byScript(Letters letters) {
    return letters.mostly(UnicodeScript.LATIN)
        ? Language.ENGLISH
        : ONE_LANGUAGE_SCRIPTS.getOrDefault(letters.script(), Language.UNDETERMINED);
  }

  /** How many letters a text has, and which script most of them belong to. */
  private record Letters(int count, UnicodeScript script, int ofScript) {

    static Letters of(String text) {
      Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
      text.codePoints()
          .filter(Character::isLetter)
          .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(most -> new Letters(sum(counts), most.getKey(), most.getValue()))
          .orElse(new Letters(0, UnicodeScript.UNKNOWN, 0));
    }

    private static int sum(Map<UnicodeScript, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean mostly(UnicodeScript wanted) {
      return script == wanted && ofScript * 10 >= count * 7;
    }
  }

  /** The share of English function words among the words of a text. */
  private static final class EnglishWords {

    private static final Set<String> WORDS = load();

    static double share(String text) {
      int words = 0;
      int known = 0;
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", -1)) {
        words += word.isEmpty() ? 0 : 1;
        known += WORDS.contains(word) ? 1 : 0;
      }
      return words == 0 ? 0 : (double) known / words;
    }

    private static Set<String> load() {
      return resource("english-function-words.txt", EnglishWords::parse);
    }

    private static Set<String> parse(InputStream stream) throws IOException {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Set.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** The model, loaded when first asked. */
  private static final class Detector {

    private static final Map<String, String> SHORT_TAGS = shortTags();
    private static final LanguageDetector MODEL = load();

    static Language name(String text) {
      String tag = MODEL.predictLanguage(text).getLang();
      return new Language(SHORT_TAGS.getOrDefault(tag, tag));
    }

    private static LanguageDetector load() {
      return resource(
          "/langdetect-183.bin",
          stream -> new LanguageDetectorME(new LanguageDetectorModel(stream)));
    }

    /** The model answers in three letters (ISO 639-3), BCP 47 prefers two where there are two. */
    private static Map<String, String> shortTags() {
      Map<String, String> tags = new HashMap<>();
      for (String tag : Locale.getISOLanguages()) {
        tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
      }
      tags.put("cmn", "zh");
      tags.put("pes", "fa");
      tags.put("arb", "ar");
      return tags;
    }
  }

  private interface Parser<T> {
    T parse(InputStream stream) throws IOException;
  }

  private static <T> T resource(String name, Parser<T> parser) {
    try (InputStream stream =
        Objects.requireNonNull(LanguageIdentifier.class.getResourceAsStream(name), name)) {
      return parser.parse(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }
}
