package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

/** Documents made at random with a fixed seed, of so few actors that much coincides. */
final class RandomDocuments {
  private static final List<String> FILLERS =
      List.of(
          "state/RUS",
          "state/PRK",
          "person/kim",
          "organization/ministry",
          "place/pyongyang",
          "place/wonsan");

  private final Random random;

  RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** Documents d0, d1 and so on. */
  List<Graph> some(int number) {
    List<Graph> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      documents.add(next("d" + i));
    }
    return documents;
  }

  /** One document; another one each time, whatever its key. */
  Graph next(String key) {
    SampleDocument document =
        random.nextInt(5) == 0
            ? new SampleDocument(key)
            : SampleDocument.published(key, "2024-06-1" + random.nextInt(10));
    int most = random.nextInt(6);
    for (int claims = 1; claims <= most; claims++) {
      addClaim(document);
      if (claims > 1 && random.nextInt(4) == 0) {
        document.including(1 + random.nextInt(claims - 1));
      }
    }
    for (String filler : FILLERS) {
      document.named(filler, filler + (random.nextInt(4) == 0 ? " variant" : ""));
    }
    if (random.nextInt(20) == 0) {
      document.represents("organization/ministry", "state/PRK");
    }
    if (random.nextInt(10) > 0) {
      document.locatedIn("place/pyongyang", "state/PRK");
    }
    return document
        .locatedIn("place/wonsan", "state/PRK")
        .represents("organization/ministry", "state/RUS")
        .represents("person/kim", "state/PRK")
        .graph();
  }

  private void addClaim(SampleDocument document) {
    EventType type = any(List.of(EventType.values()));
    document.claim(type, any(List.of(Factuality.values())));
    for (Role role : type.roles()) {
      int most = random.nextInt(4) == 0 ? 0 : random.nextInt(5) == 0 ? 2 : 1;
      for (int fillers = most; fillers > 0 && role != Role.QUANTITY; fillers--) {
        document.role(
            role,
            role == Role.ITEM || role == Role.MATTER ? "item/" + random.nextInt(2) : any(FILLERS));
      }
    }
    if (random.nextBoolean()) {
      document.on("2024-06-1" + random.nextInt(3));
    } else if (random.nextBoolean()) {
      document.in(2024);
    }
    if (random.nextInt(8) == 0) {
      document.indefinite();
    }
    if (!type.phases().isEmpty() && random.nextBoolean()) {
      Phase phase = any(type.phases());
      document.with(CMQ.PHASE, phase.iri());
    }
    if (random.nextBoolean()) {
      document.attributedTo("person/analyst");
    }
    if (type.roles().contains(Role.QUANTITY) && random.nextBoolean()) {
      document.quantity("some", Integer.toString(random.nextInt(100)));
    }
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
