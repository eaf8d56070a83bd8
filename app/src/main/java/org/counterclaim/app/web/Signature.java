package org.counterclaim.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import org.counterclaim.app.page.ReviewPage.Signing;
import org.jspecify.annotations.Nullable;

/** Who sends a form: the name is asked for once and kept in a cookie. */
final class Signature {

  static final String NAME = "who";

  private Signature() {}

  /** {@return what each form of a page carries} */
  static Signing of(Context context, Token token, String back) {
    return new Signing(token.words(), name(context.cookie(NAME)), back);
  }

  /** Nobody, where the cookie is none that we gave. */
  private static String name(@Nullable String cookie) {
    try {
      return cookie == null ? "" : URLDecoder.decode(cookie, UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Shows a page with forms, which hold a secret. */
  static void show(Context context, String html) {
    context.header("Cache-Control", "no-store");
    context.html(html);
  }

  /** Remembers the name and leads back, to a path of this server only. */
  static void back(Context context, String who) {
    Cookie cookie = new Cookie(NAME, URLEncoder.encode(who, UTF_8));
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
    context.cookie(cookie);
    String back = CorrectionForm.field(context, "back");
    context.redirect(
        back.matches("/(?![/\\\\])[^\\r\\n]{0,2000}") ? back : "/review", HttpStatus.SEE_OTHER);
  }
}
