package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Names;
import org.counterclaim.app.page.MissedPage;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Quote;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.linking.Linker;

/** Where people add a statement that the machine missed, by the words of the report. */
final class MissedPages {

  private static final int MOST_NEAR = 99_999_999;

  private final Ledger ledger;
  private final Linker linker;
  private final Names names;
  private final Pages pages;
  private final Token token;

  MissedPages(Ledger ledger, Linker linker, Names names, Pages pages, Token token) {
    this.ledger = ledger;
    this.linker = linker;
    this.names = names;
    this.pages = pages;
    this.token = token;
  }

  /** {@code ?words=} are those chosen in the text, {@code ?near=} about where they stand. */
  void form(Context context) {
    Shell shell = Asked.shell(context, "Reports", true);
    Optional<Reading> reading = ledger.reading(context.pathParam("id"));
    if (reading.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.REPORT);
      return;
    }
    String report = reading.get().report().id();
    String words = Paging.words(context, "words");
    Signature.show(
        context,
        pages.missed(
            shell,
            new MissedPage(
                reading.get(),
                words,
                Paging.number(context, "near", 0, 0, MOST_NEAR),
                Signature.of(context, token, "/reports/" + report))));
  }

  /** Keeps the statement. */
  void add(Context context) {
    token.check(context);
    Reading reading =
        ledger
            .reading(CorrectionForm.field(context, "report"))
            .orElseThrow(() -> new IllegalArgumentException("There is no such report."));
    String text = reading.report().text();
    WordPlaces places = new WordPlaces(text);
    String near = CorrectionForm.field(context, "near");
    int at = near.matches("\\d{1,8}") ? Integer.parseInt(near) : 0;
    List<Quote> content =
        CorrectionForm.field(context, "content")
            .lines()
            .flatMap(line -> places.find(line, at).stream())
            .toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A statement needs the words that are said.");
    }
    int said = content.get(0).span().begin();
    Anchor words =
        new Anchor(
            places.find(CorrectionForm.field(context, "source"), said),
            places.find(CorrectionForm.field(context, "cue"), said),
            content);
    Change.Missed missed =
        new Change.Missed(
            CorrectionForm.constant(StatementKind.class, CorrectionForm.field(context, "form")),
            CorrectionForm.speaker(context, reading, names, Actor.Kind.PERSON));
    String who = CorrectionForm.field(context, Signature.NAME);
    String why = CorrectionForm.field(context, "why");
    ledger.correct(
        new Correction(
            reading.report().id(), words, missed, who, why.isEmpty() ? "The report says it" : why),
        linker);
    Signature.back(context, who);
  }
}
