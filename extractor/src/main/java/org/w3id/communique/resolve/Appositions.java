package org.w3id.communique.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Token;

/** Names that stand beside a description: "the Iranian president, Hassan Rouhani". */
final class Appositions {
  private final Names names;

  Appositions(Names names) {
    this.names = names;
  }

  /** Who or what of those that act is described; empty where no name stands beside it. */
  List<Referent> actors(SentenceContext context, Token head) {
    List<Referent> apposed = apposed(context, head, Appositions::stands, false);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<Referent> each = each(context, head);
    if (each.isEmpty() && head.tag().equals("NN")) {
      each = named(context, head);
    }
    return each.isEmpty()
        ? enclosed(context, head).flatMap(n -> names.referent(context, n, false)).stream().toList()
        : each;
  }

  /** The place that is described: "the capital, Khartoum", but not who lives in it. */
  List<Referent> places(SentenceContext context, Token head) {
    return apposed(context, head, n -> isSomewhere(n) || n.kind() == EntityKind.ORGANIZATION, true);
  }

  /** What a name is that may be hit: somebody or a place. */
  List<Referent> targets(SentenceContext context, Token head) {
    return apposed(context, head, n -> stands(n) || isSomewhere(n), true);
  }

  /** "IMF managing director Christine Lagarde", whom the parser hangs on her organisation. */
  Optional<Referent> official(SentenceContext context, Token head, NameMention name) {
    if (name.kind() == EntityKind.PERSON) {
      return Optional.empty();
    }
    return context.sentence().dependents(head, "appos").stream()
        .flatMap(t -> context.name(t).stream())
        .filter(n -> n.kind() == EntityKind.PERSON && isTitled(context, head, n))
        .findFirst()
        .flatMap(n -> names.referent(context, n, false));
  }

  /** Whether nothing but common nouns stand between a name and that of a person. */
  private static boolean isTitled(SentenceContext context, Token head, NameMention person) {
    List<Token> between =
        context.sentence().tokens().stream()
            .filter(t -> t.index() > head.index() && t.index() < person.span().begin())
            .toList();
    return !between.isEmpty()
        && between.stream().allMatch(t -> t.isNoun() || t.tag().matches("JJ|VBG"));
  }

  /** "The head of the agency, Mohamed ElBaradei": the person's name is not that of the agency. */
  private List<Referent> named(SentenceContext context, Token head) {
    return context.syntax().behind(head, "of").stream()
        .flatMap(t -> context.sentence().dependents(t, "appos").stream())
        .flatMap(t -> context.name(t).stream())
        .filter(n -> n.kind() == EntityKind.PERSON)
        .limit(1)
        .flatMap(n -> names.referent(context, n, false).stream())
        .toList();
  }

  private List<Referent> apposed(
      SentenceContext context, Token head, Predicate<NameMention> wanted, boolean asPlace) {
    return context.sentence().dependents(head, "appos").stream()
        .filter(t -> context.name(t).filter(wanted).isPresent())
        .findFirst()
        .map(first -> named(context, head, first, asPlace))
        .orElse(List.of());
  }

  /** The name, and with "presidents" all that are coordinated with it. */
  private List<Referent> named(SentenceContext context, Token head, Token first, boolean asPlace) {
    boolean several =
        head.tag().endsWith("S") && context.name(first).filter(Appositions::stands).isPresent();
    List<Token> tokens = several ? context.syntax().coordinated(List.of(first)) : List.of(first);
    return tokens.stream()
        .flatMap(t -> context.name(t).stream())
        .flatMap(n -> names.referent(context, n, asPlace).stream())
        .toList();
  }

  /**
   * "The presidents of Afghanistan and the United States, Hamid Karzai and Barack Obama", which the
   * parser takes for four in a row: as many persons as states.
   */
  private List<Referent> each(SentenceContext context, Token head) {
    if (!head.tag().equals("NNS")) {
      return List.of();
    }
    List<NameMention> of =
        context.syntax().behind(head, "of").stream()
            .flatMap(t -> context.name(t).filter(n -> n.head() == t.index()).stream())
            .toList();
    List<NameMention> persons = of.stream().filter(n -> n.kind() == EntityKind.PERSON).toList();
    long states = of.stream().filter(n -> n.kind() == EntityKind.STATE).count();
    return states > 1 && persons.size() == states
        ? persons.stream().flatMap(n -> names.referent(context, n, false).stream()).toList()
        : List.of();
  }

  /**
   * "His counterpart, Christopher Hill, is due", "the President of Gabon, Ali Bongo, left": a
   * person's name between commas behind a noun in the singular, wherever the parser hangs it.
   */
  private static Optional<NameMention> enclosed(SentenceContext context, Token head) {
    List<Token> tokens = context.sentence().tokens();
    int comma = endOfPhrase(context, head);
    int begin = comma + 1;
    boolean single =
        !head.tag().endsWith("S") && (!head.isProperNoun() || comma > head.index() + 1);
    if (!single || begin >= tokens.size() || !tokens.get(comma).form().equals(",")) {
      return Optional.empty();
    }
    return context
        .name(tokens.get(begin))
        .filter(n -> n.kind() == EntityKind.PERSON && n.span().begin() == begin)
        .filter(n -> n.span().end() < tokens.size())
        .filter(n -> tokens.get(n.span().end()).tag().matches("[,.:]"));
  }

  /** What follows a noun, or "of" and a name behind it. */
  private static int endOfPhrase(SentenceContext context, Token head) {
    int next = head.index() + 1;
    return context.syntax().behind(head, "of").stream()
        .flatMap(t -> context.name(t).stream())
        .filter(n -> n.span().begin() > next && n.span().begin() <= next + 2)
        .map(n -> n.span().end())
        .findFirst()
        .orElse(next);
  }

  /** Whether a name can stand for a description beside it: "its neighbour, Turkey". */
  private static boolean stands(NameMention name) {
    return name.kind() == EntityKind.PERSON
        || name.kind() == EntityKind.ORGANIZATION
        || name.kind() == EntityKind.STATE
            && (name.use() == NameClass.NAME || name.use() == NameClass.ALIAS);
  }

  static boolean isSomewhere(NameMention name) {
    return name.kind() == EntityKind.STATE || name.kind() == EntityKind.PLACE;
  }
}
