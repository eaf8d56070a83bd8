package org.counterclaim.analysis.figure;

import java.util.Optional;

/**
 * The noun behind a number.
 *
 * @param end behind the last word of its phrase
 * @param name what is counted, a plural in small letters; empty where no noun follows
 * @param outcome what the noun itself says became of them: "deaths"
 * @param named whether it is a name of somebody or something: "Moroccans", "Tornados"
 * @param part whether it counts some "of them", those counted before
 */
record CountedNoun(int end, String name, Optional<String> outcome, boolean named, boolean part) {}
