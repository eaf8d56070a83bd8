package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.page.Filters;
import org.counterclaim.app.page.MatterList;
import org.counterclaim.app.page.MatterPage;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Story;

/** What is in dispute: the list of matters, one of them, and what nobody has answered. */
final class MatterPages {

  private static final int PAGE = 25;

  /** More statements of one matter are not shown on its page; the API has them all. */
  private static final int SHOWN = 150;

  private static final int SIGHTS = 500;

  private final Desk desk;
  private final Pages pages;
  private final TypedNames typed;
  private final boolean adding;
  private final boolean partial;
  private final Optional<Token> examples;

  /**
   * @param partial whether reports are not tied and nobody here may tie them
   * @param examples guards the form that adds them, where there are any
   */
  MatterPages(
      Desk desk,
      TypedNames typed,
      Pages pages,
      boolean adding,
      boolean partial,
      Optional<Token> examples) {
    this.desk = desk;
    this.typed = typed;
    this.pages = pages;
    this.adding = adding;
    this.partial = partial;
    this.examples = examples;
  }

  /** What is in dispute; {@code ?grade=all} or a grade shows others, too. */
  void matters(Context context) {
    Shell shell = Asked.shell(context, "Matters", adding, Asked.MATTER_FILTERS);
    if (typed.lead(context, shell)) {
      return;
    }
    MatterList list = list(context, shell, shell.value("grade"));
    Optional<String> offer = examples.filter(token -> list.empty()).map(Token::words);
    if (offer.isPresent()) {
      context.header("Cache-Control", "no-store"); // the form holds a secret
    }
    context.html(pages.matters(shell, list, filters(shell), offer));
  }

  void unanswered(Context context) {
    Shell shell = Asked.shell(context, "Unanswered", adding, Asked.MATTER_FILTERS);
    if (!typed.lead(context, shell)) {
      context.html(pages.unanswered(shell, list(context, shell, "unanswered"), filters(shell)));
    }
  }

  void matter(Context context) {
    Shell shell = Asked.shell(context, "Matters", adding);
    String id = context.pathParam("id");
    Optional<Story> story = desk.catalogue().story(id, shell.knownOn());
    Optional<MatterLine> line = story.flatMap(each -> desk.catalogue().matterOf(id, each));
    if (line.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.MATTER);
      return;
    }
    List<StatementRef> said = line.get().matter().statements();
    List<StatementRef> shown = said.subList(0, Math.min(SHOWN, said.size()));
    context.html(
        pages.matter(
            shell,
            MatterPage.of(
                line.get(),
                story.get(),
                desk.records(shown),
                desk.replies(story.get(), shown),
                desk.readings(shown),
                desk.catalogue()
                    .families(shown.stream().map(StatementRef::report).distinct().toList()),
                desk.atlas(said, SIGHTS))));
  }

  private MatterList list(Context context, Shell shell, String grade) {
    return MatterList.of(
        desk.catalogue().matters(Asked.matters(context, grade), shell.value("after"), PAGE),
        desk.isEmpty(),
        partial);
  }

  private Filters filters(Shell shell) {
    return Filters.of(desk, shell.value("actor"), shell.value("place"));
  }
}
