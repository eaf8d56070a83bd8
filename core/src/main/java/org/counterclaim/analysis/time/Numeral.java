package org.counterclaim.analysis.time;

import java.util.Locale;
import java.util.Optional;

/** What digits can be in a date: the classes of patterns that no word list can hold. */
enum Numeral {
  /** A year of four digits, 1000 to 2199. */
  YYYY(4, 4, 1000, 2199),
  /** The last two digits of a year. */
  YY(2, 2, 0, 99),
  MM(1, 2, 1, 12),
  DD(1, 2, 1, 31),
  HH(1, 2, 0, 24),
  /** Minutes or seconds, always two digits. */
  SS(2, 2, 0, 59),
  /** A clock of four digits: "1245" */
  HHMM(4, 4, 0, 2359) {
    @Override
    Optional<String> read(Token token) {
      return super.read(token).filter(clock -> Integer.parseInt(clock.substring(2)) < 60);
    }
  },
  /** Any count, with grouping commas or a decimal point too. */
  COUNT(1, 9, 0, 999_999_999) {
    @Override
    Optional<String> read(Token token) {
      return token.kind() == Token.Kind.COUNT && token.word().length() <= 9
          ? Optional.of(token.word())
          : super.read(token).map(digits -> String.valueOf(Integer.parseInt(digits)));
    }
  };

  private final int shortest;
  private final int longest;
  private final int least;
  private final int most;

  Numeral(int shortest, int longest, int least, int most) {
    this.shortest = shortest;
    this.longest = longest;
    this.least = least;
    this.most = most;
  }

  /** {@return the numeral of a name in a pattern, such as "yyyy"} */
  static Optional<Numeral> named(String name) {
    for (Numeral numeral : values()) {
      if (numeral.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(numeral);
      }
    }
    return Optional.empty();
  }

  /** {@return the digits, filled with zeros to the longest form; empty if the token is none} */
  Optional<String> read(Token token) {
    int length = token.word().length();
    if (token.kind() != Token.Kind.DIGITS || length < shortest || length > longest) {
      return Optional.empty();
    }
    int number = Integer.parseInt(token.word());
    return number < least || number > most
        ? Optional.empty()
        : Optional.of("0".repeat(longest - length) + token.word());
  }
}
