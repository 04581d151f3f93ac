package org.w3id.communique.server.page;

import java.util.List;

/**
 * A page of the events of a thing, the latest first.
 *
 * @param years the events of this page by year
 * @param total how many events there are in all
 * @param page number of this page, from 1
 * @param pages how many there are, at least 1
 * @param previous path of the page before; empty if there is none
 * @param next path of the page after; empty if there is none
 * @param index every year that has events, with where they begin
 */
public record Timeline(
    List<Year> years,
    int total,
    int page,
    int pages,
    String previous,
    String next,
    List<YearLink> index) {
  /** A thing without events. */
  static final Timeline NONE = new Timeline(List.of(), 0, 1, 1, "", "", List.of());

  /**
   * The events of a year.
   *
   * @param name of the year; empty for events without a date
   */
  public record Year(String name, List<EventView> events) {
    public Year {
      events = List.copyOf(events);
    }
  }

  /**
   * Leads to a year.
   *
   * @param name of the year; empty for events without a date
   */
  public record YearLink(String name, int events, String href) {}

  public Timeline {
    years = List.copyOf(years);
    index = List.copyOf(index);
  }

  /** Whether the events fill more than a page. */
  public boolean paged() {
    return pages > 1;
  }

  /** Whether there is more than one year to choose from. */
  public boolean spansYears() {
    return index.size() > 1;
  }
}
