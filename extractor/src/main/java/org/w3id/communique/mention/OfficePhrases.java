package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.lexicon.TermList;
import org.w3id.communique.lexicon.TitleClass;
import org.w3id.communique.lexicon.TitleModifier;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/** The phrases of a sentence that name offices. */
final class OfficePhrases {
  private static final int LONGEST_PHRASE = 8;
  private static final Set<TitleClass> ADDRESS =
      EnumSet.of(TitleClass.HONORIFIC, TitleClass.PART, TitleClass.MILITARY);
  private static final Set<TitleClass> HEADS =
      EnumSet.of(TitleClass.HEAD_OF_STATE, TitleClass.HEAD_OF_GOVERNMENT);
  private static final Set<TitleModifier> CHANGES =
      EnumSet.of(
          TitleModifier.FORMER, TitleModifier.ACTING, TitleModifier.DEPUTY, TitleModifier.NEXT);

  private final NameLexicon lexicon;
  private final Affiliations affiliations;
  private final SentenceWords words;
  private final List<NameMention> names;

  OfficePhrases(
      NameLexicon lexicon,
      Affiliations affiliations,
      SentenceWords words,
      List<NameMention> names) {
    this.lexicon = lexicon;
    this.affiliations = affiliations;
    this.words = words;
    this.names = names;
  }

  /** "Russian President" before the name, "President of Taiwan" or "Ambassador to Russia". */
  Optional<Office> before(int name) {
    Optional<Office> direct = endingAt(name);
    if (direct.isPresent()) {
      return direct;
    }
    Optional<NameMention> of = nameEndingAt(name).filter(n -> n.kind() != EntityKind.PERSON);
    int preposition =
        of.map(
                n ->
                    words.is(n.span().begin() - 1, "the")
                        ? n.span().begin() - 2
                        : n.span().begin() - 1)
            .orElse(-1);
    boolean linked = words.is(preposition, "of") || words.is(preposition, "to");
    return linked ? endingAt(preposition) : Optional.empty();
  }

  /** "Israel's prime minister, Benjamin Netanyahu". */
  Optional<Office> appositionBefore(NameMention person) {
    Token name = words.sentence().token(person.head());
    boolean before = name.relation().equals("appos") && name.head() < person.span().begin();
    if (!before || !words.is(person.span().begin() - 1, ",")) {
      return Optional.empty();
    }
    Token described = words.sentence().token(name.head());
    return endingAt(described.index() + 1)
        .or(() -> governor(described).flatMap(noun -> endingAt(noun.index() + 1)));
  }

  /** The noun that governs another by a preposition: "president of the government". */
  private Optional<Token> governor(Token noun) {
    if (!noun.relation().equals("pobj") || noun.head() < 0) {
      return Optional.empty();
    }
    Token preposition = words.sentence().token(noun.head());
    return preposition.lemma().equals("of") && preposition.head() >= 0
        ? Optional.of(words.sentence().token(preposition.head()))
        : Optional.empty();
  }

  /** "Presidents Vladimir Putin and Xi Jinping": a title in the plural is that of both. */
  Optional<Office> shared(NameMention person) {
    Token name = words.sentence().token(person.head());
    if (!name.relation().equals("conj") || name.head() < 0) {
      return Optional.empty();
    }
    return nameCovering(name.head())
        .filter(other -> other.kind() == EntityKind.PERSON)
        .flatMap(other -> before(other.span().begin()))
        .filter(office -> words.tag(office.span().end() - 1).endsWith("S"));
  }

