package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.communique.ontology.CMQ;

/**
 * The events in which things have roles, some at a time. To sort them, only their dates are read;
 * the rest is read of those that are shown.
 */
final class Timelines {
  static final int EVENTS_A_PAGE = 30;
  private static final int MOST_EVENTS = 50_000;

  /** Undated events come last. */
  private static final Comparator<Dated> LATEST_FIRST =
      Comparator.comparing(Dated::begin).reversed().thenComparing(dated -> dated.event().getURI());

  private final GraphReader events;
  private final EventViews views;

  /**
   * @param begin first day on which the event may take place; empty if it is not dated
   */
  private record Dated(Node event, String begin) {
    String year() {
      int end = begin.indexOf('-', 1);
      return end < 0 ? begin : begin.substring(0, end);
    }
  }

  /**
   * @param events reads the graph of events
   */
  Timelines(GraphReader events, EventViews views) {
    this.events = events;
    this.views = views;
  }

  /**
   * A page of the events of a thing; empty if there is no such page.
   *
   * @param path of the first page
   * @param page number of the page, from 1
   */
  Optional<Timeline> of(Node thing, String path, int page) {
    List<Dated> all = sorted(thing);
    int pages = Math.max(1, (all.size() + EVENTS_A_PAGE - 1) / EVENTS_A_PAGE);
    if (page < 1 || page > pages) {
      return Optional.empty();
    }
    int from = (page - 1) * EVENTS_A_PAGE;
    List<Dated> shown = all.subList(from, Math.min(all.size(), from + EVENTS_A_PAGE));
    return Optional.of(
        new Timeline(
            years(shown),
            all.size(),
            page,
            pages,
            page > 1 ? href(path, page - 1) : "",
            page < pages ? href(path, page + 1) : "",
            index(all, path)));
  }

  private List<Dated> sorted(Node thing) {
    return events
        .incoming(thing)
        .map(Triple::getSubject)
        .distinct()
        .filter(subject -> events.is(subject, CMQ.EVENT))
        .limit(MOST_EVENTS)
        .map(
            event ->
                new Dated(
                    event, events.lookUp(event, CMQ.BEGIN_DATE).map(GraphReader::words).orElse("")))
        .sorted(LATEST_FIRST)
        .toList();
  }

  private List<Timeline.Year> years(List<Dated> shown) {
    Map<String, List<EventView>> years = new LinkedHashMap<>();
    for (Dated dated : shown) {
      years.computeIfAbsent(dated.year(), year -> new ArrayList<>()).add(views.view(dated.event()));
    }
    return years.entrySet().stream()
        .map(year -> new Timeline.Year(year.getKey(), year.getValue()))
        .toList();
  }

  private static List<Timeline.YearLink> index(List<Dated> all, String path) {
    Map<String, Integer> first = new LinkedHashMap<>();
    Map<String, Integer> count = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      first.putIfAbsent(all.get(i).year(), i);
      count.merge(all.get(i).year(), 1, Integer::sum);
    }
    return count.entrySet().stream()
        .map(
            year ->
                new Timeline.YearLink(
                    year.getKey(),
                    year.getValue(),
                    href(path, 1 + first.getOrDefault(year.getKey(), 0) / EVENTS_A_PAGE)
                        + "#y"
                        + year.getKey()))
        .toList();
  }

  private static String href(String path, int page) {
    return page == 1 ? path : path + "?page=" + page;
  }
}
