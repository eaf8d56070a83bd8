package org.counterclaim.linking;

import java.util.List;
import java.util.Set;

/**
 * What a speaker denies of himself. "Orlova denied that she had resigned" is of whoever says that
 * Orlova resigned, however few words the two share.
 *
 * @param names ways to name the speaker, each by the words that have to be there
 * @param deed words of weight of what he says he did not do; never empty
 */
public record Disavowal(List<Set<String>> names, Set<String> deed) {

  private static final Phrases CONTRARIES = Phrases.of("contraries.txt");

  public Disavowal {
    names = names.stream().map(Set::copyOf).toList();
    deed = Set.copyOf(deed);
  }

  /** {@return whether these words tell, behind the speaker's name, what he denies} */
  boolean isOf(String told) {
    List<Text.Word> words = Text.words(told);
    return names.stream().anyMatch(name -> isOf(name, words));
  }

  private boolean isOf(Set<String> name, List<Text.Word> words) {
    List<String> stems = words.stream().map(Text.Word::stem).toList();
    int named = name.stream().mapToInt(stems::indexOf).max().orElse(-1);
    if (!stems.containsAll(name)) {
      return false;
    }
    long shared =
        deed.stream()
            .filter(stems.subList(named + 1, stems.size())::contains)
            .filter(word -> !isDue(words, stems.lastIndexOf(word)))
            .count();
    return shared >= CommonWords.SAME * deed.size();
  }

  /** "told to resign", "has not resigned". */
  private static boolean isDue(List<Text.Word> words, int at) {
    return at > 0 && CONTRARIES.groups(words.subList(at - 1, at)).contains("due");
  }
}
