package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Between whom a gift passes. Ministries give and take for their states, and what a president asks
 * for is for his. Who gives or gets what a clause leaves unsaid stands in the clauses around it:
 * "An earthquake struck Nepal. Japan sent tents." (implicit arguments; Gerber and Chai 2010).
 */
final class GiftSides {
  private static final List<Role> SIDES = List.of(Role.SUPPLIER, Role.RECIPIENT);
  private static final int REACH = 2;

  private final Resolver resolver;
  private final WordTable words;
  private final List<Filler> givers = new ArrayList<>();
  private final Map<String, Filler> getters = new LinkedHashMap<>();
  private Optional<Told> last = Optional.empty();
  private Optional<Told> pact = Optional.empty();

  private record Told(Claim claim, int sentence, int paragraph) {}

  /**
   * Begins a document.
   *
   * @param words class {@code counterpart}: what one state is to another; {@code branded}: goods
   *     that keep the adjective of a country wherever they come from; {@code commercial}: who gets
   *     what is no gift between states
   */
  GiftSides(Resolver resolver, WordTable words) {
    this.resolver = resolver;
    this.words = words;
  }

  /** Keeps a claim for those that leave its sides unsaid. */
  void add(Claim claim, EventMention event) {
    Sentence sentence = event.sentence();
    if (event.type() == EventType.AGREEMENT) {
      pact = Optional.of(new Told(claim, sentence.index(), sentence.paragraph()));
    }
    if (event.isGift()) {
      if (last.filter(t -> t.paragraph() == sentence.paragraph()).isEmpty()) {
        givers.clear();
      }
      givers.addAll(claim.roles().getOrDefault(Role.SUPPLIER, List.of()));
      claim.roles().getOrDefault(Role.RECIPIENT, List.of()).stream()
          .filter(f -> f.entity().kind() == EntityKind.STATE)
          .forEach(f -> getters.putIfAbsent(f.entity().key(), f));
      last = Optional.of(new Told(claim, sentence.index(), sentence.paragraph()));
    }
  }

  /** The roles of a gift with its sides as they are meant; those of any other event as they are. */
  Map<Role, List<Filler>> of(
      EventMention event, Map<Role, List<Filler>> said, SentenceContext context) {
    if (!event.isGift()) {
      return said;
    }
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    roles.putAll(said);
    for (Role side : SIDES) {
      roles.computeIfPresent(
          side, (role, fillers) -> fillers.stream().map(f -> principal(role, f)).toList());
    }
    roles.computeIfPresent(
        Role.SUPPLIER, (role, from) -> others(from, roles.getOrDefault(Role.RECIPIENT, List.of())));
    if (!roles.containsKey(Role.SUPPLIER)) {
      origins(event, roles.getOrDefault(Role.RECIPIENT, List.of()), context)
          .forEach(f -> roles.put(Role.SUPPLIER, List.of(f)));
    }
    if (roles.keySet().stream().noneMatch(SIDES::contains) && isNeed(event)) {
      List<Filler> getting = getting(event, context);
      if (!getting.isEmpty()) {
        roles.put(Role.RECIPIENT, getting);
      }
      return roles;
    }
    if (roles.keySet().stream().noneMatch(SIDES::contains) && event.trigger().isVerb()) {
      Map<Role, List<Filler>> before = recent(context); // "the package includes tents"
      SIDES.stream().filter(before::containsKey).forEach(s -> roles.put(s, before.get(s)));
      return roles;
    }
    for (Role side : SIDES) {
      Role other = other(side);
      if (isOpen(event, side, roles) && roles.containsKey(other)) {
        List<Filler> unsaid = unsaid(event, roles.get(other), side, context);
        if (!unsaid.isEmpty()) {
          roles.put(side, unsaid);
          return roles;
        }
      }
    }
    return roles;
  }

  /** Of several who make a deal, the one whose army gets the goods gives none. */
  private static List<Filler> others(List<Filler> from, List<Filler> getting) {
    List<Filler> left = new ArrayList<>(from);
    left.removeIf(giver -> contains(getting, giver.entity()));
    return left.isEmpty() ? from : left;
  }

