package org.samenspraak.question.web;

import jakarta.validation.Valid;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.question.application.JobCommands;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobOrder;
import org.samenspraak.question.views.JobQueries;
import org.samenspraak.question.views.JobQueries.ListedJob;
import org.samenspraak.question.web.JobRequests.LapseMany;
import org.samenspraak.question.web.JobRequests.WithdrawMany;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Begins jobs, and shows how far they are. */
@RestController
@RequestMapping(path = "/api/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
class JobController {
  private final JobCommands commands;
  private final Aggregates<Job> jobs;
  private final JobQueries queries;

  JobController(JobCommands commands, Aggregates<Job> jobs, JobQueries queries) {
    this.commands = commands;
    this.jobs = jobs;
    this.queries = queries;
  }

  @Needs("run-job")
  @PostMapping("/withdrawals")
  ResponseEntity<JobView> withdraw(
      @RequestParam(defaultValue = "false") boolean dryRun,
      Cause.Request cause,
      @Valid @RequestBody WithdrawMany request,
      Paging paging) {
    commands.requireMayRun(cause.actor());
    return dryRun ? tried(cause, request.order(), paging) : begun(cause, request.order(), paging);
  }

  @Needs("run-job")
  @PostMapping("/lapse")
  ResponseEntity<JobView> lapse(
      @RequestParam(defaultValue = "false") boolean dryRun,
      Cause.Request cause,
      @Valid @RequestBody LapseMany request,
      Paging paging) {
    commands.requireMayRun(cause.actor());
    return dryRun ? tried(cause, request.order(), paging) : begun(cause, request.order(), paging);
  }

  @Needs("run-job")
  @GetMapping
  PageOf<ListedJob> list(Actor actor, Paging paging) {
    commands.requireMayRun(actor);
    return queries.page(paging);
  }

  @Needs("run-job")
  @GetMapping("/{id}")
  ResponseEntity<JobView> show(@PathVariable JobId id, Actor actor, Paging paging) {
    commands.requireMayRun(actor);
    Versioned<Job> job = jobs.get(id);
    return Responses.ok(job, JobView.of(job.state(), paging));
  }

  private ResponseEntity<JobView> tried(Cause.Request cause, JobOrder order, Paging paging) {
    return ResponseEntity.ok(JobView.preview(commands.preview(cause, order), paging));
  }

  private ResponseEntity<JobView> begun(Cause.Request cause, JobOrder order, Paging paging) {
    Versioned<Job> begun = commands.begin(cause, order);
    return Responses.created("/api/jobs/" + begun.id(), begun, JobView.of(begun.state(), paging));
  }
}
