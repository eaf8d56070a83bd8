package org.counterclaim.ledger.sql;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.LedgerException;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.text.Original;

/** Appends readings without end and prints the id of each that was acknowledged. */
final class AppendingProgram {

  private AppendingProgram() {}

  public static void main(String[] arguments) {
    RandomReadings readings = new RandomReadings(Long.parseLong(arguments[1]));
    try (Ledger ledger = SqlLedger.open(Path.of(arguments[0]))) {
      while (true) {
        Reading reading = readings.next();
        byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
        Receipt receipt = ledger.append(reading, Original.of(bytes, "text/plain"));
        System.out.println(receipt.reportId());
        System.out.flush();
      }
    } catch (LedgerException e) {
      System.out.println("stopped: " + e.getMessage());
    }
  }
}
