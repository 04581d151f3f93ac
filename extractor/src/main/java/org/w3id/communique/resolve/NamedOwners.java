package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Token;

/** The names beside a noun that say whose it is, of states and of organisations. */
final class NamedOwners {
  private NamedOwners() {}

  /**
   * "Taliban fighters", "fighters of Hamas", "Hamas's rockets": the organisation named with the
   * noun.
   */
  static List<Token> organizations(SentenceContext context, Token head) {
    Syntax syntax = context.syntax();
    return Stream.of(
            syntax.modifiers(head),
            syntax.possessors(head),
            syntax.behind(head, "of"),
            syntax.behind(head, "from"))
        .flatMap(List::stream)
        .filter(t -> isOrganization(context, t))
        .toList();
  }

  /** The Taliban of "American and Taliban negotiators", ASEAN of "leaders of ASEAN and China". */
  static List<Token> sharing(SentenceContext context, Token head, List<Token> states) {
    Syntax syntax = context.syntax();
    Stream<Token> before =
        syntax.modifiers(head).stream()
            .filter(
                t ->
                    t.relation().equals("conj")
                        || states.stream()
                            .anyMatch(s -> s.head() == t.index() && s.relation().equals("conj")));
    Stream<Token> behind =
        Stream.of(syntax.behind(head, "of"), syntax.behind(head, "from"))
            .filter(group -> group.stream().anyMatch(states::contains))
            .flatMap(List::stream);
    return Stream.concat(before, behind).filter(t -> isOrganization(context, t)).toList();
  }

  /** Whether a token heads the name of an organisation. */
  static boolean isOrganization(SentenceContext context, Token token) {
    return context
        .name(token)
        .filter(n -> n.kind() == EntityKind.ORGANIZATION && n.head() == token.index())
        .isPresent();
  }

  /** The names of states before, behind or around the noun that say whose it is. */
  static List<Token> states(SentenceContext context, Token head) {
    Syntax syntax = context.syntax();
    List<Token> sources = new ArrayList<>(syntax.modifiers(head));
    sources.addAll(syntax.possessors(head));
    sources.addAll(syntax.behind(head, "of"));
    sources.addAll(syntax.behind(head, "from"));
    sources.removeIf(
        t ->
            context
                .name(t)
                .filter(n -> n.kind() == EntityKind.STATE && n.head() == t.index())
                .isEmpty());
    return sources;
  }

  /** ISO code of the first state that describes the noun. */
  static Optional<String> stateOf(SentenceContext context, Token head) {
    return states(context, head).stream()
        .findFirst()
        .flatMap(context::name)
        .flatMap(NameMention::entity)
        .map(NamedEntity::key);
  }
}
