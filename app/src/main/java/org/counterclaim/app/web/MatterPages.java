package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.desk.Docket;
import org.counterclaim.app.desk.Filter;
import org.counterclaim.app.desk.Slice;
import org.counterclaim.app.page.MatterList;
import org.counterclaim.app.page.MatterPage;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.StatementRecord;

/** What is in dispute: the list of matters, one of them, and what nobody has answered. */
final class MatterPages {

  private static final int PAGE = 25;

  private final Desk desk;
  private final Pages pages;
  private final boolean adding;

  MatterPages(Desk desk, Pages pages, boolean adding) {
    this.desk = desk;
    this.pages = pages;
    this.adding = adding;
  }

  /** What is in dispute; {@code ?grade=all} or a grade shows others, too. */
  void matters(Context context) {
    Shell shell = Asked.shell(context, "Matters", adding, "words", "grade", "since", "offset");
    context.html(pages.matters(shell, list(context, shell, shell.value("grade"))));
  }

  void unanswered(Context context) {
    Shell shell = Asked.shell(context, "Unanswered", adding, "words", "since", "offset");
    context.html(pages.unanswered(shell, list(context, shell, "unanswered")));
  }

  void matter(Context context) {
    Shell shell = Asked.shell(context, "Matters", adding);
    Docket docket = desk.docket(shell.knownOn());
    Optional<Docket.Line> line = docket.matter(context.pathParam("id"));
    if (line.isEmpty()) {
      context
          .status(HttpStatus.NOT_FOUND)
          .html(
              pages.message(
                  shell,
                  "Not found",
                  "There is no such matter, or not as of this day. When reports come in, matters may"
                      + " be tied together anew, under the id of the earliest."));
      return;
    }
    List<StatementRecord> records = desk.records(line.get().matter().statements());
    context.html(pages.matter(shell, MatterPage.of(line.get(), docket, records)));
  }

  private MatterList list(Context context, Shell shell, String grade) {
    Slice<Docket.Line> slice =
        desk.docket(shell.knownOn())
            .list(
                MatterFilter.of(grade, shell.value("words"), Asked.day(context, "since")),
                Paging.number(context, "offset", 0, 0, 999_999_999),
                PAGE);
    Map<StatementRef, StatementRecord> said = new HashMap<>();
    for (StatementRecord record :
        desk.records(
            slice.items().stream()
                .flatMap(line -> line.matter().statements().stream())
                .distinct()
                .toList())) {
      said.put(new StatementRef(record.report().id(), record.statement().id()), record);
    }
    return MatterList.of(slice, said, desk.reports(Filter.NONE, 0, 1).total());
  }
}
