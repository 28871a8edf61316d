package org.samenspraak.testsupport.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A condition that is a predicate: what it finds is named with the predicate's words. */
final class Be<T extends HasName.AndFullName> extends ArchCondition<T> {

  private final DescribedPredicate<? super T> predicate;

  Be(DescribedPredicate<? super T> predicate) {
    super(predicate.getDescription());
    this.predicate = predicate;
  }

  @Override
  public void check(T item, ConditionEvents events) {
    boolean met = predicate.test(item);
    String is = met ? " does: " : " does not: ";
    events.add(
        new SimpleConditionEvent(item, met, item.getFullName() + is + predicate.getDescription()));
  }
}
