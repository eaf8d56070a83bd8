package org.counterclaim.intake.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.counterclaim.intake.Intake;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.intake.Received;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as arguments of an intake, against a server on this host. */
class FetchingTest {

  private static final String PAGE =
      "<title>Bridge opened</title><p>The army said that the bridge was open.</p>";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final IntakeConfig open =
      IntakeConfig.ofDefaults()
          .withAllowPrivateAddresses(true)
          .withMaxBytes(100_000)
          .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(20));

  private final HttpServer server = unstarted();

  private static HttpServer unstarted() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("no server on loopback", e);
    }
  }

  @BeforeEach
  void start() {
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void takesAPage() {
    serve("/1", "text/html; charset=utf-8", PAGE.getBytes(UTF_8));
    Report report = accepted(address("/1"));

    assertThat(report.source()).isEqualTo(address("/1"));
    assertThat(report.address()).contains(address("/1"));
    assertThat(report.title()).contains("Bridge opened");
    assertThat(report.text()).contains("The army said that the bridge was open.");
  }

  @Test
  void believesTheCharsetOfTheHeader() {
    serve(
        "/1",
        "text/html; charset=windows-1251",
        "<p>Мост открыт, заявила армия.</p>".getBytes(Charset.forName("windows-1251")));

    assertThat(accepted(address("/1")).text()).isEqualTo("Мост открыт, заявила армия.");
  }

  @Test
  void followsARedirectThatIsWrittenInUtf8() {
    serve("/أخبار/1", "text/html; charset=utf-8", PAGE.getBytes(UTF_8));
    redirect("/old", new String("/أخبار/1".getBytes(UTF_8), ISO_8859_1));

    assertThat(accepted(address("/old")).text()).contains("The army said");
  }

  @Test
  void unpacksGzip() throws IOException {
    server.createContext(
        "/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, "text/html", packed(PAGE.getBytes(UTF_8)));
        });

    assertThat(accepted(address("/1")).text()).contains("The army said");
  }

  @Test
  void refusesAPageThatUnpacksTooLarge() {
    server.createContext(
        "/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, "text/html", packed(new byte[10_000_000]));
        });

    assertThat(reason(address("/1"))).contains("at most 100000 bytes");
  }

  @Test
  void refusesAPageThatIsTooLarge() {
    serve("/1", "text/plain", "said ".repeat(100_000).getBytes(UTF_8));

    assertThat(reason(address("/1"))).contains("at most 100000 bytes");
  }

  @Test
  void doesNotWaitForeverForTheRestOfAPage() {
    server.createContext(
        "/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(PAGE.getBytes(UTF_8));
          exchange.getResponseBody().flush();
          await();
        });

    Intake hurried = Intake.of(open.withTimeouts(Duration.ofSeconds(2), Duration.ofMillis(700)));
    assertThat(hurried.receive(List.of(address("/1"))).findFirst().orElseThrow())
        .isInstanceOfSatisfying(
            Received.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("700 ms", "too slow"));
  }

  @Test
  void followsRedirectsAndRemembersWhereTheyLed() {
    serve("/new/1", "text/html", PAGE.getBytes(UTF_8));
    redirect("/1", "/2");
    redirect("/2", "new/1");

    assertThat(accepted(address("/1")).address()).contains(address("/new/1"));
  }

  @Test
  void doesNotFollowRedirectsForever() {
    redirect("/1", "/1");

    assertThat(reason(address("/1"))).contains("at most 5 redirects");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "jar:http://a/b!/", "//"})
  void doesNotFollowARedirectOutOfTheWeb(String target) {
    redirect("/1", target);

    assertThat(reason(address("/1"))).contains("expected");
  }

  @Test
  void refusesWhatIsNoReport() {
    serve("/1", "image/png", new byte[] {1, 2, 3});
    server.createContext("/2", exchange -> answer(exchange, 404, "text/html", new byte[0]));

    assertThat(reason(address("/1"))).contains("image/png");
    assertThat(reason(address("/2"))).contains("404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.1/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://user@127.0.0.1:80/",
        "http://0/",
        "http:///x",
        "http://a b/"
      })
  void refusesPrivateAddressesByDefault(String address) {
    Received received = Intake.ofDefaults().receive(List.of(address)).findFirst().orElseThrow();

    assertThat(received)
        .isInstanceOfSatisfying(
            Received.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("expected"));
  }

  @Test
  void doesNotAskAPrivateAddressAtAll() {
    boolean[] asked = {false};
    server.createContext("/1", exchange -> asked[0] = true);
    Received received =
        Intake.ofDefaults().receive(List.of(address("/1"))).findFirst().orElseThrow();

    assertThat(((Received.Rejected) received).reason()).contains("public address");
    assertThat(asked[0]).isFalse();
  }

  private void serve(String path, String type, byte[] body) {
    server.createContext(path, exchange -> answer(exchange, 200, type, body));
  }

  private void redirect(String path, String target) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          answer(exchange, 302, "text/html", new byte[0]);
        });
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  private void await() {
    try {
      assertThat(closing.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Received receive(String address) {
    return Intake.of(open).receive(List.of(address)).findFirst().orElseThrow();
  }

  private Report accepted(String address) {
    Received received = receive(address);
    assertThat(received).isInstanceOf(Received.Accepted.class);
    return ((Received.Accepted) received).report();
  }

  private String reason(String address) {
    Received received = receive(address);
    assertThat(received).isInstanceOf(Received.Rejected.class);
    return ((Received.Rejected) received).reason();
  }
}
