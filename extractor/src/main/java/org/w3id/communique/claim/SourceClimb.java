package org.w3id.communique.claim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/** The way up from an event through the words that govern it, and who speaks by them. */
final class SourceClimb {
  private static final int MAX_CLIMB = 14;
  private static final Set<String> COMPLEMENTS =
      Set.of("ccomp", "xcomp", "acl", "pcomp", "parataxis", "dep");
  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubjpass", "pobj", "dative");

  private final SentenceContext context;
  private final Syntax syntax;
  private final Resolver resolver;
  private final WordTable words;
  private final Backgrounds backgrounds;
  private final Map<String, Filler> sources = new LinkedHashMap<>();
  private boolean hearsay;

  /** Whether the last step led from a clause to a noun that seems to hold it. */
  private boolean content;

  /** Whether the noun reached says the event itself, not one that the event has to do with. */
  private boolean itself = true;

  /**
   * Takes a sentence; of the words the classes {@code says}, {@code says-object}, {@code
   * addresses}, {@code performative}, {@code speaks}, {@code relays}, {@code hearsay}, {@code
   * rumour}, {@code complementizer}, {@code wishes}, {@code faults},
   * {@code speaker} and {@code background}.
   */
  SourceClimb(SentenceContext context, Resolver resolver, WordTable words) {
    this.context = context;
    this.syntax = context.syntax();
    this.resolver = resolver;
    this.words = words;
    this.backgrounds = new Backgrounds(words);
  }

  /** Who was met on the way, each once. */
  List<Filler> sources() {
    return List.copyOf(sources.values());
  }

  /** Whether nobody was met. */
  boolean isSilent() {
    return sources.isEmpty();
  }

  /** Whether the words on the way say that nobody in particular says so: "reportedly". */
  boolean isHearsay() {
    return hearsay;
  }

  /** Goes up from an event to the root of its sentence, or to where only the background is told. */
  void from(EventMention event) {
    Token current = event.predicate();
    hearsay = isHearsay(current) || isHearsay(event.trigger());
    event
        .support()
        .or(() -> Optional.of(event.trigger()).filter(t -> words.is(lower(t), "performative")))
        .filter(verb -> says(verb, "says-object") || saysOf(verb, event.trigger()))
        .ifPresent(this::saidBy);
    told(event).forEach(this::behind);
    for (int i = 0; i < MAX_CLIMB; i++) {
      besides(current);
      Optional<Token> above = syntax.governor(current);
      if (above.isEmpty() || backgrounds.is(context, current, above.get())) {
        return;
      }
      step(current, above.get());
      current = above.get();
    }
  }

  private void saidBy(Token verb) {
    List<Token> speakers = syntax.subjects(verb);
    speakers.forEach(this::add);
    hearsay |= speakers.isEmpty() && isPassiveReport(verb);
  }

  /** "Notified Congress of a sale". */
  private boolean saysOf(Token verb, Token noun) {
    return syntax
        .governor(noun)
        .filter(p -> syntax.governor(p).filter(verb::equals).isPresent())
        .filter(p -> words.is(lower(verb) + " " + lower(p), "says-object"))
        .isPresent();
  }

  /** The nouns that name an event: of an attack also who does the harm, or in what it is done. */
  private Stream<Token> told(EventMention event) {
    Token trigger = event.trigger();
    if (trigger.isNoun()) {
      return Stream.of(trigger);
    }
    return event.type() == EventType.MILITARY_ACTION
        ? Stream.concat(
            syntax.subjects(trigger).stream(),
            context.sentence().dependents(trigger, "prep").stream()
                .filter(p -> p.lemma().equals("in"))
                .flatMap(p -> context.sentence().dependents(p, "pobj").stream()))
        : Stream.empty();
  }

  private void step(Token current, Token governor) {
    boolean preposition = governor.tag().equals("IN") || governor.tag().equals("TO");
    Token cue = preposition ? saying(governor) : governor;
    if (reports(current, governor, cue)) {
      List<Token> speakers = cue.isVerb() ? syntax.subjects(cue) : holders(cue);
      speakers.forEach(this::add);
      if (speakers.isEmpty() && !cue.isVerb() && words.is(lower(cue), "rumour")) {
        add(cue); // "claims that", "reports of"
      }
      hearsay |= speakers.isEmpty() && isPassiveReport(cue);
    }
    hearsay |= governor.isVerb() && isHearsay(governor);
    content = isContent(current);
    itself = governor.isVerb() || itself && isSame(current, governor, preposition);
  }

