package org.samenspraak.notification.web;

import jakarta.validation.Valid;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.notification.application.PreferencesCommands;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.Preferences;
import org.samenspraak.notification.domain.table.NotificationTable;
import org.samenspraak.notification.views.Directory;
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
  private final Directory directory;
  private final NotificationTable table;

  PreferencesController(
      PreferencesCommands commands,
      Aggregates<Preferences> preferences,
      Directory directory,
      NotificationTable table) {
    this.commands = commands;
    this.preferences = preferences;
    this.directory = directory;
    this.table = table;
  }

  /** Who never chose has what holds for everybody, in version 0. */
  @Needs("choose-preferences")
  @GetMapping("/{key}")
  ResponseEntity<PreferencesView> show(Actor actor, @PathVariable String key) {
    commands.requireMayRead(actor, key);
    return preferences
        .find(key)
        .map(this::answer)
        .orElseGet(() -> Responses.ok(0, view(key, Choice.DEFAULT)));
  }

  @Needs("choose-preferences")
  @PutMapping("/{key}")
  ResponseEntity<PreferencesView> choose(
      Cause.Request cause,
      @PathVariable String key,
      @Valid @RequestBody ChoosePreferences request) {
    return answer(commands.choose(cause, key, request.choice()));
  }

  private ResponseEntity<PreferencesView> answer(Versioned<Preferences> chosen) {
    Preferences state = chosen.state();
    return Responses.ok(chosen, view(state.recipient(), state.choice()));
  }

  private PreferencesView view(String recipient, Choice choice) {
    return PreferencesView.of(
        recipient, directory.mailboxOf(recipient).orElse(null), table.kindsFor(recipient), choice);
  }
}
