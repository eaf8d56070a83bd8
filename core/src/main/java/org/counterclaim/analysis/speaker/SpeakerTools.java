package org.counterclaim.analysis.speaker;

import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.language.OwnPages;

/** What every reading of a report's speakers uses; made once and shared by threads. */
record SpeakerTools(
    KnownActors known,
    SpeakerWords words,
    PhraseParser parser,
    NameScanner scanner,
    Hearers hearers,
    OwnPages pages) {

  /** {@return the same for one report, in which a name that several bear means one of them} */
  SpeakerTools where(PhraseParser.Meant meant) {
    PhraseParser own = new PhraseParser(known, words, meant);
    return new SpeakerTools(known, words, own, new NameScanner(known, words, own), hearers, pages);
  }

  static SpeakerTools english(KnownActors known) {
    SpeakerWords words = SpeakerWords.english();
    PhraseParser parser = new PhraseParser(known, words);
    return new SpeakerTools(
        known,
        words,
        parser,
        new NameScanner(known, words, parser),
        new Hearers(known, words),
        new OwnPages(words::has));
  }
}
