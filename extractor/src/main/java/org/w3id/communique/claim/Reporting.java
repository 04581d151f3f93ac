package org.w3id.communique.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Token;

/** How words report: which of them say what they govern, and whose words a noun names. */
final class Reporting {
  private static final Set<String> COMPLEMENTS =
      Set.of("ccomp", "xcomp", "acl", "pcomp", "parataxis", "dep");

  private final SentenceContext context;
  private final Syntax syntax;
  private final WordTable words;

  /**
   * Takes a sentence; of the words the classes {@code says}, {@code says-object}, {@code speaks},
   * {@code names}, {@code faults}, {@code hearsay}, {@code rumour}, {@code opinion} and {@code
   * complementizer}.
   */
  Reporting(SentenceContext context, WordTable words) {
    this.context = context;
    this.syntax = context.syntax();
    this.words = words;
  }

  /**
   * What a preposition completes; "accuses the army of killing" says it of the army, though the
   * parser hangs "of" on it.
   */
  Token saying(Token preposition) {
    Optional<Token> cue = syntax.governor(preposition);
    return cue.filter(noun -> noun.isNoun() && noun.relation().equals("dobj"))
        .flatMap(syntax::governor)
        .filter(verb -> words.is(lower(verb), "faults"))
        .filter(verb -> words.is(lower(verb) + " " + lower(preposition), "says-object"))
        .or(() -> cue)
        .orElse(preposition);
  }

  /** Whose words a noun names: "the army's claims", "Georgian charges". */
  List<Token> holders(Token noun) {
    List<Token> holders = syntax.holders(noun);
    return holders.isEmpty()
        ? syntax.modifiers(noun).stream()
            .filter(t -> context.name(t).filter(Reporting::isBody).isPresent())
            .toList()
        : holders;
  }

  private static boolean isBody(NameMention name) {
    return name.kind() == EntityKind.STATE
        && (name.use() == NameClass.DEMONYM || name.use() == NameClass.ACRONYM);
  }

  /** "Says that he will not attend, but he will visit China": he goes on saying so. */
  boolean goesOn(Token clause, Token cue) {
    boolean marked =
        context.sentence().dependents(clause, "mark").stream()
            .anyMatch(t -> t.lemma().equalsIgnoreCase("that"));
    if (marked && clause.relation().equals("conj") && clause.index() > cue.index()) {
      return true; // "said that rebels fled and that the army"
    }
    return clause.relation().equals("conj")
        && clause.index() > cue.index()
        && context.sentence().dependents(cue, "ccomp").stream()
            .anyMatch(t -> t.index() > cue.index() && t.index() < clause.index())
        && context.sentence().dependents(clause, "nsubj").stream().anyMatch(Token::isPronoun)
        && context.sentence().dependents(clause, "aux").stream()
            .anyMatch(t -> t.tag().equals("MD"));
  }

  /** "A strike that Libya says killed two", "a blast which the group says was aimed at police". */
  boolean tellsOf(Token clause) {
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

  /** "What it called a bomb": whose word a clause uses. */
  boolean isNaming(Token clause) {
    return clause.isVerb()
        && words.is(lower(clause), "names")
        && context.sentence().dependents(clause, "dobj").stream()
            .anyMatch(t -> t.tag().equals("WP"));
  }

  /** The "said" of "as the ministry said", or "put it" of "as he put it". */
  boolean isRemark(Token clause) {
    List<Token> said = context.sentence().dependents(clause, "dobj", "ccomp", "xcomp");
    return said.isEmpty()
        ? words.is(lower(clause), "speaks")
        : said.size() == 1 && words.is(lower(clause) + " " + lower(said.getFirst()), "speaks");
  }

  /** "For which Khartoum blames the south". */
  boolean isRelative(Token preposition) {
    return context.sentence().dependents(preposition, "pobj").stream()
        .anyMatch(t -> t.tag().equals("WDT"));
  }

  /**
   * Whether a clause is what the cue says: no adverbial clause, and not joined to it by a semicolon
   * alone.
   */
  boolean isComplement(Token clause, Token cue) {
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
    return COMPLEMENTS.contains(clause.relation())
        && !apart
        && !isJoined(clause, cue)
        && !isRelativeBehindObject(clause, cue);
  }

  /** "Israel bombed a depot, and Syria claims to have shot down a missile": two clauses. */
  private boolean isJoined(Token clause, Token cue) {
    return clause.index() < cue.index()
        && context.sentence().dependents(cue, "cc").stream()
            .anyMatch(t -> clause.index() < t.index() && t.index() < cue.index());
  }

  /** "Recalls its envoy over the pact, under which": what a relative pronoun opens. */
  private boolean isRelativeBehindObject(Token clause, Token cue) {
    return clause.index() > cue.index()
        && context.sentence().dependents(clause, "prep").stream()
            .anyMatch(p -> p.index() < clause.index() && isRelative(p))
        && !context.sentence().dependents(cue, "dobj").isEmpty();
  }

  /** Whether a passive report names its event behind "as": "was reported as hijacked". */
  boolean isReportedAs(Token clause, Token cue) {
    return clause.relation().equals("advcl")
        && clause.tag().equals("VBN")
        && isPassiveReport(cue)
        && context.sentence().dependents(clause, "nsubj", "nsubjpass").isEmpty()
        && context.sentence().dependents(clause, "mark").stream()
            .anyMatch(t -> t.lemma().equalsIgnoreCase("as"));
  }

  /**
   * Whether a clause behind a noun says what the noun names: "plans to send", "claims that",
   * "suggestions it may send"; or what somebody is told: "told a channel that rebels had taken it".
   */
  boolean isContent(Token clause) {
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

  boolean says(Token verb, String wordClass) {
    return words.is(lower(verb), wordClass)
        || context.sentence().dependents(verb, "prt", "acomp", "ccomp", "oprd").stream()
            .filter(t -> !t.isVerb() || t.tag().equals("VBN"))
            .anyMatch(t -> words.is(lower(verb) + " " + lower(t), wordClass));
  }

  boolean isPassiveReport(Token cue) {
    return cue.isVerb()
        && words.is(lower(cue), "rumour")
        && (syntax.isPassive(cue) || isReduced(cue));
  }

  /** "Planes said to carry arms": the verb is a participle, which the parser may not see. */
  boolean isReduced(Token verb) {
    return words.is(lower(verb), "opinion")
        && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
        && context.sentence().dependents(verb, "aux", "dobj").isEmpty()
        && context.sentence().dependents(verb, "xcomp").stream()
            .anyMatch(t -> ClauseMood.isInfinitive(context, t) && !t.lemma().equals("be"));
  }

  boolean isHearsay(Token token) {
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
