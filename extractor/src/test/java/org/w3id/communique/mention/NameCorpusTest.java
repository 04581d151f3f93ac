package org.w3id.communique.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.text.Sentence;

/** Names, offices and states in the sentences of {@code names.txt}. */
class NameCorpusTest {
  private static final NameLexicon LEXICON = NameLexicon.load();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Affiliations AFFILIATIONS = new Affiliations(GAZETTEER, LEXICON);
  private static final OfficeFinder OFFICES = new OfficeFinder(LEXICON, AFFILIATIONS);
  private static final NameFinder FINDER = new NameFinder(GAZETTEER, LEXICON);

  @TestFactory
  Stream<DynamicTest> findsTheNamesOfEachSentence() {
    return AnnotatedCase.all("names.txt").stream()
        .map(c -> dynamicTest(c.id(), () -> assertEquals(expected(c), found(c.sentence()))));
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameAgain() {
    return AnnotatedCase.all("names.txt").stream()
        .map(
            c ->
                dynamicTest(
                    c.id(),
                    () -> assertEquals(FINDER.find(c.sentence()), FINDER.find(c.sentence()))));
  }

  private static String expected(AnnotatedCase example) {
    return String.join("\n", example.expected());
  }

  private static String found(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>(FINDER.find(sentence));
    List<NameMention> names =
        NameUnifier.unify(List.of(mentions), GAZETTEER).getFirst().stream()
            .map(NameMention.class::cast)
            .toList();
    return names.stream().map(n -> line(sentence, names, n)).collect(Collectors.joining("\n"));
  }

  private static String line(Sentence sentence, List<NameMention> names, NameMention name) {
    List<String> cells = new ArrayList<>();
    cells.add(name.text());
    cells.add(name.kind().name().toLowerCase(Locale.ROOT));
    cells.add(name.use().name().toLowerCase(Locale.ROOT));
    cells.add(name.entity().map(NamedEntity::key).orElse("-"));
    String office = "";
    String state = "";
    if (name.kind() == EntityKind.PERSON) {
      var held = OFFICES.find(sentence, names, name);
      office = held.map(NameCorpusTest::office).orElse("");
      state = held.flatMap(Office::state).orElse("");
    } else if (name.kind() == EntityKind.ORGANIZATION) {
      state = AFFILIATIONS.stateOf(sentence, names, name).orElse("");
    }
    if (!office.isEmpty() || !state.isEmpty()) {
      cells.add(office);
    }
    if (!state.isEmpty()) {
      cells.add(state);
    }
    return String.join("; ", cells);
  }

  private static String office(Office office) {
    String modifiers =
        office.modifiers().stream().map(m -> ", " + label(m)).collect(Collectors.joining());
    return office.title() + " (" + label(office.titleClass()) + modifiers + ")";
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
