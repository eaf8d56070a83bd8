package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.page.ReportPage.Rereading;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.ledger.Catalogue.Shelved;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.text.Language;

/** Where people have a report read again by the present reader. */
record RereadPages(Ledger ledger, Desk desk, Reception reception, Token token) {

  /**
   * {@return what the page of a report offers; nothing where the present reader read it, or where
   * reading again would leave it as it is}
   */
  Optional<Rereading> offer(Reading reading) {
    if (!reading.report().language().equals(Language.ENGLISH)) {
      return Optional.empty();
    }
    String present = reception.readerName();
    List<Shelved> known = desk.catalogue().shelved(List.of(reading.report().id()));
    String before = known.isEmpty() ? "" : known.get(0).filed().reader();
    boolean shows =
        reading.statements().stream().anyMatch(each -> each.kind() != StatementKind.NARRATOR);
    return before.equals(present) || (before.isEmpty() && !shows)
        ? Optional.empty()
        : Optional.of(new Rereading(before, present, token.words()));
  }

  /** Has it read, and leads to where one sees that. */
  void again(Context context) {
    token.check(context);
    Reading reading =
        ledger
            .reading(context.pathParam("id"))
            .orElseThrow(() -> new IllegalArgumentException("There is no such report."));
    context.redirect("/add/" + reception.readAgain(reading.report()).id(), HttpStatus.SEE_OTHER);
  }
}
