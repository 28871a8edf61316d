package org.samenspraak.portal.remote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * What coordination-service does when it is asked. Headers carry {@code Idempotency-Key} and {@code
 * If-Match}; the answer is the coordination afterwards.
 */
@HttpExchange("/api/coordinations/{id}")
public interface CoordinationSteps {

  /** By when a cabinet wants a draft of its administration, and what it says with it. */
  record Wish(String due, @Nullable String note) {}

  /** What an administration says with its draft. */
  record Ready(@Nullable String note) {}

  /** What somebody wrote. */
  record Text(String text) {}

  /** Why a ministry contributes nothing. */
  record Refusing(String reason, String text) {}

  /** Which minister is to coordinate. */
  record Naming(String coordinator) {}

  /** What the government decided. */
  record Decision(String coordinator, String decidedOn, String reference) {}

  /** Contributions that are asked together: all of them, or none. */
  record AskedTogether(List<Asking> requests) {}

  /** What is asked of one ministry; the usual date when there is none. */
  record Asking(
      String minister,
      List<Integer> parts,
      @Nullable String due,
      @Nullable String note,
      boolean noteConfidential) {}

  /** The version that was read. */
  record Read(int version) {}

  /** Why a contribution goes back. */
  record Back(String note) {}

  /** Whose competence a part is. */
  record Mark(String level, String who, @Nullable String text) {}

  /** An answer beside the final one. */
  record FurtherAnswer(String kind, String text) {}

  /** The coordinator answers provisionally, or adds to the answer or corrects it. */
  @PostExchange("/further-answers")
  CoordinationSeen answer(
      @PathVariable String id,
      @RequestBody FurtherAnswer body,
      @RequestHeader Map<String, String> headers);

  /** A ministry delivers its contribution, or a new version. */
  @PutExchange("/parts/{part}/contributions/{minister}")
  CoordinationSeen deliver(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Text body,
      @RequestHeader Map<String, String> headers);

  /** A cabinet saves what it does not deliver yet; the headers speak of the draft's version. */
  @PutExchange("/parts/{part}/drafts/{minister}")
  CoordinationSeen.Draft saveDraft(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Text body,
      @RequestHeader Map<String, String> headers);

  /** A cabinet passes a part on to its administration, or wants it by another date. */
  @PutExchange("/parts/{part}/delegation/{minister}")
  CoordinationSeen delegate(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Wish body,
      @RequestHeader Map<String, String> headers);

  /** The cabinet takes it back. */
  @DeleteExchange("/parts/{part}/delegation/{minister}")
  CoordinationSeen takeBack(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestHeader Map<String, String> headers);

  /** The administration gives the draft that it saved back; the answer is what it still has. */
  @PostExchange("/parts/{part}/delegation/{minister}/return")
  DelegationsSeen handBack(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Ready body,
      @RequestHeader Map<String, String> headers);

  /** Whoever asks takes care of it in that cabinet; the headers speak of the handler's version. */
  @PutExchange("/handlers/{minister}")
  CoordinationSeen.Handler take(
      @PathVariable String id,
      @PathVariable String minister,
      @RequestHeader Map<String, String> headers);

  /** Whoever asks no longer takes care of it. */
  @DeleteExchange("/handlers/{minister}")
  CoordinationSeen.Handler giveUp(
      @PathVariable String id,
      @PathVariable String minister,
      @RequestHeader Map<String, String> headers);

  /** A ministry says that it does not contribute. */
  @PostExchange("/parts/{part}/contributions/{minister}/decline")
  CoordinationSeen decline(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Refusing body,
      @RequestHeader Map<String, String> headers);

  /** The coordinator asks contributions, or asks them otherwise. */
  @PostExchange("/requests")
  CoordinationSeen ask(
      @PathVariable String id,
      @RequestBody AskedTogether body,
      @RequestHeader Map<String, String> headers);

  /** The coordinator no longer asks a contribution. */
  @DeleteExchange("/parts/{part}/requests/{minister}")
  CoordinationSeen cancel(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestHeader Map<String, String> headers);

  /** The coordinator takes a contribution into the answer. */
  @PostExchange("/parts/{part}/contributions/{minister}/acceptance")
  CoordinationSeen accept(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Read body,
      @RequestHeader Map<String, String> headers);

  /** The coordinator sends a contribution back. */
  @PostExchange("/parts/{part}/contributions/{minister}/return")
  CoordinationSeen giveBack(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestBody Back body,
      @RequestHeader Map<String, String> headers);

  /** The coordinator writes the answer to a part. */
  @PutExchange("/parts/{part}/text")
  CoordinationSeen write(
      @PathVariable String id,
      @PathVariable int part,
      @RequestBody Text body,
      @RequestHeader Map<String, String> headers);

  /** The coordinator marks a part as somebody else's competence. */
  @PutExchange("/parts/{part}/not-competent")
  CoordinationSeen mark(
      @PathVariable String id,
      @PathVariable int part,
      @RequestBody Mark body,
      @RequestHeader Map<String, String> headers);

  /** The coordinator takes such a mark back. */
  @DeleteExchange("/parts/{part}/not-competent")
  CoordinationSeen unmark(
      @PathVariable String id, @PathVariable int part, @RequestHeader Map<String, String> headers);

  /** The coordinator fixes the answers. */
  @PostExchange("/finalisation")
  CoordinationSeen finalise(@PathVariable String id, @RequestHeader Map<String, String> headers);

  /** A cabinet names whom it wants to coordinate. */
  @PutExchange("/agreements/{cabinet}")
  CoordinationSeen agree(
      @PathVariable String id,
      @PathVariable String cabinet,
      @RequestBody Naming body,
      @RequestHeader Map<String, String> headers);

  /** The secretariat records whom the government decided on. */
  @PutExchange("/decision")
  CoordinationSeen decide(
      @PathVariable String id,
      @RequestBody Decision body,
      @RequestHeader Map<String, String> headers);
}
