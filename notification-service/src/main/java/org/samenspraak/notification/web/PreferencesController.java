package org.samenspraak.notification.web;

import jakarta.validation.Valid;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.notification.application.PreferencesCommands;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.Preferences;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How a recipient wants to be told. A recipient's key is the slug of a minister, {@code
 * asker~<id>}, {@code clerk} or {@code secretariat}.
 */
@RestController
@RequestMapping(path = "/api/preferences", produces = MediaType.APPLICATION_JSON_VALUE)
class PreferencesController {

  private final PreferencesCommands commands;
  private final Aggregates<Preferences> preferences;

  PreferencesController(PreferencesCommands commands, Aggregates<Preferences> preferences) {
    this.commands = commands;
    this.preferences = preferences;
  }

  /** Who never chose has what holds for everybody, in version 0. */
  @Needs("choose-preferences")
  @GetMapping("/{key}")
  ResponseEntity<PreferencesView> show(Actor actor, @PathVariable String key) {
    commands.requireMayRead(actor, key);
    return preferences
        .find(key)
        .map(PreferencesController::answer)
        .orElseGet(() -> Responses.ok(0, PreferencesView.of(key, Choice.DEFAULT)));
  }

  @Needs("choose-preferences")
  @PutMapping("/{key}")
  ResponseEntity<PreferencesView> choose(
      Cause.Request cause,
      @PathVariable String key,
      @Valid @RequestBody ChoosePreferences request) {
    return answer(commands.choose(cause, key, request.choice()));
  }

  private static ResponseEntity<PreferencesView> answer(Versioned<Preferences> chosen) {
    Preferences state = chosen.state();
    return Responses.ok(chosen, PreferencesView.of(state.recipient(), state.choice()));
  }
}
