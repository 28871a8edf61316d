package org.samenspraak.question;

import org.samenspraak.backbone.BackboneService;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.members.domain.Member;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Written questions: filed, sent, answered, published. */
@SpringBootApplication
@BackboneService(
    name = "question",
    consumes = {"government-events", "coordination-events", "job-events"},
    aggregates = {Question.class, Member.class, Job.class})
public class QuestionService {

  /** Starts the service; see {@code question-service.yml} for what can be set. */
  public static void main(String[] args) {
    ServiceLauncher.run(QuestionService.class, "question-service", args);
  }
}
