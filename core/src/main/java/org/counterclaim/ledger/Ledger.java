package org.counterclaim.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.linking.Linker;
import org.counterclaim.text.Original;

/**
 * The record of all reports and what was read in them. Thread-safe; one process writes at a time,
 * others wait.
 *
 * <p>Every method throws {@link LedgerException} where the ledger cannot be read or written.
 *
 * @see Receipt what an append answers
 */
public interface Ledger extends AutoCloseable {

  /**
   * Appends a reading with the bytes it came from. When this returns, the entry survives a crash.
   *
   * @param original the bytes as received, kept to the byte
   */
  Receipt append(Reading reading, Original original);

  /**
   * Appends a reading, and ties its statements to those of other reports: all of it or nothing. The
   * cost follows from its neighbours, not from the size of the ledger.
   */
  Receipt append(Reading reading, Original original, Linker linker);

  /**
   * Appends another reading of a kept report, as by a newer model, and ties it anew. Corrections
   * hold on to their words. A reading that says the same as the newest adds nothing.
   *
   * @throws IllegalArgumentException if the report is not kept
   */
  Receipt reread(Reading reading, Linker linker);

  /**
   * {@return what pages and lists ask} What was recorded by an older version is in its answers once
   * {@link #link} has been called.
   */
  Catalogue catalogue();

  /**
   * {@return whether {@link #link} has nothing to do} The first answer for a ledger of an older
   * version looks through all of it and is remembered; from then on only what is newer is looked
   * at.
   */
  boolean isLinked();

  /** {@return whether it can be asked and not be appended to; what is not tied stays so} */
  boolean isReadOnly();

  /**
   * Ties the reports that were appended without, in the order of their recording.
   *
   * @return how many that were
   */
  long link(Linker linker);

  /** {@return matters, those that changed last first} */
  List<MatterRecord> matters(MatterQuery query, Linker linker);

  /**
   * {@return the matter whose id is or begins so, where it is known by then} An id that a merger or
   * an earlier report has changed leads to the matter of the same question that took its place.
   *
   * @throws AmbiguousIdException if several begin so
   */
  Optional<MatterRecord> matter(String idOrPrefix, AsOf asOf, Linker linker);

  /**
   * Asks several questions of one state: what others record meanwhile is in none of the answers.
   *
   * @param questions asked on this thread; it records nothing
   */
  void together(Runnable questions);

  /** {@return how many reports are kept, each text of an address counted once} */
  long size();

  /**
   * {@return the newest reading of the report whose id is or begins with {@code idOrPrefix}, with
   * or without "sha256:"} All that the ledger answers is as corrected; {@link #corrected} has both.
   *
   * @throws AmbiguousIdException if several begin so
   */
  Optional<Reading> reading(String idOrPrefix);

  /**
   * {@return the newest reading of a report as the machine read it and as corrected, with the
   * corrections, orphaned ones too} The id may be shortened as for a reading.
   */
  Optional<Corrected> corrected(String idOrPrefix);

  /**
   * Appends what somebody says of a statement. When this returns, the entry survives a crash.
   *
   * @throws IllegalArgumentException if the report is not kept, or its newest reading has not what
   *     the correction speaks of
   */
  RecordedCorrection correct(Correction correction);

  /**
   * The same, and ties the report anew, so that its matters are as corrected. What ties statements
   * of two reports holds from now on, whatever linking finds.
   */
  RecordedCorrection correct(Correction correction, Linker linker);

  /** Appends that a correction no longer holds, and ties its report anew. */
  RecordedCorrection undo(long correction, String who, String why, Linker linker);

  /**
   * Appends that a correction no longer holds, and answers with that correction.
   *
   * @param correction the sequence of its entry
   * @throws IllegalArgumentException if there is no such correction or it was undone before
   */
  RecordedCorrection undo(long correction, String who, String why);

  /** {@return the corrections of a report, undone ones too, oldest first; the id may be short} */
  List<RecordedCorrection> corrections(String idOrPrefix);

  /** {@return the latest corrections of all reports, undone ones too, newest first} */
  List<RecordedCorrection> latestCorrections(int limit);

  /**
   * {@return statements that nobody has corrected, accepted or rejected, what the machine is least
   * sure of first} A statement whose every correction was undone is among them again. The cost of a
   * part is the same wherever in the list it stands.
   */
  Slice<StatementRecord> unreviewed(ReviewQuery query);

  /** {@return the bytes a report came from; the id may be shortened as for a reading} */
  Optional<Original> original(String idOrPrefix);

  /** {@return reports, the most recently published first, undated last} */
  List<ReportSummary> reports(ReportQuery query);

  /**
   * {@return statements with their reports, in the order of publication, undated ones last, then of
   * the text} What was rejected is left out, so a part may hold fewer than its limit.
   */
  Slice<StatementRecord> statements(StatementQuery query);

  /** {@return all statements in the order they were recorded, fetched as the stream goes} */
  Stream<StatementRecord> statements();

  /**
   * {@return reports and statements whose words match, best first} Any text is a valid query: its
   * words must all occur, "words in quotation marks" side by side, word* for all that begin so;
   * there is no operator to get wrong.
   *
   * @param limit how many at most
   */
  List<SearchHit> search(String words, int limit);

  /**
   * {@return the versions of a report at one address, oldest first; one if it never changed or has
   * no address, none if it is not kept} A text that came back stands there twice. The id may be
   * shortened as for a reading.
   */
  List<Revision> revisions(String idOrPrefix);

  /** {@return all readings in the order they were recorded, fetched as the stream goes} */
  Stream<Reading> readings();

  /** Walks the whole chain and every kept text. */
  Verification verify();

  /**
   * Walks the whole chain and every kept text, and looks for an entry that was written down before:
   * entries cut off at the end leave a chain that holds, without that one.
   *
   * @param knownHead the head of an earlier {@link Verification}, in any case of letters
   * @throws IllegalArgumentException if that is no whole hash: entries that begin with the same few
   *     digits can be made
   */
  Verification verify(String knownHead);

  /** {@return entries in the order they were recorded, for an export of the trail} */
  Stream<Entry> entries();

  /** {@return entries with what their hashes vouch for, to the character, but the originals} */
  Stream<Recorded> trail();

  @Override
  void close();
}
