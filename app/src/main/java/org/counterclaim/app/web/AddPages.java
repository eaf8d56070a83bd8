package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.counterclaim.app.page.AddingPage;
import org.counterclaim.app.page.AddingPage.Item;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;
import org.counterclaim.app.web.Reception.Known;
import org.counterclaim.app.web.Reception.Offer;
import org.counterclaim.text.Published;
import org.jspecify.annotations.Nullable;

/** Where people add reports, and see them being read. */
final class AddPages {

  private static final int MOST_FILES = 200;
  private static final int MOST_TEXT = 2_000_000;

  private final Reception reception;
  private final Pages pages;
  private final Token token;

  AddPages(Reception reception, Pages pages, Token token) {
    this.reception = reception;
    this.pages = pages;
    this.token = token;
  }

  void form(Context context) {
    context.header("Cache-Control", "no-store"); // the form holds a secret
    context.html(pages.add(shell(context), token.words(), ""));
  }

  /** Takes files, a text or addresses, and leads to where one sees them being read. */
  void add(Context context) {
    token.check(context);
    try {
      context.redirect("/add/" + reception.take(offers(context)).id(), HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      refuse(context, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /** What is sent can be too large to be looked at; then the server library stops reading it. */
  void unreadable(ServletException problem, Context context) {
    if (isTooLarge(problem)) {
      refuse(
          context,
          HttpStatus.CONTENT_TOO_LARGE,
          "Expected files of at most "
              + AddingPage.MOST_MEGABYTES_A_FILE
              + " MB each and "
              + AddingPage.MOST_MEGABYTES
              + " MB in all, found more; what is larger goes in with: counterclaim add FILE");
    } else {
      refuse(
          context,
          HttpStatus.BAD_REQUEST,
          "Expected a form as this page sends it, found one that cannot be read; send it again.");
    }
  }

  private static boolean isTooLarge(Throwable problem) {
    for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).matches("max .{1,40} exceeded.*")) {
        return true;
      }
    }
    return false;
  }

  private void refuse(Context context, HttpStatus status, String fault) {
    context
        .status(status)
        .header("Cache-Control", "no-store")
        .html(pages.add(shell(context), token.words(), fault));
  }

  /** Takes the examples, like anything that is added. */
  void examples(Context context, Examples examples) {
    token.check(context);
    context.redirect("/add/" + reception.take(examples.offers()).id(), HttpStatus.SEE_OTHER);
  }

  void job(Context context) {
    reception
        .job(context.pathParam("job"))
        .ifPresentOrElse(
            job ->
                context.html(
                    pages.adding(
                        shell(context), new AddingPage(job.id(), job.items(), job.isDone()))),
            () ->
                context
                    .status(HttpStatus.NOT_FOUND)
                    .html(
                        pages.message(
                            shell(context),
                            "Not found",
                            "Nothing is being added under this address any more.")));
  }

  /** The same as events, one a source whenever something becomes of it, and "done" at the end. */
  void events(SseClient client) {
    Optional<Job> found = reception.job(client.ctx().pathParam("job"));
    if (found.isEmpty()) {
      client.close();
      return;
    }
    Job job = found.get();
    client.keepAlive();
    int items = job.items().size();
    Set<Integer> ended = new HashSet<>();
    Consumer<Item> watcher =
        item -> {
          synchronized (client) {
            if (!client.terminated()) {
              client.sendEvent("item", json(item));
              if (item.state().isFinal() && ended.add(item.number()) && ended.size() == items) {
                client.sendEvent("done", "done"); // an event without data is none
              }
            }
          }
        };
    client.onClose(() -> job.leave(watcher));
    job.watch(watcher);
  }

  private static List<Offer> offers(Context context) {
    List<Offer> offers = new ArrayList<>();
    String day = field(context, "published").strip();
    Known known =
        new Known(
            field(context, "outlet"), day.isEmpty() ? Published.UNSTATED : Published.parse(day));
    for (UploadedFile file : context.uploadedFiles("files")) {
      if (!file.filename().isBlank()) {
        offers.add(new Offer(name(file.filename()), Optional.of(bytes(file)), known));
      }
    }
    field(context, "addresses")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> offers.add(new Offer(address(line), Optional.empty(), known)));
    String text = field(context, "text");
    if (!text.isBlank()) {
      offers.add(new Offer("pasted text.txt", Optional.of(text.getBytes(UTF_8)), known));
    }
    if (offers.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing to add: choose files, or give an address or a text.");
    }
    if (offers.size() > MOST_FILES) {
      throw new IllegalArgumentException(
          "At most "
              + MOST_FILES
              + " at once; a whole folder goes in with: counterclaim add FOLDER");
    }
    return offers;
  }

  /** Only the web: a path would read files of this machine for whoever reaches the page. */
  private static String address(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      throw new IllegalArgumentException(
          "“" + line + "” is no address: it must begin with https:// or http://");
    }
    return line;
  }

  private static String name(String filename) {
    String last =
        filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "file" : last;
  }

  private static String field(Context context, String name) {
    @Nullable String value = context.formParam(name);
    if (value != null && value.length() > MOST_TEXT) {
      throw new IllegalArgumentException("A text of at most " + MOST_TEXT + " characters, please.");
    }
    return value == null ? "" : value;
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream stream = file.content()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Item item) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("number", item.number())
        .put("state", item.state().word())
        .put("words", item.words())
        .put("report", item.report())
        .toString();
  }

  private static Shell shell(Context context) {
    return Asked.shell(context, "Add", true);
  }
}
