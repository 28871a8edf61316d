package org.samenspraak.backbone.store;

import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/** The refusals that the store itself knows. */
final class Refusals {
  private Refusals() {}

  static Refusal alreadyThere() {
    return new Refusal(Refusal.Kind.CONFLICT, "already-exists", "Dit bestaat al.")
        .field("id")
        .expected("een id dat nog niet in gebruik is");
  }

  /**
   * @param version the present one; 0 when there is nothing yet
   */
  static Refusal stale(long version) {
    return new Refusal(
            Refusal.Kind.STALE,
            "stale",
            "Dit is intussen door iemand anders gewijzigd. Bekijk de nieuwe stand en probeer"
                + " opnieuw.")
        .field("If-Match")
        .expected(
            version == 0
                ? "geen If-Match, want dit bestaat nog niet"
                : "\"" + version + "\", de ETag van de huidige stand")
        .with("version", version);
  }

  static Refusal reusedKey() {
    return new Refusal(
            Refusal.Kind.REUSED_KEY,
            "reused-idempotency-key",
            "Deze Idempotency-Key is al gebruikt voor een andere aanvraag.")
        .field("Idempotency-Key")
        .expected("een nieuwe sleutel, of precies dezelfde aanvraag");
  }

  /**
   * For a caller a refusal it may try again; for a message a reason to wait, because a refusal
   * would park it.
   */
  static RuntimeException notNow(Cause cause, String type, String id) {
    return cause instanceof Cause.Request
        ? new Refusal(
            Refusal.Kind.UNAVAILABLE,
            type,
            "Dit kan nu even niet verwerkt worden. Probeer het straks opnieuw.")
        : new StoreUnavailable(id, new IllegalStateException(type));
  }
}
