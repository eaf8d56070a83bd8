package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActor.Gender;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.language.OwnPages;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Whom source phrases mean: by name, by role ("the minister"), by pronoun, or nobody known. */
final class PhraseMeaning {

  private static final int FEW_SENTENCES = 600;

  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  private final String text;
  private final Optional<LocalDate> day;
  private final int headline;
  private final HomeState home;
  private final Outlet outlet;
  private final Cast cast;
  private final KnownActors known;
  private final SpeakerWords words;
  private final PhraseParser parser;
  private final OwnPages pages;
  private final JointSources joint;
  private final Pronouns pronouns;
  private final Bystanders bystanders;
  private final Principals principals;
  private final Nominals nominals;
  private final Map<Member, Member> principalOf = new HashMap<>();
  private final Set<Member> strangers = new HashSet<>();

  /**
   * @param home the state whose government needs no name
   */
  PhraseMeaning(
      Report report,
      HomeState home,
      Outlet outlet,
      Cast cast,
      Pronouns pronouns,
      ReadNames names,
      SpeakerTools tools) {
    this.text = report.text();
    this.day = report.published().day();
    this.headline = report.title().filter(text::startsWith).map(String::length).orElse(0);
    this.home = home;
    this.outlet = outlet;
    this.cast = cast;
    this.known = tools.known();
    this.words = tools.words();
    this.parser = tools.parser();
    this.pages = tools.pages();
    this.joint = new JointSources(parser, names);
    this.pronouns = pronouns;
    this.bystanders = new Bystanders(text, words);
    this.principals = new Principals(text, words);
    this.nominals = new Nominals(cast, new Qualifiers(known, words, day), words);
  }

  /** {@return whether the member stands for a pronoun that nobody was found for} */
  boolean isStranger(Member member) {
    return strangers.contains(member);
  }

  /** {@return whom a source phrase means; a new member of the cast where nobody fits} */
  Member of(Phrase phrase) {
    if (outlet.isMeant(phrase) || pages.isOwn(phrase.span().in(text))) {
      return cast.narrator();
    }
    Optional<Member> joint = joint(phrase);
    if (joint.isPresent()) {
      return joint.get();
    }
    return switch (isCorps(phrase) ? Phrase.Form.NOMINAL : phrase.form()) {
      case PERSON, BODY, BARE_NAME -> cast.named(phrase);
      case PRONOUN ->
          subject(phrase)
              .or(() -> pronouns.antecedent(phrase.name(), phrase.span().begin()))
              .or(() -> bystander(phrase))
              .orElseGet(() -> stranger(phrase.name()));
      case ROLE ->
          ofPrincipal(phrase)
              .or(() -> nominals.role(phrase).filter(each -> mayBelong(phrase, each)))
              .or(() -> pronouns.aged(phrase))
              .or(() -> isInHeadline(phrase) ? nominals.headlined(phrase) : Optional.empty())
              .or(() -> holder(phrase))
              .orElseGet(() -> role(phrase));
      case NOMINAL ->
          atHome(phrase)
              .or(() -> nominals.body(phrase))
              .or(() -> ofTheState(phrase))
              .orElseGet(() -> body(phrase));
      case DOCUMENT -> owner(phrase).or(() -> nominals.author(phrase)).orElse(cast.nobody());
      case VAGUE -> owner(phrase).orElse(cast.nobody());
    };
  }

  /** {@return whom a phrase would mean if it stood there, without making anyone new} */
  Optional<Member> find(Phrase phrase, int offset) {
    Phrase there = phrase.at(new Span(offset, offset));
    return switch (phrase.form()) {
      case PERSON, BODY, BARE_NAME -> cast.find(phrase);
      case PRONOUN -> pronouns.likely(phrase.name(), offset);
      case ROLE -> nominals.role(there);
      case NOMINAL -> nominals.body(there);
      case DOCUMENT, VAGUE -> Optional.empty();
    };
  }

  /** "the coast guard" is a body, "the prison guard" somebody. */
  private boolean isCorps(Phrase phrase) {
    return phrase.form() == Phrase.Form.ROLE
        && words.has("organisation", phrase.head())
        && phrase.words().stream().anyMatch(word -> words.has("corps", word));
  }

  /** {@return the phrases of those who speak as one; none of who speaks alone} */
  List<Phrase> parts(Phrase phrase) {
    return joint.parts(text, phrase, day);
  }

