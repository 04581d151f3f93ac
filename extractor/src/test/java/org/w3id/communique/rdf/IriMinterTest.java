package org.w3id.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.Document;

class IriMinterTest {
  private static final String ID = "http://localhost:3030/id/";

  private final IriMinter minter = new IriMinter(IriSpace.DEFAULT);

  @Test
  void stateIsNamedByItsCodeInEveryDocument() {
    assertThat(minter.entity(SampleClaims.NORTH_KOREA, "a")).isEqualTo(ID + "state/PRK");
    assertThat(minter.entity(SampleClaims.NORTH_KOREA, "b")).isEqualTo(minter.state("PRK"));
  }

  @Test
  void whatHasNoNameOfItsOwnIsNamedWithinItsDocument() {
    Entity analysts = person("analysts", EntityScope.DOCUMENT);
    assertThat(minter.entity(analysts, "a")).isEqualTo(ID + "person/a:analysts");
    assertThat(minter.entity(analysts, "b")).isNotEqualTo(minter.entity(analysts, "a"));
  }

  @Test
  void noGlobalNameIsTakenForOneWithinADocument() {
    assertThat(minter.entity(person("a:analysts", EntityScope.GLOBAL), "x"))
        .isNotEqualTo(minter.entity(person("analysts", EntityScope.DOCUMENT), "a"));
  }

  @Test
  void documentAndItsGraphShareAKey() {
    assertThat(minter.document("000_54ea")).isEqualTo(ID + "document/000_54ea");
    assertThat(minter.graph("000_54ea")).isEqualTo(ID + "graph/000_54ea");
    assertThat(minter.graph("events")).isNotEqualTo(IriSpace.DEFAULT.eventsGraph());
  }

  @Test
  void claimKeepsItsNameWhenRulesOrConfidenceChange() {
    DocumentClaims before = SampleClaims.announcement();
    List<Claim> changed =
        before.claims().stream().map(claim -> withConfidence(claim, 0.1, "Other/rule")).toList();
    assertThat(minter.claims(new DocumentClaims(before.document(), changed, List.of())))
        .isEqualTo(minter.claims(before));
  }

  @Test
  void claimDependsOnItsDocumentAndNotOnItsPlaceAmongOthers() {
    DocumentClaims all = SampleClaims.announcement();
    DocumentClaims last =
        new DocumentClaims(all.document(), List.of(all.claims().getLast()), List.of());
    assertThat(minter.claims(last)).containsExactly(minter.claims(all).getLast());

    Document other = new Document("other", all.document().text(), all.document().metadata());
    assertThat(minter.claims(new DocumentClaims(other, all.claims(), List.of())))
        .doesNotContainAnyElementsOf(minter.claims(all));
  }

  @Test
  void equalClaimsAreNumbered() {
    DocumentClaims once = SampleClaims.announcement();
    Claim claim = once.claims().getFirst();
    List<String> iris =
        minter.claims(new DocumentClaims(once.document(), List.of(claim, claim), List.of()));
    assertThat(iris.get(1)).isEqualTo(iris.get(0) + "-2");
  }

  @Test
  void selectorsBearTheKeyOfTheirClaim() {
    String claim = minter.claims(SampleClaims.announcement()).getFirst();
    String key = claim.substring((ID + "claim/").length());
    assertThat(minter.quoteSelector(claim)).isEqualTo(ID + "selector/" + key + "-quote");
    assertThat(minter.positionSelector(claim)).isEqualTo(ID + "selector/" + key + "-position");
  }

  @Test
  void runIsNamedByVersionAndRules() {
    assertThat(minter.run(new RunDescription("1", "a", List.of())))
        .isEqualTo(minter.run(new RunDescription("1", "a", List.of())));
    assertThat(minter.run(new RunDescription("1", "b", List.of())))
        .isNotEqualTo(minter.run(new RunDescription("1", "a", List.of())));
  }

  private static Entity person(String key, EntityScope scope) {
    return new Entity(
        EntityKind.PERSON,
        key,
        scope,
        key,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Claim withConfidence(Claim claim, double confidence, String foundBy) {
    return new Claim(
        claim.type(),
        claim.roles(),
        claim.quantity(),
        claim.factuality(),
        claim.attributedTo(),
        claim.attribution(),
        claim.date(),
        claim.phase(),
        claim.choice(),
        claim.outcome(),
        claim.indefinite(),
        claim.evidence(),
        confidence,
        foundBy);
  }
}
