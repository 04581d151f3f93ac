package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Grammatical functions of a predicate, read off the dependency tree: who is its logical subject
 * and object in whatever construction it stands. Undoes passives, relative clauses, control,
 * raising and the shared subjects of coordination, so that a rule need not know them. Labels are
 * those of the CLEAR scheme.
 */
public final class Syntax {
  private static final int MAX_CLIMB = 12;
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("WDT", "WP", "WP$");
  private static final Set<String> QUALIFYING =
      Set.of("compound", "nmod", "amod", "nn", "hmod", "conj", "appos", "dep");

  private final Sentence sentence;
  private final ControlVerbs control;
  private final Ditransitives ditransitives;
  private final Coordination coordination;

  /**
   * Reads the functions of one sentence.
   *
   * @param sentence the sentence with its tree
   * @param control which verbs pass on their subject or object
   */
  public Syntax(Sentence sentence, ControlVerbs control) {
    this(sentence, control, List.of());
  }

  /**
   * Likewise.
   *
   * @param states the names of states, which tell who gets something where the parser does not
   */
  Syntax(Sentence sentence, ControlVerbs control, List<NameMention> states) {
    this.sentence = sentence;
    this.control = control;
    this.ditransitives = new Ditransitives(sentence, control, states);
    this.coordination = new Coordination(sentence, control);
  }

  /** The sentence whose tree is read. */
  public Sentence sentence() {
    return sentence;
  }

  /** The token that governs {@code token}; empty at the root. */
  public Optional<Token> governor(Token token) {
    return token.head() == Token.ROOT
        ? Optional.empty()
        : Optional.of(sentence.token(token.head()));
  }

  /** Whether an arc with this relation leaves the token. */
  public boolean has(Token head, String relation) {
    return !sentence.dependents(head, relation).isEmpty();
  }

