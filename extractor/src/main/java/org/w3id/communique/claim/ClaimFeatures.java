package org.w3id.communique.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.FillerClass;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * What is known of a claim when it is made that tells good claims from bad ones. Each feature is a
 * few words that hold or do not, so that a rating can be read.
 */
final class ClaimFeatures {
  private static final int NEAR = 4;
  private static final int MIDDLE = 9;
  private static final int FAR = 16;
  private static final int SHORT_SENTENCE = 14;
  private static final int LONG_SENTENCE = 32;

  private final SentenceContext context;
  private final EventMention event;
  private final Claim claim;
  private final Set<String> features = new TreeSet<>();

  private ClaimFeatures(SentenceContext context, EventMention event, Claim claim) {
    this.context = context;
    this.event = event;
    this.claim = claim;
  }

  /** The features that hold, in alphabetical order. */
  static List<String> of(SentenceContext context, EventMention event, Claim claim, List<Cue> cues) {
    ClaimFeatures features = new ClaimFeatures(context, event, claim);
    features.ofEvent();
    features.ofRoles();
    features.ofArguments();
    features.ofFactuality(cues);
    features.ofSentence();
    return List.copyOf(features.features);
  }

  private void ofEvent() {
    EventType type = claim.type();
    features.add("type " + type.localName());
    features.add("rule " + claim.foundBy());
    boolean noun = event.trigger().isNoun();
    features.add(
        "trigger is a " + (noun ? event.support().isPresent() ? "carried noun" : "noun" : "verb"));
    claim.phase().ifPresent(phase -> features.add("phase " + phase.value()));
    if (claim.date().isPresent()) {
      features.add("dated");
    }
  }

  private void ofRoles() {
    List<Role> core = claim.type().coreRoles();
    String filled =
        core.stream()
            .filter(claim.roles()::containsKey)
            .map(Role::localName)
            .collect(Collectors.joining("+"));
    features.add(claim.type().localName() + " has " + filled);
    if (claim.roles().keySet().containsAll(core)) {
      features.add("all core roles filled");
    }
    for (Role role : core) {
      List<Filler> fillers = claim.roles().getOrDefault(role, List.of());
      if (fillers.size() > 2) {
        features.add("three or more fillers of a role");
      }
      fillers.forEach(filler -> ofFiller(role, filler));
    }
  }

  private void ofFiller(Role role, Filler filler) {
    boolean described = filler.entity().scope() == EntityScope.DOCUMENT;
    if (filler.entity().kind() == EntityKind.OTHER) {
      features.add("a filler of no kind");
    } else if (described && filler.entity().kind() != EntityKind.ITEM) {
      features.add("a filler without a name");
      features.add(role.localName() + " without a name");
    }
  }

  private void ofArguments() {
    int farthest = 0;
    Sentence sentence = context.sentence();
    for (Role role : claim.type().coreRoles()) {
      for (Argument argument : event.arguments().getOrDefault(role, List.of())) {
        Token head = argument.head();
        farthest = Math.max(farthest, Math.abs(head.index() - event.trigger().index()));
        features.add(role.localName() + " by " + argument.function());
        if (isResolved(argument)) {
          features.add("a pronoun or description resolved");
        }
        context.name(head).ifPresent(this::ofName);
        if (isApart(sentence, head)) {
          features.add("punctuation before an argument");
        }
      }
    }
    if (event.arguments().values().stream().mapToInt(Collection::size).sum() == 1) {
      features.add("a single argument");
    }
    features.add("arguments " + distance(farthest));
  }

  private boolean isResolved(Argument argument) {
    return argument.fillerClass() == FillerClass.PRONOUN
        || argument.fillerClass() == FillerClass.NEUTER
        || context.name(argument.head()).isEmpty()
            && claim.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(
                    filler ->
                        filler.span().contains(argument.head().span())
                            && filler.entity().scope() == EntityScope.GLOBAL
                            && filler.entity().kind() != EntityKind.ITEM);
  }

  private void ofName(NameMention name) {
    if (name.entity().isEmpty()) {
      features.add("a name that no list knows");
    }
  }

  private boolean isApart(Sentence sentence, Token head) {
    int from = Math.min(head.index(), event.trigger().index());
    int to = Math.max(head.index(), event.trigger().index());
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(t -> t.relation().equals("punct") && !t.form().equals("-"));
  }

  private static String distance(int tokens) {
    if (tokens < NEAR) {
      return "next to the trigger";
    }
    return tokens < MIDDLE
        ? "near the trigger"
        : tokens < FAR ? "some way from the trigger" : "far from the trigger";
  }

  private void ofFactuality(List<Cue> cues) {
    features.add("factuality " + claim.factuality().localName());
    if (cues.size() > 1) {
      features.add("several cues of factuality");
    }
    boolean agreed =
        cues.isEmpty()
            || cues.stream().anyMatch(c -> c.effect().equals(claim.factuality().localName()));
    if (!agreed) {
      features.add("a cue of another factuality near");
    }
    if (!claim.attributedTo().isEmpty()) {
      features.add("attributed");
    }
  }

  private void ofSentence() {
    int size = context.sentence().size();
    features.add(
        size < SHORT_SENTENCE
            ? "short sentence"
            : size < LONG_SENTENCE ? "sentence of usual length" : "long sentence");
    if (context.sentence().index() == 0) {
      features.add("first sentence");
    }
    Token last = context.sentence().token(size - 1);
    if (Character.isLetterOrDigit(last.form().codePointAt(0))) {
      features.add("no full stop");
    }
    if (context.sentence().tokens().stream().anyMatch(t -> t.tag().equals("``"))) {
      features.add("quotation in the sentence");
    }
  }
}
