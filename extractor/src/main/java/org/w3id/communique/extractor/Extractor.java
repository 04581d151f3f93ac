package org.w3id.communique.extractor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.communique.claim.AttributionFinder;
import org.w3id.communique.claim.ClaimBuilder;
import org.w3id.communique.claim.Confidence;
import org.w3id.communique.claim.Decision;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.FactualityJudge;
import org.w3id.communique.claim.Inclusion;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.ControlVerbs;
import org.w3id.communique.event.EventExtractor;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.NounClassifier;
import org.w3id.communique.event.RuleBook;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameLexicon;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.Affiliations;
import org.w3id.communique.mention.Mention;
import org.w3id.communique.mention.MentionFinder;
import org.w3id.communique.mention.NameFinder;
import org.w3id.communique.mention.NameUnifier;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.mention.QuantityFinder;
import org.w3id.communique.mention.TimeFinder;
import org.w3id.communique.nlp.EnglishAnnotator;
import org.w3id.communique.nlp.ModelCache;
import org.w3id.communique.resolve.DateResolver;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.resolve.Resolvers;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Documents in, claims out: the stages in order. Safe for use by several threads at once. */
public final class Extractor {
  private final EnglishAnnotator annotator;
  private final Gazetteer gazetteer;
  private final MentionFinder mentions;
  private final ControlVerbs control;
  private final EventExtractor events;
  private final Resolvers resolvers;
  private final ClaimBuilder claims;

  private Extractor(EnglishAnnotator annotator, Gazetteer gazetteer) {
    WordTable words =
        WordTable.load(
            "words/nouns.tsv",
            "words/affairs.tsv",
            "words/verbs.tsv",
            "words/function-words.tsv",
            "words/pronouns.tsv",
            "words/statespeople.tsv");
    WordTable cues = WordTable.load("words/factuality.tsv");
    WordTable reporting = WordTable.load("words/reporting.tsv");
    NounLexicon items = NounLexicon.load();
    NameLexicon titles = NameLexicon.load();
    this.annotator = annotator;
    this.gazetteer = gazetteer;
    this.mentions =
        new MentionFinder(
            new NameFinder(gazetteer, titles), new TimeFinder(), new QuantityFinder());
    Affiliations affiliations = new Affiliations(gazetteer, titles);
    OfficeFinder offices = new OfficeFinder(titles, affiliations);
    this.control = ControlVerbs.load();
    this.events = new EventExtractor(RuleBook.load(), new NounClassifier(items, words), words);
    this.resolvers =
        new Resolvers(
            gazetteer,
            items,
            offices,
            affiliations,
            WordTable.load("words/reference.tsv", "words/pronouns.tsv", "words/function-words.tsv"),
            reporting,
            WordTable.load("words/person-names.tsv", "words/organization-names.tsv"));
    this.claims =
        new ClaimBuilder(
            new FactualityJudge(cues),
            new AttributionFinder(reporting),
            new DateResolver(),
            Confidence.load(),
            words);
  }

  /**
   * Loads models, lists and rules.
   *
   * @throws org.w3id.communique.lexicon.LexiconException if a list or rule cannot be used
   */
  public static Extractor load(ExtractorOptions options) {
    return new Extractor(
        new EnglishAnnotator(
            ModelCache.ofUser(System.getenv(), Path.of(System.getProperty("user.home")))),
        Gazetteer.load(options.names()));
  }

  /**
   * The claims of one document. No text causes an exception: what cannot be read is a diagnostic.
   */
  public DocumentClaims extract(Document document) {
    return read(document).claims();
  }

  /** The claims of one document with how each was found; takes a little longer. */
  public Trace trace(Document document) {
    Reading reading = read(document);
    List<Trace.OfSentence> sentences = new ArrayList<>();
    for (int i = 0; i < reading.contexts.size(); i++) {
      SentenceContext context = reading.contexts.get(i);
      List<Decision> decisions = reading.decisions.get(i);
      sentences.add(
          new Trace.OfSentence(
              context,
              decisions,
              events.nearMisses(context),
              resolutions(context, decisions, reading.resolver)));
    }
    return new Trace(reading.claims(), sentences);
  }

  /** All stages of one document. */
  private record Reading(
      AnnotatedDocument annotated,
      List<SentenceContext> contexts,
      Resolver resolver,
      List<List<Decision>> decisions,
      List<Inclusion> inclusions) {
    DocumentClaims claims() {
      return new DocumentClaims(
          annotated.document(),
          decisions.stream().flatMap(List::stream).flatMap(d -> d.kept().stream()).toList(),
          inclusions,
          annotated.diagnostics());
    }
  }

  private Reading read(Document document) {
    AnnotatedDocument annotated = annotator.annotate(document);
    List<SentenceContext> contexts = contexts(annotated);
    List<List<EventMention>> found = contexts.stream().map(events::extract).toList();
    Resolver resolver = resolvers.forDocument(document.text(), contexts);
    List<List<Decision>> decisions = claims.decide(document, contexts, found, resolver);
    return new Reading(
        annotated, contexts, resolver, decisions, claims.inclusions(contexts, decisions));
  }

  private static List<Trace.Resolution> resolutions(
      SentenceContext context, List<Decision> decisions, Resolver resolver) {
    Map<Integer, Trace.Resolution> byWord = new TreeMap<>();
    for (Decision decision : decisions) {
      decision
          .event()
          .arguments()
          .forEach(
              (role, arguments) -> {
                for (Argument argument : arguments) {
                  Token head = argument.head();
                  if (context.name(head).isEmpty()) {
                    byWord.computeIfAbsent(
                        head.index(),
                        i -> new Trace.Resolution(head, resolver.resolve(context, head, role)));
                  }
                }
              });
    }
    return List.copyOf(byWord.values());
  }

  /** The first stage alone: sentences, tokens and syntax. */
  public AnnotatedDocument annotate(Document document) {
    return annotator.annotate(document);
  }

  /** The parser alone, once more on the same sentences, to measure it; the number of words. */
  public int parseAgain(AnnotatedDocument annotated) {
    return annotator.parseAgain(annotated);
  }

  /** What the gazetteer knows of a state, by its ISO code. */
  public Optional<NamedEntity> state(String code) {
    return gazetteer.state(code);
  }

  private List<SentenceContext> contexts(AnnotatedDocument annotated) {
    List<Sentence> sentences = annotated.sentences();
    List<List<Mention>> named =
        NameUnifier.unify(sentences.stream().map(mentions::find).toList(), gazetteer);
    List<SentenceContext> contexts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      contexts.add(SentenceContext.of(sentences.get(i), named.get(i), control));
    }
    return contexts;
  }
}
