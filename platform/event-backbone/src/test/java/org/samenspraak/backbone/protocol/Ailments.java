package org.samenspraak.backbone.protocol;

import java.util.HashMap;
import java.util.Map;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.inbound.NotYet;

/** Which reaction fails at which message, and how many times more. */
final class Ailments {
  private static final int LONGEST = 8;

  private final Fate fate;
  private final Map<String, Ailment> present = new HashMap<>();
  private boolean healed;

  private static final class Ailment {
    private final int kind;
    private int left;

    Ailment(int kind, int left) {
      this.kind = kind;
      this.left = left;
    }
  }

  Ailments(Fate fate) {
    this.fate = fate;
  }

  void maybeFail(String effect) {
    if (!present.containsKey(effect) && fate.strikes(Faults.Kind.REACTION)) {
      present.put(effect, new Ailment(fate.below(3), 1 + fate.below(LONGEST)));
    }
    Ailment ailment = present.get(effect);
    if (!healed && ailment != null && ailment.left-- > 0) {
      fate.say("%s fails", effect);
      throw switch (ailment.kind) {
        case 0 -> new Refusal(Refusal.Kind.CONFLICT, "no", "Nee.");
        case 1 -> new NotYet("a fact");
        default -> new IllegalStateException("a fault");
      };
    }
  }

  void heal() {
    healed = true;
  }
}
