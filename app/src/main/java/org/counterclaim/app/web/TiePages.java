package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.page.Shell;
import org.counterclaim.app.page.TiePage;
import org.counterclaim.app.page.TrailLine;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Story;
import org.counterclaim.linking.Linker;

/** Where people say how statements of several reports hang together: merge, split, replies. */
final class TiePages {

  private static final int SHOWN = 150;

  private final Ledger ledger;
  private final Desk desk;
  private final Linker linker;
  private final Pages pages;
  private final Token token;

  TiePages(Ledger ledger, Desk desk, Linker linker, Pages pages, Token token) {
    this.ledger = ledger;
    this.desk = desk;
    this.linker = linker;
    this.pages = pages;
    this.token = token;
  }

  /** One matter with all that can be put right in its ties. */
  void matter(Context context) {
    Shell shell = Asked.shell(context, "Matters", true);
    String id = context.pathParam("id");
    Optional<Story> story = desk.catalogue().story(id, Optional.empty());
    Optional<MatterLine> line = story.flatMap(each -> desk.catalogue().matterOf(id, each));
    if (line.isEmpty()) {
      NotThere.show(context, pages, shell, NotThere.MATTER);
      return;
    }
    List<StatementRef> said = line.get().matter().statements();
    Signature.show(
        context,
        pages.ties(
            shell,
            new TiePage(
                line.get(),
                desk.records(said.subList(0, Math.min(SHOWN, said.size()))),
                trail(story.get()),
                Signature.of(context, token, "/matters/" + line.get().matter().id()))));
  }

  private List<TrailLine> trail(Story story) {
    Set<String> reports = new LinkedHashSet<>();
    story.happening().statements().forEach(ref -> reports.add(ref.report()));
    List<RecordedCorrection> ties = new ArrayList<>();
    for (String report : reports) {
      ledger.corrections(report).stream()
          .filter(each -> each.correction().change() instanceof Change.Across)
          .forEach(ties::add);
    }
    return TrailLine.of(ties, Optional.empty());
  }

  /** Keeps what a form says: {@code what} is same, other, reply or no-reply. */
  void tie(Context context) {
    token.check(context);
    String what = CorrectionForm.field(context, "what");
    StatementRef from = ref(CorrectionForm.field(context, "from"));
    StatementRef to =
        what.equals("same")
            ? founder(CorrectionForm.field(context, "other"))
            : what.equals("other")
                ? elsewhere(CorrectionForm.field(context, "matter"), from)
                : ref(CorrectionForm.field(context, "to"));
    Anchor other = anchor(to);
    Change change =
        switch (what) {
          case "same" -> new Change.SameHappening(to.report(), other);
          case "other" -> new Change.OtherHappening(to.report(), other);
          case "reply" ->
              from.report().equals(to.report())
                  ? new Change.Answer(other, kind(context))
                  : new Change.AnswerAcross(to.report(), other, kind(context));
          case "no-reply" ->
              from.report().equals(to.report())
                  ? new Change.NoAnswer(other)
                  : new Change.NoAnswerAcross(to.report(), other);
          default -> throw new IllegalArgumentException("“" + what + "” is nothing to tie");
        };
    String who = CorrectionForm.field(context, Signature.NAME);
    String why = CorrectionForm.field(context, "why");
    ledger.correct(new Correction(from.report(), anchor(from), change, who, why), linker);
    Signature.back(context, who);
  }

  /** {@return the first statement of a matter, by its id or its address} */
  private StatementRef founder(String idOrAddress) {
    String id = idOrAddress.replaceFirst("[?#].*$", "").replaceFirst("^.*/matters/", "").strip();
    return desk.catalogue()
        .story(id, Optional.empty())
        .flatMap(story -> desk.catalogue().matterOf(id, story))
        .map(line -> line.matter().statements().get(0))
        .orElseThrow(
            () -> new IllegalArgumentException("There is no matter “" + idOrAddress + "”."));
  }

  /** {@return a statement of the matter that stays, in another report} */
  private StatementRef elsewhere(String matter, StatementRef leaving) {
    return desk.catalogue().story(matter, Optional.empty()).stream()
        .flatMap(story -> story.happening().statements().stream())
        .filter(ref -> !ref.report().equals(leaving.report()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No other report tells of this happening."));
  }

  private Anchor anchor(StatementRef ref) {
    return ledger
        .corrected(ref.report())
        .flatMap(
            corrected -> {
              Reading machine = corrected.uncorrected();
              return machine
                  .statement(ref.statement())
                  .or(() -> corrected.reading().statement(ref.statement()))
                  .map(statement -> Anchor.of(statement, machine.report().text()));
            })
        .orElseThrow(() -> new IllegalArgumentException("There is no statement “" + ref + "”."));
  }

  private static StatementRef ref(String words) {
    int border = words.indexOf('#');
    if (border < 0) {
      throw new IllegalArgumentException("“" + words + "” names no statement");
    }
    return new StatementRef(words.substring(0, border), words.substring(border + 1));
  }

  private static Reply.Kind kind(Context context) {
    return CorrectionForm.constant(Reply.Kind.class, CorrectionForm.field(context, "kind"));
  }
}
