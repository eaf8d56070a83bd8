package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.app.view.Wording;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.Slice;
import org.counterclaim.text.Span;

/** What a search found, ready for a page. */
public record FoundList(String words, List<Found> hits, List<FoundMatter> matters, boolean more) {

  public FoundList {
    hits = List.copyOf(hits);
    matters = List.copyOf(matters);
  }

  /** {@return the hits, their excerpts cut at the marks, and the matters that are called so} */
  public static FoundList of(String words, List<SearchHit> hits, Slice<MatterLine> matters) {
    Set<String> wanted =
        FoldedWord.in(words).stream().map(FoldedWord::folded).collect(Collectors.toSet());
    return new FoundList(
        words,
        hits.stream().map(Found::of).toList(),
        matters.items().stream().map(line -> FoundMatter.of(line.matter(), wanted)).toList(),
        matters.next().isPresent());
  }

  /** A matter whose label has the words. */
  public record FoundMatter(String id, List<Piece> label, Grade grade) {

    public FoundMatter {
      label = List.copyOf(label);
    }

    static FoundMatter of(Matter matter, Set<String> wanted) {
      List<Span> marks =
          FoldedWord.in(matter.label()).stream()
              .filter(word -> wanted.contains(word.folded()))
              .map(FoldedWord::span)
              .toList();
      return new FoundMatter(matter.id(), Piece.of(matter.label(), marks), matter.grade());
    }
  }

  /**
   * One hit.
   *
   * @param speaker whose statement it is; empty for words that are nobody's statement
   * @param said its words, cue and certainty
   * @param anchor where on the reader page it stands: "#s3", or "" for the whole report
   */
  public record Found(
      ReportSummary report,
      Optional<String> speaker,
      Optional<Wording> said,
      String anchor,
      List<Piece> pieces) {

    public Found {
      pieces = List.copyOf(pieces);
    }

    static Found of(SearchHit hit) {
      return new Found(
          hit.report(),
          hit.statement().map(statement -> statement.speakerName()),
          hit.statement().map(Wording::of),
          hit.statement().map(statement -> "#" + statement.statement().id()).orElse(""),
          Piece.of(hit.excerpt(), hit.marks()));
    }
  }

  /** Part of an excerpt or label: a matching word, or what lies between. */
  public record Piece(String words, boolean marked) {

    static List<Piece> of(String excerpt, List<Span> marks) {
      List<Piece> pieces = new ArrayList<>();
      int begin = 0;
      for (Span mark : marks) {
        pieces.add(new Piece(excerpt.substring(begin, mark.begin()), false));
        pieces.add(new Piece(mark.in(excerpt), true));
        begin = mark.end();
      }
      pieces.add(new Piece(excerpt.substring(begin), false));
      return pieces;
    }
  }
}