  /**
   * What a preposition completes; "accuses the army of killing" says it of the army, though the
   * parser hangs "of" on it.
   */
  private Token saying(Token preposition) {
    Optional<Token> cue = syntax.governor(preposition);
    return cue.filter(noun -> noun.isNoun() && noun.relation().equals("dobj"))
        .flatMap(syntax::governor)
        .filter(verb -> words.is(lower(verb), "faults"))
        .filter(verb -> words.is(lower(verb) + " " + lower(preposition), "says-object"))
        .or(() -> cue)
        .orElse(preposition);
  }

  /** Whose words a noun names: "the army's claims", "Georgian charges". */
  private List<Token> holders(Token noun) {
    List<Token> holders = syntax.holders(noun);
    return holders.isEmpty()
        ? syntax.modifiers(noun).stream()
            .filter(t -> context.name(t).filter(SourceClimb::isBody).isPresent())
            .toList()
        : holders;
  }

  private static boolean isBody(NameMention name) {
    return name.kind() == EntityKind.STATE
        && (name.use() == NameClass.DEMONYM || name.use() == NameClass.ACRONYM);
  }

  private boolean reports(Token current, Token governor, Token cue) {
    String relation = current.relation();
    if (!cue.equals(governor)) {
      boolean argument = relation.equals("pobj") || relation.equals("pcomp");
      return argument && itself && words.is(lower(cue) + " " + lower(governor), "says-object");
    }
    if (ARGUMENTS.contains(relation)) {
      boolean told = content && words.is(lower(cue), "addresses"); // "told a conference that"
      return itself && (told || says(cue, "says-object"));
    }
    boolean wish = relation.equals("xcomp") && words.is(lower(cue), "wishes");
    return !wish
        && (isComplement(current, cue) || goesOn(current, cue))
        && says(cue, "says");
  }

  /** "Says that he will not attend, but he will visit China": he goes on saying so. */
  private boolean goesOn(Token clause, Token cue) {
    return clause.relation().equals("conj")
        && clause.index() > cue.index()
        && context.sentence().dependents(cue, "ccomp").stream()
            .anyMatch(t -> t.index() > cue.index() && t.index() < clause.index())
        && context.sentence().dependents(clause, "nsubj").stream().anyMatch(Token::isPronoun)
        && context.sentence().dependents(clause, "aux").stream()
            .anyMatch(t -> t.tag().equals("MD"));
  }

  private boolean isSame(Token current, Token governor, boolean preposition) {
    if (preposition) {
      return governor.lemma().equals("of");
    }
    return !current.isVerb() || isContent(current);
  }

  /** What a clause behind a noun says: "a raid that Syria attributes to Israel". */
  private void behind(Token noun) {
    for (Token clause : context.sentence().dependents(noun, "relcl", "acl")) {
      boolean about =
          syntax.objects(clause).contains(noun) && says(clause, "says-object")
              || context.sentence().dependents(clause, "prep").stream()
                  .filter(p -> isRelative(p) || syntax.objects(clause).contains(noun))
                  .anyMatch(p -> words.is(lower(clause) + " " + lower(p), "says-object"));
      if (about || tellsOf(clause)) {
        List<Token> speakers = syntax.subjects(clause);
        speakers.forEach(this::add);
        hearsay |= speakers.isEmpty() && isPassiveReport(clause);
      }
    }
  }

  /** "A strike that Libya says killed two", "a blast which the group says was aimed at police". */
  private boolean tellsOf(Token clause) {
    return says(clause, "says")
        && !syntax.subjects(clause).isEmpty()
        && context.sentence().dependents(clause, "ccomp", "xcomp").stream()
            .filter(t -> t.isVerb() && t.index() > clause.index())
            .anyMatch(
                t ->
                    !ClauseMood.isInfinitive(context, t)
                        && context.sentence().dependents(t, "nsubj", "nsubjpass", "mark").stream()
                            .allMatch(s -> s.tag().startsWith("W")));
  }

  /** "For which Khartoum blames the south". */
  private boolean isRelative(Token preposition) {
    return context.sentence().dependents(preposition, "pobj").stream()
        .anyMatch(t -> t.tag().equals("WDT"));
  }

