package org.counterclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;

/** Reports of about one length, made from the project's own texts end to end. */
final class Reports {

  private Reports() {}

  /** {@return as many reports of {@code words} words as the texts in {@code folder} give} */
  static List<Report> ofWords(Path folder, int words) {
    List<Report> reports = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (String paragraph : paragraphs(folder)) {
      text.append(paragraph).append("\n\n");
      count += paragraph.split("\\s+").length;
      if (count >= words) {
        reports.add(
            Report.builder("bench-" + reports.size(), text.toString())
                .published(Published.parse("2024-03-01"))
                .build());
        text.setLength(0);
        count = 0;
      }
    }
    return reports;
  }

  private static List<String> paragraphs(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> paragraphs = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        paragraphs.addAll(List.of(Files.readString(file, UTF_8).split("\n\n")));
      }
      return paragraphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
