package org.samenspraak.notification.views;

import java.util.Optional;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.agenda.Agenda;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What is awaited for which question. */
@Component
public class OpenAgendas {

  private final AggregateQueries queries;

  /** Agendas that are read by these queries. */
  public OpenAgendas(AggregateQueries queries) {
    this.queries = queries;
  }

  /** That of one question, once something was awaited for it. */
  public Optional<Agenda> find(QuestionId question) {
    Query byId = new Query(Criteria.where("_id").is(question.value()));
    return queries.first(Agenda.class, byId).map(Versioned::state);
  }
}
