package org.w3id.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NounClass;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * Which words name the one who speaks: a pronoun that goes on speaking means who spoke before, also
 * where that is no name ("Officials said … They added"); "the official IRNA news agency" is named
 * by the name in it; and whom the first sentence of a report only describes, the second names ("A
 * lawmaker says … Tom Lantos told").
 */
final class Speakers {
  private static final int MAX_CLIMB = 12;

  private final Quotations quotations;
  private final WordTable words;
  private final NounLexicon nouns;

  /**
   * Takes what tells speakers apart.
   *
   * @param words classes {@code pronoun}, {@code medium} and {@code utterance}
   */
  Speakers(Quotations quotations, WordTable words, NounLexicon nouns) {
    this.quotations = quotations;
    this.words = words;
    this.nouns = nouns;
  }

  /** The other words by which a speaker is named; empty where his own do. */
  List<Quotations.Speaker> meant(SentenceContext context, Token speaker) {
    if (speaker.isPronoun()) {
      return spokenBefore(context, speaker).stream().toList();
    }
    List<Quotations.Speaker> named = namedBehind(context, speaker);
    return named.isEmpty()
        ? selfNamed(context, speaker)
            .or(() -> nameOfMedium(context, speaker))
            .or(() -> author(context, speaker))
            .or(() -> namedNext(context, speaker))
            .stream()
            .toList()
        : named;
  }

  /**
   * "A spokesman for the army, Sansern Kaewkamnerd": a name behind the office, which the parser may
   * hang on the army.
   */
  private List<Quotations.Speaker> namedBehind(SentenceContext context, Token office) {
    boolean named =
        context.name(office).filter(n -> n.kind() != EntityKind.ORGANIZATION).isPresent();
    if (named || !isPerson(office)) {
      return List.of();
    }
    return context.names().stream()
        .filter(n -> n.kind() == EntityKind.PERSON && n.head() > office.index())
        .map(n -> context.sentence().token(n.head()))
        .filter(
            t ->
                t.relation().equals("appos")
                    || t.relation().equals("conj")
                    || isBehindState(context, t))
        .filter(t -> isNominallyBelow(context, t, office))
        .map(t -> new Quotations.Speaker(context, t))
        .toList();
  }

  /** "The President of Chad Idriss Deby": a name that only the state divides from the office. */
  private static boolean isBehindState(SentenceContext context, Token name) {
    return name.relation().equals("pobj")
        && context.names().stream()
            .filter(n -> n.kind() == EntityKind.STATE)
            .anyMatch(
                n ->
                    context.name(name).filter(p -> p.span().begin() == n.span().end()).isPresent());
  }

  /** "A group calling itself the Islamic Army". */
  private static Optional<Quotations.Speaker> selfNamed(SentenceContext context, Token noun) {
    return context.sentence().dependents(noun, "acl").stream()
        .filter(verb -> verb.lemma().equals("call") && verb.tag().equals("VBG"))
        .flatMap(verb -> context.sentence().dependents(verb, "oprd", "attr").stream())
        .filter(t -> context.name(t).isPresent())
        .map(t -> new Quotations.Speaker(context, t))
        .findFirst();
  }

  private static boolean isNominallyBelow(SentenceContext context, Token token, Token noun) {
    Optional<Token> current = context.syntax().governor(token);
    for (int i = 0; i < MAX_CLIMB && current.isPresent() && !current.get().isVerb(); i++) {
      if (current.get().equals(noun)) {
        return true;
      }
      current = context.syntax().governor(current.get());
    }
    return false;
  }

  private boolean isPerson(Token noun) {
    return nouns.classOf(lower(noun)).filter(c -> c == NounClass.PERSON).isPresent();
  }

  /** Who makes a statement that calls for something calls for it. */
  private Optional<Quotations.Speaker> author(SentenceContext context, Token utterance) {
    return Optional.of(utterance)
        .filter(t -> words.is(lower(t), "utterance") && context.name(t).isEmpty())
        .flatMap(t -> context.syntax().holders(t).stream().findFirst())
        .map(t -> new Quotations.Speaker(context, t));
  }

  private Optional<Quotations.Speaker> spokenBefore(SentenceContext context, Token pronoun) {
    String kind = words.value(lower(pronoun), "pronoun").orElse("");
    if (kind.equals("person") && isNamedBeside(context, pronoun)) {
      return Optional.empty();
    }
    Optional<Quotations.Speaker> spoken =
        quotations.before(context, pronoun).stream().filter(s -> agrees(kind, s)).findFirst();
    Optional<Quotations.Speaker> described = described(context, pronoun, kind);
    boolean last =
        spoken
            .filter(s -> s.context().sentence().index() >= context.sentence().index() - 1)
            .isPresent();
    return last ? spoken : described.or(() -> spoken);
  }

  /** "The envoy blamed both sides. He said": whom the sentence before only describes. */
  private Optional<Quotations.Speaker> described(
      SentenceContext context, Token pronoun, String kind) {
    boolean person = kind.equals("person") && pronoun.tag().equals("PRP");
    return quotations
        .subjectBefore(context)
        .filter(s -> person && s.context().name(s.speaker()).isEmpty())
        .filter(s -> !s.speaker().isPronoun() && agrees(kind, s));
  }

  /** Whether a person is named earlier in the sentence, and not in what the pronoun says. */
  private static boolean isNamedBeside(SentenceContext context, Token pronoun) {
    Optional<Token> verb = context.syntax().governor(pronoun);
    return context.names().stream()
        .filter(n -> n.kind() == EntityKind.PERSON && n.head() < pronoun.index())
        .map(n -> context.sentence().token(n.head()))
        .anyMatch(t -> verb.filter(v -> context.sentence().isBelow(t, v)).isEmpty());
  }

  /** Radio news says first what somebody is and then who. */
  private Optional<Quotations.Speaker> namedNext(SentenceContext context, Token noun) {
    Quotations.Speaker described = new Quotations.Speaker(context, noun);
    boolean lead =
        context.sentence().index() == 0
            && context.name(noun).isEmpty()
            && agrees("person", described)
            && context.sentence().dependents(noun, "appos").isEmpty();
    return quotations.inNext(context).stream().filter(s -> lead && isPersonName(s)).findFirst();
  }

  private static boolean isPersonName(Quotations.Speaker speaker) {
    return speaker
        .context()
        .name(speaker.speaker())
        .filter(n -> n.kind() == EntityKind.PERSON)
        .isPresent();
  }

  private boolean agrees(String kind, Quotations.Speaker speaker) {
    Token token = speaker.speaker();
    boolean named = speaker.context().name(token).isPresent();
    boolean several =
        token.tag().equals("NNS")
            || token.tag().equals("NNPS")
            || !speaker.context().sentence().dependents(token, "conj").isEmpty();
    Optional<NounClass> noun = named ? Optional.empty() : nouns.classOf(lower(token));
    boolean person =
        isPersonName(speaker)
            || noun.filter(c -> c == NounClass.PERSON || c == NounClass.FIGHTER).isPresent();
    return switch (kind) {
      case "person" -> person && !several;
      case "group" -> several;
      case "thing" -> !person && !several;
      default -> false;
    };
  }

  private Optional<Quotations.Speaker> nameOfMedium(SentenceContext context, Token noun) {
    if (!words.is(lower(noun), "medium") || context.name(noun).isPresent()) {
      return Optional.empty();
    }
    List<Token> named =
        context.syntax().modifiers(noun).stream()
            .filter(t -> NamedOwners.isOrganization(context, t))
            .toList();
    return named.stream().findFirst().map(t -> new Quotations.Speaker(context, t));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
