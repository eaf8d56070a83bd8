package org.counterclaim.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published text as received. Immutable; equal to another of the same {@link #id()}.
 *
 * <p>The text never changes after intake: every offset of every finding counts in it. Make one with
 * {@link #of} or {@link #builder}.
 */
public final class Report {

  private final String id;
  private final String source;
  private final @Nullable String address;
  private final @Nullable String outlet;
  private final @Nullable String title;
  private final List<String> authors;
  private final Published published;
  private final Published updated;
  private final Language language;
  private final String text;
  private final List<Block> blocks;

  private Report(Builder builder) {
    source = builder.source;
    address = builder.address;
    outlet = builder.outlet;
    title = builder.title;
    authors = List.copyOf(builder.authors);
    published = builder.published;
    updated = builder.updated;
    language = builder.language;
    text = builder.text;
    blocks = List.copyOf(builder.blocks);
    checkBlocks();
    id = identify();
  }

  /** {@return a report of one paragraph, in English, of which nothing else is known} */
  public static Report of(String source, String text) {
    return builder(source, text).build();
  }

  /**
   * Begins a report.
   *
   * @param source the path or address as given, for people to find it again
   * @param text the text as decoded; kept to the character
   */
  public static Builder builder(String source, String text) {
    return new Builder(source, text);
  }

  /**
   * {@return "sha256:" and the digest of what makes the report this one: address, outlet, title,
   * published time and text} The path it was read from does not count, so one file in two folders
   * is one report.
   */
  public String id() {
    return id;
  }

  /** {@return the path or address as given} */
  public String source() {
    return source;
  }

  /** {@return the public address, where one is known} Revisions of a report share it. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Optional<String> outlet() {
    return Optional.ofNullable(outlet);
  }

  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public List<String> authors() {
    return authors;
  }

  public Published published() {
    return published;
  }

  /** {@return when the publisher says it was last changed} */
  public Published updated() {
    return updated;
  }

  public Language language() {
    return language;
  }

  public String text() {
    return text;
  }

  /**
   * {@return the layout, in the order of the text, without overlaps; never empty unless the text
   * is}
   */
  public List<Block> blocks() {
    return blocks;
  }

  /** {@return a builder that would make this report again} */
  public Builder toBuilder() {
    Builder builder = new Builder(source, text);
    builder.address = address;
    builder.outlet = outlet;
    builder.title = title;
    builder.authors = authors;
    builder.published = published;
    builder.updated = updated;
    builder.language = language;
    builder.blocks = blocks;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report report && id.equals(report.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Report[" + source + ", " + text.length() + " chars]";
  }

  private void checkBlocks() {
    int last = 0;
    for (Block block : blocks) {
      Span span = block.span();
      if (span.begin() < last || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block + " overlaps the one before or ends after the text of " + source);
      }
      last = span.end();
    }
  }

  private String identify() {
    Sha256 digest = Sha256.of();
    for (String part : new String[] {address, outlet, title, published.iso(), text}) {
      digest.addField(Objects.requireNonNullElse(part, ""));
    }
    return "sha256:" + digest.hex();
  }

  /** Gathers what is known of a report. Not for use by two threads at once. */
  public static final class Builder {

    private final String source;
    private final String text;
    private @Nullable String address;
    private @Nullable String outlet;
    private @Nullable String title;
    private List<String> authors = List.of();
    private Published published = Published.UNSTATED;
    private Published updated = Published.UNSTATED;
    private Language language = Language.ENGLISH;
    private List<Block> blocks;

    private Builder(String source, String text) {
      this.source = Objects.requireNonNull(source, "source");
      this.text = Objects.requireNonNull(text, "text");
      Span all = new Span(0, text.length()).strip(text);
      blocks = all.isEmpty() ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, all));
    }

    /** Sets the public address; blank is unknown. */
    public Builder address(@Nullable String value) {
      address = known(value);
      return this;
    }

    /** Sets the outlet's name; blank is unknown. */
    public Builder outlet(@Nullable String value) {
      outlet = known(value);
      return this;
    }

    /** Sets the title; blank is unknown. */
    public Builder title(@Nullable String value) {
      title = known(value);
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder published(Published value) {
      published = value;
      return this;
    }

    public Builder updated(Published value) {
      updated = value;
      return this;
    }

    public Builder language(Language value) {
      language = value;
      return this;
    }

    /** Sets the layout; without it the text is one paragraph. */
    public Builder blocks(List<Block> value) {
      blocks = value;
      return this;
    }

    /**
     * {@return the report}
     *
     * @throws IllegalArgumentException if blocks overlap, are out of order or leave the text
     */
    public Report build() {
      return new Report(this);
    }

    private static @Nullable String known(@Nullable String value) {
      return value == null || value.isBlank() ? null : value.strip();
    }
  }
}
