package org.samenspraak.portal.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Pages of questions that are open in a browser. They are told that something moved, never what:
 * the page then asks for itself again, as whoever looks at it.
 */
@Component
class OpenPages {
  /** What a page listens for. */
  static final String MOVED = "moved";

  /** Without an end of its own: the browser closes it, or a page that is gone is found out. */
  private static final long NO_END = 0;

  /**
   * One page.
   *
   * @param inside whether it is told of what happens among the cabinets too
   */
  private record Page(SseEmitter emitter, boolean inside) {}

  private final ConcurrentHashMap<String, Set<Page>> pages = new ConcurrentHashMap<>();

  /** A page of that question was opened. */
  SseEmitter open(String question, boolean inside) {
    SseEmitter emitter = new SseEmitter(NO_END);
    Page page = new Page(emitter, inside);
    Runnable gone = () -> close(question, page);
    emitter.onCompletion(gone);
    emitter.onTimeout(gone);
    emitter.onError(_ -> gone.run());
    pages.compute(
        question,
        (_, open) -> {
          Set<Page> set = open == null ? ConcurrentHashMap.newKeySet() : open;
          set.add(page);
          return set;
        });
    send(page, SseEmitter.event().comment("open"));
    return emitter;
  }

  /**
   * Something happened to that question.
   *
   * @param inside among the cabinets only
   */
  void moved(String question, boolean inside) {
    pages.getOrDefault(question, Set.of()).stream()
        .filter(page -> page.inside() || !inside)
        .forEach(page -> send(page, SseEmitter.event().name(MOVED).data("")));
  }

  /** Tells one page that something moved. */
  static void tell(SseEmitter page) {
    send(new Page(page, true), SseEmitter.event().name(MOVED).data(""));
  }

  /** How many are open. */
  int count() {
    return pages.values().stream().mapToInt(Set::size).sum();
  }

  /** Proxies cut what is silent, and a browser that is gone shows only when it is written to. */
  @Scheduled(fixedRateString = "${samenspraak.live.heartbeat:20s}")
  void beat() {
    pages.values().stream()
        .flatMap(Set::stream)
        .forEach(page -> send(page, SseEmitter.event().comment("beat")));
  }

  /** Open streams would hold up a graceful shutdown. */
  @EventListener(ContextClosedEvent.class)
  void completeAll() {
    pages.values().stream().flatMap(Set::stream).forEach(page -> page.emitter().complete());
  }

  private static void send(Page page, SseEmitter.SseEventBuilder event) {
    try {
      page.emitter().send(event);
    } catch (IOException | IllegalStateException gone) {
      page.emitter().completeWithError(gone);
    }
  }

  private void close(String question, Page page) {
    pages.computeIfPresent(
        question,
        (_, open) -> {
          open.remove(page);
          return open.isEmpty() ? null : open;
        });
  }
}
