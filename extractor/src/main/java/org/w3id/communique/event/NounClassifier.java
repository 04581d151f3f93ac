package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.lexicon.NounClass;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.Mention;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/** Tells what kind of thing a word names, from the mention that covers it or from the lexicon. */
public final class NounClassifier {
  private final NounLexicon items;
  private final WordTable words;

  /**
   * Takes what is known about nouns.
   *
   * @param items goods, arms and people
   * @param words classes {@code group}, {@code site} and {@code abstract} for nouns where news uses
   *     a sense of its own; {@code arms-kind} for adjectives that stand for arms: "nuclear"
   */
  public NounClassifier(NounLexicon items, WordTable words) {
    this.items = items;
    this.words = words;
  }

  /**
   * The class of what the token heads; empty for what is no filler: times, verbs, relative pronouns
   * without antecedent.
   */
  public Optional<FillerClass> classify(Token token, SentenceContext context) {
    Optional<Mention> mention = context.mention(token);
    if (mention.isPresent()) {
      return switch (mention.get()) {
        case NameMention name -> ofName(name, token);
        case TimeMention time -> Optional.empty();
        case QuantityMention quantity ->
            quantity.money()
                ? Optional.of(FillerClass.MONEY)
                : token.tag().equals("CD") ? Optional.of(FillerClass.GROUP) : noun(token, context);
      };
    }
    if (token.isPronoun()) {
      return Optional.of(
          words.is(token.lemma().toLowerCase(Locale.ROOT), "neuter")
              ? FillerClass.NEUTER
              : FillerClass.PRONOUN);
    }
    if (words.is(token.lemma().toLowerCase(Locale.ROOT), "arms-kind")) {
      return Optional.of(FillerClass.ARMS);
    }
    if (!token.isNoun() && !token.tag().equals("CD")) {
      return Optional.of(FillerClass.GROUP).filter(c -> isFighter(token, context));
    }
    if (isNumberOfSides(token, context)) {
      return Optional.of(FillerClass.GROUP);
    }
    Optional<FillerClass> noun = noun(token, context);
    boolean human = noun.filter(c -> c == FillerClass.THING || c == FillerClass.GROUP).isPresent();
    return human && isNamedPerson(token, context) ? Optional.of(FillerClass.PERSON) : noun;
  }

  /** The rebels of "rebel attacks", which the tagger takes for an adjective. */
  private boolean isFighter(Token token, SentenceContext context) {
    return token.tag().equals("JJ")
        && token.relation().equals("nmod")
        && items.classOf(lemmas(token, context)).filter(NounClass.FIGHTER::equals).isPresent();
  }

  /** "The two will meet again": those told of, not any two. */
  private boolean isNumberOfSides(Token token, SentenceContext context) {
    return token.tag().equals("CD")
        && words.value(token.lemma(), "sides").isPresent()
        && !context.sentence().dependents(token, "det").isEmpty();
  }

  /** "The head of the agency, Mohamed ElBaradei": whoever has the name of a person is one. */
  private static boolean isNamedPerson(Token noun, SentenceContext context) {
    List<Token> described = new ArrayList<>(context.syntax().behind(noun, "of"));
    described.add(noun);
    return !noun.tag().endsWith("S")
        && described.stream()
            .flatMap(t -> context.sentence().dependents(t, "appos").stream())
            .flatMap(t -> context.name(t).stream())
            .anyMatch(n -> n.kind() == EntityKind.PERSON);
  }

  private static Optional<FillerClass> ofName(NameMention name, Token token) {
    if (name.head() != token.index()) {
      return Optional.empty();
    }
    return switch (name.kind()) {
      case STATE -> Optional.of(FillerClass.STATE);
      case PERSON -> Optional.of(FillerClass.PERSON);
      case ORGANIZATION -> Optional.of(FillerClass.ORGANIZATION);
      case PLACE -> Optional.of(FillerClass.PLACE);
      case ITEM -> Optional.of(ofItem(name));
      case OTHER -> Optional.of(FillerClass.TITLE);
    };
  }

  private static FillerClass ofItem(NameMention name) {
    boolean arms =
        name.entity()
            .flatMap(NamedEntity::itemClass)
            .filter(
                c ->
                    Arrays.stream(NounClass.values())
                        .anyMatch(n -> n.arms() && n.label().equals(c)))
            .isPresent();
    return arms ? FillerClass.ARMS : FillerClass.GOODS;
  }

  private Optional<FillerClass> noun(Token head, SentenceContext context) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    for (FillerClass known :
        List.of(FillerClass.OFFICIAL, FillerClass.GROUP, FillerClass.SITE, FillerClass.THING)) {
      if (words.is(lemma, known.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(known);
      }
    }
    if (head.isProperNoun()) {
      return Optional.of(FillerClass.GROUP);
    }
    return Optional.of(asThing(head, context).orElse(FillerClass.THING));
  }

  /** The class of a common noun whatever else news uses it for: drones strike, but are arms. */
  Optional<FillerClass> asThing(Token noun, SentenceContext context) {
    Optional<FillerClass> listed = items.classOf(lemmas(noun, context)).map(NounClassifier::of);
    boolean lifeless =
        listed.filter(c -> c == FillerClass.GROUP || c == FillerClass.SITE).isEmpty()
            || words.is(noun.lemma().toLowerCase(Locale.ROOT), "craft");
    return lifeless && isNamedArms(noun, context) ? Optional.of(FillerClass.ARMS) : listed;
  }

  /** "A Patriot battery", "the S-400 system", "Rafale fighters". */
  private static boolean isNamedArms(Token noun, SentenceContext context) {
    return context.syntax().modifiers(noun).stream()
        .flatMap(t -> context.name(t).stream())
        .anyMatch(n -> n.kind() == EntityKind.ITEM && ofItem(n) == FillerClass.ARMS);
  }

  private static FillerClass of(NounClass nounClass) {
    if (nounClass.arms()) {
      return FillerClass.ARMS;
    }
    if (nounClass.item()) {
      return FillerClass.GOODS;
    }
    return nounClass.actor()
        ? FillerClass.GROUP
        : nounClass == NounClass.PLACE ? FillerClass.SITE : FillerClass.THING;
  }

  private static List<String> lemmas(Token head, SentenceContext context) {
    List<String> lemmas = new ArrayList<>();
    context.syntax().modifiers(head).stream()
        .filter(t -> t.isNoun() || t.tag().startsWith("JJ"))
        .forEach(t -> lemmas.add(t.lemma().toLowerCase(Locale.ROOT)));
    lemmas.add(head.lemma().toLowerCase(Locale.ROOT));
    return lemmas;
  }
}
