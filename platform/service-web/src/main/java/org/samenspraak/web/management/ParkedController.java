package org.samenspraak.web.management;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.dispatch.ParkingDesk;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.audit.Auditing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages that wait for an operator: {@code /parked}. */
@RestController
@RequestMapping(path = "/parked", produces = MediaType.APPLICATION_JSON_VALUE)
final class ParkedController {
  private static final Logger LOG = LoggerFactory.getLogger(ParkedController.class);

  private final ParkingDesk desk;
  private final Auditing auditing;

  ParkedController(ParkingDesk desk, Auditing auditing) {
    this.desk = desk;
    this.auditing = auditing;
  }

  /**
   * What came of a replay.
   *
   * @param handled messages that had their effect: the asked one and others of its key
   * @param waiting whether the asked one still waits
   */
  record Replayed(int handled, boolean waiting) {}

  @Needs("run-service")
  @GetMapping
  PageOf<ParkedView> list(Paging paging) {
    var items = desk.page(paging.offset(), paging.size()).stream().map(ParkedView::of).toList();
    return new PageOf<>(items, paging.page(), paging.size(), desk.waiting());
  }

  @Needs("run-service")
  @GetMapping("/{id}")
  ParkedView.Whole one(@PathVariable String id) {
    return ParkedView.Whole.of(desk.get(id));
  }

  @Needs("run-service")
  @PostMapping("/{id}/replay")
  Replayed replay(@PathVariable String id, Actor actor, HttpServletRequest request) {
    Replayed replayed = new Replayed(desk.replay(id), desk.waits(id));
    LOG.info("{} replayed parked {}: {}", by(actor, request), id, replayed);
    return replayed;
  }

  @Needs("run-service")
  @PostMapping("/{id}/discard")
  ParkedView discard(@PathVariable String id, Actor actor, HttpServletRequest request) {
    String by = by(actor, request);
    ParkedView discarded = ParkedView.of(desk.discard(id, by));
    LOG.info("{} discarded parked {}, event {}", by, id, discarded.eventId());
    return discarded;
  }

  /** With the pseudonym: which operator it was, for whoever has the key of the audit. */
  private String by(Actor actor, HttpServletRequest request) {
    return auditing.of(request).map(audit -> actor + " " + audit.person()).orElseThrow();
  }
}
