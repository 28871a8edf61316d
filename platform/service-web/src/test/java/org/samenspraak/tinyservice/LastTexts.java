package org.samenspraak.tinyservice;

import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.springframework.stereotype.Component;

@Component
class LastTexts extends Projection<LastTexts.LastText> {

  record LastText(String text, int times) {}

  LastTexts(ViewStore store) {
    super(store, "last_texts", LastText.class);
    on(
        NoteEvent.Written.class,
        NoteEvent.Written::noteId,
        (before, event) -> new LastText(event.text(), before == null ? 1 : before.times() + 1));
  }
}
