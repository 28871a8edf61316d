package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.InstantSource;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Rule 9: in domain and application, time and ids come in as arguments, and nothing is remembered
 * beside the state.
 */
final class PurityRules {

  private static final String BECAUSE = "time and ids come in as arguments";

  /** What asks the machine for the time or for chance, as {@code <class>#<method>}. */
  private static final Set<String> MACHINE =
      Set.of(
          "java.lang.System#currentTimeMillis",
          "java.lang.System#nanoTime",
          "java.util.UUID#randomUUID",
          "java.lang.Math#random",
          "java.util.Calendar#getInstance",
          "java.util.Date#<init>");

  private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE =
      describe(
          "asks the machine for time or chance",
          access -> {
            String owner = access.getTarget().getOwner().getName();
            String method = access.getTarget().getName();
            return MACHINE.contains(owner + "#" + method)
                || (owner.startsWith("java.time.") && method.equals("now"))
                || (owner.equals("java.util.Collections") && method.equals("shuffle"));
          });

  private static final DescribedPredicate<JavaClass> CLOCK_OR_CHANCE =
      assignableTo(InstantSource.class)
          .or(assignableTo(RandomGenerator.class))
          .as("are a clock or a source of chance");

  private static final DescribedPredicate<JavaField> REMEMBERS =
      describe(
          "are static and can change",
          field ->
              field.getModifiers().contains(JavaModifier.STATIC)
                  && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                  && (!field.getModifiers().contains(JavaModifier.FINAL)
                      || isMutable(field.getRawType())));

  private PurityRules() {}

  static Stream<HouseRule> of(House house) {
    return Stream.of(House.DOMAIN, House.APPLICATION).flatMap(room -> of(house, room));
  }

  private static Stream<HouseRule> of(House house, String room) {
    return Stream.of(
        HouseRule.of(
            9,
            room,
            noClasses().that(house.inRoom(room)).should().accessTargetWhere(ASKS_THE_MACHINE),
            BECAUSE),
        HouseRule.of(
            9,
            room,
            noClasses().that(house.inRoom(room)).should().dependOnClassesThat(CLOCK_OR_CHANCE),
            BECAUSE),
        // A room of records without a static field has nothing to match, and that is as it should
        // be.
        new HouseRule(
            9,
            room,
            noFields()
                .that(describe("in " + room, field -> house.inRoom(room).test(field.getOwner())))
                .should(new Be<>(REMEMBERS))
                .allowEmptyShould(true)
                .because("rule 9: what is remembered is the aggregate's state")));
  }

  private static boolean isMutable(JavaClass type) {
    return type.isArray()
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || type.isAssignableTo(AbstractCollection.class)
        || type.isAssignableTo(AbstractMap.class)
        || type.isAssignableTo(Appendable.class);
  }
}
