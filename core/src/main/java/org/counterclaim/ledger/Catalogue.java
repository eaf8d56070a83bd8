package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;

/**
 * What pages and lists ask of a ledger. The cost of an answer follows from what it holds, not from
 * the size of the ledger: rows are laid out when reports, corrections and links are recorded, and a
 * list goes on behind its last item instead of counting again from the first. Thread-safe.
 *
 * <p>Lists take {@code after}: "" for the first part, else {@link Slice#next} of the part before;
 * what is no such text throws {@link IllegalArgumentException}.
 */
public interface Catalogue {

  /** One party, and how often it speaks and is spoken of. */
  record ActorLine(Party party, long said, long about, long reports) {}

  /** One place, and how often it is spoken of and somebody is said to have it. */
  record PlaceLine(Spot spot, long reports, long statements, long control) {}

  /**
   * How often one party does something to another.
   *
   * @param what "about", or a kind of reply such as "denies"
   */
  record Tie(Party from, Party to, String what, long times) {}

  /** A report with what lists know of it. */
  record Shelved(ReportSummary report, Filed filed) {}

  /** {@return reports, the newest first} A place or type is one that the report as a whole has. */
  Slice<ReportSummary> reports(Filter filter, String after, int limit);

  /** {@return the newest reports that pass, with what lists know of them; no more are looked at} */
  List<Shelved> newest(Filter filter, int limit);

  /** {@return statements, those of the newest report first, then as they stand in it} */
  Slice<StatementRef> statements(Filter filter, String after, int limit);

  /**
   * {@return who is said to have a place, as statements; the newest report first}
   *
   * @param filter its place is the one asked for, all of them where it is empty
   */
  Slice<StatementRef> control(Filter filter, String after, int limit);

  /** {@return what lists know of some reports, in the order asked for; unknown ones left out} */
  List<Shelved> shelved(List<String> reports);

  /** {@return who speaks and is spoken of, of all reports, those who say most first} */
  Slice<ActorLine> actors(String words, String after, int limit);

  /** {@return places of all reports, those of which most is said first} */
  Slice<PlaceLine> places(String words, String after, int limit);

  /** {@return who speaks of whom and who answers whom, in all reports, the most frequent first} */
  List<Tie> ties(Optional<String> from, Optional<String> to, int limit);

  /**
   * {@return who stands against whom, the most frequent first} Of very many ties the most frequent
   * are looked at.
   */
  List<Tie> disputes(int limit);

  /** How a name is compared with names that somebody typed; letter case and accents never count. */
  enum Match {
    /** They are the same. */
    NAME,
    /** The typed words stand in it, whole: "mali" in "Northern Mali" and not in "Somalia". */
    WORDS
  }

  /** {@return of the actors called so, the one that says most} */
  Optional<Party> partyCalled(String name, Match how);

  /** {@return of the places called so, the one of which most is said} */
  Optional<Spot> spotCalled(String name, Match how);

  Optional<Party> party(String key);

  Optional<Spot> spot(String key);

  /** {@return names of all outlets, in their order} */
  List<String> outlets();

  /** {@return matters, those of the newest reports first} */
  Slice<MatterLine> matters(MatterFilter filter, String after, int limit);

  /**
   * {@return the story that a matter belongs to} An id of before a merger or a split leads to what
   * came of it; {@link #matterOf} says which matter is meant.
   *
   * @param known as of what was published by this day
   */
  Optional<Story> story(String matter, Optional<LocalDate> known);

  /** {@return the matter that is, or was, called so, within its story} */
  Optional<MatterLine> matterOf(String matter, Story story);

  /** {@return the stories that a report has a part in} */
  List<Story> storiesOf(String report, Optional<LocalDate> known);

  /**
   * {@return for each of these reports, the first of them that printed its text} Itself, where none
   * before it goes back to the same text.
   *
   * @param reports in the order of their publication
   */
  Map<String, String> families(List<String> reports);

  /**
   * {@return reports and statements whose words match, the best of the newest first; see {@link
   * Ledger#search}}
   *
   * @param until last day of publication, included
   */
  List<SearchHit> search(String words, Optional<LocalDate> until, int limit);

  /** {@return how many reports were last read by another than this reader, as far as is known} */
  long readByOthers(String reader);

  /** {@return these reports, the newest first} */
  Slice<ReportSummary> readByOthers(String reader, String after, int limit);

  /** {@return a report as a line; the id is whole} */
  Optional<ReportSummary> report(String id);

  /** {@return how many versions there are at the address of a report} */
  int versions(String report);

  /** {@return a number that is another whenever anything was recorded} */
  long state();
}
