package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command prints, always in UTF-8. Not for use by two threads at once.
 *
 * <p>Unlike a {@link java.io.PrintStream} it does not swallow errors: a full disk must not look
 * like success.
 */
public final class Terminal {

  /** When to print in colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int USUAL_COLUMNS = 100;
  private static final int MOST_COLUMNS = 120;

  private final OutputStream out;
  private final OutputStream err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final boolean plain;
  private final int columns;
  private Colour colour = Colour.AUTO;
  private int statusWidth;
  private boolean outFailed;

  /**
   * @param plain whether the user asked for no colour by {@code NO_COLOR}
   * @param columns how wide text may be
   */
  Terminal(
      OutputStream out,
      OutputStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      boolean plain,
      int columns) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = err;
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
    this.plain = plain;
    this.columns = columns;
  }

  /**
   * {@return this process's standard output and error}
   *
   * <p>Java cannot ask whether a stream is a terminal, so {@code bin/counterclaim} says it: {@code
   * COUNTERCLAIM_TERMINAL} lists "out" and "err" as far as they are, and {@code
   * COUNTERCLAIM_COLUMNS} their width. Started otherwise, neither is taken for one.
   */
  public static Terminal ofProcess(Map<String, String> environment) {
    String terminals = environment.getOrDefault("COUNTERCLAIM_TERMINAL", "");
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals.contains("out"),
        terminals.contains("err"),
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb"),
        columns(environment.getOrDefault("COUNTERCLAIM_COLUMNS", "")));
  }

  private static int columns(String said) {
    return said.matches("[1-9]\\d{1,3}")
        ? Math.max(40, Math.min(MOST_COLUMNS, Integer.parseInt(said)))
        : USUAL_COLUMNS;
  }

  /** {@return how wide text may be, in columns} */
  int columns() {
    return columns;
  }

  void colour(Colour choice) {
    colour = choice;
  }

  /** {@return how to set off words on standard output} */
  Style style() {
    return new Style(colour == Colour.ALWAYS || (colour == Colour.AUTO && outIsTerminal && !plain));
  }

  /** {@return whether somebody watches standard error} */
  boolean isWatched() {
    return errIsTerminal;
  }

  /**
   * Prints a line.
   *
   * @throws OutputException if it cannot be written
   */
  void line(String line) {
    clearStatus();
    try {
      out.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      outFailed = true;
      throw new OutputException(e);
    }
  }

  /** Prints a line about the run on standard error; what cannot be written there is lost. */
  void remark(String line) {
    flush();
    clearStatus();
    write(line + "\n");
  }

  /** Shows a line on standard error until the next one, if somebody watches. */
  void status(String line) {
    if (errIsTerminal) {
      flush();
      String cut = Printable.cut(line, columns - 1);
      write("\r" + cut + " ".repeat(Math.max(0, statusWidth - Printable.width(cut))));
      statusWidth = Printable.width(cut);
    }
  }

  /**
   * Writes out what is buffered.
   *
   * @throws OutputException if it cannot be written, the first time that is found
   */
  void flush() {
    if (outFailed) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      outFailed = true;
      throw new OutputException(e);
    }
  }

  /** {@return standard output for a library that prints by itself} */
  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
  }

  /** {@return standard error for a library that prints by itself} */
  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
  }

  private void clearStatus() {
    if (statusWidth > 0) {
      write("\r" + " ".repeat(statusWidth) + "\r");
      statusWidth = 0;
    }
  }

  private void write(String words) {
    try {
      err.write(words.getBytes(UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody is left to be told.
      statusWidth = 0;
    }
  }
}