  /**
   * Whose the gift is by the adjective before it: "Turkish aid", "Russian rifles"; what is bought
   * under the name of a country, such as a vaccine, may come from elsewhere.
   */
  private List<Filler> origins(
      EventMention event, List<Filler> recipients, SentenceContext context) {
    return event.arguments().getOrDefault(Role.ITEM, List.of()).stream()
        .filter(item -> !words.is(item.head().lemma(), "branded"))
        .flatMap(item -> context.syntax().modifiers(item.head()).stream())
        .filter(t -> context.name(t).filter(n -> n.use() == NameClass.DEMONYM).isPresent())
        .filter(t -> !isMadeThere(t, context))
        .flatMap(t -> resolver.resolve(context, t, Role.SUPPLIER).stream())
        .filter(r -> r.entity().kind() == EntityKind.STATE && !contains(recipients, r.entity()))
        .map(GiftSides::filler)
        .limit(1)
        .toList();
  }

  /** "Japanese-built boats" may be anybody's. */
  private static boolean isMadeThere(Token adjective, SentenceContext context) {
    int next = adjective.index() + 1;
    return next < context.sentence().size() && context.sentence().token(next).tag().equals("HYPH");
  }

  /** Whether nobody is said to be on a side, or only by what he is to the other: "its neighbor". */
  private boolean isOpen(EventMention event, Role side, Map<Role, List<Filler>> roles) {
    List<Filler> fillers = roles.getOrDefault(side, List.of());
    return fillers.stream().allMatch(f -> f.entity().scope() == EntityScope.NAMELESS)
        && event.arguments().getOrDefault(side, List.of()).stream()
            .allMatch(
                a -> a.head().tag().equals("NN") && words.is(a.head().lemma(), "counterpart"));
  }

  /** Whether nothing is said but what is needed. */
  private static boolean isNeed(EventMention event) {
    return event.factuality().filter(f -> f == Factuality.CALLED_FOR).isPresent()
        && event.needs().stream().allMatch(together -> together.contains(Role.RECIPIENT));
  }

  /** Who got the gift told last, or else the state around: "Tents are needed". */
  private List<Filler> getting(EventMention event, SentenceContext context) {
    List<Filler> before = recent(context).getOrDefault(Role.RECIPIENT, List.of());
    return before.isEmpty() ? statesAround(event, List.of(), context) : before;
  }

  private static Role other(Role side) {
    return side == Role.SUPPLIER ? Role.RECIPIENT : Role.SUPPLIER;
  }

  /** The state for which a ministry gives or takes, and for which a president takes. */
  private Filler principal(Role role, Filler filler) {
    boolean giver = role == Role.SUPPLIER && filler.entity().kind() == EntityKind.PERSON;
    return giver
        ? filler
        : resolver
            .principal(filler.entity())
            .map(state -> new Filler(state, filler.mention(), filler.text(), filler.span()))
            .orElse(filler);
  }

  private List<Filler> unsaid(
      EventMention event, List<Filler> known, Role side, SentenceContext context) {
    if (known.stream().noneMatch(this::isForeign)) {
      return List.of();
    }
    List<Filler> partner = partner(event, known, context);
    if (!partner.isEmpty()) {
      return partner;
    }
    List<Filler> told = told(known, side, context);
    if (!told.isEmpty()
        || side == Role.SUPPLIER
        || isToSomebody(event, context)
        || known.stream().allMatch(this::isOfUnknownState)) {
      return told;
    }
    List<Filler> only = onlyGetter(known);
    return only.isEmpty() ? statesAround(event, known, context) : only;
  }

  /** The one state that gets all that the document tells of, if it is not the one that gives. */
  private List<Filler> onlyGetter(List<Filler> known) {
    return getters.size() == 1
        ? getters.values().stream().filter(f -> !contains(known, f.entity())).toList()
        : List.of();
  }

  /** "Cut loans to exporters": it is said who gets it, though nobody whom the rules take. */
  private boolean isToSomebody(EventMention event, SentenceContext context) {
    return Stream.concat(Stream.of(event.trigger()), heads(event, Role.ITEM).stream())
        .flatMap(t -> context.sentence().dependents(t, "prep").stream())
        .filter(t -> t.lemma().equals("to"))
        .flatMap(t -> context.sentence().dependents(t, "pobj", "pcomp").stream())
        .flatMap(
            t -> Stream.concat(Stream.of(t), context.sentence().dependents(t, "dobj").stream()))
        .anyMatch(t -> words.is(t.lemma(), "commercial"));
  }

