"""Changes to a report that keep its labels: what other outlets, other scripts and bad extraction do to a text.

Every change is a list of slices of the old text and new strings; `rebuild` carries all spans over. Deterministic: the caller gives the random source.
"""

import re

import numpy as np

GIVEN = """Sergei Maria Igor Ahmed Mohammed Bashar Walid Riad Hassan Hussein Fatima Leila Omar Khaled Rami Samir Faisal Adel Najib Salim Recep Mevlut Binali
Hulusi Emine Javad Hassan Ali Qasem Zeynep Wang Li Zhang Hua Kim Park Min Hiroshi Shinzo Yuki Narendra Sushma Imran Nawaz Emmanuel Jean Marine Angela
Heiko Frank Ursula Boris Theresa Dominic Dmitry Vladimir Volodymyr Petro Oleksandr Andrzej Viktor Nicolas Luis Ana Pedro Juan Carlos Rosa Kofi Amina
Abdul Hamid Ashraf Yousef Moqtada Haider Masoud Nechirvan Saleh Ilham Redur Abu Staffan Geir Ghassan Jan Stephane Antonio Zeid Federica Josep""".split()
FAMILY = """Lavrov Zakharova Konashenkov Peskov al-Assad al-Muallem Jaafari al-Jubeir Hariri Hijab Abdulrahman al-Saleh Erdogan Cavusoglu Kalin Akar Zarif
Rouhani Soleimani Nasrallah Netanyahu Liberman Wang Hua Zhang Abe Suga Modi Swaraj Khan Sharif Macron Parly Philippot Merkel Maas Steinmeier Johnson
Raab Putin Shoigu Zelensky Poroshenko Duda Orban Maduro Guaido Sanchez Bolsonaro Lopez Annan Mohammed Ghani Karzai al-Sadr al-Abadi Barzani Muslim Ahmed
Xelil de-Mistura Pedersen Salame Egeland Dujarric Guterres al-Hussein Mogherini Borrell Mekdad Aloush Idris Tlass Sabra Khatib Ghalioun al-Golani Kobani
Petrov Ivanova Yilmaz Demir Kaya Haddad Nasser Mansour Darwish Sayyed Najjar Suleiman Issa Hamdan Qassem Rahimi Hosseini""".split()
FAMOUS = [("Donald J. |Donald ", "Trump"), ("Hillary Rodham |Hillary ", "Clinton"), ("Bernie ", "Sanders"), ("Ted ", "Cruz"), ("Marco ", "Rubio"),
          ("Jeb ", "Bush"), ("Barack ", "Obama"), ("John ", "Kasich"), ("Ben ", "Carson"), ("Joe ", "Biden"), ("Paul ", "Ryan"), ("Mitch ", "McConnell"),
          ("Mitt ", "Romney"), ("Mike ", "Pence"), ("Tim ", "Kaine"), ("Chris ", "Christie"), ("Rand ", "Paul"), ("Carly ", "Fiorina"),
          ("Mike ", "Huckabee"), ("Elizabeth ", "Warren"), ("Reince ", "Priebus"), ("Corey ", "Lewandowski"), ("Paul ", "Manafort"), ("Kellyanne ", "Conway"),
          ("Scott ", "Walker"), ("Martin ", "O’Malley"), ("Bill ", "Clinton"), ("Michelle ", "Obama"), ("John ", "McCain"), ("Lindsey ", "Graham"),
          ("James ", "Comey"), ("Robby ", "Mook"), ("Josh ", "Earnest"), ("Newt ", "Gingrich"), ("Rudy ", "Giuliani"), ("Ivanka ", "Trump")]
