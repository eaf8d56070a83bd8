package org.counterclaim.app.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.counterclaim.intake.Received;
import org.counterclaim.intake.Received.Rejected;

/**
 * The sources as they come in. Where they themselves fail, a rejection that says so is the last of
 * them, for nobody knows whether they would ever end; what came before is kept. For one thread.
 */
final class Incoming implements Iterator<Received> {

  private Iterator<Received> sources;
  private String place = "the first source";

  Incoming(Iterator<Received> sources) {
    this.sources = sources;
  }

  /** A stream does its work here, not in {@link #next}. */
  @Override
  public boolean hasNext() {
    try {
      return sources.hasNext();
    } catch (RuntimeException | StackOverflowError e) {
      sources = List.<Received>of(rejected(e)).iterator();
      return true;
    }
  }

  @Override
  public Received next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more sources");
    }
    try {
      Received next = sources.next();
      place = "what comes after " + next.source();
      return next;
    } catch (RuntimeException | StackOverflowError e) {
      sources = Collections.emptyIterator();
      return rejected(e);
    }
  }

  private Rejected rejected(Throwable fault) {
    return new Rejected(place, "could not be taken in: " + fault);
  }
}
