package org.counterclaim.linking;

/**
 * Where statements first came from, so that independent voices are counted and not outlets.
 * Thread-safe.
 */
@FunctionalInterface
public interface Origins {

  /** Who speaks is the origin: one monitor quoted by ten outlets is one. */
  Origins SPEAKERS = Testimony::speaker;

  /** {@return a name that is the same for statements of one origin} */
  String of(Testimony testimony);
}