  /** Whether "to" makes the verb an infinitive. */
  public boolean isInfinitive(Token verb) {
    return sentence.dependents(verb, "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  /** Whether the verb is in the passive voice, reduced relatives ("a deal signed by") included. */
  public boolean isPassive(Token verb) {
    if (has(verb, "auxpass")) {
      return true;
    }
    if (has(verb, "nsubjpass")) {
      return !isDoneByMeans(verb);
    }
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    boolean bare = !has(verb, "aux") && !has(verb, "nsubj");
    return switch (verb.relation()) {
      case "acl" -> bare && (!has(verb, "dobj") || has(verb, "agent"));
      case "advcl", "amod", "nmod" -> verb.tag().equals("VBN") && bare && !has(verb, "dobj");
      case "conj" ->
          verb.tag().equals("VBN")
              && bare
              && !has(verb, "dobj")
              && governor(verb).filter(g -> g.isVerb() && isPassive(g)).isPresent();
      default -> has(verb, "agent") && !isDoneByMeans(verb);
    };
  }

  /** "Conferred by telephone" has no agent, though the parser sees one. */
  private boolean isDoneByMeans(Token verb) {
    List<Token> by = sentence.dependents(verb, "agent");
    return !by.isEmpty()
        && by.stream().flatMap(b -> complements(b).stream()).allMatch(this::isMeans);
  }

  /** "By helicopter" says how, "by helicopters" who. */
  private boolean isMeans(Token noun) {
    return !noun.tag().equals("NNS") && control.isMeans(noun.lemma());
  }

  /**
   * Who does what the verb says: subject of the active, agent of the passive, controller of an
   * infinitive.
   */
  public List<Token> subjects(Token verb) {
    if (isPassive(verb)) {
      List<Token> agents = new ArrayList<>();
      for (Token by : sentence.dependents(verb, "agent", "prep")) {
        if (by.lemma().equals("by")) {
          agents.addAll(complements(by));
        }
      }
      agents.removeIf(this::isMeans);
      return coordinated(agents.isEmpty() ? sharedAgents(verb) : agents);
    }
    return coordinated(surfaceSubjects(verb));
  }

  /** The bomb of "one was killed and two were injured by a bomb", which did both. */
  private List<Token> sharedAgents(Token verb) {
    return sentence.dependents(verb, "conj").stream()
        .filter(other -> other.isVerb() && isPassive(other) && !has(other, "prep"))
        .flatMap(other -> subjects(other).stream())
        .toList();
  }

  /** What the verb acts on: direct object of the active, subject of the passive. */
  public List<Token> objects(Token verb) {
    List<Token> found = new ArrayList<>(sentence.dependents(verb, "dobj"));
    boolean passive = isPassive(verb);
    if (!passive) {
      ditransitives.recipient(verb).ifPresent(found::remove);
      found.addAll(ditransitives.given(verb));
    }
    if (passive && found.isEmpty()) {
      boolean attributive = verb.relation().equals("amod") || verb.relation().equals("nmod");
      if (attributive) {
        governor(verb).ifPresent(found::add);
      } else {
        found.addAll(surfaceSubjects(verb));
      }
    }
    found.replaceAll(t -> antecedent(verb, t));
    if (!passive && found.isEmpty() && verb.relation().equals("relcl") && hasObjectGap(verb)) {
      governor(verb).ifPresent(found::add);
    }
    if (found.isEmpty() && !passive) {
      sentence.dependents(verb, "ccomp").forEach(clause -> found.addAll(named(clause, 0)));
    }
    if (found.isEmpty() && !passive) {
      coordination.sharing(verb).ifPresent(other -> found.addAll(objects(other)));
    }
    return coordinated(found);
  }

  /**
   * What "what" is said to be: the camps of "struck what it said were camps", "what it called
   * camps", "what it described as camps".
   */
  private List<Token> named(Token clause, int depth) {
    boolean free =
        sentence.dependents(clause, "nsubj", "dobj", "attr").stream()
            .anyMatch(t -> RELATIVE_PRONOUNS.contains(t.tag()) && t.lemma().equals("what"));
    boolean foreseen =
        sentence.dependents(clause, "aux").stream().anyMatch(t -> t.tag().equals("MD"));
    if (free && !foreseen) {
      List<Token> found = new ArrayList<>(sentence.dependents(clause, "attr", "oprd"));
      found.addAll(behind(clause, "as"));
      sentence.dependents(clause, "ccomp").stream()
          .filter(said -> said.lemma().equals("be"))
          .forEach(said -> found.addAll(sentence.dependents(said, "attr")));
      found.removeIf(t -> RELATIVE_PRONOUNS.contains(t.tag()));
      return found;
    }
    return depth > 1
        ? List.of()
        : sentence.dependents(clause, "ccomp").stream()
            .flatMap(inner -> named(inner, depth + 1).stream())
            .toList();
  }

  /**
   * To whom: the indirect object, or the subject of a passive that keeps its object ("was given
   * aid").
   */
  public List<Token> indirectObjects(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token dative : sentence.dependents(verb, "dative")) {
      if (dative.tag().equals("IN") || dative.tag().equals("TO")) {
        found.addAll(complements(dative));
      } else {
        found.add(dative);
      }
    }
    if (found.isEmpty() && !isPassive(verb)) {
      ditransitives.recipient(verb).ifPresent(found::add);
    }
    if (found.isEmpty() && !isPassive(verb)) {
      found.addAll(ditransitives.names(verb, this::modifiers));
    }
    if (found.isEmpty() && isPassive(verb) && has(verb, "dobj")) {
      found.addAll(surfaceSubjects(verb));
    }
    return coordinated(found);
  }

  /**
   * What stands behind a preposition that hangs on the head, also through a second one ("along
   * with") or through a time ("a million tonnes a year to China", "$5 million over a year from
   * Qatar").
   */
  public List<Token> behind(Token head, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token prep : prepositions(head)) {
      if (control.isDirection(prep.lemma())) {
        if (preposition.equals("near")) {
          collectBehind(prep, "of", found, 1);
        }
      } else if (!control.isPhrasal(prep.lemma()) && !isGapped(prep, head)) {
        collectBehind(prep, preposition, found, 0);
      }
    }
    found.replaceAll(t -> antecedent(head, t));
    List<Token> all = new ArrayList<>(coordinated(found));
    if (head.isVerb()) {
      all.removeAll(ditransitives.given(head));
    }
    return List.copyOf(all);
  }

