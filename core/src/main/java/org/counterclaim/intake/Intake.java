package org.counterclaim.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CoderMalfunctionError;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterclaim.intake.html.HtmlReader;
import org.counterclaim.intake.http.Fetched;
import org.counterclaim.intake.http.Fetcher;
import org.counterclaim.intake.layout.Document;
import org.counterclaim.intake.layout.Markdown;
import org.counterclaim.intake.layout.Metadata;
import org.counterclaim.intake.layout.PlainText;
import org.counterclaim.intake.layout.Sidecar;
import org.counterclaim.text.CounterclaimException;
import org.counterclaim.text.Dateline;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;

/**
 * Takes reports in. What is known of a report comes, in this order, from the overrides of the
 * {@link IntakeConfig}, from its sidecar, from itself; a day that the sidecar calls estimated comes
 * last. Thread-safe, but standard input can be read once only.
 *
 * <pre>{@code
 * Intake intake = Intake.ofDefaults();
 * intake.receive(List.of("reports", "https://news.example/1")).forEach(received -> …);
 * }</pre>
 */
public final class Intake {

  private static final String SOURCES = "a file, a folder, '-' or an address";
  private static final int SIDECAR_BYTES = 1024 * 1024;
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

  private final IntakeConfig config;
  private final InputStream standardInput;
  private final Fetcher fetcher;

  private Intake(IntakeConfig config, InputStream standardInput) {
    this.config = config;
    this.standardInput = standardInput;
    fetcher =
        new Fetcher(
            new Fetcher.Bounds(
                config.maxBytes(),
                config.connectTimeout(),
                config.readTimeout(),
                config.maxRedirects(),
                config.allowPrivateAddresses(),
                config.userAgent()));
  }

  public static Intake ofDefaults() {
    return of(IntakeConfig.ofDefaults());
  }

  public static Intake of(IntakeConfig config) {
    return of(config, System.in);
  }

  /** {@return an intake whose argument "-" is {@code standardInput}, which it does not close} */
  public static Intake of(IntakeConfig config, InputStream standardInput) {
    return new Intake(config, standardInput);
  }

  /**
   * Takes in files, folders, "-" for standard input, and http or https addresses. A folder stands
   * for its reports (.txt, .md, .html, .htm, .xhtml) and those of its folders, sorted by path. A
   * sidecar is never a report: beside one that is named, too, as "news/*" names both, it is passed
   * over.
   *
   * @return one outcome a report, in the order of the arguments, each read when the stream comes to
   *     it
   */
  public Stream<Received> receive(List<String> arguments) {
    Set<Path> sidecars = SidecarFile.of(arguments);
    return arguments.stream().flatMap(argument -> open(argument, sidecars));
  }

  /**
   * Takes in bytes that are here already.
   *
   * @param source a name or address for people to find it again; its ending tells the format where
   *     {@code contentType} does not
   */
  public Received receive(String source, byte[] bytes, Optional<String> contentType) {
    return outcome(source, () -> read(source, bytes, contentType, "", Metadata.NONE));
  }

  private Stream<Received> open(String argument, Set<Path> sidecars) {
    if (argument.equals("-")) {
      return Stream.of(outcome(argument, () -> readStandardInput(argument)));
    }
    if (SCHEME.matcher(argument).matches()) {
      return Stream.of(outcome(argument, () -> fetch(argument)));
    }
    if (argument.isBlank()) {
      return Stream.of(rejected(argument, SOURCES, "an empty argument", "name one"));
    }
    try {
      Path path = Path.of(argument);
      if (sidecars.contains(SidecarFile.place(path))) {
        return Stream.empty();
      }
      return Files.isDirectory(path)
          ? openFolder(argument, path)
          : Stream.of(receiveFile(argument, path));
    } catch (InvalidPathException e) {
      return Stream.of(
          rejected(
              argument,
              "a file, a folder, '-' or an address",
              e.getReason(),
              "check the spelling"));
    }
  }

  private Stream<Received> openFolder(String argument, Path folder) {
    try {
      List<Path> files = Folder.reports(folder);
      return files.isEmpty()
          ? Stream.of(
              rejected(
                  argument,
                  "a folder with .txt, .md or .html files",
                  "none",
                  "give the files by name"))
          : files.stream().map(file -> receiveFile(file.toString(), file));
    } catch (IOException e) {
      return Stream.of(rejected(argument, "a folder", said(e), "check its permissions"));
    }
  }

  private Received receiveFile(String source, Path file) {
    return outcome(
        source,
        () -> read(source, bytes(file, config.maxBytes()), Optional.empty(), "", sidecar(file)));
  }

  private Received.Accepted readStandardInput(String source) {
    try {
      byte[] bytes = bounded(standardInput, config.maxBytes());
      return read(source, bytes, Optional.empty(), "", Metadata.NONE);
    } catch (IOException e) {
      throw new UnreadableSourceException("text on standard input", said(e), "try a file");
    }
  }

  private Received.Accepted fetch(String address) {
    Fetched page = fetcher.fetch(address);
    return read(address, page.body(), page.contentType(), page.address().toString(), Metadata.NONE);
  }

  private static Metadata sidecar(Path file) {
    Optional<Path> sidecar = SidecarFile.of(file).filter(Files::isRegularFile);
    if (sidecar.isEmpty()) {
      return Metadata.NONE;
    }
    Path beside = sidecar.get();
    byte[] json = bytes(beside, SIDECAR_BYTES);
    // The shell makes an empty x.json before "read x.txt > x.json" begins.
    return json.length == 0 ? Metadata.NONE : Sidecar.parse(beside.toString(), json);
  }

