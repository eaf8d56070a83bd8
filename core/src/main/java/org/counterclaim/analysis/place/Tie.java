package org.counterclaim.analysis.place;

/** What ties a name to one of its namesakes in a report; each has a learned weight. */
enum Tie {
  POPULATION_OF_TIE,
  IS_COUNTRY,
  IS_PROVINCE,
  IS_DISTRICT,
  IS_QUARTER,
  IS_REGION,
  IS_WATER,
  IS_CAPITAL,
  IS_SEAT,
  MAIN_NAME,
  OWN_SPELLING,
  ASKED_FEATURE,
  REFUSED_FEATURE,
  LIES_IN_NEXT,
  CONTRADICTS_NEXT,
  COUNTRY_SHARE,
  PROVINCE_SHARE,
  NEAREST,
  NEIGHBOURS,
  OUTLET_COUNTRY,
  LIES_IN_ANOTHER,
  CONTAINS_ANOTHER
}
