package org.w3id.communique.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameAmbiguity;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NameMatch;
import org.w3id.communique.lexicon.NameReading;
import org.w3id.communique.mention.NameCandidate.Origin;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/** Names that a gazetteer knows, read as their context suggests. */
final class GazetteerNames {
  private static final int LONGEST_WORD_IN_CAPITALS = 3;

  /** Tags of words that look like names: modals, pronouns, and the sign "US$". */
  private static final Set<String> NO_NAMES = Set.of("MD", "PRP", "$");

  private static final Set<String> PLACE_TYPES = Set.of("GPE", "LOC", "FAC", "NORP");
  private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "poss", "hmod");

  private GazetteerNames() {}

  static List<NameCandidate> in(NameContext context) {
    List<NameCandidate> found = new ArrayList<>();
    Set<String> states = statesNamed(context);
    for (int i = 0; i < context.size(); i++) {
      Optional<NameMatch> match = context.gazetteerMatch(i);
      if (match.isEmpty()) {
        continue;
      }
      TokenSpan span = new TokenSpan(i, context.words().endToken(i, match.get().length()));
      read(context, span, match.get(), states).ifPresent(found::add);
    }
    return found;
  }

  /** The states that the sentence names by more than a capital and with no other state in doubt. */
  private static Set<String> statesNamed(NameContext context) {
    Set<String> states = new HashSet<>();
    int next = 0;
    for (int i = 0; i < context.size(); i++) {
      Optional<NameMatch> match = context.gazetteerMatch(i);
      if (match.isEmpty() || i < next) {
        continue;
      }
      next = context.words().endToken(i, match.get().length());
      match
          .filter(m -> m.readings().stream().filter(GazetteerNames::ofState).count() == 1)
          .flatMap(m -> m.of(EntityKind.STATE))
          .filter(r -> r.use() != NameClass.CAPITAL)
          .ifPresent(r -> states.add(r.entity().key()));
    }
    return states;
  }

  /** Of two states that share a form the one that the sentence names beyond doubt. */
  private static NameReading preferred(NameMatch match, Set<String> states) {
    return match.readings().stream()
        .filter(r -> r.entity().kind() == EntityKind.STATE && states.contains(r.entity().key()))
        .findFirst()
        .filter(r -> match.first().entity().kind() == EntityKind.STATE)
        .orElse(match.first());
  }

  /** Whether the sentence names a place of this state elsewhere. */
  private static boolean placesOf(NameContext context, String state, TokenSpan except) {
    for (int i = 0; i < context.size(); i++) {
      boolean found =
          context
              .gazetteerMatch(i)
              .map(NameMatch::first)
              .filter(r -> r.entity().kind() == EntityKind.PLACE)
              .flatMap(r -> r.entity().state())
              .filter(state::equals)
              .isPresent();
      if (found && !except.contains(i)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<NameCandidate> read(
      NameContext context, TokenSpan span, NameMatch match, Set<String> states) {
    Set<NameAmbiguity> ambiguities =
        context.lexicon().ambiguities().classes(context.words().words(span.begin(), span.end()));
    if (!trusted(context, span, match, ambiguities)) {
      return Optional.empty();
    }
    NameReading reading = preferred(match, states);
    if (ambiguities.contains(NameAmbiguity.US_STATE) && placesOf(context, "USA", span)) {
      reading = match.of(EntityKind.PLACE).orElse(reading);
    }
    if (ambiguities.contains(NameAmbiguity.WEAK_CAPITAL)
        && reading.entity().kind() == EntityKind.STATE
        && !states.contains(reading.entity().key())
        && !isBetweenStates(context, span)) {
      return Optional.of(
          NameCandidate.unknown(span, EntityKind.PLACE, Origin.GAZETTEER, "name/city"));
    }
    NameClass use = reading.use();
    if (use == NameClass.DEMONYM && !modifies(context, span)) {
      if (language(context, span)) {
        return Optional.of(
            NameCandidate.unknown(span, EntityKind.OTHER, Origin.GAZETTEER, "name/language"));
      }
      use = NameClass.PEOPLE;
    }
    return Optional.of(
        new NameCandidate(
            span,
            reading.entity().kind(),
            use,
            Optional.of(reading.entity()),
            Origin.GAZETTEER,
            "name/gazetteer"));
  }

  /** "The accord between Ankara and Tripoli": a capital that stands for its state like another. */
  private static boolean isBetweenStates(NameContext context, TokenSpan span) {
    SentenceWords words = context.words();
    return words.is(span.begin() - 1, "and")
        && words.is(span.begin() - 3, "between")
        && context
            .gazetteerMatch(span.begin() - 2)
            .flatMap(m -> m.of(EntityKind.STATE))
            .isPresent();
  }

  private static boolean ofState(NameReading reading) {
    return reading.entity().kind() == EntityKind.STATE;
  }

  private static boolean trusted(
      NameContext context, TokenSpan span, NameMatch match, Set<NameAmbiguity> ambiguities) {
    SentenceWords words = context.words();
    int i = span.begin();
    String type = words.nameType(i);
    EntityKind kind = match.first().entity().kind();
    if (NO_NAMES.contains(words.tag(i))) {
      return false;
    }
    if (words.shouting()
        && words.words(i, span.end()).getFirst().length() <= LONGEST_WORD_IN_CAPITALS
        && type.isEmpty()) {
      return false;
    }
    if (span.length() > 1) {
      return true;
    }
    if (ambiguities.contains(NameAmbiguity.ARTICLE)
        && !words.is(i - 1, "the")
        && !modifies(context, span)) {
      return false;
    }
    if (ambiguities.contains(NameAmbiguity.WORD) && type.isEmpty() && !context.locative(i)) {
      return false;
    }
    boolean personal =
        ambiguities.contains(NameAmbiguity.GIVEN_NAME)
            || ambiguities.contains(NameAmbiguity.SURNAME);
    if (kind == EntityKind.STATE && ambiguities.contains(NameAmbiguity.GIVEN_NAME)) {
      return !context.freeName(i + 1) && !context.freeName(i - 1) && !context.title(i - 1);
    }
    if (type.equals("PERSON")
        && (personal || kind == EntityKind.PLACE || kind == EntityKind.ITEM)) {
      return context.locative(i) && !context.freeName(i + 1);
    }
    if (ambiguities.contains(NameAmbiguity.GIVEN_NAME)
        && !PLACE_TYPES.contains(type)
        && context.freeName(i + 1)) {
      return false;
    }
    return !ambiguities.contains(NameAmbiguity.SURNAME)
        || PLACE_TYPES.contains(type)
        || !context.freeName(i - 1);
  }

  /** Whether the words stand before a noun that they describe. */
  static boolean modifies(NameContext context, TokenSpan span) {
    Token token = context.words().sentence().token(span.end() - 1);
    for (int steps = 0;
        token.relation().equals("conj") && token.head() >= 0 && steps < context.size();
        steps++) {
      token = context.words().sentence().token(token.head());
    }
    if (token.tag().equals("NNS") || token.tag().equals("NNPS")) {
      return token.index() < span.begin() && !token.form().equals(token.lemma());
    }
    return token.head() > token.index() && MODIFIERS.contains(token.relation());
  }

  private static boolean language(NameContext context, TokenSpan span) {
    SentenceWords words = context.words();
    int i = span.begin();
    boolean after =
        i > 0
            && Set.of("in", "into", "speak", "learn", "translate")
                .contains(words.sentence().token(i - 1).lemma());
    return after && span.length() == 1 && !words.tag(i).endsWith("S");
  }
}