BODIES = {
    "the White House": ["the Kremlin", "the Foreign Ministry", "the Presidency", "Downing Street", "Ankara", "Tehran"],
    "White House": ["Kremlin", "Foreign Ministry", "Defence Ministry", "Elysee", "Russian Defense Ministry"],
    "CNN": ["SANA", "Al Jazeera", "TASS", "RT", "Xinhua", "AFP", "Al-Manar", "Reuters", "the BBC", "Anadolu Agency", "Rudaw"],
    "Fox News": ["Sputnik", "Al-Mayadeen", "RIA Novosti", "Al Arabiya", "state television", "Interfax", "Press TV", "the Associated Press"],
    "MSNBC": ["Syrian state media", "Orient TV", "NTV", "Xinhua", "Rossiya 24"],
    "The Washington Post": ["Al-Watan newspaper", "Hurriyet", "Asharq al-Awsat", "Haaretz"],
    "The New York Times": ["Kommersant", "Le Monde", "The Guardian", "Bellingcat"],
    "FBI": ["SDF", "OPCW", "UN", "YPG", "FSA", "Syrian Observatory for Human Rights", "ICRC", "WHO", "MSF", "IAEA"],
    "GOP": ["UN", "SDF", "opposition", "PKK", "Baath Party", "IS", "HTS"],
    "DNC": ["Security Council", "White Helmets", "SNC", "Arab League", "NATO"],
    "RNC": ["High Negotiations Committee", "PYD", "EU", "IDF", "SAA"],
    "Republicans": ["rebels", "militants", "activists", "opposition fighters", "Kurds", "officials", "Russians"],
    "Democrats": ["insurgents", "residents", "rescuers", "Turks", "jihadists", "Iraqis", "monitors"],
    "Republican": ["Syrian", "Russian", "Turkish", "Iranian", "opposition", "Israeli"],
    "Democratic": ["Kurdish", "Saudi", "government", "French", "British", "Iraqi"],
    "Sen. ": ["Gen. ", "Maj. Gen. ", "Minister ", "Sheikh ", "Ambassador "],
    "Gov. ": ["Col. ", "Lt. Gen. ", "Governor ", "Brig. Gen. ", "spokesman "],
    "Rep. ": ["Capt. ", "Lt. Col. ", "Dr. ", "envoy "],
    "Washington": ["Damascus", "Moscow", "Geneva", "Ankara", "Riyadh", "Beirut"],
    "New York": ["Aleppo", "Istanbul", "Tehran", "Vienna", "Paris"],
    "Iowa": ["Idlib", "Homs", "Raqqa", "Deir Ezzor", "Hama"],
    "New Hampshire": ["Eastern Ghouta", "Afrin", "Daraa", "Latakia", "Khan Sheikhoun"],
    "America": ["Syria", "Russia", "Turkey", "Iraq", "Ukraine"],
    "American": ["Syrian", "Russian", "Ukrainian", "Yemeni", "Chinese"],
}
CURLY, STRAIGHT = "“”‘’", "\"\"''"


def rebuild(document, parts):
    """The document with its text put together from `parts`: (begin, end) slices of the old text, or (begin, end, new words for it)."""
    where = np.full(len(document.text) + 1, -1)
    text, at = [], 0
    for part in parts:
        begin, end = part[:2]
        new = part[2] if len(part) > 2 else document.text[begin:end]
        if len(new) == end - begin:
            where[begin:end] = np.arange(at, at + len(new))
        elif new:
            where[begin:end] = at + np.minimum(np.arange(end - begin), len(new) - 1)
            if end > begin:
                where[end - 1] = at + len(new) - 1
        text.append(new)
        at += len(new)

    def carry(span):
        kept = where[span[0] : span[1]]
        kept = kept[kept >= 0]
        return (int(kept.min()), int(kept.max()) + 1) if len(kept) else None

    return document.carried("".join(text), carry)


def replace(document, edits):
    """`edits`: (begin, end, new words), none overlapping."""
    parts, at = [], 0
    for begin, end, new in sorted(edits):
        if begin < at:
            continue
        parts += [(at, begin), (begin, end, new)]
        at = end
    return rebuild(document, parts + [(at, len(document.text))]) if edits else document


def substitute(document, pattern, new, chance, random):
    """Each match of the pattern, by chance, becomes `new` (words, or a function of the match)."""
    edits = [(m.start(), m.end(), new(m) if callable(new) else new) for m in re.finditer(pattern, document.text) if random.random() < chance]
    return replace(document, edits)


def straight_marks(document, random):
    return substitute(document, "[“”‘’]", lambda m: STRAIGHT[CURLY.index(m.group())], 1, random)


def curly_marks(document, random):
    document = substitute(document, "(?:(?<=^)|(?<=[\\s(]))\"", "“", 1, random)
    document = substitute(document, '"', "”", 1, random)
    return substitute(document, "'", "’", 1, random)


def lost_marks(document, random):
    """Quotation marks gone, all or some."""
    return substitute(document, '["“”]', "", random.choice([1, 1, 0.6]), random)


