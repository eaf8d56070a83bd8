package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.page.FoundList;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.ReportPage;
import org.counterclaim.app.page.ReportPage.Rereading;
import org.counterclaim.app.page.RevisionPage;
import org.counterclaim.app.page.Shell;
import org.counterclaim.app.view.Layer;
import org.counterclaim.app.view.ReadingView;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.Revision;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.Story;

/** Reports as pages: a search, one of them, its versions. */
final class ReaderPages {

  private static final int MOST_HITS = 30;
  private static final int MOST_MATTERS = 5;

  private final Ledger ledger;
  private final Desk desk;
  private final Pages pages;
  private final Optional<RereadPages> rereading;

  /**
   * @param rereading lets a report be read again; empty where nothing is taken in
   */
  ReaderPages(Ledger ledger, Desk desk, Pages pages, Optional<RereadPages> rereading) {
    this.ledger = ledger;
    this.desk = desk;
    this.pages = pages;
    this.rereading = rereading;
  }

  /** What {@code ?q=} finds; without words, the list of reports. */
  void search(Context context) {
    Shell shell = Asked.shell(context, "", rereading.isPresent(), "q");
    if (shell.words().isEmpty()) {
      context.redirect(shell.to("/reports"));
      return;
    }
    List<SearchHit> hits = desk.catalogue().search(shell.words(), shell.knownOn(), MOST_HITS);
    context.html(
        pages.found(
            shell,
            FoundList.of(
                shell.words(), hits, desk.called(shell.words(), shell.knownOn(), MOST_MATTERS))));
  }

  /** One report with its statements; {@code ?show=names places times} in its text. */
  void reader(Context context) {
    Shell shell = Asked.shell(context, "Reports", rereading.isPresent(), "show");
    Optional<Reading> reading = ledger.reading(context.pathParam("id"));
    if (reading.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.REPORT);
      return;
    }
    Set<Layer> layers = ReportPage.layers(shell.value("show"));
    String id = reading.get().report().id();
    Optional<ReportSummary> known = desk.catalogue().report(id);
    int version = known.map(ReportSummary::revision).orElse(1);
    Optional<Rereading> offer = rereading.flatMap(each -> each.offer(reading.get()));
    String page =
        pages.reader(
            shell,
            new ReportPage(
                ReadingView.of(reading.get(), "", layers),
                ReportPage.toggles(shell, layers),
                elsewhere(id, shell),
                version,
                Math.max(version, desk.catalogue().versions(id)),
                known.map(ReportSummary::replaced).orElse(false),
                offer));
    if (offer.isPresent()) {
      Signature.show(context, page);
    } else {
      context.html(page);
    }
  }

  private Map<String, List<ReportPage.Elsewhere>> elsewhere(String id, Shell shell) {
    List<Story> stories = desk.catalogue().storiesOf(id, shell.knownOn());
    List<StatementRef> others =
        stories.stream()
            .flatMap(story -> story.replies().stream())
            .filter(reply -> reply.from().report().equals(id) || reply.to().report().equals(id))
            .map(reply -> reply.from().report().equals(id) ? reply.to() : reply.from())
            .toList();
    return ReportPage.elsewhere(id, stories, desk.records(others));
  }

  /** The versions of a report, side by side. */
  void revisions(Context context) {
    Shell shell = Asked.shell(context, "Reports", rereading.isPresent());
    List<Revision> revisions = ledger.revisions(context.pathParam("id"));
    if (revisions.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.REPORT);
      return;
    }
    Reading newest = revisions.get(revisions.size() - 1).reading();
    context.html(
        pages.revisions(
            shell,
            RevisionPage.of(newest.report().id(), ReadingView.of(newest).title(), revisions)));
  }
}
