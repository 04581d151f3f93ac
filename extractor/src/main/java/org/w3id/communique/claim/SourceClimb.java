package org.w3id.communique.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/** The way up from an event through the words that govern it, and who speaks by them. */
final class SourceClimb {
  private static final int MAX_CLIMB = 14;
  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubjpass", "pobj", "dative");

  private final SentenceContext context;
  private final Syntax syntax;
  private final Resolver resolver;
  private final WordTable words;
  private final Reporting reporting;
  private final Backgrounds backgrounds;
  private final Map<String, Filler> sources = new LinkedHashMap<>();
  private boolean hearsay;

  /** Whether the last step led from a clause to a noun that seems to hold it. */
  private boolean content;

  /** What takes part in the event: "soldiers they captured" are nothing that anybody says. */
  private Predicate<Token> argument = token -> false;

  /** Whether the noun reached says the event itself, not one that the event has to do with. */
  private boolean itself = true;

  /**
   * Takes a sentence; of the words the classes {@code addresses}, {@code performative}, {@code
   * speaks}, {@code relays}, {@code measure}, {@code rumour}, {@code wishes}, {@code speaker},
   * {@code mute} and {@code background}, and those of {@link Reporting}.
   */
  SourceClimb(SentenceContext context, Resolver resolver, WordTable words) {
    this.context = context;
    this.syntax = context.syntax();
    this.resolver = resolver;
    this.words = words;
    this.reporting = new Reporting(context, words);
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
    argument = event::hasArgument;
    Token current = event.predicate();
    hearsay = reporting.isHearsay(current) || reporting.isHearsay(event.trigger());
    event
        .support()
        .or(() -> Optional.of(event.trigger()).filter(t -> words.is(lower(t), "performative")))
        .filter(verb -> reporting.says(verb, "says-object") || saysOf(verb, event.trigger()))
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
    hearsay |= speakers.isEmpty() && reporting.isPassiveReport(verb);
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
    Token cue = preposition ? reporting.saying(governor) : governor;
    if (reports(current, governor, cue)) {
      List<Token> speakers = speakers(cue);
      speakers.forEach(this::add);
      speakers.forEach(this::relayedBy);
      if (speakers.isEmpty() && !cue.isVerb() && words.is(lower(cue), "rumour")) {
        add(cue); // "claims that", "reports of"
      }
      hearsay |= speakers.isEmpty() && reporting.isPassiveReport(cue);
    }
    hearsay |= governor.isVerb() && reporting.isHearsay(governor);
    hearsay |= reporting.isReportedAs(current, governor);
    content =
        reporting.isContent(current) && !argument.test(governor)
            || content && current.relation().equals("appos");
    itself = governor.isVerb() || itself && isSame(current, governor, preposition);
  }

  private List<Token> speakers(Token cue) {
    if (!cue.isVerb()) {
      return reporting.holders(cue).stream()
          .filter(t -> !words.is(lower(t), "measure"))
          .toList(); // not the "45 days" of "45 days' notice"
    }
    if (reporting.isReduced(cue) || isOfComment(cue)) {
      return List.of();
    }
    return mainClauseOf(cue).map(syntax::subjects).orElseGet(() -> syntax.subjects(cue));
  }

  /** "Rebels fled, the army said, adding that": who comments adds it, and is met further up. */
  private boolean isOfComment(Token cue) {
    Optional<Token> said =
        syntax
            .governor(cue)
            .filter(g -> cue.tag().equals("VBG") && g.relation().equals("ccomp"))
            .flatMap(syntax::governor);
    return said.filter(v -> v.index() < cue.index() && reporting.says(v, "says")).isPresent();
  }

  /** "Leaves the pact, a deal with Iran, saying that": who leaves says so, not the deal. */
  private Optional<Token> mainClauseOf(Token cue) {
    Optional<Token> noun =
        syntax
            .governor(cue)
            .filter(n -> cue.tag().equals("VBG") && cue.relation().equals("acl"))
            .filter(n -> isBehindComma(cue) && !canSpeak(n));
    Optional<Token> verb = noun.flatMap(syntax::governor);
    for (int i = 0; i < MAX_CLIMB && verb.filter(v -> !v.isVerb()).isPresent(); i++) {
      verb = verb.flatMap(syntax::governor);
    }
    return verb.filter(v -> v.index() < noun.orElseThrow().index());
  }

