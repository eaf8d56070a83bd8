package org.counterclaim.intake;

import java.time.Duration;
import java.util.Optional;
import org.counterclaim.text.Published;

/**
 * The bounds of intake and what overrides a report's own words.
 *
 * @param maxBytes the largest report, in bytes, unpacked
 * @param connectTimeout for one connection; below the Java platform's DNS cache of 30 seconds, so
 *     that the address that was checked is the one connected to
 * @param readTimeout for one answer as a whole, its body included
 * @param maxRedirects how many redirects are followed
 * @param allowPrivateAddresses whether loopback and private networks may be asked; for tests
 * @param userAgent what servers are told who asks
 * @param published overrides when every report was published
 * @param outlet overrides every report's outlet
 */
public record IntakeConfig(
    int maxBytes,
    Duration connectTimeout,
    Duration readTimeout,
    int maxRedirects,
    boolean allowPrivateAddresses,
    String userAgent,
    Optional<Published> published,
    Optional<String> outlet) {

  public IntakeConfig {
    if (maxBytes < 1 || maxRedirects < 0) {
      throw new IllegalArgumentException(
          "at most " + maxBytes + " bytes and " + maxRedirects + " redirects take nothing in");
    }
    if (!isPositive(connectTimeout) || !isPositive(readTimeout)) {
      throw new IllegalArgumentException(
          "timeouts " + connectTimeout + " and " + readTimeout + " must be positive");
    }
  }

  /** {@return 64 MiB, 10 and 30 seconds, 5 redirects, no private addresses, no overrides} */
  public static IntakeConfig ofDefaults() {
    return new IntakeConfig(
        64 * 1024 * 1024,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        5,
        false,
        "Counterclaim/0.1 (reads news reports; one page at a time)",
        Optional.empty(),
        Optional.empty());
  }

  public IntakeConfig withMaxBytes(int value) {
    return new IntakeConfig(
        value,
        connectTimeout,
        readTimeout,
        maxRedirects,
        allowPrivateAddresses,
        userAgent,
        published,
        outlet);
  }

  /** {@return these bounds with other times for connecting and for one whole answer} */
  public IntakeConfig withTimeouts(Duration connect, Duration read) {
    return new IntakeConfig(
        maxBytes, connect, read, maxRedirects, allowPrivateAddresses, userAgent, published, outlet);
  }

  public IntakeConfig withMaxRedirects(int value) {
    return new IntakeConfig(
        maxBytes,
        connectTimeout,
        readTimeout,
        value,
        allowPrivateAddresses,
        userAgent,
        published,
        outlet);
  }

  public IntakeConfig withAllowPrivateAddresses(boolean value) {
    return new IntakeConfig(
        maxBytes, connectTimeout, readTimeout, maxRedirects, value, userAgent, published, outlet);
  }

  /** {@return these bounds with what overrides every report's own words} */
  public IntakeConfig withOverrides(Optional<Published> when, Optional<String> who) {
    return new IntakeConfig(
        maxBytes,
        connectTimeout,
        readTimeout,
        maxRedirects,
        allowPrivateAddresses,
        userAgent,
        when,
        who);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
