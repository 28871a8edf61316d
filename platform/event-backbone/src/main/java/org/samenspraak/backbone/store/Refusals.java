package org.samenspraak.backbone.store;

import java.time.Duration;
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

  static Refusal expiredKey(Duration whole) {
    return new Refusal(
            Refusal.Kind.CONFLICT,
            "expired-idempotency-key",
            "Deze Idempotency-Key is meer dan "
                + days(whole)
                + " geleden al gebruikt. Wat toen gevraagd werd, is toen gedaan en gebeurt niet opnieuw.")
        .field("Idempotency-Key")
        .expected("een nieuwe sleutel, als dit een nieuwe aanvraag is");
  }

  static Refusal tooManyKeys(int most, Duration wait) {
    return new Refusal(
            Refusal.Kind.TOO_MANY,
            "too-many-idempotency-keys",
            "U hebt hiervoor al "
                + most
                + " aanvragen met een Idempotency-Key gedaan; meer kunnen er voorlopig niet onthouden worden.")
        .field("Idempotency-Key")
        .expected("een aanvraag na de tijd in Retry-After, of zonder sleutel")
        .with("limit", most)
        .retryAfter(wait);
  }

  private static String days(Duration time) {
    return time.toDays() == 1 ? "1 dag" : time.toDays() + " dagen";
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
