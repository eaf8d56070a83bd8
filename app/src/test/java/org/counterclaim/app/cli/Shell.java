package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/** Runs commands as a shell would, on a ledger of its own. */
record Shell(Path ledger) {

  /** What a command printed and left with. */
  record Run(int code, String out, String err) {}

  Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, false, false, false, 80);
    int code = Commands.run(terminal, ledger, arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
