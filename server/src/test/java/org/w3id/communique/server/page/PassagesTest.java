package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;

class PassagesTest {
  private static final Node CLAIM = NodeFactory.createURI("http://localhost:3030/id/claim/c");
  private static final Node DOCUMENT = NodeFactory.createURI("http://localhost:3030/id/document/d");
  private static final String TEXT =
      "First 😀 words.\n\nThe leaders met. On Monday they signed a pact, he said. More.\n\nLast.";

  private final Graph graph = GraphFactory.createDefaultGraph();

  @Test
  void showsTheSentenceAndTheParagraph() {
    claim("they signed a pact", TEXT);
    Passages passages = new Passages(new GraphReader(graph));

    assertThat(passages.inSentence(CLAIM, DOCUMENT))
        .isEqualTo(new Passage("On Monday ", "they signed a pact", ", he said."));
    assertThat(passages.inParagraph(CLAIM, DOCUMENT))
        .isEqualTo(
            new Passage("The leaders met. On Monday ", "they signed a pact", ", he said. More."));
  }

  @Test
  void evidenceMayBeginAndEndItsText() {
    claim(TEXT, TEXT);

    assertThat(new Passages(new GraphReader(graph)).inSentence(CLAIM, DOCUMENT))
        .isEqualTo(new Passage("", TEXT, ""));
  }

  @Test
  void showsTheEvidenceAloneWhereRightsAreRestricted() {
    claim("they signed a pact", TEXT);
    graph.add(DOCUMENT, DCTerms.rights.asNode(), NodeFactory.createLiteralString("restricted"));

    assertThat(new Passages(new GraphReader(graph)).inParagraph(CLAIM, DOCUMENT))
        .isEqualTo(Passage.alone("they signed a pact"));
  }

  @Test
  void showsTheEvidenceAloneWhereItIsNotInItsPlace() {
    claim("they signed a pact", TEXT);
    graph.remove(DOCUMENT, NodeFactory.createURI(CMQ.TEXT), Node.ANY);
    graph.add(DOCUMENT, NodeFactory.createURI(CMQ.TEXT), NodeFactory.createLiteralString("Short."));

    assertThat(new Passages(new GraphReader(graph)).inSentence(CLAIM, DOCUMENT))
        .isEqualTo(Passage.alone("they signed a pact"));
  }

  private void claim(String evidence, String text) {
    int begin = text.codePointCount(0, text.indexOf(evidence));
    graph.add(
        CLAIM, NodeFactory.createURI(CMQ.EVIDENCE), NodeFactory.createLiteralString(evidence));
    graph.add(CLAIM, NodeFactory.createURI(CMQ.BEGIN), NodeFactoryExtra.intToNode(begin));
    graph.add(DOCUMENT, NodeFactory.createURI(CMQ.TEXT), NodeFactory.createLiteralString(text));
  }
}
