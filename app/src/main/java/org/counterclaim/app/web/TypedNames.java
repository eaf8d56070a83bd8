package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.counterclaim.app.desk.Names;
import org.counterclaim.app.page.Shell;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;

/**
 * Names typed into a form that narrows a list: they become the keys that addresses have, so that a
 * link means the same later on.
 */
record TypedNames(Names names) {

  /** The keys that a form was shown with; they belong into no address that people share. */
  private static final String ACTOR_WAS = "actor-was";

  private static final String PLACE_WAS = "place-was";

  /**
   * Leads to the address that means what was typed, if anything was. A name that nobody bears stays
   * as it is.
   *
   * @return whether the answer is given by that
   */
  boolean lead(Context context, Shell shell) {
    Shell meant =
        settled(settled(shell, "actor", actor(context, shell)), "place", place(context, shell));
    boolean isClean =
        Paging.words(context, ACTOR_WAS).isEmpty() && Paging.words(context, PLACE_WAS).isEmpty();
    if (meant.equals(shell) && isClean) {
      return false;
    }
    context.redirect(meant.address());
    return true;
  }

  private static Shell settled(Shell shell, String name, Optional<String> key) {
    return key.filter(each -> !each.equals(shell.value(name)))
        .map(each -> shell.keeping(name, each))
        .orElse(shell);
  }

  /** Of namesakes, the one that the list was narrowed to before. */
  private Optional<String> actor(Context context, Shell shell) {
    String typed = shell.value("actor");
    return typed.isEmpty()
        ? Optional.empty()
        : names
            .kept()
            .party(Paging.words(context, ACTOR_WAS))
            .filter(party -> party.name().equals(typed))
            .or(() -> names.party(typed))
            .map(Party::key);
  }

  private Optional<String> place(Context context, Shell shell) {
    String typed = shell.value("place");
    return typed.isEmpty()
        ? Optional.empty()
        : names
            .kept()
            .spot(Paging.words(context, PLACE_WAS))
            .filter(spot -> spot.place().name().equals(typed))
            .or(() -> names.spot(typed))
            .map(Spot::key);
  }
}