  /** What hangs beside a clause: "according to", "as the ministry said". */
  private void besides(Token current) {
    accordingTo(context, context.sentence().dependents(current)).forEach(this::add);
    for (Token clause : context.sentence().dependents(current, "advcl")) {
      boolean as =
          context.sentence().dependents(clause, "mark", "advmod").stream()
              .anyMatch(t -> t.lemma().equalsIgnoreCase("as"));
      boolean alone = context.sentence().dependents(clause, "dobj", "ccomp", "xcomp").isEmpty();
      if (as && alone && words.is(lower(clause), "speaks")) {
        syntax.subjects(clause).forEach(this::add);
      }
      if (clause.tag().equals("VBG") && words.is(lower(clause), "relays")) {
        syntax.objects(clause).stream().filter(this::canSpeak).forEach(this::add);
      }
    }
  }

  /** "Citing two officials", not "citing its needs". */
  private boolean canSpeak(Token cited) {
    return cited.isPronoun()
        || context.name(cited).isPresent()
        || words.is(lower(cited), "speaker")
        || resolver.resolveSpeaker(context, cited).stream()
            .anyMatch(r -> r.entity().kind() == EntityKind.PERSON);
  }

  void add(Token speaker) {
    add(context, speaker);
  }

  void add(SentenceContext where, Token speaker) {
    for (Referent r : resolver.resolveSpeaker(where, speaker)) {
      sources.putIfAbsent(
          r.entity().kind() + r.entity().key(),
          new Filler(r.entity(), r.mention(), r.text(), r.span()));
    }
  }

  /**
   * Whether a clause is what the cue says: no adverbial clause, and not joined to it by a semicolon
   * alone.
   */
  private boolean isComplement(Token clause, Token cue) {
    List<Token> marks = context.sentence().dependents(clause, "mark");
    if (marks.stream().anyMatch(t -> !words.is(lower(t), "complementizer"))) {
      return false;
    }
    if (clause.relation().equals("advcl")) {
      return marks.stream().anyMatch(t -> t.lemma().equals("for")); // "called for Iran to stop"
    }
    boolean apart =
        context
            .sentence()
            .tokens()
            .subList(Math.min(clause.index(), cue.index()), Math.max(clause.index(), cue.index()))
            .stream()
            .anyMatch(t -> t.form().equals(";"));
    return COMPLEMENTS.contains(clause.relation()) && !apart;
  }

  /**
   * Whether a clause behind a noun says what the noun names: "plans to send", "claims that",
   * "suggestions it may send"; or what somebody is told: "told a channel that rebels had taken it".
   */
  private boolean isContent(Token clause) {
    boolean whole =
        context.sentence().dependents(clause, "nsubj", "nsubjpass").stream()
            .anyMatch(t -> !t.tag().startsWith("W"));
    boolean relative =
        context.sentence().dependents(clause).stream().anyMatch(t -> t.tag().equals("WDT"));
    boolean filled =
        context.sentence().dependents(clause, "dobj").stream()
            .anyMatch(t -> !t.tag().startsWith("W"));
    return switch (clause.relation()) {
      case "acl" ->
          ClauseMood.isInfinitive(context, clause)
              || !context.sentence().dependents(clause, "mark").isEmpty()
              || whole;
      case "relcl" -> whole && (!relative || filled);
      default -> false;
    };
  }

  private boolean says(Token verb, String wordClass) {
    return words.is(lower(verb), wordClass)
        || context.sentence().dependents(verb, "prt", "acomp", "ccomp", "oprd").stream()
            .filter(t -> !t.isVerb())
            .anyMatch(t -> words.is(lower(verb) + " " + lower(t), wordClass));
  }

  private boolean isPassiveReport(Token cue) {
    return cue.isVerb() && words.is(lower(cue), "rumour") && syntax.isPassive(cue);
  }

  private boolean isHearsay(Token token) {
    return context.sentence().dependents(token, "advmod", "nmod", "amod").stream()
        .anyMatch(t -> words.is(lower(t), "hearsay"));
  }

  /** The tokens of a sentence that no semicolon divides from a word. */
  static List<Token> beside(SentenceContext context, Token word) {
    List<Token> tokens = context.sentence().tokens();
    int[] marks =
        tokens.stream().filter(t -> t.form().equals(";")).mapToInt(Token::index).toArray();
    int begin = Arrays.stream(marks).filter(i -> i < word.index()).max().orElse(0);
    int end = Arrays.stream(marks).filter(i -> i > word.index()).min().orElse(tokens.size());
    return tokens.subList(begin, end);
  }

  /** What stands behind an "according to" among the tokens. */
  static List<Token> accordingTo(SentenceContext context, List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.form().equalsIgnoreCase("according"))
        .flatMap(t -> context.syntax().behind(t, "to").stream())
        .toList();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
