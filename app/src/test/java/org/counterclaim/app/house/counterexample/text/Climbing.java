package org.counterclaim.app.house.counterexample.text;

import org.counterclaim.app.house.counterexample.cli.Asking;

/** Text that knows a command. */
public class Climbing {
  Asking command;
}
