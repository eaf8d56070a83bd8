package org.counterclaim.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A shell script of ours in a folder of its own, beside stand-ins for the programs that it calls.
 */
record Script(Path file, Map<String, String> environment) {

  /** What a run answered: its exit status, and all it wrote. */
  record Answer(int status, String text) {}

  /** {@return a copy of the script of the checkout, to be run with the environment} */
  static Script copied(String original, Path copy, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(copy.getParent());
    Files.copy(Path.of("..").resolve(original), copy);
    return new Script(copy, environment);
  }

  /** Writes a program that stands in for another. */
  static void standIn(Path program, String lines) throws IOException {
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/usr/bin/env bash\n" + lines);
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " cannot be made executable");
    }
  }

  Process start(String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", file.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  Answer run(String... arguments) throws IOException, InterruptedException {
    return answer(start(arguments));
  }

  static Answer answer(Process process) throws IOException, InterruptedException {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the script does not end");
    }
    return new Answer(process.exitValue(), text);
  }
}
