package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A digest of all that a store holds, its books included; not of how often it was completed, nor of
 * what it knows to be gone.
 */
final class StoreHash {
  private StoreHash() {}

  static String of(ClaimStore store) throws Exception {
    String quads = quads(store);
    assertThat(quads).contains("store#core", "store#edge", "ns#asserts", "ns#metWith");
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(quads.getBytes(StandardCharsets.UTF_8)));
  }

  /** Canonical N-Quads. */
  static String quads(ClaimStore store) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            Stream.concat(
                    Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                        .map(NodeFmtLib::str),
                    Iter.asStream(dataset.getDefaultGraph().find()).map(NodeFmtLib::str))
                .filter(line -> !line.contains("store#version"))
                .filter(line -> !line.contains("store#gone"))
                .sorted()
                .collect(Collectors.joining("\n")));
  }
}
