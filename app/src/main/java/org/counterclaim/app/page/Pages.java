package org.counterclaim.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.app.view.ReadingView;
import org.counterclaim.ledger.Catalogue.ActorLine;
import org.counterclaim.ledger.Catalogue.PlaceLine;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.Slice;

/** The pages, as HTML text. Thread-safe. */
public final class Pages {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /** {@return one page that needs nothing else: no script, no style sheet, no network} */
  public String standalone(List<ReadingView> readings) {
    return render("standalone.jte", Map.of("readings", readings, "style", resource("reader.css")));
  }

  /** {@return the reader page of one report} */
  public String reader(Shell shell, ReportPage page) {
    return render("reader.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return the versions of a report side by side} */
  public String revisions(Shell shell, RevisionPage page) {
    return render("revisions.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return a page of the list of reports} */
  public String reports(Shell shell, Slice<ReportSummary> list, Filters filters) {
    return render("reports.jte", Map.of("shell", shell, "list", list, "filters", filters));
  }

  /** {@return a page of the list of actors} */
  public String actors(Shell shell, Slice<ActorLine> list, Filters filters, Matrix matrix) {
    return render(
        "actors.jte", Map.of("shell", shell, "list", list, "filters", filters, "matrix", matrix));
  }

  /** {@return the page of one actor} */
  public String actor(Shell shell, ActorPage page) {
    return render("actor.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return a page of the list of places} */
  public String places(Shell shell, Slice<PlaceLine> list, Filters filters) {
    return render("places.jte", Map.of("shell", shell, "list", list, "filters", filters));
  }

  /** {@return the page of one place} */
  public String place(Shell shell, PlacePage page) {
    return render("place.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return what is said to have happened where and when, as a map beside a list} */
  public String map(Shell shell, Atlas atlas, Filters filters, List<ActorLine> claimants) {
    return render(
        "map.jte",
        Map.of("shell", shell, "atlas", atlas, "filters", filters, "claimants", claimants));
  }

  /**
   * {@return where one adds reports}
   *
   * @param token what shows that the form is ours
   * @param fault what was wrong with what was given; "" at first
   */
  public String add(Shell shell, String token, String fault) {
    return render("add.jte", Map.of("shell", shell, "token", token, "fault", fault));
  }

  /** {@return what becomes of what was added} */
  public String adding(Shell shell, AddingPage page) {
    return render("adding.jte", Map.of("shell", shell, "page", page));
  }

  /**
   * {@return what is in dispute}
   *
   * @param offer the token of a form that adds the examples; empty where there is none
   */
  public String matters(Shell shell, MatterList list, Filters filters, Optional<String> offer) {
    return render(
        "matters.jte",
        Map.of("shell", shell, "list", list, "filters", filters, "offer", offer.orElse("")));
  }

  /** {@return accusations without reply} */
  public String unanswered(Shell shell, MatterList list, Filters filters) {
    return render("unanswered.jte", Map.of("shell", shell, "list", list, "filters", filters));
  }

  /** {@return one matter, its accounts side by side} */
  public String matter(Shell shell, MatterPage page) {
    return render("matter.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return what the machine is least sure of} */
  public String review(Shell shell, ReviewPage page) {
    return render("review.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return one statement with all that can be put right in it} */
  public String correct(Shell shell, CorrectionPage page) {
    return render("correct.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return the corrections of a report} */
  public String trail(
      Shell shell, String report, List<TrailLine> trail, ReviewPage.Signing signing) {
    return render(
        "trail.jte", Map.of("shell", shell, "report", report, "trail", trail, "signing", signing));
  }

  /** {@return where one adds a statement that the machine missed} */
  public String missed(Shell shell, MissedPage page) {
    return render("missed.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return one matter with what ties its statements} */
  public String ties(Shell shell, TiePage page) {
    return render("ties.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return what programs can ask} */
  public String api(Shell shell, ApiPage page) {
    return render("api.jte", Map.of("shell", shell, "page", page));
  }

  /** {@return what a search found} */
  public String found(Shell shell, FoundList found) {
    return render("found.jte", Map.of("shell", shell, "found", found));
  }

  /** {@return a page that says one thing} */
  public String message(Shell shell, String title, String words) {
    return render("message.jte", Map.of("shell", shell, "title", title, "words", words));
  }

  /**
   * {@return a file that pages refer to: "reader.css", "desk.js" and the like}
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static String resource(String name) {
    try (InputStream stream = Pages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no file '" + name + "' beside the pages");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    templates.render(template, parameters, output);
    return output.toString();
  }
}