  /** Several who speak as one: a party of its own. */
  private Optional<Member> joint(Phrase phrase) {
    List<Phrase> parts = parts(phrase);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.stream().anyMatch(outlet::isMeant)) {
      return Optional.of(cast.narrator());
    }
    int at = phrase.span().begin();
    List<Member> members = parts.stream().map(this::of).distinct().toList();
    members.forEach(each -> each.comeUp(at));
    if (members.size() == 1) {
      return Optional.of(members.get(0));
    }
    String name = list(members.stream().map(Member::name).toList());
    Set<String> both = PhraseWords.of(name);
    return cast.latest(at, member -> member.isCalled(both))
        .or(
            () -> {
              Member party = cast.add(name, members.get(0).kind());
              party.speakJointly();
              party.addName(both);
              members.forEach(each -> each.affiliation().forEach(party::belong));
              members.forEach(each -> party.describe(each.described()));
              party.describe(phrase.described());
              return Optional.of(party);
            });
  }

  /** "Kenya, Ghana and Peru". */
  private static String list(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** "the government", where the one at home comes up and another spoke last. */
  private Optional<Member> atHome(Phrase phrase) {
    int at = phrase.span().begin();
    return isBare(phrase) && words.has("home-ruler", phrase.head())
        ? home.at(at)
            .flatMap(known::state)
            .map(KnownActor::name)
            .flatMap(
                name ->
                    cast.latest(
                        at,
                        member ->
                            member.name().equals(name)
                                && at - member.lastBefore(at) <= FEW_SENTENCES))
        : Optional.empty();
  }

  /** "the army", where none came up by name: that of the state where the report plays. */
  private Optional<Member> ofTheState(Phrase phrase) {
    boolean army = words.has("regular", phrase.head()) && words.has("rule", phrase.head());
    return isBare(phrase) && army
        ? home.at(phrase.span().begin()).flatMap(code -> known.body(code, "army")).map(cast::known)
        : Optional.empty();
  }

  /** {@return whether it is "the army", "the government", with nothing beside it} */
  static boolean isBare(Phrase phrase) {
    return phrase.definite() && !phrase.possessed() && phrase.words().size() == 1;
  }

  private boolean isInHeadline(Phrase phrase) {
    return phrase.span().end() <= headline;
  }

  /** "Peru shut two ports after what it called …": a state or body, if nobody spoke before. */
  private Optional<Member> subject(Phrase pronoun) {
    int at = pronoun.span().begin();
    int sentence = principals.sentenceBegin(at);
    if (!pronoun.name().equals("it")
        || cast.latestSpeaker(at, each -> each.lastSpokeBefore(at) >= sentence).isPresent()) {
      return Optional.empty();
    }
    return principals
        .subject(at)
        .map(span -> parser.parse(text, span, day))
        .filter(
            each ->
                each.form() == Phrase.Form.NOMINAL
                    || (each.form() == Phrase.Form.BODY && each.known().isPresent()))
        .map(this::of);
  }

  /** "The president spoke on Friday … he said": told of, and silent so far. */
  private Optional<Member> bystander(Phrase pronoun) {
    return bystanders
        .before(pronoun.name(), pronoun.span().begin())
        .map(span -> of(parser.parse(text, span, day)));
  }

  /** "her account", "their report": what somebody wrote or told speaks for them. */
  private Optional<Member> owner(Phrase phrase) {
    boolean theirs = phrase.possessed() && !Pronouns.isFirstPerson(phrase.opening());
    return theirs ? pronouns.antecedent(phrase.opening(), phrase.span().begin()) : Optional.empty();
  }

  /** "A worker was hit, his lawyer said": whom the sentence tells of speaks through somebody. */
  private Optional<Member> ofPrincipal(Phrase phrase) {
    if (!phrase.possessed() || Pronouns.isFirstPerson(phrase.opening())) {
      return Optional.empty();
    }
    int at = phrase.span().begin();
    return principals
        .before(phrase.opening(), at)
        .map(span -> of(parser.parse(text, span, day)))
        .map(principal -> dependent(phrase, principal));
  }

  /** Not whose principal is a man where "her lawyer" is looked for. */
  private boolean mayBelong(Phrase phrase, Member member) {
    Optional<Gender> gender = Pronouns.gender(phrase.opening());
    Optional<Gender> known = Optional.ofNullable(principalOf.get(member)).flatMap(Member::gender);
    return gender.isEmpty() || known.isEmpty() || gender.equals(known);
  }

  private Member dependent(Phrase phrase, Member principal) {
    Set<String> role = PhraseWords.of(phrase.words());
    return cast.latest(
            phrase.span().begin(),
            member -> principalOf.get(member) == principal && member.isCalled(role))
        .orElseGet(
            () -> {
              boolean several = principal.plural() && principal.name().endsWith("s");
              String genitive = principal.name() + (several ? "' " : "'s ");
              Member member = role(phrase, genitive + phrase.name());
              principalOf.put(member, principal);
              return member;
            });
  }

  /** "the Russian foreign minister", "Russia's president": whoever held the office that day. */
  private Optional<Member> holder(Phrase phrase) {
    boolean genitive = isGenitive(phrase);
    if (!(phrase.definite() || genitive) || phrase.plural() || day.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = Token.of(phrase.name(), new Span(0, phrase.name().length()));
    for (int i = 1; i < Math.min(tokens.size(), 4); i++) {
      String named = phrase.name().substring(0, tokens.get(i - 1).span().end());
      String front = genitive ? GENITIVE.matcher(named).replaceFirst("") : named;
      String role =
          tokens.subList(i, tokens.size()).stream()
              .flatMap(token -> words.inFull(token.lower()).stream())
              .collect(Collectors.joining(" "));
      Optional<KnownActor> holder =
          known.find(front, day).flatMap(body -> known.holder(codeOf(body), role, day.get()));
      if (holder.isPresent()) {
        return Optional.of(cast.known(holder.get()));
      }
    }
    return Optional.empty();
  }

  private String codeOf(KnownActor body) {
    return body.kind() == Actor.Kind.STATE
        ? body.affiliation(day).stream().findFirst().orElse(body.name())
        : body.name();
  }

  private Member role(Phrase phrase) {
    Member member = role(phrase, nameOf(phrase));
    owner(phrase).ifPresent(principal -> principalOf.put(member, principal));
    return member;
  }

  private Member role(Phrase phrase, String name) {
    Member member = cast.add(name, Actor.Kind.UNNAMED);
    if (phrase.plural()) {
      member.speakAsSeveral();
    }
    if (!phrase.definite()) {
      member.beAnyone();
    }
    if (words.is("newsroom", phrase.head())) {
      member.speakAsABody(); // no "he" means "local media"
    }
    member.addName(PhraseWords.of(phrase.words()));
    member.describe(phrase.described());
    cast.affiliation(phrase).forEach(member::belong);
    if (words.has("woman", phrase.head())) {
      member.genderIs(Gender.WOMAN);
    } else if (words.has("man", phrase.head())) {
      member.genderIs(Gender.MAN);
    }
    return member;
  }

  private Member body(Phrase phrase) {
    boolean unnamed = phrase.plural() || !(phrase.definite() || isGenitive(phrase));
    Member member =
        cast.add(nameOf(phrase), unnamed ? Actor.Kind.UNNAMED : Actor.Kind.ORGANISATION);
    member.speakAsABody();
    if (phrase.plural()) {
      member.speakAsSeveral();
    }
    member.addName(PhraseWords.of(phrase.words()));
    member.describe(phrase.described());
    cast.affiliation(phrase).forEach(member::belong);
    return member;
  }

  /** "Sudan's irrigation ministry": as definite as with an article. */
  private boolean isGenitive(Phrase phrase) {
    return Token.of(text, phrase.span()).stream().limit(3).anyMatch(Token::possessive);
  }

  /** "Lena Bergstrom's office" of "her office"; the phrase's own words where nobody is meant. */
  private String nameOf(Phrase phrase) {
    return owner(phrase)
        .filter(owner -> owner.kind() != Actor.Kind.UNNAMED && !owner.joint())
        .filter(owner -> !owner.isDescribedBy(phrase.head())) // no lawyer's lawyer
        .map(owner -> owner.name() + "'s " + phrase.name())
        .orElse(phrase.name());
  }

  private Member stranger(String pronoun) {
    Member stranger = cast.add("unnamed speaker", Actor.Kind.UNNAMED);
    Pronouns.gender(pronoun).ifPresent(stranger::genderIs);
    strangers.add(stranger);
    return stranger;
  }
}