  private boolean isBehindComma(Token token) {
    return token.index() > 0 && context.sentence().token(token.index() - 1).form().equals(",");
  }

  private boolean reports(Token current, Token governor, Token cue) {
    String relation = current.relation();
    if (!cue.equals(governor)) {
      if (content && cue.isVerb() && relation.equals("pobj")) {
        return reporting.says(cue, "says"); // "said in a letter that"
      }
      boolean governed = relation.equals("pobj") || relation.equals("pcomp");
      return governed && itself && words.is(lower(cue) + " " + lower(governor), "says-object");
    }
    if (ARGUMENTS.contains(relation)) {
      boolean told = content && words.is(lower(cue), "addresses"); // "told a conference that"
      return itself && (told || reporting.says(cue, "says-object"));
    }
    boolean wish = relation.equals("xcomp") && words.is(lower(cue), "wishes");
    return !wish
        && (reporting.isComplement(current, cue) || reporting.goesOn(current, cue))
        && reporting.says(cue, "says");
  }

  private boolean isSame(Token current, Token governor, boolean preposition) {
    if (preposition) {
      return governor.lemma().equals("of");
    }
    return !current.isVerb() || reporting.isContent(current) && !argument.test(governor);
  }

  /** What a clause behind a noun says: "a raid that Syria attributes to Israel". */
  private void behind(Token noun) {
    for (Token clause : context.sentence().dependents(noun, "relcl", "acl")) {
      boolean about =
          syntax.objects(clause).contains(noun) && reporting.says(clause, "says-object")
              || context.sentence().dependents(clause, "prep").stream()
                  .filter(p -> reporting.isRelative(p) || syntax.objects(clause).contains(noun))
                  .anyMatch(p -> words.is(lower(clause) + " " + lower(p), "says-object"));
      if (about || reporting.tellsOf(clause)) {
        List<Token> speakers = syntax.subjects(clause);
        speakers.forEach(this::add);
        hearsay |= speakers.isEmpty() && reporting.isPassiveReport(clause);
      }
    }
  }

  /** What hangs beside a clause: "according to", "as the ministry said", "what it called". */
  private void besides(Token current) {
    Reporting.accordingTo(context, context.sentence().dependents(current)).forEach(this::add);
    context.sentence().dependents(current, "ccomp", "dobj", "nsubj").stream()
        .filter(reporting::isNaming)
        .forEach(clause -> syntax.subjects(clause).forEach(this::add));
    for (Token clause : context.sentence().dependents(current, "advcl")) {
      boolean as =
          context.sentence().dependents(clause, "mark", "advmod").stream()
              .anyMatch(t -> t.lemma().equalsIgnoreCase("as"));
      if (as && reporting.isRemark(clause)) {
        syntax.subjects(clause).stream()
            .filter(t -> reporting.says(clause, "says") || canSpeak(t))
            .forEach(this::add); // not "as fighting continued"
      }
      relay(clause);
    }
  }

  /** "The paper, citing a diplomat, reported". */
  private void relayedBy(Token speaker) {
    context.sentence().dependents(speaker, "acl").forEach(this::relay);
  }

  private void relay(Token clause) {
    if (clause.tag().equals("VBG") && words.is(lower(clause), "relays")) {
      syntax.objects(clause).stream().filter(this::canSpeak).forEach(this::add);
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
    if (isJourney(where, speaker)) {
      return;
    }
    for (Referent r : resolver.resolveSpeaker(where, speaker)) {
      sources.putIfAbsent(
          r.entity().kind() + r.entity().key(),
          new Filler(r.entity(), r.mention(), r.text(), r.span()));
    }
  }

  /** In "his visit is to thank Iran for its arms" the visit says nothing. */
  private boolean isJourney(SentenceContext where, Token speaker) {
    return where.name(speaker).isEmpty() && words.is(lower(speaker), "mute");
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
