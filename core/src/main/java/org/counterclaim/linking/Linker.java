package org.counterclaim.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Reading;

/** Finds happenings, matters and replies across reports. Thread-safe. */
public final class Linker {

  private final Parties parties;
  private final Origins origins;

  private Linker(Parties parties, Origins origins) {
    this.parties = parties;
    this.origins = origins;
  }

  /** {@return a linker for English that knows no actors beyond those of the readings} */
  public static Linker english() {
    return new Linker(Parties.NONE, Origins.SPEAKERS);
  }

  /** {@return the same linker asking these who is meant} */
  public Linker with(Parties others) {
    return new Linker(others, origins);
  }

  /** {@return the same linker counting origins as told} */
  public Linker with(Origins others) {
    return new Linker(parties, others);
  }

  /**
   * {@return what the report says of each happening that it tells of, the main one first; a pure
   * function of the reading}
   */
  public List<Account> accounts(Reading reading) {
    return List.of();
  }

  /**
   * {@return how these accounts hang together, as a pure function of them: their order plays no
   * part}
   */
  public Linked link(Collection<Account> accounts) {
    return new Linked(Links.NONE, Map.of());
  }

  /**
   * {@return the new state of every happening that these accounts of one report touch} Equal to
   * what {@link #link(Collection)} says of these happenings, given all accounts of all reports. The
   * neighbours may already hold the new accounts or not.
   */
  public Linked link(Collection<Account> added, Neighbours neighbours) {
    return new Linked(Links.NONE, Map.of());
  }
}
