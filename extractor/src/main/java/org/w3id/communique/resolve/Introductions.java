package org.w3id.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.Office;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * The offices that one sentence gives to somebody whose name only the next one tells, as news that
 * is read aloud does: "The U.S. defense secretary is in Macedonia. Robert Gates arrived Tuesday."
 */
final class Introductions {
  private final List<SentenceContext> contexts;
  private final OfficeFinder offices;

  /** The words for an office that stand for a person, and the office. */
  record Introduction(SentenceContext context, Token title, Office office) {}

  Introductions(List<SentenceContext> contexts, OfficeFinder offices) {
    this.contexts = List.copyOf(contexts);
    this.offices = offices;
  }

  /**
   * What the sentence before says of whom a name belongs to.
   *
   * @param position of the name's sentence in the document
   * @return empty unless the name is a full one, the subject of its sentence and new, and nothing
   *     else is said of its bearer anywhere
   */
  Optional<Introduction> of(int position, NameMention name) {
    if (position == 0 || !name.text().contains(" ") || !isSubject(contexts.get(position), name)) {
      return Optional.empty();
    }
    return introduction(contexts.get(position - 1)).filter(i -> fits(i, position, name));
  }

  private static boolean isSubject(SentenceContext context, NameMention name) {
    Sentence sentence = context.sentence();
    return isSubject(sentence, sentence.token(name.head()));
  }

  private static boolean isSubject(Sentence sentence, Token token) {
    return token.relation().startsWith("nsubj")
        && sentence.token(token.head()).head() == Token.ROOT
        && sentence.dependents(token, "conj").isEmpty();
  }

  /** The office that is the subject of a sentence in which nobody is named. */
  private Optional<Introduction> introduction(SentenceContext context) {
    Sentence sentence = context.sentence();
    if (context.names().stream().anyMatch(n -> n.kind() == EntityKind.PERSON)) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(t -> t.tag().equals("NN") && isSubject(sentence, t))
        .filter(t -> !sentence.dependents(t, "det", "poss").isEmpty())
        .findFirst()
        .flatMap(
            title ->
                offices
                    .find(sentence, context.names(), title)
                    .filter(Office::held)
                    .filter(o -> o.state().isPresent())
                    .map(office -> new Introduction(context, title, office)));
  }

  /** Whether the name is new, and every office that is given to its surname can be this one. */
  private boolean fits(Introduction introduction, int position, NameMention name) {
    String surname = name.text().substring(name.text().lastIndexOf(' ') + 1);
    for (int i = 0; i < contexts.size(); i++) {
      SentenceContext context = contexts.get(i);
      for (NameMention other : context.names()) {
        if (!other.text().endsWith(surname)) {
          continue;
        }
        Optional<Office> office = offices.find(context.sentence(), context.names(), other);
        if (i < position || office.filter(o -> !agree(introduction.office(), o)).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean agree(Office one, Office other) {
    String title = one.title().toLowerCase(Locale.ROOT);
    String shorter = other.title().toLowerCase(Locale.ROOT);
    return other.held()
        && (other.state().isEmpty() || other.state().equals(one.state()))
        && (title.equals(shorter) || title.endsWith(" " + shorter));
  }
}
