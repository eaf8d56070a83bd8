package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.text.Span;

/** What a search found, ready for a page. */
public record FoundList(String words, List<Found> hits) {

  public FoundList {
    hits = List.copyOf(hits);
  }

  /** {@return the hits, their excerpts cut at the marks} */
  public static FoundList of(String words, List<SearchHit> hits) {
    return new FoundList(words, hits.stream().map(Found::of).toList());
  }

  /**
   * One hit.
   *
   * @param anchor where on the reader page it stands: "#s3", or "" for the whole report
   */
  public record Found(
      ReportSummary report, Optional<String> speaker, String anchor, List<Piece> pieces) {

    public Found {
      pieces = List.copyOf(pieces);
    }

    static Found of(SearchHit hit) {
      return new Found(
          hit.report(),
          hit.statement().map(statement -> statement.speakerName()),
          hit.statement().map(statement -> "#" + statement.statement().id()).orElse(""),
          pieces(hit.excerpt(), hit.marks()));
    }

    private static List<Piece> pieces(String excerpt, List<Span> marks) {
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

  /** Part of an excerpt: a matching word, or what lies between. */
  public record Piece(String words, boolean marked) {}
}
