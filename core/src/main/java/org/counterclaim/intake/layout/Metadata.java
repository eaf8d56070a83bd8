package org.counterclaim.intake.layout;

import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;

/**
 * What is known of a report besides its text.
 *
 * @param estimated whether the published day is somebody's guess, which the text itself may better
 * @param address the public address, always http or https
 * @param language what the publisher declares, which is a hint and often wrong
 */
public record Metadata(
    Optional<String> outlet,
    Optional<String> title,
    List<String> authors,
    Published published,
    boolean estimated,
    Published updated,
    Optional<String> address,
    Optional<Language> language) {

  /** Metadata that nobody guessed at. */
  public Metadata(
      Optional<String> outlet,
      Optional<String> title,
      List<String> authors,
      Published published,
      Published updated,
      Optional<String> address,
      Optional<Language> language) {
    this(outlet, title, authors, published, false, updated, address, language);
  }

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Published.UNSTATED,
          Published.UNSTATED,
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** {@return this, with {@code other} filling what is unknown here} */
  public Metadata or(Metadata other) {
    return new Metadata(
        outlet.or(() -> other.outlet),
        title.or(() -> other.title),
        authors.isEmpty() ? other.authors : authors,
        published.equals(Published.UNSTATED) ? other.published : published,
        published.equals(Published.UNSTATED) ? other.estimated : estimated,
        updated.equals(Published.UNSTATED) ? other.updated : updated,
        address.or(() -> other.address),
        language.or(() -> other.language));
  }
}
