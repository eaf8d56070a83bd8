package org.counterclaim.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.intake.Intake;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.intake.Received;
import org.counterclaim.text.Published;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports a command takes in, and what is known of them beforehand. */
final class IntakeOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER|ADDRESS|-",
      description =
          "Text, Markdown or HTML: a file, a folder of files, an http(s) address, or - for"
              + " standard input. A file x.txt may have x.json beside it with outlet, title,"
              + " published, url, and publishedEstimated where the day is a guess.")
  private List<String> sources = List.of();

  @Option(
      names = "--published",
      paramLabel = "TIME",
      description = "When it was published, such as 2017-12-10, whatever the report itself says.")
  private Optional<Published> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published it, whatever the report itself says.")
  private Optional<String> outlet = Optional.empty();

  /** {@return what becomes of each source, in order; close the stream} */
  Stream<Received> receive() {
    return Intake.of(IntakeConfig.ofDefaults().withOverrides(published, outlet)).receive(sources);
  }
}
