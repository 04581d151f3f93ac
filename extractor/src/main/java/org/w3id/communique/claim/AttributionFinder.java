package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Quotations;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/**
 * Finds who says that an event happens: subjects of the reporting verbs that govern it, "according
 * to", "reportedly", and the speaker of a quotation that runs over several sentences.
 */
public final class AttributionFinder {
  private static final int MAX_CLIMB = 14;
  private static final Set<String> COMPLEMENTS =
      Set.of("ccomp", "xcomp", "acl", "pcomp", "advcl", "parataxis", "dep", "conj");
  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubjpass", "pobj", "dative");

  private final WordTable words;

  /** Takes the cues: classes {@code says}, {@code says-object} and {@code hearsay}. */
  public AttributionFinder(WordTable words) {
    this.words = words;
  }

  /** Who says so; the narrator if nobody is named. */
  Attribution find(
      SentenceContext context, EventMention event, Resolver resolver, Quotations quotations) {
    Map<String, Filler> sources = new LinkedHashMap<>();
    event.sources().forEach(s -> add(context, s, resolver, sources));
    Token current = event.support().orElse(event.trigger());
    boolean hearsay = isHearsay(context, current) || isHearsay(context, event.trigger());
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<Token> above = context.syntax().governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      Token cue =
          governor.tag().equals("IN")
              ? context.syntax().governor(governor).orElse(governor)
              : governor;
      if (reports(current, governor, cue)) {
        List<Token> speakers = speakers(context.syntax(), cue);
        speakers.forEach(s -> add(context, s, resolver, sources));
        hearsay |= speakers.isEmpty() && isPassiveReport(context.syntax(), cue);
      }
      hearsay |= governor.isVerb() && isHearsay(context, governor);
      accordingTo(context, current).forEach(s -> add(context, s, resolver, sources));
      current = governor;
    }
    accordingTo(context, current).forEach(s -> add(context, s, resolver, sources));
    if (sources.isEmpty()) {
      quotations
          .speaker(context, event.trigger())
          .ifPresent(s -> add(s.context(), s.speaker(), resolver, sources));
    }
    if (sources.isEmpty() && hearsay) {
      return hearsay(context, event);
    }
    List<Filler> found = List.copyOf(sources.values());
    return found.isEmpty()
        ? Attribution.NARRATOR
        : new Attribution(found, Optional.of(found.getFirst().span()));
  }

  private boolean reports(Token current, Token governor, Token cue) {
    String lemma = cue.lemma().toLowerCase(Locale.ROOT);
    boolean preposition = !cue.equals(governor);
    if (preposition) {
      String phrase = lemma + " " + governor.lemma().toLowerCase(Locale.ROOT);
      boolean argument = current.relation().equals("pobj") || current.relation().equals("pcomp");
      return argument && words.is(phrase, "says-object");
    }
    if (COMPLEMENTS.contains(current.relation())) {
      boolean clause = !current.relation().equals("conj") && !current.relation().equals("advcl");
      return clause && words.is(lemma, "says");
    }
    return ARGUMENTS.contains(current.relation()) && words.is(lemma, "says-object");
  }

  private boolean isPassiveReport(Syntax syntax, Token cue) {
    return cue.isVerb() && words.is(cue.lemma(), "rumour") && syntax.isPassive(cue);
  }

  private static List<Token> speakers(Syntax syntax, Token cue) {
    return cue.isVerb() ? syntax.subjects(cue) : syntax.holders(cue);
  }

  private boolean isHearsay(SentenceContext context, Token token) {
    return context.sentence().dependents(token, "advmod", "nmod", "amod").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "hearsay"));
  }

  /** What stands behind "according to" where it hangs on the token. */
  private static List<Token> accordingTo(SentenceContext context, Token token) {
    List<Token> found = new ArrayList<>();
    for (Token according : context.sentence().dependents(token, "prep", "advmod", "advcl")) {
      if (according.form().equalsIgnoreCase("according")) {
        found.addAll(context.syntax().behind(according, "to"));
      }
    }
    return found;
  }

  private static void add(
      SentenceContext context, Token speaker, Resolver resolver, Map<String, Filler> sources) {
    for (Referent r : resolver.resolve(context, speaker, Role.PARTICIPANT)) {
      sources.putIfAbsent(
          r.entity().kind() + r.entity().key(),
          new Filler(r.entity(), r.mention(), r.text(), r.span()));
    }
  }

  private Attribution hearsay(SentenceContext context, EventMention event) {
    CharSpan span =
        context.sentence().tokens().stream()
            .filter(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "hearsay"))
            .findFirst()
            .map(Token::span)
            .orElse(event.trigger().span());
    Entity unnamed =
        new Entity(
            EntityKind.ORGANIZATION,
            "reportedly",
            EntityScope.NAMELESS,
            "reportedly",
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Attribution(
        List.of(new Filler(unnamed, "reportedly", "reportedly", span)), Optional.of(span));
  }
}
