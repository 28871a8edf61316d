package org.samenspraak.tinyservice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.web.Compute;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.web.SentDocument;
import org.samenspraak.web.audit.Auditing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/notes", produces = MediaType.APPLICATION_JSON_VALUE)
class NoteController {
  private final Aggregates<Note> notes;
  private final Aggregates<Ledger> ledgers;
  private final LastTexts texts;
  private final Compute compute;
  private final Auditing auditing;

  NoteController(
      Aggregates<Note> notes,
      Aggregates<Ledger> ledgers,
      LastTexts texts,
      Compute compute,
      Auditing auditing) {
    this.compute = compute;
    this.auditing = auditing;
    this.notes = notes;
    this.ledgers = ledgers;
    this.texts = texts;
  }

  enum Colour {
    RED,
    BLUE
  }

  record Writing(
      @NotNull @LongText String text,
      @Nullable LocalDate remindOn,
      @Nullable Colour colour,
      @Nullable Integer number,
      @Nullable List<Part> parts) {}

  record Part(@Nullable Integer number, @Nullable List<String> words) {}

  record NoteView(String id, String text, long version) {

    static NoteView of(Versioned<Note> note) {
      return new NoteView(note.id(), note.state().text(), note.version());
    }
  }

  @PostMapping
  ResponseEntity<NoteView> write(@Valid @RequestBody Writing body, Cause.Request cause) {
    String text = Input.clean(body.text());
    Versioned<Note> note =
        notes.add(cause.newId(), cause, () -> Note.of(cause.newId(), text, body.remindOn()));
    return Responses.created("/api/notes/" + note.id(), note, NoteView.of(note));
  }

  @PostMapping(path = "/sent", consumes = MediaType.ALL_VALUE)
  Map<String, Object> send(SentDocument document) {
    byte[] bytes = document.bytes();
    return Map.of("bytes", bytes.length, "hash", document.cause().requestHash());
  }

  @GetMapping("/heavy")
  List<String> heavy() {
    return List.of(compute.run(() -> Thread.currentThread().toString()));
  }

  @PutMapping("/{id}/text")
  ResponseEntity<NoteView> rewrite(
      @PathVariable String id, @Valid @RequestBody Writing body, Cause.Request cause) {
    String text = Input.clean(body.text());
    Versioned<Note> note = notes.change(id, cause, state -> state.write(text));
    return Responses.ok(note, NoteView.of(note));
  }

  @DeleteMapping("/{id}/text")
  ResponseEntity<NoteView> wipe(@PathVariable String id, Cause.Request cause) {
    Versioned<Note> note = notes.change(id, cause, state -> state.write("gewist"));
    return Responses.ok(note, NoteView.of(note));
  }

  @GetMapping("/{id}")
  ResponseEntity<NoteView> one(@PathVariable String id) {
    Versioned<Note> note = notes.get(id);
    return Responses.ok(note, NoteView.of(note));
  }

  @GetMapping("/{id}/ledger")
  List<String> ledger(@PathVariable String id) {
    return ledgers.find(id).map(ledger -> ledger.state().entries()).orElse(List.of());
  }

  @GetMapping("/{id}/secret")
  String secret(@PathVariable String id) {
    auditing.read("note/" + id);
    return notes.get(id).state().text();
  }

  @GetMapping("/{id}/last")
  LastTexts.LastText last(@PathVariable String id) {
    return texts.find(id).orElse(new LastTexts.LastText("", 0));
  }

  @GetMapping
  PageOf<Integer> list(Paging paging) {
    return PageOf.of(List.of(1, 2, 3, 4, 5), paging);
  }

  @GetMapping("/on")
  List<String> on(@RequestParam LocalDate date, Actor actor) {
    return List.of(date.toString(), actor.toString());
  }

  @GetMapping("/broken")
  String broken() {
    throw new IllegalStateException("secret inside");
  }
}
