package org.counterclaim.analysis.model;

import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** The sentences of a text by place, found by halving. */
record SentenceIndex(List<Sentence> sentences) {

  /** {@return the sentence that holds an offset} */
  Optional<Span> at(int offset) {
    int place = firstFrom(offset + 1) - 1;
    return place < 0
        ? Optional.empty()
        : Optional.of(sentences.get(place).span()).filter(span -> span.contains(offset));
  }

  /** {@return the first sentence that begins at an offset or behind it} */
  Optional<Span> from(int offset) {
    int place = firstFrom(offset);
    return place < sentences.size() ? Optional.of(sentences.get(place).span()) : Optional.empty();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
