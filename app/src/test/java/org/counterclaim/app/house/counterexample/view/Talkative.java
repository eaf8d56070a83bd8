package org.counterclaim.app.house.counterexample.view;

import io.javalin.Javalin;
import org.counterclaim.app.house.counterexample.cli.Asking;
import picocli.CommandLine;

/** A view that prints, reads the environment, and knows commands and the HTTP library. */
public class Talkative {
  Asking command;
  CommandLine line;
  Javalin server;

  void show() {
    System.out.println(System.getenv("COLUMNS"));
  }
}
