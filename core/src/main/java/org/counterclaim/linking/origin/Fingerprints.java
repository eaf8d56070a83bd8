package org.counterclaim.linking.origin;

import java.util.Collection;

/** Fingerprints that can be asked for by their bands, in memory or in a ledger. */
public interface Fingerprints {

  /**
   * {@return fingerprints that share a band with this one, in no particular order, each once; not
   * itself} The cost follows from how many share one, not from how many there are.
   */
  Collection<Fingerprint> sharingABand(Fingerprint print);
}
