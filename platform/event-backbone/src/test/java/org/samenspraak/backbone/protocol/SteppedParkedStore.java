package org.samenspraak.backbone.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.dispatch.Parked;
import org.samenspraak.backbone.dispatch.ParkedStore;

/** The parked messages of a stepped database. */
record SteppedParkedStore(Database database) implements ParkedStore {

  private void write(String what, Consumer<ParkedStore> work) {
    database.write(
        what,
        List.of(),
        node -> {
          work.accept(node.parked());
          return "done";
        });
  }

  @Override
  public void insertIfAbsent(Parked parked) {
    write("park " + parked.group() + " " + parked.last(), store -> store.insertIfAbsent(parked));
  }

  @Override
  public Optional<Parked> find(String id) {
    return database.read(node -> node.parked().find(id));
  }

  @Override
  public List<Place> lane(String lane) {
    return database.read(node -> node.parked().lane(lane));
  }

  @Override
  public Optional<Parked> head(String lane, String group) {
    return database.read(node -> node.parked().head(lane, group));
  }

  @Override
  public List<Parked> heads(String lane, String group, int limit) {
    return database.read(node -> node.parked().heads(lane, group, limit));
  }

  @Override
  public Set<String> lanes() {
    return database.read(node -> node.parked().lanes());
  }

  @Override
  public List<Parked> due(Instant now, int limit) {
    return database.read(node -> node.parked().due(now, limit));
  }

  @Override
  public List<Parked> page(long offset, int limit) {
    return database.read(node -> node.parked().page(offset, limit));
  }

  @Override
  public long waiting() {
    return database.read(node -> node.parked().waiting());
  }

  @Override
  public long alarming(Instant notYetSince) {
    return database.read(node -> node.parked().alarming(notYetSince));
  }

  @Override
  public void tried(String id, Parked.Try last) {
    write("tried " + last, store -> store.tried(id, last));
  }

  @Override
  public void postpone(String id, @Nullable Instant next) {
    write("postpone", store -> store.postpone(id, next));
  }

  @Override
  public void discard(String id, Parked.Discard discard) {
    write("discard", store -> store.discard(id, discard));
  }

  @Override
  public List<Parked> unsettled(int limit) {
    return database.read(node -> node.parked().unsettled(limit));
  }

  @Override
  public void settled(String id) {
    write("settled", store -> store.settled(id));
  }

  @Override
  public void remove(String id) {
    write("remove", store -> store.remove(id));
  }
}
