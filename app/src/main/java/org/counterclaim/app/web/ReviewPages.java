package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.desk.Names;
import org.counterclaim.app.page.CorrectionPage;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.ReviewPage;
import org.counterclaim.app.page.ReviewPage.Entry;
import org.counterclaim.app.page.ReviewPage.Signing;
import org.counterclaim.app.page.Shell;
import org.counterclaim.app.page.TrailLine;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.linking.Linker;

/** Where people look at what the machine is least sure of, put it right and take that back. */
final class ReviewPages {

  private static final int AT_ONCE = 10;
  private static final int LATEST = 5;
  private static final int SIGHTS = 500;

  private final Ledger ledger;
  private final Desk desk;
  private final Linker linker;
  private final Names names;
  private final Reception reception;
  private final Pages pages;
  private final Token token;

  ReviewPages(
      Ledger ledger,
      Desk desk,
      Linker linker,
      Names names,
      Reception reception,
      Pages pages,
      Token token) {
    this.ledger = ledger;
    this.linker = linker;
    this.names = names;
    this.reception = reception;
    this.desk = desk;
    this.pages = pages;
    this.token = token;
  }

  /** What nobody has looked at, the least sure first. */
  void queue(Context context) {
    Shell shell = Asked.shell(context, "Review", true, Asked.REVIEW_FILTERS);
    Slice<StatementRecord> found =
        ledger.unreviewed(Asked.review(context, shell.knownOn(), AT_ONCE));
    String reader = reception.readerName();
    List<Entry> entries = new ArrayList<>();
    for (StatementRecord each : found.items()) {
      ledger
          .reading(each.report().id())
          .ifPresent(reading -> entries.add(Entry.of(reading, each.statement())));
    }
    Signature.show(
        context,
        pages.review(
            shell,
            new ReviewPage(
                entries,
                TrailLine.of(ledger.latestCorrections(LATEST), Optional.empty()),
                desk.catalogue().outlets(),
                desk.catalogue().readByOthers(reader),
                reader,
                found.next().orElse(""),
                signing(context, shell.set("after", shell.value("after"))))));
  }

  /** One statement with all that can be put right in it. */
  void statement(Context context) {
    Shell shell = Asked.shell(context, "Review", true);
    Optional<Corrected> found = ledger.corrected(context.pathParam("id"));
    Optional<Statement> statement =
        found.flatMap(each -> meant(each, context.pathParam("statement")));
    if (found.isEmpty() || statement.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.STATEMENT);
      return;
    }
    Corrected corrected = found.get();
    String id = statement.get().id();
    Reading reading = shown(corrected, id);
    Statement shown = reading.statement(id).orElseThrow();
    List<RecordedCorrection> trail =
        ledger.corrections(reading.report().id()).stream()
            .filter(
                each ->
                    each.correction()
                        .statement()
                        .find(corrected.reading())
                        .or(() -> each.correction().statement().find(corrected.uncorrected()))
                        .filter(meant -> meant.id().equals(id))
                        .isPresent())
            .toList();
    Signature.show(
        context,
        pages.correct(
            shell,
            new CorrectionPage(
                reading,
                shown,
                Entry.of(reading, shown),
                corrected.reading().statement(id).isEmpty(),
                TrailLine.of(trail, found),
                desk.atlas(
                    reading.statements().stream()
                        .map(each -> new StatementRef(reading.report().id(), each.id()))
                        .toList(),
                    SIGHTS),
                signing(context, shell.to(context.path())))));
  }

  /** All corrections of a report: who, when, why. */
  void trail(Context context) {
    Shell shell = Asked.shell(context, "Reports", true);
    Optional<Corrected> corrected = ledger.corrected(context.pathParam("id"));
    if (corrected.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.STATEMENT);
      return;
    }
    String report = corrected.get().reading().report().id();
    Signature.show(
        context,
        pages.trail(
            shell,
            report,
            TrailLine.of(ledger.corrections(report), corrected),
            signing(context, shell.to(context.path()))));
  }

  /** Keeps what a form says of a statement. */
  void correct(Context context) {
    token.check(context);
    Corrected corrected =
        ledger
            .corrected(field(context, "report"))
            .orElseThrow(() -> new IllegalArgumentException("There is no such report."));
    String id = field(context, "statement");
    Statement original =
        meant(corrected, id)
            .orElseThrow(() -> new IllegalArgumentException("There is no such statement."));
    Reading reading = shown(corrected, id);
    Statement shown = reading.statement(id).orElseThrow();
    if (!Entry.at(shown).equals(field(context, "at"))) {
      throw new IllegalArgumentException(
          "The statement was read or corrected anew meanwhile. Go back and look at it again.");
    }
    Change change = new CorrectionForm(context, reading, shown, names).change();
    Anchor anchor = Anchor.of(original, reading.report().text());
    String who = field(context, Signature.NAME);
    ledger.correct(
        new Correction(reading.report().id(), anchor, change, who, why(context, change)), linker);
    Signature.back(context, who);
  }

  /** Takes a correction back. */
  void undo(Context context) {
    token.check(context);
    String sequence = context.pathParam("sequence");
    if (!sequence.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("“" + sequence + "” is no correction");
    }
    String who = field(context, Signature.NAME);
    String why = field(context, "why");
    ledger.undo(
        Long.parseLong(sequence), who, why.isEmpty() ? "Taken back in review" : why, linker);
    Signature.back(context, who);
  }

  /** {@return a statement as the machine read it, or one that somebody added} */
  private static Optional<Statement> meant(Corrected corrected, String id) {
    return corrected.uncorrected().statement(id).or(() -> corrected.reading().statement(id));
  }

  /** A statement that was rejected is shown as the machine read it. */
  private static Reading shown(Corrected corrected, String statement) {
    return corrected.reading().statement(statement).isPresent()
        ? corrected.reading()
        : corrected.uncorrected();
  }

  /** The two quick answers need no reason of one's own; all others do. */
  private static String why(Context context, Change change) {
    String why = field(context, "why");
    if (why.isEmpty() && change instanceof Change.Accept) {
      return "Right as the report has it";
    }
    return why.isEmpty() && change instanceof Change.Reject ? "Nobody says this" : why;
  }

  private Signing signing(Context context, String back) {
    return Signature.of(context, token, back);
  }

  private static String field(Context context, String name) {
    return CorrectionForm.field(context, name);
  }
}