def lost_punctuation(document, random):
    """What some corpora did to their texts: no commas, apostrophes, colons, hyphens or quotation marks."""
    document = substitute(document, "[,;:]", "", random.choice([1, 0.8]), random)
    document = substitute(document, "[\"“”'’‘]", random.choice(["", "", " "]), random.choice([1, 0.9]), random)
    return substitute(document, "(?<=\\w)-(?=\\w)", " ", random.choice([0, 1]), random)


def headline(document, random):
    """The first line, and now and then another, in capitals."""
    edits = []
    for number, match in enumerate(re.finditer("[^\n]+", document.text)):
        if number == 0 or random.random() < 0.03:
            if match.end() - match.start() < 250:
                edits.append((match.start(), match.end(), "".join(c.upper() if len(c.upper()) == 1 else c for c in match.group())))
    return replace(document, edits)


def other_breaks(document, random):
    """Paragraphs parted by one line feed, by a blank, or not at all told apart."""
    return substitute(document, "\\s*\n\\s*", random.choice(["\n", "\n", " "]), 1, random)


def odd_blanks(document, random):
    document = substitute(document, "(?<=\\S) (?=\\S)", random.choice(["\u00a0", "  "]), 0.05, random)
    return substitute(document, "(?<=\\w)(?=[,.;:?!”\"])", " ", random.choice([0, 0.3]), random)


def other_names(document, random):
    """Names of the American campaign become names from elsewhere, the same one throughout a report."""
    edits = []
    for given, family in random.sample(FAMOUS, len(FAMOUS)):
        first, last = random.choice(GIVEN), random.choice(FAMILY)
        for match in re.finditer(rf"\b({given})?{family}\b", document.text):
            edits.append((match.start(), match.end(), f"{first} {last}" if match.group(1) else last))
    for words, others in BODIES.items():
        other = random.choice(others)
        ending = r"\b" if words[-1].isalnum() else ""
        edits += [(m.start(), m.end(), other) for m in re.finditer(rf"\b{re.escape(words)}{ending}", document.text)]
    edits.sort(key=lambda edit: (edit[0], -edit[1]))
    return replace(document, edits)


def block_quotes(document, random, chance=0.3):
    """`“We came,” the mayor said.` becomes `The mayor said:` and a paragraph `We came`."""
    text, moves = document.text, []
    for statement in document.statements:
        if len(statement.contents) != 1 or not statement.source or random.random() > chance:
            continue
        (begin, end), frame = statement.contents[0], (min(statement.source[0], statement.cue[0]), max(statement.source[1], statement.cue[1]))
        inner = re.fullmatch(r'["“]([^"“”]{30,}?)[,.]?["”]?[,.]?', text[begin:end])
        if not inner or frame[1] - frame[0] > 150:
            continue
        inside = (begin + inner.start(1), begin + inner.end(1))
        if random.random() < 0.25:
            inside = (begin, end)
        if frame[0] >= end and frame[0] - end < 4:  # the quotation comes first
            stop = re.compile(r"[.!?\n]").search(text, frame[1])
            if stop and stop.start() - frame[1] < 80:
                first = (frame[0], frame[0] + 1, text[frame[0]].upper())
                moves.append((begin, stop.end(), [first, (frame[0] + 1, stop.start()), (stop.start(), stop.start(), ":\n\n"), inside,
                                                  (stop.start(), stop.end(), ".\n\n")]))
        elif frame[1] <= begin and begin - frame[1] < 4:
            moves.append((frame[1], end, [(frame[1], begin, ":\n\n"), inside, (end, end, ".\n\n" if text[end - 1 : end] not in ".,”\"" else "\n\n")]))
    parts, at = [], 0
    for begin, end, new in sorted(moves, key=lambda move: move[0]):
        if begin >= at:
            parts += [(at, begin)] + new
            at = end
    return rebuild(document, parts + [(at, len(text))]) if moves else document


def augment(document, random):
    """One random variant; about one in three stays as it is."""
    if random.random() < 0.3:
        return document
    if document.statements and random.random() < 0.35:
        document = block_quotes(document, random)
    if document.statements and random.random() < 0.35:
        document = other_names(document, random)
    for chance, change in ((0.12, headline), (0.06, lost_marks), (0.07, lost_punctuation), (0.06, odd_blanks), (0.25, other_breaks)):
        if random.random() < chance:
            document = change(document, random)
    dice = random.random()
    return straight_marks(document, random) if dice < 0.3 else curly_marks(document, random) if dice < 0.45 else document
