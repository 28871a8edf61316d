package org.samenspraak.plan.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.PlanDocument;
import org.samenspraak.plan.domain.PlanDocumentReader;
import org.springframework.stereotype.Service;

/** Makes a draft of a document: what it says, and who the minister is whom it names. */
@Service
public class PlanImport {
  private final Ministers ministers;

  PlanImport(Ministers ministers) {
    this.ministers = ministers;
  }

  /**
   * Reads a document and stores nothing.
   *
   * @param coordinator slug, for a document that does not name its coordinator
   * @throws Refusal INVALID for a document that contradicts itself or the parameter, or names
   *     somebody who is no minister; it says what was recognised all the same
   */
  public PlanReading read(String text, @Nullable MinisterId coordinator, Instant at) {
    PlanDocument document = PlanDocumentReader.read(text);
    try {
      return reading(document, settle(document.coordinatorName(), coordinator, at));
    } catch (Refusal refusal) {
      throw refusal.with("recognised", document.recognised());
    }
  }

  private static PlanReading reading(PlanDocument document, Optional<MinisterId> settled) {
    List<String> missing = new ArrayList<>(document.missing());
    if (settled.isEmpty()) {
      missing.add("coördinerend minister");
    }
    return new PlanReading(
        document,
        List.copyOf(missing),
        missing.isEmpty() ? draft(document, settled.orElseThrow()) : null);
  }

  private static Draft draft(PlanDocument document, MinisterId coordinator) {
    return new Draft(
        Objects.requireNonNull(document.title()),
        Objects.requireNonNull(document.period()),
        coordinator,
        document.objectives());
  }

  private Optional<MinisterId> settle(
      @Nullable String name, @Nullable MinisterId given, Instant at) {
    Optional<MinisterId> printed = name == null ? Optional.empty() : ministers.at(at).named(name);
    if (name != null && printed.isEmpty() && given == null) {
      throw Ministers.unknown(ministers.at(at), name).field("coordinator");
    }
    if (given != null && printed.isPresent() && !printed.get().equals(given)) {
      throw new Refusal(
              Kind.INVALID,
              "coordinator-contradicts",
              "Het document noemt een andere minister: " + name + ".")
          .field("coordinator")
          .expected(printed.get() + " of niets");
    }
    return printed.or(() -> Optional.ofNullable(given));
  }
}
