package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.w3id.communique.server.page.OntologyPage;
import org.w3id.communique.server.page.OntologyPages;
import org.w3id.communique.server.page.ResourcePage;
import org.w3id.communique.server.page.ResourcePages;
import org.w3id.communique.server.page.Templates;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Ontology;

/**
 * The things of the graph by their names. The name of a thing is not a document (httpRange-14): it
 * leads with 303 to one about the thing, {@code /page/…} for people or {@code /data/….ttl} and the
 * like for programs.
 */
final class LinkedData {
  private static final String PAGE = "page";
  private static final KeptPages.Text MISSING =
      new KeptPages.Text(HttpServletResponse.SC_NOT_FOUND, "");

  private final ClaimStore store;
  private final Names names;
  private final Templates templates;
  private final RequestUrl urls;
  private final KeptPages kept;

  LinkedData(ClaimStore store, Templates templates, RequestUrl urls, KeptPages kept) {
    this.kept = kept;
    this.urls = urls;
    this.store = store;
    this.names = new Names(store.space());
    this.templates = templates;
  }

  /** Leads from a name to the document that suits the client. */
  void redirect(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (known(name).isEmpty()) {
      answerMissing(name, response);
      return;
    }
    Variant.linkFromName(response, name);
    Optional<Variant> chosen = Variant.chosen(request.getHeader("Accept"), name);
    if (chosen.isPresent()) {
      Answers.seeOther(response, chosen.get().path());
    } else {
      Answers.notAcceptable(response);
    }
  }

  /** The description of a thing in the syntax that the path ends in. */
  void data(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int dot = path.lastIndexOf('.');
    String name = path.substring(0, Math.max(dot, 0));
    Optional<RdfSyntax> syntax = RdfSyntax.ofEnding(path.substring(dot + 1));
    Optional<String> iri = known(name);
    if (syntax.isEmpty()) {
      Answers.notFound(response);
      return;
    }
    if (iri.isEmpty()) {
      answerMissing(name, response);
      return;
    }
    response.addHeader("Vary", "Accept");
    Variant.linkFromData(response, name, syntax.get(), iri.get());
    Node thing = NodeFactory.createURI(iri.get());
    Node document = NodeFactory.createURI(urls.of(request));
    Answers.graph(
        request,
        response,
        named(syntax.get(), request),
        Txn.calculateRead(store.dataset(), () -> describe(thing, document)));
  }

  /** A syntax by the name that the client has for it, else by its own. */
  private static RdfSyntax.Offer named(RdfSyntax syntax, HttpServletRequest request) {
    List<RdfSyntax.Offer> offers =
        RdfSyntax.offers().stream().filter(offer -> offer.syntax() == syntax).toList();
    return Negotiation.choose(request.getHeader("Accept"), offers, RdfSyntax.Offer::mediaType)
        .orElse(offers.getFirst());
  }

  /** The page of a thing; of one with many events, the part that the client asks for. */
  void page(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int number = pageNumber(request);
    boolean compressed = Documents.takesGzip(request);
    Optional<KeptPages.Page> page =
        names.iri(name).map(iri -> page(iri, number, compressed)).filter(KeptPages.Page::isGood);
    if (page.isEmpty()) {
      answerMissing(name, response);
      return;
    }
    Variant.linkFromPage(response, name);
    Documents.send(request, response, page.get().content());
  }

  /** The page of a thing, made and kept if it is not yet. */
  KeptPages.Page page(String iri, int number, boolean compressed) {
    return kept.page(new KeptPages.Part(iri, number, compressed), () -> print(iri, number));
  }

  private void answerMissing(String name, HttpServletResponse response) throws IOException {
    boolean wasThere = known(name).isEmpty() && names.iri(name).filter(store::isGone).isPresent();
    if (wasThere) {
      Answers.gone(response);
    } else {
      Answers.notFound(response);
    }
  }

  /** 0 for what is no number of a page. */
  private static int pageNumber(HttpServletRequest request) {
    String page = request.getParameter(PAGE);
    return page == null ? 1 : page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 0;
  }

  private KeptPages.Text print(String iri, int page) {
    if (iri.equals(Ontology.IRI)) {
      OntologyPage ontology =
          new OntologyPages(store.dataset().getUnionGraph(), store.space()).of(iri);
      return new KeptPages.Text(
          HttpServletResponse.SC_OK, templates.print("ontology", ontology.title(), ontology));
    }
    Optional<ResourcePage> found = new ResourcePages(store.dataset(), store.space()).of(iri, page);
    return found
        .map(thing -> templates.print("resource", thing.title(), thing))
        .map(html -> new KeptPages.Text(HttpServletResponse.SC_OK, html))
        .orElse(MISSING);
  }

  private Graph describe(Node thing, Node document) {
    return thing.getURI().equals(Ontology.IRI)
        ? Ontology.terms()
        : new ThingDescription(store.dataset(), store.space()).of(thing, document);
  }

  private Optional<String> known(String name) {
    return names
        .iri(name)
        .filter(
            iri ->
                Txn.calculateRead(
                    store.dataset(),
                    () -> ThingDescription.isKnown(store.dataset(), NodeFactory.createURI(iri))));
  }
}
