package org.w3id.communique.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.Affiliations;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Candidate.Trait;
import org.w3id.communique.text.Token;

/**
 * Makes a resolver for each document. Holds what all documents share; safe for use by several
 * threads at once.
 */
public final class Resolvers {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::token);

  private final Gazetteer gazetteer;
  private final NounLexicon items;
  private final OfficeFinder offices;
  private final Affiliations affiliations;
  private final WordTable words;
  private final WordTable reporting;
  private final PersonNames spellings;
  private final StateBodies bodies;

  /** Shares the gazetteer, the lexicon of items and the list of words that point back. */
  public Resolvers(
      Gazetteer gazetteer,
      NounLexicon items,
      OfficeFinder offices,
      Affiliations affiliations,
      WordTable words,
      WordTable reporting,
      WordTable names) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.offices = offices;
    this.affiliations = affiliations;
    this.words = words;
    this.reporting = reporting;
    this.spellings = new PersonNames(names);
    this.bodies = new StateBodies(gazetteer, names);
  }

  /**
   * Reads the names of a document.
   *
   * @param text the document's text
   * @param contexts its sentences in order
   */
  public Resolver forDocument(String text, List<SentenceContext> contexts) {
    People people = new People(contexts, offices, affiliations, spellings);
    Names names = new Names(contexts, people, gazetteer, affiliations, bodies);
    List<Candidate> candidates = new ArrayList<>();
    for (SentenceContext context : contexts) {
      candidates.addAll(introduced(context, people));
      for (var mention : context.mentions()) {
        if (mention instanceof NameMention name) {
          candidate(context, name, names).ifPresent(candidates::add);
        }
      }
    }
    Coreference named = new Coreference(candidates, people, offices, words);
    candidates.addAll(repeated(contexts, new Descriptions(text, named, words)));
    candidates.sort(ORDER);
    List<Candidate> described = new ArrayList<>(candidates);
    described.addAll(unnamed(text, contexts, candidates, names));
    described.sort(ORDER);
    Quotations quotations = Quotations.of(text, contexts, reporting);
    return new Resolver(
        text,
        names,
        new Coreference(candidates, people, offices, words),
        new Coreference(described, people, offices, words),
        quotations,
        words,
        items);
  }

  /** Subjects that have no name, which a pronoun may take up: "The army said it had fired". */
  private List<Candidate> unnamed(
      String text, List<SentenceContext> contexts, List<Candidate> named, Names names) {
    NounEntities nouns = new NounEntities(text, items, words);
    Bodies owned = new Bodies(text, names, words);
    Map<Integer, Set<Integer>> known =
        named.stream().collect(groupingBy(Candidate::sentence, mapping(Candidate::token, toSet())));
    return contexts.stream()
        .flatMap(
            context ->
                context.sentence().tokens().stream()
                    .filter(t -> SUBJECTS.contains(t.relation()) && context.name(t).isEmpty())
                    .filter(this::isActor)
                    .filter(
                        t ->
                            !known
                                .getOrDefault(context.sentence().index(), Set.of())
                                .contains(t.index()))
                    .flatMap(t -> unnamed(context, t, nouns, owned).stream()))
        .toList();
  }

  private boolean isActor(Token noun) {
    String lemma = noun.lemma();
    boolean organized = words.value(lemma, "definite").filter("organization"::equals).isPresent();
    return noun.tag().equals("NN") && (organized || isOffice(noun) || words.is(lemma, "collective"))
        || noun.tag().equals("NNS") && words.is(lemma, "body");
  }

  private boolean isOffice(Token noun) {
    return words.value(noun.lemma(), "definite").filter("person"::equals).isPresent();
  }

  /** What acts for somebody stands for him: "rebels of the National Army". */
  private Optional<Candidate> unnamed(
      SentenceContext context, Token head, NounEntities nouns, Bodies owned) {
    List<Referent> owners = owned.of(context, head, owner -> List.of());
    Set<Trait> traits = EnumSet.of(Trait.SUBJECT);
    if (head.tag().equals("NNS")) {
      traits.add(Trait.PLURAL);
    } else if (isOffice(head)) {
      traits.add(Trait.OFFICE);
    }
    boolean anybody = traits.contains(Trait.OFFICE) && owners.isEmpty();
    return owners.size() > 1 || anybody
        ? Optional.empty()
        : Optional.of(
            at(
                context,
                head,
                owners.isEmpty()
                    ? nouns.described(context, head, Role.PARTICIPANT)
                    : owners.getFirst(),
                traits));
  }

  /** Subjects that take up a name by a description, as a pronoun may again: "The group said". */
  private static List<Candidate> repeated(
      List<SentenceContext> contexts, Descriptions descriptions) {
    return contexts.stream()
        .flatMap(
            context ->
                context.sentence().tokens().stream()
                    .filter(t -> t.tag().equals("NN") && SUBJECTS.contains(t.relation()))
                    .filter(t -> context.name(t).isEmpty())
                    .flatMap(
                        t ->
                            descriptions.definite(context, t).stream()
                                .map(r -> subject(context, t, r))))
        .toList();
  }

  /** Whom the next sentence names: "he" may already mean him. */
  private static List<Candidate> introduced(SentenceContext context, People people) {
    return context.sentence().tokens().stream()
        .flatMap(t -> people.introduced(context, t).stream().map(p -> introduced(context, t, p)))
        .toList();
  }

  private static Candidate introduced(SentenceContext context, Token title, Person person) {
    Referent named =
        new Referent(
            person.entity(), person.fullName(), title.form(), title.span(), "coreference/title");
    return subject(context, title, named);
  }

  private static Candidate subject(SentenceContext context, Token head, Referent meant) {
    return at(context, head, meant, Set.of(Trait.SUBJECT));
  }

  private static Candidate at(
      SentenceContext context, Token head, Referent meant, Set<Trait> traits) {
    int sentence = context.sentence().index();
    int paragraph = context.sentence().paragraph();
    return new Candidate(meant, sentence, paragraph, head.index(), head.index(), traits);
  }

  private Optional<Candidate> candidate(SentenceContext context, NameMention name, Names names) {
    Token own = context.sentence().token(name.head());
    boolean alone = name.use() != NameClass.DEMONYM && !own.relation().equals("compound");
    boolean describes = (!alone || isPartOfWord(context, own)) && name.kind() == EntityKind.STATE;
    Optional<Token> body = collective(context, own).filter(t -> describes);
    Token head = body.orElse(own);
    boolean subject = SUBJECTS.contains(context.syntax().firstOfCoordination(head).relation());
    boolean plural =
        name.use() == NameClass.PEOPLE
            || head.tag().equals("NNPS")
            || subject && isWithOthers(context, head);
    boolean place = !subject && (isCity(name) || isStateOfCity(context, own));
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.SUBJECT, subject);
    add(traits, Trait.PLURAL, plural);
    add(traits, Trait.WITHIN, describes && body.isEmpty());
    add(traits, Trait.ACTING, describes && describesActor(context, own));
    add(traits, Trait.SETTING, place);
    return names
        .referent(context, name, place && isCity(name))
        .map(
            r ->
                new Candidate(
                    r,
                    context.sentence().index(),
                    context.sentence().paragraph(),
                    head.index(),
                    context.syntax().firstOfCoordination(head).index(),
                    traits));
  }

  /** "Saudi Arabia and its allies". */
  private static boolean isWithOthers(SentenceContext context, Token name) {
    return context.sentence().dependents(name, "conj").stream()
        .anyMatch(t -> t.isNoun() && context.name(t).isEmpty());
  }

  /** "U.S.-donated food". */
  private static boolean isPartOfWord(SentenceContext context, Token name) {
    int next = name.index() + 1;
    return next < context.sentence().size() && context.sentence().token(next).tag().equals("HYPH");
  }

  private static boolean isCity(NameMention name) {
    return name.use() == NameClass.CAPITAL || name.use() == NameClass.LOCATION;
  }

  /** The Egypt of "in Cairo, Egypt". */
  private static boolean isStateOfCity(SentenceContext context, Token state) {
    return state.relation().equals("appos")
        && context
            .syntax()
            .governor(state)
            .flatMap(context::name)
            .filter(city -> isCity(city) || city.kind() == EntityKind.PLACE)
            .isPresent();
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  /** "The Israeli army", which acts for its state, and is an "it". */
  private Optional<Token> collective(SentenceContext context, Token state) {
    return context
        .syntax()
        .governor(state)
        .filter(body -> body.tag().equals("NN") && context.name(body).isEmpty())
        .filter(body -> words.is(body.lemma(), "collective"));
  }

  /** "The Chinese minister Wang Yi", "Chinese officials": those who act for a state. */
  private boolean describesActor(SentenceContext context, Token state) {
    return context
        .syntax()
        .governor(context.syntax().firstOfCoordination(state))
        .filter(
            actor ->
                words.is(actor.lemma().toLowerCase(Locale.ROOT), "body")
                    || context.name(actor).filter(n -> n.kind() == EntityKind.PERSON).isPresent())
        .isPresent();
  }
}
