/**
 * What is allowed: choosing a coordinator, contributing, covering every part, finalising; who held
 * which mandate.
 */
@NullMarked
package org.samenspraak.coordination.domain;

import org.jspecify.annotations.NullMarked;
