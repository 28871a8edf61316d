package org.samenspraak.coordination.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * Who takes care of a question within one cabinet, its "dossierbeheerder". That is the cabinet's
 * own affair: no fact tells of it, and a cabinet to which the question moves begins with nobody.
 */
@AggregateType(value = "handling", indexes = "handler.person")
public final class Handling extends Aggregate {
  private QuestionId questionId;
  private @Nullable Handler handler;

  /**
   * Somebody who takes care of it.
   *
   * @param person pseudonym, as the audit has it
   * @param name as colleagues are shown it
   */
  public record Handler(String person, String name, Instant since) {}

  @SuppressWarnings("NullAway.Init") // filled by the store and by byNobody()
  private Handling() {}

  /** Nobody does. */
  public static Handling byNobody(QuestionId questionId) {
    Handling handling = new Handling();
    handling.questionId = questionId;
    return handling;
  }

  /**
   * Id of who takes care of it.
   *
   * @param minister who was asked
   * @param office slug of the minister whose cabinet has that addressing now
   */
  public static String id(QuestionId questionId, MinisterId minister, String office) {
    return questionId + "-" + minister + "-" + office;
  }

  /** That person does from now on, also when somebody else did. */
  public void take(String person, String name, Instant at) {
    if (handler == null || !handler.person().equals(person)) {
      handler = new Handler(person, name, at);
    }
  }

  /** That person does no more; refused while a colleague does. */
  public void giveUp(String person) {
    if (handler != null && !handler.person().equals(person)) {
      throw new Refusal(
          Kind.CONFLICT,
          "handled-by-colleague",
          "Dit dossier wordt nu beheerd door " + handler.name() + "; u kunt het eerst overnemen.");
    }
    handler = null;
  }

  public QuestionId questionId() {
    return questionId;
  }

  /** Who does; null for nobody. */
  public @Nullable Handler handler() {
    return handler;
  }
}
