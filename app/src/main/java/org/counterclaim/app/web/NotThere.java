package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;

/** The page where there is nothing of what was asked for. */
final class NotThere {

  static final String REPORT = "There is no such report in this ledger.";
  static final String STATEMENT = "There is no such statement in this ledger.";
  static final String MATTER = "There is no such matter, or not as of this day.";

  private NotThere() {}

  static void show(Context context, Pages pages, Shell shell, String words) {
    context.status(HttpStatus.NOT_FOUND).html(pages.message(shell, "Not found", words));
  }
}
