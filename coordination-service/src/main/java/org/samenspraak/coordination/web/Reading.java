package org.samenspraak.coordination.web;

import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.web.Callers;
import org.samenspraak.web.audit.Auditing;
import org.springframework.stereotype.Component;

/** Reads for those who may, and keeps that they did; a coordination is never public. */
@Component
class Reading {
  private final Aggregates<Coordination> coordinations;
  private final Auditing auditing;

  Reading(Aggregates<Coordination> coordinations, Auditing auditing) {
    this.coordinations = coordinations;
    this.auditing = auditing;
  }

  Versioned<Coordination> of(QuestionId id, Actor reader) {
    known(reader);
    Versioned<Coordination> found = coordinations.get(id);
    if (!found.state().state().mayBeReadBy(reader)) {
      throw forbidden("Deze coördinatie is alleen voor de kabinetten waaraan de vraag gericht is.")
          .expected("een kabinet van de geadresseerden, secretariat of operator");
    }
    auditing.read("coordination/" + id);
    return found;
  }

  static void known(Actor reader) {
    if (reader.equals(Actor.PUBLIC)) {
      throw Callers.nobody("Coördinaties zijn niet openbaar: meld u aan.");
    }
  }

  static Refusal forbidden(String message) {
    return new Refusal(Kind.FORBIDDEN, "not-allowed-for-actor", message);
  }
}
