package org.w3id.communique.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameHead;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.lexicon.NameMatch;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.lexicon.TermList;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Tells for which state a name or noun stands or acts, by the words of its own sentence. */
public final class Affiliations {
  private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "poss", "hmod");

  private final Gazetteer gazetteer;
  private final NameLexicon lexicon;

  /** Knows states by this gazetteer and their bodies by these lists. */
  public Affiliations(Gazetteer gazetteer, NameLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * ISO code of the state that a name names, belongs to or acts for: "Moscow", "Pentagon", "Russian
   * Foreign Ministry", "Ukraine's Ministry of Defence". A place that merely lies in a state has
   * none.
   *
   * @param names the names of the sentence as {@link NameFinder} gives them
   */
  public Optional<String> stateOf(Sentence sentence, List<NameMention> names, NameMention name) {
    return switch (name.kind()) {
      case STATE -> name.entity().map(NamedEntity::key);
      case ORGANIZATION ->
          name.entity().flatMap(NamedEntity::state).or(() -> stateOfBody(sentence, names, name));
      case PERSON ->
          name.entity()
              .flatMap(NamedEntity::state)
              .or(() -> possessor(sentence, names, name.span().begin()));
      case PLACE, ITEM, OTHER -> Optional.empty();
    };
  }

  /**
   * ISO code of the state that describes a noun: "Israeli military", "the government of Sri Lanka",
   * "Turkey's army".
   *
   * @param names the names of the sentence as {@link NameFinder} gives them
   */
  public Optional<String> stateOf(Sentence sentence, List<NameMention> names, Token noun) {
    for (Token dependent : sentence.dependents(noun)) {
      boolean of = dependent.relation().equals("prep") && dependent.lemma().equals("of");
      List<Token> described = of ? sentence.dependents(dependent, "pobj") : List.of(dependent);
      if (!of && !MODIFIERS.contains(dependent.relation())) {
        continue;
      }
      for (Token token : described) {
        Optional<String> state = stateCovering(names, token.index());
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> stateOfBody(
      Sentence sentence, List<NameMention> names, NameMention name) {
    boolean body = name.entity().isEmpty() && isBody(new SentenceWords(sentence), name);
    return body ? ownerOf(sentence, names, name) : Optional.empty();
  }

  /**
   * ISO code of the state that the words of a body's name or a possessive before it name: "Russian
   * Foreign Ministry", "Peru's Congress".
   *
   * @param names the names of the sentence as {@link NameFinder} gives them
   */
  public Optional<String> ownerOf(Sentence sentence, List<NameMention> names, NameMention name) {
    SentenceWords words = new SentenceWords(sentence);
    for (int i = name.span().begin(); i < name.span().end(); i++) {
      if (!words.words(i, i + 1).isEmpty()) {
        Optional<NamedEntity> state =
            gazetteer.longestMatch(words.words(), words.firstWord(i)).flatMap(this::state);
        if (state.isPresent()) {
          return state.map(NamedEntity::key);
        }
      }
    }
    return possessor(sentence, names, name.span().begin());
  }

  private boolean isBody(SentenceWords words, NameMention name) {
    for (int i = words.firstWord(name.span().begin());
        i < words.firstWord(name.span().end());
        i++) {
      Optional<TermList.Match<NameHead>> head = lexicon.heads().startingAt(words.words(), i);
      if (head.filter(m -> m.classes().contains(NameHead.STATE_BODY)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<NamedEntity> state(NameMatch match) {
    return match.of(EntityKind.STATE).map(r -> r.entity());
  }

  /** The state whose possessive ends before a token. */
  private static Optional<String> possessor(Sentence sentence, List<NameMention> names, int token) {
    return token >= 2 && sentence.token(token - 1).tag().equals("POS")
        ? stateCovering(names, token - 2)
        : Optional.empty();
  }

  private static Optional<String> stateCovering(List<NameMention> names, int token) {
    return names.stream()
        .filter(n -> n.kind() == EntityKind.STATE && n.span().contains(token))
        .findFirst()
        .flatMap(NameMention::entity)
        .map(NamedEntity::key);
  }
}