  private Received.Accepted read(
      String source, byte[] bytes, Optional<String> contentType, String address, Metadata beside) {
    if (bytes.length > config.maxBytes()) {
      throw tooLarge(config.maxBytes());
    }
    if (bytes.length == 0) {
      throw new UnreadableSourceException("a report", "no bytes at all", "check the source");
    }
    if (contentType.isEmpty() && SidecarFile.isNamed(source)) {
      throw new UnreadableSourceException(
          "text, Markdown or HTML",
          "JSON, which only tells of a report of the same name beside it (x.json of x.txt)",
          "give that report, or save the words as text and give them");
    }
    Optional<String> known = BinaryCheck.knownFormat(bytes);
    if (known.isPresent()) {
      throw new UnreadableSourceException(
          "text, Markdown or HTML", known.get(), "save it as text and give that");
    }
    Format format = format(source, bytes, contentType);
    String text = TextDecoder.decode(bytes, contentType, format == Format.HTML);
    if (BinaryCheck.isBinary(text)) {
      throw new UnreadableSourceException(
          "text, Markdown or HTML",
          "bytes that are no text in any charset we know",
          "save it as UTF-8 text and give that");
    }
    Document document = document(format, text, address, beside);
    if (document.blocks().isEmpty()) {
      throw new UnreadableSourceException(
          "a report", "no words in it", "check the source, or copy its text into a file");
    }
    return new Received.Accepted(
        report(source, document, address, beside), Original.of(bytes, format.mediaType()));
  }

  private static Format format(String source, byte[] bytes, Optional<String> contentType) {
    if (contentType.isEmpty()) {
      return Format.ofName(source).orElseGet(() -> Format.sniff(bytes));
    }
    Format declared =
        Format.ofMediaType(contentType.get())
            .orElseThrow(
                () ->
                    new UnreadableSourceException(
                        "text/html, application/xhtml+xml, text/markdown or text/plain",
                        "content of type '" + contentType.get() + "'",
                        "save its text and give the file"));
    // Servers send Markdown as plain text.
    return declared == Format.TEXT && Format.ofName(source).equals(Optional.of(Format.MARKDOWN))
        ? Format.MARKDOWN
        : declared;
  }

  private static Document document(Format format, String text, String address, Metadata beside) {
    return switch (format) {
      case TEXT -> PlainText.read(text, beside.title());
      case MARKDOWN -> Markdown.read(text);
      case HTML -> HtmlReader.read(boundedPage(text), address);
    };
  }

  private static String boundedPage(String html) {
    if (html.length() > HtmlReader.MAX_CHARS) {
      throw new UnreadableSourceException(
          "a page of at most " + HtmlReader.MAX_CHARS + " characters",
          html.length() + "",
          "save its text and give that");
    }
    return html;
  }

  private Report report(String source, Document document, String address, Metadata beside) {
    Metadata known = beside.or(document.metadata());
    Published published = config.published().orElseGet(() -> published(known, document));
    return Report.builder(source, document.text())
        .address(known.address().orElse(address))
        .outlet(config.outlet().or(known::outlet).orElse(""))
        .title(known.title().orElse(""))
        .authors(known.authors())
        .published(published)
        .updated(known.updated())
        .language(LanguageIdentifier.identify(document.text(), known.language()))
        .blocks(document.blocks())
        .build();
  }

  /** What a text is dated by itself counts where nobody says, or somebody guessed. */
  private static Published published(Metadata known, Document document) {
    return known.estimated() || known.published().equals(Published.UNSTATED)
        ? Dateline.of(document.text(), document.blocks())
            .<Published>map(dateline -> new Published.OnDay(dateline.day()))
            .orElse(known.published())
        : known.published();
  }

  private static byte[] bytes(Path file, int maxBytes) {
    try (InputStream stream = Files.newInputStream(file)) {
      return bounded(stream, maxBytes);
    } catch (NoSuchFileException e) {
      throw new UnreadableSourceException(
          "a file", "none at " + file, "check the spelling and the folder");
    } catch (AccessDeniedException e) {
      throw new UnreadableSourceException(
          "a file that may be read", "no permission for " + file, "change its permissions");
    } catch (IOException e) {
      throw new UnreadableSourceException("a readable file", said(e), "check the file");
    }
  }

  private static byte[] bounded(InputStream stream, int maxBytes) throws IOException {
    byte[] bytes = stream.readNBytes(maxBytes);
    if (bytes.length == maxBytes && stream.read() >= 0) {
      throw tooLarge(maxBytes);
    }
    return bytes;
  }

  private static UnreadableSourceException tooLarge(int maxBytes) {
    return new UnreadableSourceException(
        "at most " + maxBytes + " bytes", "more", "split it, or raise the bound");
  }

  private interface Attempt {
    Received.Accepted take();
  }

  private static Received outcome(String source, Attempt attempt) {
    try {
      return attempt.take();
    } catch (CounterclaimException e) {
      return new Received.Rejected(source, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | CoderMalfunctionError e) {
      // What a parser, a charset or the language model trips over must not stop a run.
      return rejected(
          source, "a report", "one that cannot be read: " + e, "save its text and give that");
    }
  }

  private static Received rejected(String source, String expected, String found, String wayOut) {
    return outcome(
        source,
        () -> {
          throw new UnreadableSourceException(expected, found, wayOut);
        });
  }

  private static String said(IOException fault) {
    return String.valueOf(fault.getMessage());
  }
}
