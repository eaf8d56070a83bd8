package org.counterclaim.intake.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page at a time from an address that may be hostile. Thread-safe.
 *
 * <p>Redirects are followed here, not by the client, so that every hop is checked: its scheme, and
 * all addresses its host resolves to. Java's client cannot be told which address to connect to. The
 * check stands directly before the request, and the platform caches a resolved name for 30 seconds,
 * longer than a connection may take, so the client connects to what was checked; after the answer
 * the host is checked again and a host that has moved inside meanwhile is refused. Behind a proxy
 * the proxy resolves, and has to keep its own inside closed.
 */
public final class Fetcher {

  private final Bounds bounds;
  private @Nullable HttpClient client;

  /**
   * What a fetch may cost.
   *
   * @param maxBytes of a body, packed or unpacked
   * @param total for all hops together
   * @param allowPrivateAddresses for tests against this very host
   */
  public record Bounds(
      int maxBytes,
      Duration connect,
      Duration total,
      int maxRedirects,
      boolean allowPrivateAddresses,
      String userAgent) {}

  public Fetcher(Bounds bounds) {
    this.bounds = bounds;
  }

  /** A client reads all trusted certificates, which who reads a file need not wait for. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(bounds.connect())
              .build();
    }
    return client;
  }

  /**
   * {@return the page}
   *
   * @throws FetchException if the address is refused or gives none
   */
  public Fetched fetch(String address) {
    HttpClient asking = client();
    long deadline = System.nanoTime() + bounds.total().toNanos();
    URI at = Addresses.parse(address);
    for (int hop = 0; hop <= bounds.maxRedirects(); hop++) {
      check(at);
      HttpResponse<byte[]> response = send(asking, at, deadline);
      check(at);
      if (!isRedirect(response.statusCode())) {
        return page(at, response);
      }
      at = target(at, response);
    }
    throw new FetchException(
        "expected a page after at most "
            + bounds.maxRedirects()
            + " redirects, found another redirect to "
            + at
            + "; open it in a browser and give the final address");
  }

  static FetchException tooLarge(int maxBytes) {
    return new FetchException(
        "expected a page of at most "
            + maxBytes
            + " bytes, found more; save the part you need and give the file");
  }

  private void check(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException(
          "expected an http or https address, found '"
              + address
              + "'; save the page and give the file");
    }
    String host = address.getHost();
    if (host == null) {
      throw new FetchException(
          "expected an address with a host, found '" + address + "'; check the spelling");
    }
    if (!bounds.allowPrivateAddresses()) {
      AddressGuard.check(host);
    }
  }

  private HttpResponse<byte[]> send(HttpClient asking, URI address, long deadline) {
    HttpRequest request =
        HttpRequest.newBuilder(withoutUserAndFragment(address))
            .header("User-Agent", bounds.userAgent())
            .header("Accept", "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9")
            .header("Accept-Encoding", "gzip")
            .GET()
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        asking.sendAsync(request, head -> new BoundedBody(bounds.maxBytes()));
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new FetchException(
          "expected the whole page within "
              + bounds.total().toMillis()
              + " ms, found "
              + address
              + " too slow; try again later or save the page and give the file",
          e);
    } catch (ExecutionException e) {
      throw fault(address, e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchException("expected to wait for " + address + ", was interrupted", e);
    }
  }

  private static FetchException fault(URI address, ExecutionException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof FetchException known) {
        return known;
      }
    }
    return new FetchException(
        "expected an answer from "
            + address
            + ", found "
            + e.getCause()
            + "; check the address and the network",
        e);
  }

  /** Names and passwords in an address are nobody's business but the browser's. */
  private static URI withoutUserAndFragment(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return URI.create(address.getScheme() + "://" + address.getHost() + port + path + query);
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI target(URI from, HttpResponse<byte[]> response) {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () ->
                    new FetchException(
                        "expected a redirect to say where to, found none from "
                            + from
                            + "; open it in a browser and give the final address"));
    return Addresses.redirected(from, location);
  }

  private Fetched page(URI address, HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      throw new FetchException(
          "expected status 200 from "
              + address
              + ", found "
              + response.statusCode()
              + "; open it in a browser, save the page and give the file");
    }
    Optional<String> type = response.headers().firstValue("Content-Type");
    return new Fetched(withoutUserAndFragment(address), unpacked(response), type);
  }

  private byte[] unpacked(HttpResponse<byte[]> response) {
    String encoding =
        response
            .headers()
            .firstValue("Content-Encoding")
            .orElse("identity")
            .toLowerCase(Locale.ROOT);
    if (encoding.equals("identity")) {
      return response.body();
    }
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      throw new FetchException(
          "expected a page plain or packed with gzip, found "
              + encoding
              + "; save the page and give the file");
    }
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = stream.readNBytes(bounds.maxBytes());
      if (stream.read() >= 0) {
        throw tooLarge(bounds.maxBytes());
      }
      return bytes;
    } catch (IOException e) {
      throw new FetchException(
          "expected a page packed with gzip, found damage: "
              + e.getMessage()
              + "; try again or save the page and give the file",
          e);
    }
  }
}
