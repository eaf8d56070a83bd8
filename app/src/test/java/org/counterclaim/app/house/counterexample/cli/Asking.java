package org.counterclaim.app.house.counterexample.cli;

import org.counterclaim.app.house.counterexample.view.Talkative;

/** A command, which may know a view; the view knows it back, which closes a cycle. */
public class Asking {
  Talkative view;
}
