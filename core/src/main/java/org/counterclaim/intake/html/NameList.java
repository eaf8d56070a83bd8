package org.counterclaim.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A list of words by which pages name their parts, matched against class and id: whole words only,
 * so that "ad" is not found in "header". Words are parted by anything but letters and by a change
 * of case.
 */
final class NameList {

  private static final Pattern BORDER = Pattern.compile("[^\\p{L}]++|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int MAX_CHARS = 400;

  private final List<String> runs;

  private NameList(List<String> runs) {
    this.runs = runs;
  }

  /** {@return the list in the resource {@code name}} */
  static NameList of(String name) {
    return new NameList(WordList.read(name).stream().map(run -> " " + run + " ").toList());
  }

  /** {@return whether a word of the list stands in the element's class or id} */
  boolean names(Element element) {
    return rank(element) < runs.size();
  }

  /** {@return the place in the list of the first entry that names the element; its size if none} */
  int rank(Element element) {
    String words = words(element);
    if (words.isBlank()) {
      return runs.size();
    }
    for (int i = 0; i < runs.size(); i++) {
      if (words.contains(runs.get(i))) {
        return i;
      }
    }
    return runs.size();
  }

  int size() {
    return runs.size();
  }

  private static String words(Element element) {
    String names = element.className() + ' ' + element.id();
    if (names.length() > MAX_CHARS) {
      names = names.substring(0, MAX_CHARS);
    }
    return ' ' + BORDER.matcher(names).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + ' ';
  }
}
