package org.samenspraak.testsupport.badhouse.reactions;

/** Rule 8: no reaction at all. */
class WhenNothingHelp {}
