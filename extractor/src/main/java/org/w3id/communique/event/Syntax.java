package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Sentence sentence;
  private final Coordination coordination;
  private final Modifiers modifiers;
  private final Relatives relatives;
  private final FreeRelatives freeRelatives;
  private final Prepositions prepositions;
  private final Voice voice;
  private final Subjects subjects;
  private final Objects objects;

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
    Ditransitives ditransitives = new Ditransitives(sentence, control, states);
    this.coordination = new Coordination(sentence, control);
    this.modifiers = new Modifiers(sentence, control);
    this.relatives = new Relatives(sentence);
    this.freeRelatives = new FreeRelatives(this);
    this.prepositions = new Prepositions(this, control, ditransitives);
    this.voice = new Voice(this, control);
    this.subjects = new Subjects(this, control, coordination);
    this.objects = new Objects(this, coordination, ditransitives);
  }

  /** The sentence whose tree is read. */
  public Sentence sentence() {
    return sentence;
  }

  /** The token that governs {@code token}; empty at the root. */
  public Optional<Token> governor(Token token) {
    return sentence.governor(token);
  }

  /** Whether an arc with this relation leaves the token. */
  public boolean has(Token head, String relation) {
    return sentence.has(head, relation);
  }

  /** Whether "to" makes the verb an infinitive. */
  public boolean isInfinitive(Token verb) {
    return sentence.dependents(verb, "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  /** Whether the verb is in the passive voice, reduced relatives ("a deal signed by") included. */
  public boolean isPassive(Token verb) {
    return voice.isPassive(verb);
  }

  /**
   * Who does what the verb says: subject of the active, agent of the passive, controller of an
   * infinitive.
   */
  public List<Token> subjects(Token verb) {
    if (isPassive(verb)) {
      return coordinated(voice.agents(verb));
    }
    List<Token> found = coordinated(surfaceSubjects(verb));
    return verb.relation().equals("relcl") ? before(verb, found) : found;
  }

  /** The EU of "the EU, which pledged aid, and Japan", where what follows acts for itself. */
  private static List<Token> before(Token clause, List<Token> subjects) {
    return subjects.stream().filter(t -> t.index() < clause.index()).toList();
  }

  /** The grammatical subjects of a verb, its own or those that it inherits. */
  public List<Token> surfaceSubjects(Token verb) {
    return subjects.of(verb);
  }

  /** What the verb acts on: direct object of the active, subject of the passive. */
  public List<Token> objects(Token verb) {
    return objects.direct(verb);
  }

  /**
   * To whom: the indirect object, or the subject of a passive that keeps its object ("was given
   * aid").
   */
  public List<Token> indirectObjects(Token verb) {
    return objects.indirect(verb);
  }

  /**
   * What stands behind a preposition that hangs on the head, also through a second one ("along
   * with") or through a time ("a million tonnes a year to China", "$5 million over a year from
   * Qatar").
   */
  public List<Token> behind(Token head, String preposition) {
    return prepositions.behind(head, preposition);
  }

  /** What a preposition governs, without what is coordinated with it. */
  List<Token> complements(Token preposition) {
    return prepositions.complements(preposition);
  }

  /** Verbs behind a preposition: "voted against lifting sanctions", "a ban on selling arms". */
  List<Token> gerunds(Token head, String preposition) {
    return prepositions.gerunds(head, preposition);
  }

  /** Who is named after "including", of a noun for several. */
  public List<Token> included(Token noun) {
    return prepositions.included(noun);
  }

  /** What is named after "such as", of a noun that stands for a kind. */
  public List<Token> examples(Token noun) {
    return prepositions.examples(noun);
  }

  /**
   * The tokens before a noun that qualify it, directly or through one another, in order of the
   * text.
   */
  public List<Token> modifiers(Token noun) {
    return modifiers.of(noun);
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

  /**
   * Whose plan, offer or trip a noun names: its possessor, its agent, or the subject of the verb
   * that governs it.
   */
  public List<Token> holders(Token noun) {
    return coordinated(subjects.holders(noun));
  }

  /**
   * Who is punished where the reason for it hangs on a word, a verb or a noun: Turkey, in
   * "sanctions on Turkey over its attack"; empty where nobody is.
   */
  public List<Token> censured(Token head) {
    return subjects.censured(head);
  }

  /** The noun that a relative pronoun stands for; the token itself where it is none. */
  Token antecedent(Token verb, Token argument) {
    return relatives.antecedent(verb, argument);
  }

  /** The noun that a relative clause acts on; empty where its object is said or it has none. */
  Optional<Token> gap(Token verb) {
    return relatives.gap(verb);
  }

  /** What a clause that "what" opens puts a name to: the camps of "what it said were camps". */
  List<Token> named(Token clause) {
    return freeRelatives.named(clause);
  }
}