  private List<Token> prepositions(Token head) {
    List<Token> found =
        new ArrayList<>(sentence.dependents(head, "prep", "agent", "dative", "prt", "advmod"));
    sentence.dependents(head, "npadvmod").stream()
        .filter(time -> time.index() > head.index())
        .forEach(time -> found.addAll(sentence.dependents(time, "prep")));
    for (Token prep : head.isVerb() ? List.copyOf(found) : List.<Token>of()) {
      sentence.dependents(prep, "pobj").stream()
          .filter(time -> control.isPeriod(time.lemma()))
          .forEach(time -> found.addAll(sentence.dependents(time, "prep")));
    }
    return found;
  }

  /**
   * Whether a phrase belongs to a coordinate that leaves its verb out: the second one of
   * "sanctioned Russia for its war and Iran for its missiles".
   */
  private boolean isGapped(Token prep, Token head) {
    if (prep.index() == 0 || !sentence.token(prep.index() - 1).relation().equals("conj")) {
      return false;
    }
    Token before = sentence.token(prep.index() - 1);
    return sentence.dependents(head, "prep").stream()
        .filter(first -> first.index() < before.index() && first.lemma().equals(prep.lemma()))
        .anyMatch(first -> sentence.isBelow(before, first));
  }

  private void collectBehind(Token prep, String preposition, List<Token> found, int depth) {
    boolean same = prep.lemma().equals(preposition) || prep.form().equalsIgnoreCase(preposition);
    if (same) {
      List<Token> complements = complements(prep);
      found.addAll(complements);
      if (complements.isEmpty()) {
        sentence.dependents(prep, "prep").forEach(inner -> found.addAll(complements(inner)));
      }
    }
    if (depth >= 2) {
      return;
    }
    for (Token inner : sentence.dependents(prep, "prep", "conj")) {
      if (inner.tag().equals("IN") || inner.tag().equals("TO")) {
        collectBehind(inner, preposition, found, depth + 1);
      }
    }
  }

  /** Verbs behind a preposition: "voted against lifting sanctions", "a ban on selling arms". */
  List<Token> gerunds(Token head, String preposition) {
    return sentence.dependents(head, "prep").stream()
        .filter(p -> p.lemma().equals(preposition))
        .flatMap(p -> sentence.dependents(p, "pcomp").stream())
        .filter(v -> v.tag().equals("VBG"))
        .toList();
  }

  /** Who is named after "including", of a noun for several. */
  public List<Token> included(Token noun) {
    return sentence.dependents(noun, "prep").stream()
        .filter(prep -> prep.lemma().equals("include"))
        .flatMap(prep -> coordinated(complements(prep)).stream())
        .toList();
  }

