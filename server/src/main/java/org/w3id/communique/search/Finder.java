package org.w3id.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.w3id.communique.ontology.IriSpace;

/** Looks words up in the index. */
final class Finder {
  /** Texts that are looked at; a thing may have several. */
  private static final int MOST_TEXTS = 1_000;

  private static final int LONGEST = 200;

  /** What somebody who types a name most likely means. */
  private static final Set<IriSpace.Kind> NAMED =
      Set.of(
          IriSpace.Kind.STATE,
          IriSpace.Kind.ORGANIZATION,
          IriSpace.Kind.PERSON,
          IriSpace.Kind.PLACE);

  private static final float NAMED_FIRST = 6;

  /** All that words and quotes need; not what would let a query grow beyond its words. */
  private static final int SYNTAX =
      SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private static final Map<String, Float> WEIGHTS =
      Arrays.stream(Field.values()).collect(Collectors.toMap(Field::name, Field::weight));

  private final Directory directory;
  private final Words words;
  private final IriSpace space;

  Finder(Directory directory, Words words, IriSpace space) {
    this.directory = directory;
    this.words = words;
    this.space = space;
  }

  /** Things whose texts have all of the words; or some of them, if none has all. */
  Hits find(String text, Set<IriSpace.Kind> kinds, int most) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Map<String, String> found = search(searcher, bounded, Occur.MUST);
      if (found.isEmpty()) {
        found = search(searcher, bounded, Occur.SHOULD);
      }
      return hits(found, bounded, kinds, most);
    } catch (IndexNotFoundException e) {
      return Hits.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From each thing to the text of it that fits best. */
  private Map<String, String> search(IndexSearcher searcher, String text, Occur occur)
      throws IOException {
    SimpleQueryParser parser = new SimpleQueryParser(words, WEIGHTS, SYNTAX);
    parser.setDefaultOperator(occur);
    StoredFields stored = searcher.storedFields();
    Map<String, String> found = new LinkedHashMap<>();
    for (ScoreDoc score : searcher.search(weighed(parser.parse(text)), MOST_TEXTS).scoreDocs) {
      Document document = stored.document(score.doc);
      found.putIfAbsent(document.get(Field.THING), textOf(document));
    }
    return found;
  }

  private Query weighed(Query query) {
    BooleanQuery.Builder weighed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (IriSpace.Kind kind : NAMED) {
      Query ofKind = new PrefixQuery(new Term(Field.THING, space.prefix(kind)));
      weighed.add(new BoostQuery(new ConstantScoreQuery(ofKind), NAMED_FIRST), Occur.SHOULD);
    }
    return weighed.build();
  }

  private Hits hits(Map<String, String> found, String text, Set<IriSpace.Kind> kinds, int most) {
    Snippets snippets = new Snippets(words, words.formsOf(text));
    Map<IriSpace.Kind, Integer> counts = new EnumMap<>(IriSpace.Kind.class);
    List<Hit> hits = new ArrayList<>();
    int total = 0;
    for (Map.Entry<String, String> thing : found.entrySet()) {
      IriSpace.Kind kind = space.kindOf(thing.getKey()).orElseThrow();
      counts.merge(kind, 1, Integer::sum);
      if (kinds.isEmpty() || kinds.contains(kind)) {
        total++;
        if (hits.size() < most) {
          hits.add(new Hit(thing.getKey(), kind, snippets.of(thing.getValue())));
        }
      }
    }
    return new Hits(hits, counts, total);
  }

  private static String textOf(Document document) {
    return Arrays.stream(Field.values())
        .map(field -> document.get(field.name()))
        .filter(text -> text != null)
        .findFirst()
        .orElse("");
  }
}
