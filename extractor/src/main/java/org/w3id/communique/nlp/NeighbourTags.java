package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts of speech that the words beside a word decide, whatever the tagger made of it: "up to 20"
 * is no particle of the verb before it, "around 20" no place, "down" of "voted down a bill" is one,
 * a singular noun with an article has no plural verb ("sign a revised trade deal in Lima"),
 * capitals are a name ("extend New START"), and so are the number of a model ("14 Leopard 2 tanks")
 * and "He" of "Liu He", and what somebody is accused of he has done ("accused of shelling
 * hospitals"), strikes on somebody are no verb, and "all" of "have all signed" is no part of what
 * is signed.
 */
final class NeighbourTags {
  private static final Set<String> SINGULAR = Set.of("a", "an", "this", "each", "another");
  private static final Set<String> BEFORE_THE_NOUN = Set.of("NN", "JJ", "HYPH", "VBN", "VBG", "CD");
  private static final Set<String> OPENS_AN_OBJECT = Set.of("DT", "PRP$", "NNP", "CD", "JJ");
  private static final Set<String> AGAINST = Set.of("on", "against");
  private static final Set<String> AUXILIARIES =
      Set.of("have", "has", "had", "are", "were", "be", "been");
  private static final Set<String> FLOATING = Set.of("all", "both", "each");
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD", "VBG");
  private static final String ADVERB = "RB";
  private static final String PREPOSITION = "IN";

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,12}");

  private final Set<String> phrasal;
  private final Set<String> models;
  private final Set<String> syllables;
  private final Set<String> accusing;
  private final Set<String> strikes;

  /**
   * Takes words.
   *
   * @param phrasal lower-case forms of verbs, each with a particle that it takes: {@code voted
   *     down}
   * @param models lower-case words that a number follows in the name of what is built
   * @param syllables capitalised names that look like words at the start of a sentence: {@code He}
   * @param accusing lower-case words behind which "of" says what somebody did: {@code accused}
   * @param strikes lower-case plurals of attacks that look like verbs: {@code strikes}
   */
  NeighbourTags(
      Set<String> phrasal,
      Set<String> models,
      Set<String> syllables,
      Set<String> accusing,
      Set<String> strikes) {
    this.phrasal = Set.copyOf(phrasal);
    this.models = Set.copyOf(models);
    this.syllables = Set.copyOf(syllables);
    this.accusing = Set.copyOf(accusing);
    this.strikes = Set.copyOf(strikes);
  }

  /** The tags of a sentence, mended. */
  List<String> of(List<String> forms, List<String> tags) {
    List<String> mended = new ArrayList<>(tags);
    for (int i = 1; i + 1 < forms.size(); i++) {
      if (isLimit(forms, tags, i)) {
        mended.set(i, ADVERB);
        mended.set(i + 1, ADVERB);
      } else if (isAbout(forms, tags, i) || isFloating(forms, tags, i)) {
        mended.set(i, ADVERB);
      } else if (isParticle(forms, tags, i)) {
        mended.set(i, "RP");
      } else if (isSingularNoun(forms, tags, i)) {
        mended.set(i, "NN");
      } else if (isNamePart(forms, tags, i)) {
        mended.set(i, "NNP");
      } else if (isDeed(forms, tags, i)) {
        mended.set(i, "VBG");
      } else if (isStrikes(forms, tags, i)) {
        mended.set(i, "NNS");
      }
    }
    return mended;
  }

  /** "Buys up to 20 jets": no more than 20, and nothing is bought up. */
  private static boolean isLimit(List<String> forms, List<String> tags, int index) {
    return forms.get(index).equalsIgnoreCase("up")
        && forms.get(index + 1).equalsIgnoreCase("to")
        && index + 2 < tags.size()
        && (tags.get(index + 2).equals("CD") || tags.get(index + 2).equals("$"));
  }

  /** "Gave around $5 million", which is no place; "over $5 million" behind a verb is as much. */
  private static boolean isAbout(List<String> forms, List<String> tags, int index) {
    boolean sum = tags.get(index + 1).equals("$");
    boolean given = tags.get(index - 1).startsWith("VB");
    return tags.get(index).equals(PREPOSITION)
        && given
        && (sum && forms.get(index).equals("over")
            || forms.get(index).equals("around") && (sum || tags.get(index + 1).equals("CD")));
  }

  /** "Have all imposed sanctions": all of them have, and the sanctions are not all. */
  private static boolean isFloating(List<String> forms, List<String> tags, int index) {
    return FLOATING.contains(forms.get(index))
        && AUXILIARIES.contains(forms.get(index - 1).toLowerCase(Locale.ROOT))
        && PARTICIPLES.contains(tags.get(index + 1));
  }

  private boolean isParticle(List<String> forms, List<String> tags, int index) {
    String pair = forms.get(index - 1) + " " + forms.get(index);
    return (tags.get(index).equals(PREPOSITION) || tags.get(index).equals(ADVERB))
        && tags.get(index - 1).startsWith("VB")
        && OPENS_AN_OBJECT.contains(tags.get(index + 1))
        && phrasal.contains(pair.toLowerCase(Locale.ROOT));
  }

  /** START of "New START", the last syllable of "Liu He", the number of "a Leopard 2 tank". */
  private boolean isNamePart(List<String> forms, List<String> tags, int index) {
    String before = forms.get(index - 1);
    boolean acronym =
        tags.get(index).startsWith("VB")
            && tags.get(index - 1).equals("NNP")
            && CAPITALS.matcher(forms.get(index)).matches()
            && !CAPITALS.matcher(before).matches();
    boolean syllable =
        syllables.contains(forms.get(index))
            && tags.get(index - 1).equals("NNP")
            && Character.isUpperCase(before.codePointAt(0));
    boolean number =
        tags.get(index).equals("CD")
            && tags.get(index + 1).startsWith("NN")
            && Character.isUpperCase(before.codePointAt(0))
            && models.contains(before.toLowerCase(Locale.ROOT));
    return acronym || syllable || number;
  }

  /** "Accused by Chad of shelling hospitals": what somebody did, not what kind of hospitals. */
  private boolean isDeed(List<String> forms, List<String> tags, int index) {
    return forms.get(index).endsWith("ing")
        && tags.get(index).equals("NN")
        && forms.get(index - 1).equals("of")
        && tags.get(index + 1).startsWith("NN")
        && forms.subList(0, index).stream()
            .anyMatch(form -> accusing.contains(form.toLowerCase(Locale.ROOT)));
  }

  /** "US strikes on a port": nobody strikes on something, as he strikes it. */
  private boolean isStrikes(List<String> forms, List<String> tags, int index) {
    return tags.get(index).equals("VBZ")
        && AGAINST.contains(forms.get(index + 1))
        && strikes.contains(forms.get(index).toLowerCase(Locale.ROOT));
  }

  /** "A trade deal" before what is no object of "deal". */
  private static boolean isSingularNoun(List<String> forms, List<String> tags, int index) {
    boolean verb = tags.get(index).equals("VBP") && tags.get(index - 1).equals("NN");
    if (!verb || OPENS_AN_OBJECT.contains(tags.get(index + 1))) {
      return false;
    }
    int first = index - 1;
    while (first > 0 && BEFORE_THE_NOUN.contains(tags.get(first))) {
      first--;
    }
    return tags.get(first).equals("DT")
        && SINGULAR.contains(forms.get(first).toLowerCase(Locale.ROOT));
  }
}
