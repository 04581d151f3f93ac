package org.w3id.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.Directory;
import org.w3id.communique.ontology.IriKeys;
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

  /** What a thing gains by each time as many events: less than a name that fits much better. */
  private static final double PROMINENT_FIRST = 1.5;

  /** How many of those that fit best are looked at for the events they take part in. */
  private static final int RANKED = 50;

  /** All that words and quotes need; not what would let a query grow beyond its words. */
  private static final int SYNTAX =
      SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private static final Map<String, Float> WEIGHTS =
      Arrays.stream(Field.values()).collect(Collectors.toMap(Field::name, Field::weight));

  private final Directory directory;
  private final Words words;
  private final Words telling = Words.telling();
  private final IriSpace space;
  private final Prominence prominence;

  /** The text of a thing that fits best, and how well. */
  private record Match(String thing, String text, double score) {}

  Finder(Directory directory, Words words, IriSpace space, Prominence prominence) {
    this.directory = directory;
    this.words = words;
    this.space = space;
    this.prominence = prominence;
  }

  /**
   * Things whose texts have all of the words; if none has, all but the small ones; if none has
   * these, some of them.
   */
  Hits find(String text, Set<IriSpace.Kind> kinds, int most) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<Match> found = search(searcher, bounded, words, Occur.MUST);
      if (!found.isEmpty()) {
        return hits(found, false, words.formsOf(bounded), kinds, most);
      }
      Words fewer = telling.of(bounded).isEmpty() ? words : telling;
      found = search(searcher, bounded, fewer, Occur.MUST);
      boolean partly = found.isEmpty();
      if (partly) {
        found = search(searcher, bounded, fewer, Occur.SHOULD);
      }
      return hits(found, partly && !found.isEmpty(), fewer.formsOf(bounded), kinds, most);
    } catch (IndexNotFoundException e) {
      return Hits.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each thing once, with the text of it that fits best; the best first. */
  private List<Match> search(IndexSearcher searcher, String text, Words counted, Occur occur)
      throws IOException {
    SimpleQueryParser parser = new SimpleQueryParser(counted, WEIGHTS, SYNTAX);
    parser.setDefaultOperator(occur);
    StoredFields stored = searcher.storedFields();
    Map<String, Match> found = new LinkedHashMap<>();
    for (ScoreDoc score : searcher.search(weighed(parser.parse(text)), MOST_TEXTS).scoreDocs) {
      Document document = stored.document(score.doc);
      String thing = document.get(Field.THING);
      found.putIfAbsent(thing, new Match(thing, textOf(document), score.score));
    }
    return ranked(List.copyOf(found.values()));
  }

  /** Of things whose names fit about as well, the one first that takes part in most. */
  private List<Match> ranked(List<Match> found) {
    List<Match> ranked = new ArrayList<>(found);
    for (int i = 0; i < Math.min(RANKED, ranked.size()); i++) {
      Match match = ranked.get(i);
      if (isNamed(match.thing)) {
        double gain = PROMINENT_FIRST * Math.log1p(prominence.of(match.thing));
        ranked.set(i, new Match(match.thing, match.text, match.score + gain));
      }
    }
    ranked.sort(Comparator.comparingDouble(Match::score).reversed());
    return ranked;
  }

  private boolean isNamed(String thing) {
    return space.kindOf(thing).filter(NAMED::contains).isPresent()
        && !IriKeys.isWithinDocument(thing);
  }

  private Query weighed(Query query) {
    BooleanQuery.Builder weighed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (IriSpace.Kind kind : NAMED) {
      String prefix = space.prefix(kind);
      Query named =
          new BooleanQuery.Builder()
              .add(new PrefixQuery(new Term(Field.THING, prefix)), Occur.MUST)
              .add(withinDocuments(prefix), Occur.MUST_NOT)
              .build();
      weighed.add(new BoostQuery(new ConstantScoreQuery(named), NAMED_FIRST), Occur.SHOULD);
    }
    return weighed.build();
  }

  /** What only a document calls so, as "Smith", is not what somebody means who types the name. */
  private static Query withinDocuments(String prefix) {
    return new WildcardQuery(
        new Term(Field.THING, prefix.replaceAll("[*?\\\\]", "\\\\$0") + IriKeys.within("*", "*")));
  }

  private Hits hits(
      List<Match> found, boolean partly, Set<String> sought, Set<IriSpace.Kind> kinds, int most) {
    Snippets snippets = new Snippets(words, sought);
    Map<IriSpace.Kind, Integer> counts = new EnumMap<>(IriSpace.Kind.class);
    List<Hit> hits = new ArrayList<>();
    int total = 0;
    for (Match match : found) {
      IriSpace.Kind kind = space.kindOf(match.thing).orElseThrow();
      counts.merge(kind, 1, Integer::sum);
      if (kinds.isEmpty() || kinds.contains(kind)) {
        total++;
        if (hits.size() < most) {
          hits.add(new Hit(match.thing, kind, snippets.of(match.text)));
        }
      }
    }
    return new Hits(hits, counts, total, partly);
  }

  private static String textOf(Document document) {
    return Arrays.stream(Field.values())
        .map(field -> document.get(field.name()))
        .filter(text -> text != null)
        .findFirst()
        .orElse("");
  }
}
