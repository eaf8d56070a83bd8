"""The labels, in the order of the network's outputs; model.json repeats them for the reader."""

CUE_LABELS = ["O", "B", "I"]
NAME_TYPES = ["PERSON", "ORGANISATION", "PLACE", "FACILITY", "EQUIPMENT", "NATIONALITY", "EVENT", "OTHER"]
NAME_LABELS = ["O"] + [f"{mark}-{kind}" for kind in NAME_TYPES for mark in "BI"]
ROOTS = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
         "MOBILIZE", "COERCE", "ASSAULT"]  # PLOVER; YIELD covers CONCEDE and RETREAT, which the data does not tell apart
KINDS = ["direct", "block", "indirect", "mixed", "nominal", "hearsay"]
CERTAINTIES = ["certain", "probable", "possible", "unknown", "denied", "future", "hoped"]
DISTANCES = ["neutral", "factive", "doubting"]
ATTRIBUTES = len(KINDS) + len(CERTAINTIES) + len(DISTANCES)
SUBTYPES = """AIR_STRIKE ARMED_CLASH ART_MISS_ATTACK REM_EXPLOS SUIC_BOMB CHEM_WEAP GRENADE ATTACK SEX_VIOL ABDUCT_DISSAP GOV_REGAINS_TERIT
NON_STATE_ACTOR_OVERTAKES_TER NON_VIOL_TERRIT_TRANSFER HQ_ESTABLISHED CHANGE_TO_GROUP_ACT DISR_WEAP AGREEMENT ARREST PROPERTY_DISTRUCT
PEACE_PROTEST PROTEST_WITH_INTER FORCE_AGAINST_PROTEST VIOL_DEMONSTR MOB_VIOL OTHER ATTRIB DIPLO ORG_CRIME NATURAL_DISASTER
MAN_MADE_DISASTER""".split()
POLARITIES = ["happened", "denied", "planned", "threatened", "prevented", "hypothetical"]
NOBODY = len(ROOTS)  # the root of an event without an agent
QUADS = ["neutral", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]
DEEDS = {"subtype": SUBTYPES, "root": ROOTS + ["NONE"], "polarity": POLARITIES, "quad": QUADS}
EVENT_ATTRIBUTES = sum(map(len, DEEDS.values()))
SCORES = ["outside", "source", "content", "source-start", "source-end", "content-start", "content-end"]
EVENT_SCORES = ["outside", "actor", "recipient", "actor-start", "actor-end", "recipient-start", "recipient-end"]
POLNEAR, OURS = 0, 1  # whose guideline: the encoder's `convention` input

# What a label of each names corpus may be here. A piece is trained towards the sum of its allowed labels' probabilities,
# so a corpus that does not tell two classes apart teaches neither against the other.
NAME_MAPS = {
    "worldwide": {"Person": ["PERSON"], "Organization": ["ORGANISATION"], "Location": ["PLACE"], "Facility": ["FACILITY"], "NORP": ["NATIONALITY"],
                  "Product": ["EQUIPMENT", "OTHER"], "Misc": ["EVENT", "EQUIPMENT", "OTHER"], "Date": [], "Money": []},
    "conll": {"PER": ["PERSON"], "ORG": ["ORGANISATION"], "LOC": ["PLACE", "FACILITY"], "MISC": ["NATIONALITY", "EVENT", "EQUIPMENT", "OTHER"]},
    "politics": {"person": ["PERSON"], "politician": ["PERSON"], "organisation": ["ORGANISATION"], "politicalparty": ["ORGANISATION"],
                 "country": ["PLACE"], "location": ["PLACE", "FACILITY"], "event": ["EVENT"], "election": ["EVENT"],
                 "misc": ["NATIONALITY", "EQUIPMENT", "OTHER"]},
    "re3d": {"Person": ["PERSON"], "Organisation": ["ORGANISATION"], "Location": ["PLACE", "FACILITY"], "Nationality": ["NATIONALITY"],
             "Weapon": ["EQUIPMENT"], "Vehicle": ["EQUIPMENT"], "MilitaryPlatform": ["EQUIPMENT"]},
}
UNMARKED = {"re3d": ["EVENT", "FACILITY", "OTHER"]}  # classes that a corpus leaves unmarked: its O may be one of them
