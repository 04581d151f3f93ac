package org.w3id.communique.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/**
 * Writes what is known about a document, its text unless that is restricted, and the run that read
 * it.
 */
final class DocumentMapper {
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/?#]");

  private final IriMinter minter;
  private final RunDescription run;

  DocumentMapper(IriMinter minter, RunDescription run) {
    this.minter = minter;
    this.run = run;
  }

  void map(Document document, GraphBuilder graph) {
    String iri = minter.document(document.id());
    Metadata metadata = document.metadata();
    graph.type(iri, CMQ.DOCUMENT);
    graph.add(iri, DCTerms.identifier, Literals.string(document.id()));
    graph.add(iri, RDFS.label, Literals.english(metadata.title().orElse(document.id())));
    metadata
        .title()
        .map(Literals::english)
        .ifPresent(title -> graph.add(iri, DCTerms.title, title));
    metadata.published().map(Literals::date).ifPresent(day -> graph.add(iri, DCTerms.issued, day));
    metadata
        .source()
        .map(Literals::string)
        .ifPresent(name -> graph.add(iri, DCTerms.publisher, name));
    metadata
        .url()
        .map(DocumentMapper::iriOrWords)
        .ifPresent(url -> graph.add(iri, DCTerms.source, url));
    metadata
        .language()
        .map(Literals::string)
        .ifPresent(tag -> graph.add(iri, DCTerms.language, tag));
    metadata
        .rights()
        .map(Literals::string)
        .ifPresent(rights -> graph.add(iri, DCTerms.rights, rights));
    graph.add(iri, CMQ.TEXT_DIGEST, Literals.string("sha256:" + sha256(document.text())));
    if (!metadata.restricted()) {
      graph.add(iri, CMQ.TEXT, Literals.english(document.text()));
    }
    mapRun(iri, graph);
  }

  private void mapRun(String documentIri, GraphBuilder graph) {
    String iri = minter.run(run);
    graph.type(iri, Prov.ACTIVITY);
    graph.add(iri, CMQ.PROGRAM_VERSION, Literals.string(run.programVersion()));
    graph.add(iri, CMQ.RULES_DIGEST, Literals.string(run.rulesDigest()));
    run.options().forEach(option -> graph.add(iri, CMQ.OPTION, Literals.string(option)));
    run.started()
        .map(DocumentMapper::dateTime)
        .ifPresent(time -> graph.add(iri, Prov.STARTED_AT_TIME, time));
    graph.link(iri, Prov.USED, documentIri);
  }

  /** An address that is a sound http or https IRI links; any other is kept as words. */
  private static Node iriOrWords(String url) {
    return webAddress(url).orElseGet(() -> Literals.string(url));
  }

  private static Optional<Node> webAddress(String url) {
    if (!WEB_ADDRESS.matcher(url).lookingAt()) {
      return Optional.empty();
    }
    try {
      IRIx.create(url);
      return Optional.of(GraphBuilder.iri(url));
    } catch (IRIException e) {
      return Optional.empty();
    }
  }

  private static Node dateTime(Instant time) {
    return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
