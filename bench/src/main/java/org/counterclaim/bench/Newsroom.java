package org.counterclaim.bench;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;

/**
 * Invented news without end: some happenings a day in real towns, each told by one to six outlets
 * within three days, with accusers, deniers and rising tolls. A longer ledger covers more years, as
 * a real one does; the same seed gives the same news.
 */
final class Newsroom {

  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final int REPORTS_A_DAY = 20;

  private static final List<String> TOWNS =
      List.of(
          "Maarat al-Numan",
          "Saraqib",
          "Idlib",
          "Aleppo",
          "Homs",
          "Hama",
          "Raqqa",
          "Deir ez-Zor",
          "Mayadin",
          "Palmyra",
          "Daraa",
          "Latakia",
          "Tartus",
          "Manbij",
          "Kobani",
          "Qamishli",
          "Hasakah",
          "Mosul",
          "Tikrit",
          "Fallujah",
          "Ramadi",
          "Baghdad",
          "Basra",
          "Kirkuk",
          "Erbil",
          "Samarra",
          "Najaf",
          "Karbala",
          "Sinjar",
          "Donetsk",
          "Luhansk",
          "Mariupol",
          "Kharkiv",
          "Kherson",
          "Zaporizhzhia",
          "Bakhmut",
          "Avdiivka",
          "Kramatorsk",
          "Sloviansk",
          "Izium",
          "Kupiansk",
          "Melitopol",
          "Sana'a",
          "Aden",
          "Taiz",
          "Hodeidah",
          "Marib",
          "Saada",
          "Tripoli",
          "Benghazi",
          "Misrata",
          "Sirte",
          "Derna",
          "Kabul",
          "Kandahar",
          "Herat",
          "Kunduz",
          "Jalalabad",
          "Ghazni",
          "Mogadishu",
          "Kismayo",
          "Baidoa",
          "Khartoum",
          "Nyala",
          "El Fasher",
          "Juba",
          "Malakal",
          "Goma",
          "Bukavu",
          "Bunia",
          "Beni",
          "Maiduguri",
          "Kano",
          "Jos",
          "Gao",
          "Timbuktu",
          "Kidal",
          "Mopti",
          "Ouagadougou",
          "Niamey",
          "Diffa",
          "Bangui",
          "Bambari",
          "Mekelle",
          "Gondar",
          "Quetta",
          "Peshawar",
          "Karachi",
          "Srinagar",
          "Sittwe",
          "Mandalay",
          "Myitkyina",
          "Marawi",
          "Jolo",
          "Stepanakert",
          "Shusha",
          "Gaza",
          "Rafah",
          "Khan Yunis",
          "Jenin",
          "Nablus",
          "Hebron");
  private static final List<String> ACTS =
      List.of("An air strike", "A car bomb", "Shelling", "A rocket attack", "A suicide bombing");
  private static final List<String> TARGETS =
      List.of("a market", "a school", "a hospital", "a convoy", "a bus station", "a bakery");
  private static final List<String> OUTLETS =
      List.of(
          "North Wire", "State Courier", "Evening Ledger", "Island Times", "Daily Post", "Radio 7");
  private static final List<String> SPEAKERS =
      List.of(
          "the Civil Defence",
          "the army",
          "a rebel commander",
          "the governor",
          "a hospital doctor",
          "the foreign ministry",
          "a witness",
          "the United Nations",
          "activists",
          "the police");
  private static final List<String> REMARKS =
      List.of(
          "rescue workers were still digging through the rubble at night",
          "ambulances could not reach the square for two hours",
          "the government was behind the attack",
          "the rebels had fired on civilians themselves",
          "it had no aircraft in the area that day",
          "an inquiry would be opened within a week",
          "the reports were a fabrication meant to hide a defeat",
          "families were fleeing towards the border on foot",
          "no military target lay anywhere near the place",
          "the wounded were taken to three field clinics",
          "the ceasefire had been broken a hundred times this month",
          "the number of dead would rise, as many were missing",
          "schools would stay closed until further notice");

  private final Random random;
  private final Deque<String[]> due = new ArrayDeque<>();
  private int made;

  Newsroom(long seed) {
    random = new Random(seed);
  }

  /** {@return the next report, with about fifteen statements} */
  Report next() {
    if (due.isEmpty()) {
      happen();
    }
    String[] story = due.remove();
    made++;
    return Report.builder("news-" + made + ".txt", story[2])
        .outlet(story[0])
        .published(Published.parse(story[1]))
        .build();
  }

  private void happen() {
    LocalDate day = FIRST_DAY.plusDays(made / REPORTS_A_DAY);
    String scene =
        pick(ACTS) + " hit " + pick(TARGETS) + " in " + pick(TOWNS) + " on " + weekday(day);
    int killed = 3 + random.nextInt(60);
    int outlets = 1 + random.nextInt(6);
    for (int outlet = 0; outlet < outlets; outlet++) {
      LocalDate published = day.plusDays(random.nextInt(3));
      StringBuilder text = new StringBuilder(scene + ", killing at least " + (killed + outlet));
      text.append(" people, ").append(pick(SPEAKERS)).append(" said.");
      for (int more = 0; more < 14; more++) {
        text.append(more % 4 == 3 ? "\n\n" : " ");
        String speaker = pick(SPEAKERS);
        text.append(speaker.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(speaker.substring(1))
            .append(" said that ")
            .append(pick(REMARKS))
            .append(" in the case of number ")
            .append(random.nextInt(1000))
            .append('.');
      }
      due.add(new String[] {OUTLETS.get(outlet), published.toString(), text.toString()});
    }
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ROOT);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