  /** ", the Russian president" after the name. */
  Optional<Office> after(int end) {
    if (!words.is(end, ",")) {
      return Optional.empty();
    }
    int last = Math.min(words.sentence().size(), end + 1 + LONGEST_PHRASE);
    for (int i = end + 1; i < last && !words.is(i, ","); i++) {
      Token token = words.sentence().token(i);
      if (token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN")
          || nameCovering(i).filter(n -> n.kind() == EntityKind.PERSON).isPresent()) {
        return Optional.empty();
      }
      int titleEnd = titleStartingAt(i);
      Optional<Office> office = titleEnd > i ? endingAt(titleEnd) : Optional.empty();
      if (office.filter(o -> o.span().begin() > end).isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  private int titleStartingAt(int token) {
    return words.words(token, token + 1).isEmpty()
        ? -1
        : lexicon
            .titles()
            .startingAt(words.words(), words.firstWord(token))
            .map(m -> words.endToken(token, m.length()))
            .orElse(-1);
  }

  /**
   * The office whose title ends before a token, with what stands before it and an "of" phrase after
   * it.
   */
  Optional<Office> endingAt(int end) {
    Optional<Title> nearest = title(end);
    Optional<Title> outer =
        nearest.filter(t -> ADDRESS.contains(t.titleClass())).flatMap(t -> title(t.span().begin()));
    return outer
        .or(() -> nearest)
        .filter(t -> t.titleClass() != TitleClass.HONORIFIC && t.titleClass() != TitleClass.PART)
        .map(this::office);
  }

  private Optional<Title> title(int end) {
    if (end < 1 || words.words(end - 1, end).isEmpty()) {
      return Optional.empty();
    }
    List<String> before = new ArrayList<>(words.words(0, end));
    if (words.tag(end - 1).equals("NNS")) {
      before.set(before.size() - 1, words.sentence().token(end - 1).lemma());
    }
    Optional<TermList.Match<TitleClass>> match = lexicon.titles().endingAt(before, before.size());
    int begin = end;
    while (match.isPresent()
        && begin > 0
        && before.size() - words.words(0, begin).size() < match.get().length()) {
      begin--;
    }
    boolean noun = begin < end && words.sentence().token(end - 1).isNoun();
    TokenSpan span = noun ? new TokenSpan(begin, end) : null;
    return span == null
        ? Optional.empty()
        : Optional.of(
            new Title(
                span,
                match.orElseThrow().classes().stream()
                    .min(Comparator.naturalOrder())
                    .orElseThrow()));
  }

  private Office office(Title title) {
    Set<TitleModifier> modifiers = EnumSet.noneOf(TitleModifier.class);
    int begin = title.span().begin();
    Optional<NameMention> of = Optional.empty();
    while (begin > 0 && of.isEmpty() && title.span().begin() - begin < LONGEST_PHRASE) {
      of =
          nameEndingAt(words.possessive(begin - 1) ? begin - 1 : begin)
              .filter(n -> n.kind() != EntityKind.PERSON);
      if (of.isPresent()) {
        begin = of.get().span().begin();
      } else if (describes(begin - 1)) {
        begin--;
        lexicon.titleModifiers().classes(words.words(begin, begin + 1)).stream()
            .filter(CHANGES::contains)
            .forEach(modifiers::add);
      } else {
        break;
      }
    }
    while (begin > 0 && modifier(begin - 1, modifiers)) {
      begin--;
    }
    Optional<NameMention> owner = of.or(() -> complement(title));
    TokenSpan span = new TokenSpan(begin, title.span().end());
    String text = NameFinder.text(words.sentence(), title.span());
    Optional<String> state = owner.flatMap(n -> state(title, n));
    boolean group = owner.isPresent() && state.isEmpty() && HEADS.contains(title.titleClass());
    TitleClass titleClass = group ? TitleClass.GROUP_LEADER : title.titleClass();
    return new Office(span, text, titleClass, modifiers, owner, state);
  }

  /** The mayor of Moscow does not act for Russia. */
  private Optional<String> state(Title title, NameMention owner) {
    boolean local = owner.use() == NameClass.CAPITAL && title.titleClass() == TitleClass.OFFICIAL;
    return local ? Optional.empty() : affiliations.stateOf(words.sentence(), names, owner);
  }

  /**
   * Takes a changing modifier that stands before the name of the state: "former Russian President".
   */
  private boolean modifier(int token, Set<TitleModifier> modifiers) {
    List<TitleModifier> found =
        new ArrayList<>(lexicon.titleModifiers().classes(words.words(token, token + 1)));
    found.retainAll(CHANGES);
    modifiers.addAll(found);
    return !found.isEmpty();
  }

  private boolean describes(int token) {
    Token before = words.sentence().token(token);
    boolean known =
        !words.words(token, token + 1).isEmpty()
            && !lexicon.titleModifiers().classes(words.words(token, token + 1)).isEmpty();
    return known
        || words.hyphen(token)
        || before.tag().startsWith("JJ")
        || before.tag().equals("NN")
        || before.tag().equals("NNP") && nameCovering(token).isEmpty();
  }

  /** The name after a title and "of", "to" or "for"; an envoy to a state does not act for it. */
  private Optional<NameMention> complement(Title title) {
    int end = title.span().end();
    boolean envoy = title.titleClass() == TitleClass.ENVOY;
    if (!words.is(end, "of") && (envoy || !words.is(end, "to") && !words.is(end, "for"))) {
      return Optional.empty();
    }
    int next = words.is(end + 1, "the") ? end + 2 : end + 1;
    return names.stream()
        .filter(n -> n.span().begin() == next && n.kind() != EntityKind.PERSON)
        .findFirst();
  }

  private Optional<NameMention> nameEndingAt(int end) {
    return names.stream()
        .filter(n -> n.span().end() == end && n.kind() != EntityKind.OTHER)
        .findFirst();
  }

  private Optional<NameMention> nameCovering(int token) {
    return names.stream().filter(n -> n.span().contains(token)).findFirst();
  }

  private record Title(TokenSpan span, TitleClass titleClass) {}
}
