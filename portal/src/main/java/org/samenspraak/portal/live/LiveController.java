package org.samenspraak.portal.live;

import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.Jobs;
import org.samenspraak.portal.remote.Questions;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream that an open page listens to. */
@RestController
class LiveController {
  private final OpenPages pages;
  private final Questions questions;
  private final Coordinations coordinations;
  private final Jobs jobs;

  LiveController(OpenPages pages, Questions questions, Coordinations coordinations, Jobs jobs) {
    this.pages = pages;
    this.questions = questions;
    this.coordinations = coordinations;
    this.jobs = jobs;
  }

  /**
   * Who may not read the coordination is not told when it moves either. What happened between the
   * making of the page and this is told at once.
   *
   * @param vraag version of the question on the page
   * @param coordinatie version of the coordination there, 0 for none
   */
  @GetMapping("/levend/vragen/{id}")
  SseEmitter question(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") long vraag,
      @RequestParam(defaultValue = "0") long coordinatie) {
    questions.get(id);
    SseEmitter page = pages.open(id, versionOfCoordination(id) > 0);
    boolean moved =
        questions.get(id).version() != vraag || versionOfCoordination(id) != coordinatie;
    if (moved) {
      OpenPages.tell(page);
    }
    return page;
  }

  /**
   * Of a job, for who may follow it.
   *
   * @param stand how far it is on the page
   */
  @GetMapping("/levend/opdrachten/{id}")
  SseEmitter job(@PathVariable String id, @RequestParam(defaultValue = "") String stand) {
    jobs.get(id, 0, 1);
    SseEmitter page = pages.open(id, true);
    if (!jobs.get(id, 0, 1).standing().equals(stand)) {
      OpenPages.tell(page);
    }
    return page;
  }

  /** 0 for who may not read it. */
  private long versionOfCoordination(String id) {
    try {
      return coordinations.get(id).version();
    } catch (HttpClientErrorException | ServiceAway notNow) {
      return 0;
    }
  }
}