  /** The other party of the pact under which somebody gives or gets something. */
  private List<Filler> partner(EventMention event, List<Filler> known, SentenceContext context) {
    if (pact.isEmpty() || !isUnderPact(event, context)) {
      return List.of();
    }
    Told told = pact.get();
    List<Filler> others = new ArrayList<>(told.claim().roles().getOrDefault(Role.PARTY, List.of()));
    boolean one = others.removeIf(party -> contains(known, party.entity()));
    boolean near = context.sentence().index() - told.sentence() <= 1;
    return one && near && others.size() == 1 ? others : List.of();
  }

  /** "Signed a pact under which Peru will get rice"; "Under the pact, Peru will get rice". */
  private boolean isUnderPact(EventMention event, SentenceContext context) {
    return context.sentence().tokens().stream()
        .filter(t -> t.lemma().equals("under") && t.index() < event.trigger().index())
        .flatMap(under -> context.sentence().dependents(under, "pobj").stream())
        .anyMatch(t -> t.tag().equals("WDT") || words.is(t.lemma(), "pact"));
  }

  /** A minister of whom nothing tells whose he is: the state around may be his own. */
  private boolean isOfUnknownState(Filler filler) {
    return filler.entity().kind() == EntityKind.PERSON && filler.entity().represents().isEmpty();
  }

  private List<Filler> statesAround(
      EventMention event, List<Filler> known, SentenceContext context) {
    List<Token> beside = context.syntax().coordinated(heads(event, Role.SUPPLIER));
    return resolver.statesAround(context, event.trigger()).stream()
        .filter(r -> !contains(known, r.entity()) && !contains(givers, r.entity()))
        .filter(r -> beside.stream().noneMatch(t -> r.span().contains(t.span())))
        .limit(1)
        .map(GiftSides::filler)
        .toList();
  }

  private static List<Token> heads(EventMention event, Role role) {
    return event.arguments().getOrDefault(role, List.of()).stream().map(Argument::head).toList();
  }

  /** Whether it is known for which state, or for which body of states, somebody acts. */
  private boolean isForeign(Filler filler) {
    Entity entity = filler.entity();
    return switch (entity.kind()) {
      case STATE -> true;
      case PERSON -> entity.represents().isPresent() || resolver.holdsOffice(entity);
      case ORGANIZATION ->
          entity.scope() == EntityScope.GLOBAL
              && (entity.represents().isPresent() || entity.code().isPresent());
      case PLACE -> entity.code().isPresent();
      case ITEM, OTHER -> false;
    };
  }

  /**
   * The other side of the gift told last, whichever way that went. Several give to one, so that who
   * gives is known only of what the same one gets.
   */
  private List<Filler> told(List<Filler> known, Role side, SentenceContext context) {
    Map<Role, List<Filler>> roles = recent(context);
    List<Filler> same = roles.getOrDefault(side, List.of());
    List<Filler> opposite = roles.getOrDefault(other(side), List.of());
    boolean back = same.stream().anyMatch(f -> contains(known, f.entity()));
    boolean on =
        side == Role.RECIPIENT || opposite.stream().anyMatch(f -> contains(known, f.entity()));
    List<Filler> found = new ArrayList<>(back ? opposite : on ? same : List.of());
    found.removeIf(f -> contains(known, f.entity()));
    if (side == Role.RECIPIENT && back) {
      found.removeIf(f -> f.entity().kind() == EntityKind.ORGANIZATION && isForeign(f));
    }
    return found;
  }

  private Map<Role, List<Filler>> recent(SentenceContext context) {
    return last.filter(t -> t.paragraph() == context.sentence().paragraph())
        .filter(t -> context.sentence().index() - t.sentence() <= REACH)
        .map(t -> t.claim().roles())
        .orElse(Map.of());
  }

  private static boolean contains(List<Filler> fillers, Entity entity) {
    return fillers.stream().anyMatch(f -> stands(f.entity(), entity));
  }

  /** Whether one is the other, or acts for it. */
  private static boolean stands(Entity one, Entity other) {
    return one.key().equals(other.key())
        || one.represents().filter(other.key()::equals).isPresent()
        || other.represents().filter(one.key()::equals).isPresent();
  }

  private static Filler filler(Referent r) {
    return new Filler(r.entity(), r.mention(), r.text(), r.span());
  }
}
