package org.w3id.communique.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.correction.Correction.Rejection;
import org.w3id.communique.correction.Correction.Renaming;
import org.w3id.communique.graph.EventCorrections;
import org.w3id.communique.ontology.IriSpace;

class CorrectionsTest {
  private static final String ID = "http://localhost:3030/id/";

  @Test
  void eachEntryIsReadWithItsReason() {
    Corrections corrections =
        parse(
            """
            # mine
            - reject: claim/a
              by: Ann
              date: 2024-07-01
              reason: the sentence tells of a film
            - same-event: [claim/b, %sclaim/c]
            - not-same-event:
                - claim/d
                - claim/e
                - claim/f
            - name: Bush
              means: person/george-h-w-bush
              label: George H. W. Bush
              documents: 1991
              sources: [Daily News]
            """
                .formatted(ID));
    assertThat(corrections.entries().getFirst())
        .isEqualTo(
            new Rejection(
                new Note(
                    2,
                    Optional.of("Ann"),
                    Optional.of(LocalDate.of(2024, 7, 1)),
                    Optional.of("the sentence tells of a film")),
                ID + "claim/a"));
    assertThat(corrections.entries().getLast())
        .isEqualTo(
            new Renaming(
                new Note(11, Optional.empty(), Optional.empty(), Optional.empty()),
                "Bush",
                new Scope(Set.of("1991"), Set.of("Daily News")),
                Optional.of(ID + "person/george-h-w-bush"),
                Optional.of("George H. W. Bush")));
    assertThat(corrections.events())
        .isEqualTo(
            new EventCorrections(
                List.of(Set.of(ID + "claim/b", ID + "claim/c")),
                Set.of(ID + "claim/e", ID + "claim/f")));
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(parse("").entries()).isEmpty();
    assertThat(parse("# nothing yet\n").entries()).isEmpty();
  }

  @Test
  void reasonsTellCorrectionsApart() {
    Correction one = parse("- reject: claim/a\n  reason: x").entries().getFirst();
    Correction same = parse("\n\n- reason: x\n  reject: claim/a").entries().getFirst();
    Correction other = parse("- reject: claim/a\n  reason: y").entries().getFirst();
    assertThat(same.iri(IriSpace.DEFAULT)).isEqualTo(one.iri(IriSpace.DEFAULT));
    assertThat(other.iri(IriSpace.DEFAULT)).isNotEqualTo(one.iri(IriSpace.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          reject: claim/a                                 | 1 | is no list
          "- reject: claim/a\n- reject"                   | 2 | no mapping
          "- reject: claim/a\n- delete: claim/a"          | 2 | has none
          "- reject: claim/a\n  name: Bush"               | 1 | name and reject
          "- reject: claim/a\n  means: state/USA"         | 1 | 'means' says nothing
          - reject: event/a                               | 1 | no claim
          - reject: https://elsewhere.example/id/claim/a  | 1 | no claim
          - reject: [claim/a, claim/b]                    | 1 | one value
          - same-event: [claim/a, claim/a]                | 1 | two claims
          - name: Bush                                    | 1 | say what the name means
          "- name: Bush\n  means: Washington"             | 1 | KIND/KEY
          "- name: Bush\n  means: claim/a"                | 1 | KIND/KEY
          - not-the-same: person/a                        | 1 | in which documents
          "- not-the-same: person/a\n  documents: d\n  label: A" | 1 | 'means'
          "- reject: claim/a\n  date: yesterday"          | 1 | no day
          "- reject: claim/a\n  reason:"                  | 2 | plain value
          "- reject: claim/a\n  reject: claim/b"          | 2 | twice
          "- reject: {a: b}"                              | 1 | plain value
          "- a: b\n c: ["                                 | 2 | not YAML
          "- same-event: [claim/a, claim/b]\n- not-same-event: [claim/b, claim/a]" | 2 | by line 1
          """)
  void whatCannotBeUnderstoodIsRefusedWithItsPlace(String yaml, int line, String problem) {
    assertThatThrownBy(() -> parse(yaml.replace("\\n", "\n")))
        .isInstanceOf(CorrectionException.class)
        .hasMessageStartingWith("mine.yaml:" + line + ": ")
        .hasMessageContaining(problem);
  }

  private static Corrections parse(String yaml) {
    return Corrections.parse("mine.yaml", yaml, IriSpace.DEFAULT);
  }
}
