package org.counterclaim.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.text.Span;

/** How far the content of a cue reaches in the text. */
final class Reach {

  private final Site site;
  private final ClassedWords words;

  Reach(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /** {@return the content that begins at word {@code first}; empty if there is none} */
  List<Span> from(int first) {
    int begin = words.at(first).span().begin();
    if (first >= words.size()) {
      return List.of();
    }
    Optional<Quotation> quotation =
        words.isMark(first) ? site.quotations().following(begin) : Optional.empty();
    if (quotation.isPresent() && endsWithSentence(quotation.get())) {
      return withContinuation(quotation.get());
    }
    int end = end(first);
    Optional<Quotation> instead = quotationInstead(first, end);
    if (instead.isPresent()) {
      return withContinuation(instead.get());
    }
    return end > begin ? List.of(new Span(begin, end)) : List.of();
  }

  /** "rejected the allegation, “…”": the quotation says what the phrase only names. */
  private Optional<Quotation> quotationInstead(int first, int end) {
    if (!site.cue().takes("quote")
        || site.cue().takes("clause")
        || words.at(first - 1).is("that")) {
      return Optional.empty();
    }
    for (int i = first + 1; i < words.size() && words.at(i).span().begin() <= end + 2; i++) {
      int begin = words.at(i).span().begin();
      if (words.isMark(i) && words.isComma(i - 1)) {
        return site.quotations()
            .following(begin)
            .filter(quotation -> quotation.extent().begin() == begin)
            .filter(this::endsWithSentence);
      }
    }
    return Optional.empty();
  }

  /** {@return the words of the quotation, and of one that goes on behind it} */
  List<Span> withContinuation(Quotation quotation) {
    List<Span> content = new ArrayList<>(quotation.content());
    site.quotations()
        .following(quotation.extent().end())
        .filter(next -> next.form() == Quotation.Form.MARKS && standsAlone(next))
        .ifPresent(next -> content.addAll(next.content()));
    return content;
  }

  /** Whether a quotation ends its sentence, so that no attribution of its own follows. */
  boolean standsAlone(Quotation quotation) {
    Span last = quotation.content().get(quotation.content().size() - 1);
    char c = site.text().charAt(last.end() - 1);
    return c == '.' || c == '?' || c == '!' || c == '…' || isStopAt(quotation.extent().end());
  }

  private boolean endsWithSentence(Quotation quotation) {
    int end = quotation.extent().end();
    int sentenceEnd = words.at(words.size() - 1).span().end();
    return end >= sentenceEnd - 1 || (standsAlone(quotation) && isEndOfWords(end));
  }

  private boolean isEndOfWords(int offset) {
    return words.at(words.size() - 1).span().end() <= offset;
  }

  private boolean isStopAt(int offset) {
    return offset < site.text().length() && ".?!".indexOf(site.text().charAt(offset)) >= 0;
  }

  /** Where the clause ends that begins at word {@code first}: an offset, final stop excluded. */
  private int end(int first) {
    ContentEnd contentEnd = new ContentEnd(site, first);
    int last = first;
    while (last < words.size() && !contentEnd.isAt(last)) {
      last++;
    }
    int i = last - 1;
    while (i >= first && isFinalStop(words.at(i))) {
      i--;
    }
    return i < first ? words.at(first).span().begin() : words.at(i).span().end();
  }

  private static boolean isFinalStop(Word word) {
    return switch (word.lower()) {
      case ".", ",", ":", ";", "!", "?" -> true;
      default -> false;
    };
  }
}
