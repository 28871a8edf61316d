package org.samenspraak.testsupport.badhouse.domain;

import org.samenspraak.testsupport.neighbours.backbone.aggregate.Permission;

/** Rule 13: no request names the second row. */
public enum BadPermission implements Permission {
  READ_QUESTION,
  BURN_QUESTION
}
