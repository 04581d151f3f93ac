package org.w3id.communique.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.search.Hit;
import org.w3id.communique.search.Hits;

/** Shows what was found, within a transaction of the caller's. */
public final class SearchPages {
  private final IriSpace space;
  private final GraphReader reader;
  private final Links links;

  public SearchPages(Graph graph, IriSpace space) {
    this.space = space;
    this.reader = new GraphReader(graph);
    this.links = new Links(space);
  }

  /**
   * The page of what was found.
   *
   * @param kind the only one looked for; empty for all
   */
  public SearchPage of(String words, Optional<IriSpace.Kind> kind, Hits hits) {
    return new SearchPage(
        words,
        kinds(words, kind, hits),
        hits.hits().stream().map(this::result).toList(),
        hits.total(),
        hits.partly());
  }

  private static List<SearchPage.Kind> kinds(
      String words, Optional<IriSpace.Kind> chosen, Hits hits) {
    String path = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    List<SearchPage.Kind> kinds = new ArrayList<>();
    int all = hits.kinds().values().stream().mapToInt(Integer::intValue).sum();
    kinds.add(new SearchPage.Kind("all", all, path, chosen.isEmpty()));
    Stream.of(IriSpace.Kind.values())
        .filter(hits.kinds()::containsKey)
        .map(
            kind ->
                new SearchPage.Kind(
                    kind.segment(),
                    hits.kinds().getOrDefault(kind, 0),
                    path + "&kind=" + kind.segment(),
                    chosen.filter(kind::equals).isPresent()))
        .forEach(kinds::add);
    return kinds;
  }

  private SearchPage.Result result(Hit hit) {
    Node thing = GraphReader.iri(hit.iri());
    String title = reader.title(thing);
    List<Link> marks =
        Stream.of(CMQ.STATUS, CMQ.FACTUALITY)
            .flatMap(property -> reader.values(thing, property).stream())
            .map(status -> links.to(status, reader.label(status)))
            .toList();
    return new SearchPage.Result(
        links.to(thing, title),
        reader.closestClass(thing).map(reader::label).orElse(hit.kind().segment()),
        hit.iri(),
        marks,
        hit.snippet(),
        hit.text(),
        hit.kind() == IriSpace.Kind.CLAIM,
        IriKeys.isWithinDocument(hit.iri()) ? List.of(document(hit.iri())) : List.of());
  }

  /** The document within which a thing is known. */
  private Link document(String iri) {
    String key = iri.substring(iri.lastIndexOf('/') + 1, iri.lastIndexOf(':'));
    Node document = GraphReader.iri(space.iri(IriSpace.Kind.DOCUMENT, key));
    return links.to(document, reader.label(document));
  }
}
