package org.counterclaim.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask, and what a page may load.
 *
 * <p>A page of another site can make a browser resolve a name of its own to 127.0.0.1 and read the
 * answer (DNS rebinding). The browser then still sends that name as {@code Host}, so only names of
 * this machine are answered: loopback ones, the name that was bound, and plain addresses where all
 * interfaces were bound, since an address cannot be rebound.
 */
final class Guard {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ANY = Set.of("0.0.0.0", "::");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}+(\\.\\d{1,3}+){3}|\\[[0-9a-f:.]{2,45}+]");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final String bound;

  Guard(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    bound = name.contains(":") && !ANY.contains(name) ? "[" + name + "]" : name;
  }

  /** Sets the headers of every answer, and refuses strangers. */
  void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-cache");
    String host = context.header("Host"); // none in a request of HTTP/1.0
    if (host == null || !answersTo(host)) {
      throw new ForbiddenResponse("this server answers to the names of its own machine only");
    }
  }

  /** {@return whether a {@code Host} header, with or without port, names this server} */
  boolean answersTo(String hostHeader) {
    String name = hostHeader.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    return LOOPBACK.contains(name)
        || name.equals(bound)
        || (ANY.contains(bound) && ADDRESS.matcher(name).matches());
  }
}
