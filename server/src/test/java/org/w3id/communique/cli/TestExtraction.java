package org.w3id.communique.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.extractor.Trace;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Document;

/**
 * An extractor that needs no models: "NAME visits NAME" is a visit, sure if it ends in a full stop;
 * and "fault" is one.
 */
final class TestExtraction implements Extraction {
  private static final Pattern VISIT = Pattern.compile("(\\S+) visits (\\w+)(\\.?)");

  /** Counts how often it is loaded. */
  static final class CountingLoader implements Loader {
    private final AtomicInteger loads = new AtomicInteger();

    @Override
    public Extraction load(ExtractorOptions options) {
      loads.incrementAndGet();
      return new TestExtraction();
    }

    int loads() {
      return loads.get();
    }
  }

  @Override
  public DocumentClaims extract(Document document) {
    if (document.text().contains("fault")) {
      throw new IllegalStateException("a fault on purpose");
    }
    List<Claim> claims = new ArrayList<>();
    Matcher matcher = VISIT.matcher(document.text());
    while (matcher.find()) {
      Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
      roles.put(Role.VISITOR, List.of(filler(EntityKind.PERSON, matcher, 1)));
      roles.put(Role.DESTINATION, List.of(filler(EntityKind.PLACE, matcher, 2)));
      claims.add(
          new Claim(
              EventType.VISIT,
              roles,
              Optional.empty(),
              Factuality.OCCURRED,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              new CharSpan(matcher.start(), matcher.end()),
              matcher.group(3).isEmpty() ? 0.4 : 0.9,
              "Visit/test"));
    }
    return new DocumentClaims(document, claims, List.of());
  }

  private static Filler filler(EntityKind kind, Matcher matcher, int group) {
    String words = matcher.group(group);
    Entity entity =
        new Entity(
            kind,
            words,
            EntityScope.GLOBAL,
            words,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Filler(entity, words, words, new CharSpan(matcher.start(group), matcher.end(group)));
  }

  @Override
  public AnnotatedDocument annotate(Document document) {
    return new AnnotatedDocument(document, List.of(), List.of());
  }

  @Override
  public Trace trace(Document document) {
    return new Trace(extract(document), List.of());
  }

  @Override
  public int parseAgain(AnnotatedDocument annotated) {
    return annotated.sentences().size();
  }

  @Override
  public Optional<NamedEntity> state(String code) {
    return Optional.empty();
  }
}
