package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.page.FoundList;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.ReportList;
import org.counterclaim.app.view.ReadingView;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportQuery;
import org.counterclaim.ledger.ReportSummary;

/** Answers with pages for people. */
final class ReaderPages {

  private static final int PAGE = 50;
  private static final int MOST_HITS = 100;

  private final Ledger ledger;
  private final Pages pages;

  ReaderPages(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  /** The list of reports, {@code ?offset=} of them skipped. */
  void reports(Context context) {
    int offset = Paging.number(context, "offset", 0, 0, Integer.MAX_VALUE - PAGE);
    // One more than the page shows tells whether there is a next one.
    List<ReportSummary> reports =
        ledger.reports(
            new ReportQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), offset, PAGE + 1));
    context.html(
        pages.reports(
            new ReportList(
                reports.subList(0, Math.min(PAGE, reports.size())),
                ledger.size(),
                offset,
                offset == 0 ? Optional.empty() : Optional.of(Math.max(0, offset - PAGE)),
                reports.size() > PAGE ? Optional.of(offset + PAGE) : Optional.empty())));
  }

  /** What {@code ?q=} finds; without words, the list of reports. */
  void search(Context context) {
    String words = Paging.words(context, "q");
    if (words.isEmpty()) {
      context.redirect("/");
      return;
    }
    context.html(pages.found(FoundList.of(words, ledger.search(words, MOST_HITS))));
  }

  /** One report with its statements. */
  void reader(Context context) {
    ledger
        .reading(context.pathParam("id"))
        .ifPresentOrElse(
            reading -> context.html(pages.reader(ReadingView.of(reading))),
            () ->
                context
                    .status(HttpStatus.NOT_FOUND)
                    .html(pages.message("Not found", "There is no such report in this ledger.")));
  }
}