  /** What is named after "such as", of a noun that stands for a kind. */
  public List<Token> examples(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token as : sentence.dependents(noun, "prep")) {
      boolean such =
          sentence.dependents(as).stream().anyMatch(t -> t.lemma().equalsIgnoreCase("such"));
      if (as.lemma().equals("as") && such) {
        found.addAll(complements(as));
      }
    }
    return coordinated(found);
  }

  /** Who is said to be among them: Peru of "Peru was among the states that abstained". */
  List<Token> membersOf(Token noun) {
    return governor(noun)
        .filter(preposition -> noun.relation().equals("pobj"))
        .filter(preposition -> preposition.lemma().equals("among"))
        .flatMap(this::governor)
        .filter(verb -> verb.lemma().equals("be"))
        .map(this::surfaceSubjects)
        .orElse(List.of());
  }

  /** By whom something was done to a noun: the army of "shells fired by the army". */
  List<Token> agents(Token noun) {
    return sentence.dependents(noun, "acl", "relcl").stream()
        .filter(verb -> verb.isVerb() && isPassive(verb))
        .flatMap(verb -> subjects(verb).stream())
        .toList();
  }

  /** Whose it is: the possessors of a noun. */
  public List<Token> possessors(Token noun) {
    List<Token> found = new ArrayList<>(sentence.dependents(noun, "poss"));
    found.replaceAll(t -> antecedent(noun, t));
    return coordinated(found);
  }

  /**
   * The tokens before a noun that qualify it, directly or through one another, in order of the
   * text.
   */
  public List<Token> modifiers(Token noun) {
    List<Token> found = new ArrayList<>();
    collectModifiers(noun, noun, found, 0);
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  private void collectModifiers(Token noun, Token head, List<Token> found, int depth) {
    for (Token t : sentence.dependents(head)) {
      boolean led = t.relation().equals("npadvmod") && head.lemma().equals("lead");
      if ((led || QUALIFYING.contains(t.relation()))
          && !control.isNumeral(t.lemma())
          && t.index() < noun.index()
          && depth < MAX_CLIMB) {
        found.add(t);
        collectModifiers(noun, t, found, depth + 1);
      }
    }
  }

  /** The tokens and all that are coordinated with them, each once. */
  public List<Token> coordinated(List<Token> heads) {
    return coordination.of(heads);
  }

  /**
   * The first member of the coordination in which the token stands; the token itself where it
   * stands in none.
   */
  public Token firstOfCoordination(Token token) {
    return coordination.first(token);
  }

  /** The grammatical subjects of a verb, its own or those that it inherits. */
  public List<Token> surfaceSubjects(Token verb) {
    List<Token> found = new ArrayList<>(new Subjects(this, control).of(verb));
    found.removeIf(subject -> found.stream().anyMatch(name -> isNamedBy(subject, name)));
    return found;
  }

  /** Whether the name of somebody follows his description at once: "rebels Al-Shabaab fought". */
  private boolean isNamedBy(Token description, Token name) {
    return !description.isProperNoun()
        && name.isProperNoun()
        && description.index() < name.index()
        && sentence.tokens().subList(description.index() + 1, name.index()).stream()
            .allMatch(t -> sentence.isBelow(t, name));
  }

  /**
   * Whose plan, offer or trip a noun names: its possessor, its agent, or the subject of the verb
   * that governs it.
   */
  public List<Token> holders(Token noun) {
    return coordinated(new Subjects(this, control).holders(noun));
  }

  /** The noun that a relative pronoun stands for; the token itself where it is none. */
  Token antecedent(Token verb, Token argument) {
    if (!RELATIVE_PRONOUNS.contains(argument.tag())) {
      return argument;
    }
    Token clause = verb;
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<Token> above = governor(clause);
      if (above.isEmpty() || clause.relation().equals("conj") && above.get().isVerb()) {
        return beforeComma(argument);
      }
      if (clause.relation().equals("relcl") || clause.isVerb() && above.get().isNoun()) {
        return above.get();
      }
      clause = above.get();
    }
    return argument;
  }

  /** The town of "fled the town, which rebels had seized", where the parser sees no relative. */
  private Token beforeComma(Token pronoun) {
    int comma = pronoun.index() - 1;
    boolean nonrestrictive =
        comma > 0 && sentence.token(comma).tag().equals(",") && pronoun.tag().equals("WDT");
    Token before = sentence.token(Math.max(0, comma - 1));
    return nonrestrictive && before.isNoun() ? before : pronoun;
  }

  private boolean hasObjectGap(Token verb) {
    return sentence.dependents(verb, "nsubj").stream()
        .anyMatch(t -> !RELATIVE_PRONOUNS.contains(t.tag()));
  }

  private List<Token> complements(Token preposition) {
    List<Token> found = new ArrayList<>();
    sentence.dependents(preposition, "pobj").stream()
        .map(t -> beforeWeekday(preposition, t))
        .forEach(found::add);
    sentence.dependents(preposition, "pcomp").forEach(clause -> found.addAll(named(clause, 0)));
    return found;
  }

  /** Khartoum in "arrived in Khartoum Tuesday", where the parser takes the day for the place. */
  private Token beforeWeekday(Token preposition, Token complement) {
    boolean day = complement.isProperNoun() && control.isWeekday(complement.form());
    Token before = sentence.token(Math.max(0, complement.index() - 1));
    return day
            && before.isProperNoun()
            && before.index() > preposition.index()
            && !control.namesDay(before.form())
        ? before
        : complement;
  }
}
