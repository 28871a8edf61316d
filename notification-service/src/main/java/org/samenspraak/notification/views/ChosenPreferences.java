package org.samenspraak.notification.views;

import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.Preferences;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** How whoever is told wants to be told. */
@Component
public class ChosenPreferences {

  private final AggregateQueries queries;

  /** Preferences that are read by these queries. */
  public ChosenPreferences(AggregateQueries queries) {
    this.queries = queries;
  }

  /** What the recipient of that key chose. */
  public Choice of(String recipient) {
    Query byId = new Query(Criteria.where("_id").is(recipient));
    return queries
        .first(Preferences.class, byId)
        .map(Versioned::state)
        .map(Preferences::choice)
        .orElse(Choice.DEFAULT);
  }
}
