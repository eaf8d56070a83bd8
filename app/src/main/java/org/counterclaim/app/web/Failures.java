package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered when there is no answer: problem details under {@code /api}, else a page. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  void badRequest(Exception problem, Context context) {
    answer(context, HttpStatus.BAD_REQUEST, "Not understood", String.valueOf(problem.getMessage()));
  }

  /** Nothing was done, so that it can be done again. */
  void staleForm(StaleFormException problem, Context context) {
    answer(
        context,
        HttpStatus.FORBIDDEN,
        "The form is out of date",
        String.valueOf(problem.getMessage()));
  }

  /** Leaves an answer that says more exactly what is not there. */
  void notFound(Context context) {
    String type = String.valueOf(context.res().getContentType());
    if (type.startsWith("text/html") || type.startsWith("application/problem+json")) {
      return;
    }
    answer(context, HttpStatus.NOT_FOUND, "Not found", "There is nothing at this address.");
  }

  /** The asker learns that it failed; what failed goes to the log. */
  void broken(Exception problem, Context context) {
    LOG.error("could not answer {}", context.path(), problem);
    answer(
        context,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something broke",
        "The server could not answer; its log says why.");
  }

  private void answer(Context context, HttpStatus status, String title, String words) {
    context.status(status);
    if (context.path().startsWith("/api/")) {
      Answer.problem(context, status, title, words);
    } else {
      context.html(pages.message(Shell.plain(), title, words));
    }
  }
}
