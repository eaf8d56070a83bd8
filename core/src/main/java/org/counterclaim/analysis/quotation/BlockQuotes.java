package org.counterclaim.analysis.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Block;
import org.counterclaim.text.Span;

/**
 * Paragraphs that are somebody's words without quotation marks: those the layout sets off, and
 * those after a line that says something is about to be said and ends in a colon.
 *
 * <p>After such a line the first paragraph belongs, or all items of a list. A further paragraph
 * belongs only as long as it still speaks in the first person: a narrator's return has no other
 * sure sign.
 */
final class BlockQuotes {

  private static final Set<String> FIRST_PERSON =
      Set.of("I", "We", "we", "Our", "our", "ours", "us", "My", "my", "me", "ourselves");
  private static final int LONGEST_INTRODUCTION = 400;

  private final CueList cues;

  BlockQuotes(LanguagePack pack) {
    cues = new CueList(pack);
  }

  List<Quotation> find(String text, List<Block> paragraphs, List<Quotation> byMarks) {
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < paragraphs.size()) {
      int end = i;
      if (paragraphs.get(i).kind() == Block.Kind.BLOCK_QUOTE) {
        end = endOfKind(paragraphs, i);
      } else if (i > 0 && introduces(text, paragraphs.get(i - 1))) {
        end = endOfVoice(text, paragraphs, i);
      }
      if (end > i) {
        List<Span> content = paragraphs.subList(i, end).stream().map(Block::span).toList();
        if (!isInMarks(content.get(0), byMarks)) {
          Span extent = content.get(0).union(content.get(content.size() - 1));
          found.add(new Quotation(extent, content, Quotation.Form.BLOCK, true));
        }
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private boolean introduces(String text, Block block) {
    Span span = block.span();
    if (block.kind() == Block.Kind.HEADLINE
        || span.length() < 4
        || text.charAt(span.end() - 1) != ':') {
      return false;
    }
    int begin = Math.max(span.begin(), span.end() - LONGEST_INTRODUCTION);
    String line = text.substring(begin, span.end());
    line = line.substring(Math.max(line.lastIndexOf(". "), line.lastIndexOf('\n')) + 1);
    String[] words = words(line).toArray(String[]::new);
    for (int i = 0; i < words.length; i++) {
      if (isSpeech(words[i].toLowerCase(Locale.ROOT), i + 1 < words.length ? words[i + 1] : "")) {
        return true;
      }
    }
    return false;
  }

  /** "said", "claims", "hit back"; not "hit" alone. */
  private boolean isSpeech(String word, String next) {
    return cues.noun(word).isPresent()
        || cues.verb(word)
            .map(CueList.Entry::cue)
            .filter(cue -> cue.takes("quote") || cue.takes("that") || cue.takes(next))
            .isPresent();
  }

  private static int endOfKind(List<Block> paragraphs, int from) {
    Block.Kind kind = paragraphs.get(from).kind();
    int end = from;
    while (end < paragraphs.size() && paragraphs.get(end).kind() == kind) {
      end++;
    }
    return end;
  }

  private static int endOfVoice(String text, List<Block> paragraphs, int from) {
    Block first = paragraphs.get(from);
    if (first.kind() == Block.Kind.LIST) {
      return endOfKind(paragraphs, from);
    }
    if (first.kind() != Block.Kind.PARAGRAPH) {
      return from;
    }
    int end = from + 1;
    while (end < paragraphs.size()
        && paragraphs.get(end).kind() == Block.Kind.PARAGRAPH
        && words(paragraphs.get(end).span().in(text)).anyMatch(FIRST_PERSON::contains)) {
      end++;
    }
    return end;
  }

  /** Whether marks set the paragraph off already, or begin in it. */
  private static boolean isInMarks(Span paragraph, List<Quotation> byMarks) {
    return byMarks.stream()
        .anyMatch(
            quotation ->
                quotation.extent().begin() <= paragraph.begin() + 1
                    && quotation.extent().overlaps(paragraph));
  }

  private static java.util.stream.Stream<String> words(String line) {
    return Arrays.stream(line.split("[^\\p{L}]+", -1));
  }
}
