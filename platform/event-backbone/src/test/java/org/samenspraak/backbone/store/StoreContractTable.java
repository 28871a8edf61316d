package org.samenspraak.backbone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.time.StoryMoment;
import org.samenspraak.testsupport.ShortWaits;

/**
 * Ends a run of the store's contract with a table: operation by store, ran or why not. It is
 * printed and left in {@code target/store-contract.txt}; what is killed in the ordeal has a table
 * of its own, {@code target/store-contract-ordeal.txt}.
 */
public final class StoreContractTable implements BeforeAllCallback {

  private static final boolean ORDEAL = ShortWaits.areOff();

  static final Path FILE =
      Path.of("target", ORDEAL ? "store-contract-ordeal.txt" : "store-contract.txt");

  private static final List<Class<?>> OPERATIONS =
      List.of(
          DocumentStore.class,
          LeaseStore.class,
          AggregateQueries.class,
          ViewStore.class,
          ParkedStore.class,
          StoryMoment.class);

  /** All of these at once, while what serves is killed and succeeded. */
  public static final String FAILOVER = "failover under load";

  private static final List<String> MORE =
      List.of("MongoIndexes.create", "MongoParkedStore.createIndexes");
  private static final String OPERATION = "%-34s%s%n";

  private static final Set<Ran> RAN = ConcurrentHashMap.newKeySet();

  private record Ran(Body body, String operation) {}

  /** The store, each operation of which is noted when it has answered. */
  public static <S> S noted(Body body, Class<S> operations, S store) {
    return operations.cast(
        Proxy.newProxyInstance(
            operations.getClassLoader(),
            new Class<?>[] {operations},
            (_, method, arguments) -> {
              try {
                Object answer = method.invoke(store, arguments);
                // Afterwards: an operation that only ever threw has shown nothing.
                note(body, nameOf(operations, method));
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** Notes that a body did what is no method of a store. */
  public static void note(Body body, String done) {
    RAN.add(new Ran(body, done));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // Closed when the last test of the run has ended.
    var _ =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(StoreContractTable.class))
            .computeIfAbsent("table", _ -> (AutoCloseable) StoreContractTable::write);
  }

  private static void write() {
    String table = table();
    System.out.print(table);
    try {
      Files.writeString(FILE, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder("The store's contract, operation by store\n\n");
    for (Body body : Body.values()) {
      table.append(String.format("store: %s %s%n", body, told(body)));
    }
    table.append(String.format("%nA dash: did not run because of what follows it.%n"));
    table.append(String.format("%n" + OPERATION, "operation", headings()));
    names().forEach(name -> table.append(String.format(OPERATION, name, cells(name))));
    return table.toString();
  }

  private static String told(Body body) {
    boolean ran = RAN.stream().anyMatch(one -> one.body() == body);
    return body.absent()
        .or(() -> ORDEAL ? body.lacks(FAILOVER) : Optional.empty())
        .map(reason -> "did not run because " + reason)
        .orElse(ran ? "ran" : "NOT RUN: no test of this run was for it");
  }

  private static String headings() {
    List<String> cells = new ArrayList<>();
    for (Body body : Body.values()) {
      cells.add(String.format("%-26s", body));
    }
    return String.join("", cells).stripTrailing();
  }

  private static String cells(String operation) {
    List<String> cells = new ArrayList<>();
    for (Body body : Body.values()) {
      cells.add(String.format("%-26s", cell(body, operation)));
    }
    return String.join("", cells).stripTrailing();
  }

  private static String cell(Body body, String operation) {
    if (body.absent().isPresent()) {
      return "– " + body.absent().get();
    }
    if (RAN.contains(new Ran(body, operation))) {
      return "ran";
    }
    return body.lacks(operation).map(why -> "– " + why).orElse("NOT RUN: never answered");
  }

  private static Stream<String> names() {
    if (ORDEAL) {
      return Stream.of(FAILOVER);
    }
    Stream<String> called =
        OPERATIONS.stream()
            .flatMap(type ->
                Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .filter(method -> method.getReturnType() != Kind.class)
                    .map(method -> nameOf(type, method)));
    return Stream.concat(called, MORE.stream()).distinct().sorted();
  }

  private static String nameOf(Class<?> type, Method method) {
    return type.getSimpleName() + "." + method.getName();
  }
}
