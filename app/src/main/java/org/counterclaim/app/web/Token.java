package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form of ours from one that another site makes a browser send. Our forms carry a secret of
 * this process; another site cannot read it, since the browser keeps our pages from it and {@link
 * Guard} answers to no name of its.
 */
final class Token {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final String secret;

  Token() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    secret = HexFormat.of().formatHex(bytes);
  }

  String words() {
    return secret;
  }

  /**
   * Lets a form of ours pass.
   *
   * @throws StaleFormException for any other
   */
  void check(Context context) {
    @Nullable String site = context.header("Sec-Fetch-Site");
    @Nullable String given = context.formParam("token");
    if ((site != null && !OURS.contains(site))
        || given == null
        || !MessageDigest.isEqual(given.getBytes(US_ASCII), secret.getBytes(US_ASCII))) {
      throw new StaleFormException();
    }
  }
}
